/// Invented operators of internet platforms: one whose data differ from its payment order, and a
/// performer who is exempt.
struct PlatformSamples {
    let store: Store
    let language: Language

    private static let taxi = "050140990004"

    func load() throws {
        let month = store.clock.now().date.yearMonth.previous
        _ = try store.registerPlatform(
            [
                "number": Self.taxi, "kind": PlatformOperator.Kind.legal.rawValue,
                "name": Localized(ru: "ТОО «Пример»", kk: "«Үлгі» ЖШС")[language],
                "platform": Localized(ru: "Пример-Такси", kk: "Үлгі-Такси")[language],
            ], draft: 0)
        for (iin, kind, sum) in [
            ("700729399069", "so", "17500"), ("700729399069", "opv", "10500"),
            ("681102499308", "so", "12500"),
            ("681102499308", "opv", "0"), ("850622499102", "so", "9800"),
        ] {
            _ = try store.recordDeclared(
                ["operator": Self.taxi, "iin": iin, "month": month.shown, "kind": kind, "sum": sum], draft: 0)
        }
        _ = try store.recordExemption(
            [
                "iin": "681102499308",
                "surname": "Өтегенова", "given_name": "Айжан", "patronymic": "Һамитқызы",
                "birth": "02.11.1968", "opv": "yes", "from": month.firstDay.shown,
                "category": Localized(ru: "пенсионер (пример)", kk: "зейнеткер (үлгі)")[language],
            ], draft: 0)
    }
}

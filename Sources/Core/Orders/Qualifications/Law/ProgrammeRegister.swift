/// The register of educational programmes, given to the platform of НСК once per half-year, order
/// № 391 p.7 (3).
enum ProgrammeRegister {
    /// Of the day on which it is received: the day within the half is not in the text.
    static let half = RegisterField("half-year", Localized(ru: "полугодие", kk: "жартыжылдық"))

    enum State {
        static let received = RegisterState("received", Localized(ru: "Получен", kk: "Алынды"))
    }

    enum Event {
        static let receipt = RegisterEvent(
            "programme-register", act: Localized(ru: "Реестр получен", kk: "Тізілім алынды"),
            told: Localized(
                ru: "реестр образовательных программ получен",
                kk: "білім беру бағдарламаларының тізілімі алынды"),
            takes: [half])
    }

    static let table = RegisterTable(
        "programme-register",
        Localized(ru: "Реестры образовательных программ", kk: "Білім беру бағдарламаларының тізілімдері"),
        [
            RegisterRow(
                nil, Event.receipt, to: State.received, by: .order391("7.3"), if: [oncePerHalf])
        ])

    private static let oncePerHalf = RegisterGuard(
        .halfYearReceived, Localized(ru: "один раз в полугодие", kk: "жартыжылдықта бір рет")
    ) { step in
        !step.others.contains { $0.values[half] == step.values[half] }
    }
}

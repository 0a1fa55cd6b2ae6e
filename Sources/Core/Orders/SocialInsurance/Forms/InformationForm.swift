/// p.7 (2): that the information of a month was submitted (Дайындалды → Ұсынылды).
///
/// The order asks for the information and not for a form: the mark is the office's own.
public enum InformationForm {
    private static let citation = Citation.order430("7.2")

    private static let day = FieldSpec(
        "day", id: nil, Localized(ru: "Передано", kk: "Берілген күні"), .date(mayBeFuture: false), page: 0,
        help: Localized(
            ru:
                "День, в который информацию передали уполномоченному органу: после конца месяца, не позже сегодня.",
            kk: "Ақпарат уәкілетті органға берілген күн: ай аяқталғаннан кейін, бүгіннен кеш емес."),
        citation: citation)
    private static let letter = FieldSpec(
        "letter", id: nil, Localized(ru: "№ письма", kk: "Хат №"), .text(limit: 20), .never, page: 0,
        help: Localized(
            ru: "Номер исходящего письма, если информация ушла письмом; иначе пусто.",
            kk: "Ақпарат хатпен кетсе, шығыс хаттың нөмірі; әйтпесе бос."), citation: citation)
    private static let reason = FieldSpec(
        "reason", id: nil, Localized(ru: "Причина", kk: "Себебі"), .text(limit: 200), page: 0,
        help: Localized(
            ru: "Что было записано неверно и откуда это известно. Прежняя запись останется.",
            kk: "Не қате жазылған және ол қайдан белгілі. Бұрынғы жазба қалады."), citation: citation,
        lack: .reason)

    /// The first mark of a month.
    public static func submission(of month: YearMonth) -> FormSpec { spec(submitted, of: month) }

    /// What puts an earlier mark right.
    public static func correction(of month: YearMonth) -> FormSpec { spec(resubmitted, of: month) }

    /// Of no month.
    static let all = [submitted, resubmitted]

    private static let submitted = FormSpec(
        code: "430/information-submitted", title: Localized(ru: "Информация передана", kk: "Ақпарат берілді"),
        pages: pages, fields: [day, letter], rules: [number], edition: SocialInsurance.edition,
        about: { _ in "" })
    private static let resubmitted = FormSpec(
        code: "430/information-resubmitted", title: Localized(ru: "Исправить передачу", kk: "Беруді түзету"),
        pages: pages, fields: [day, letter, reason], rules: [number], edition: SocialInsurance.edition,
        about: { _ in "" })

    private static let pages = [Localized(ru: "Передача", kk: "Беру")]
    private static let number = CrossRule.documentNumber("letter", withDigit: true, citation: citation)

    private static func spec(_ form: FormSpec, of month: YearMonth) -> FormSpec {
        FormSpec(
            code: form.code, title: form.title + .same(" · \(month.shown)"), pages: form.pages,
            fields: form.fields,
            rules: [
                number,
                CrossRule("day", citation: citation) { values, context in
                    let day = try? DateEntry.read(values["day"] ?? "", today: context.today)
                    return day.map { $0 <= month.lastDay } == true ? .submittedBeforeEnd : nil
                },
            ], edition: SocialInsurance.edition, about: { _ in "" })
    }
}

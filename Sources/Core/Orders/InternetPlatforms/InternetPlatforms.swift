/// Order № 129 of 10.04.2026, point 6: operators of internet platforms (интернет-платформа
/// операторлары), exempt performers, the reconciliation of declared with transferred sums.
///
/// The other points of the order are no work of this one.
public enum InternetPlatforms {
    /// Order p.4: the first day of the wording.
    static let inForceFrom = CivilDate(dayNumber: CivilDate.number(2026, 7, 12))

    static let edition = FormSpec.Edition(
        name: Localized(
            ru: "Правила, приказ МТСЗН РК от 30.09.2024 № 392 в ред. от 10.04.2026 № 129",
            kk: "Қағидалар, ҚР Еңбекмині 30.09.2024 № 392 бұйрығы, 10.04.2026 № 129 редакциясы"),
        from: inForceFrom)

    public static let order = Order(
        act: .order129, name: Localized(ru: "Платформы", kk: "Платформалар")
    ) { order in
        order.forms = { PlatformForms.all }
        order.journals = { journals }
        order.recordNames = recordNames
        order.auditWords = auditWords
        order.imports = { [.platforms] }
        order.upkeep = [PlatformUpkeep()]
        order.hearsContributions = { try $0.markPerformers(among: $1, $2) }
        order.asksOfPerson = { try $0.exemptionQuestions(of: $1) }
        order.today = today
        order.prepareToday = { _ = try PlatformUpkeep().refresh(within: .milliseconds(50), in: $0) }
        order.draftSubject = { draft, store in
            switch draft.form {
            case PlatformForms.explained.code, PlatformForms.returned.code:
                try store.platformLineRecord(id: draft.subjectID).map {
                    .same("\($0.platform.name), \($0.line.month.shown)")
                }
            case PlatformForms.change.code:
                try store.platformOperator(id: draft.subjectID).map { .same($0.name) }
            default: nil
            }
        }
        order.prints = { [PlatformReconciliationPrint.spec, ExemptionListPrint.spec] }
        order.samples = { try PlatformSamples(store: $0, language: $1).load() }
        order.messages = { Message.all129 }
        order.story = { .platforms }
    }
}

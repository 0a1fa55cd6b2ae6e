/// Order № 430 of 05.10.2023: personified accounting in compulsory social insurance
/// (дербестендірілген есепке алу / персонифицированный учет).
public enum SocialInsurance {
    public static let order = Order(
        act: .order430, name: Localized(ru: "Соцотчисления", kk: "Әлеуметтік аударым")
    ) { order in
        order.forms = { IncomingForm.allCases.map(\.spec) }
        order.journals = { journals }
        order.recordNames = recordNames
        order.auditWords = auditWords
        order.imports = { [.paymentOrders] }
        order.upkeep = [IncomingPaymentUpkeep()]
        order.today = today
        order.due = { DueList(.entryDeadlines, count: due) }
        order.draftSubject = { draft, store in
            guard IncomingForm.of(draft: draft) != nil else { return nil }
            let payment = draft.subjectID > IncomingLine.places ? draft.subjectID >> 24 : draft.subjectID
            return try store.incomingPayment(id: payment).map { .same("№ \($0.document), \($0.senderName)") }
        }
        order.prints = { [IncomingPaymentPrint.spec, ParticipantStatementPrint.spec] }
        order.samples = { try IncomingSamples(store: $0, language: $1).load() }
        order.messages = { Message.all430 }
        order.steps = { [.entering] }
        order.story = { .order430 }
    }
}

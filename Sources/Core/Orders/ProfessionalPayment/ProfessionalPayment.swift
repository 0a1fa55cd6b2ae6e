/// Order № 526 of 26.12.2023: the professional payment at the employer's expense
/// (профессиональная выплата / кәсіптік төлем).
public enum ProfessionalPayment {
    public static let order = Order(
        act: .order526, name: Localized(ru: "Профвыплата", kk: "Кәсіптік төлем")
    ) { order in
        order.parameters = { ProfessionalPaymentParameters.all }
        order.forms = {
            [
                FormSpec.application, RemittanceForm.spec, .fundingRequestMonth, .disbursementMonth,
                .recipientSum,
            ]
                + FactForm.all.map(\.spec)
        }
        order.journals = { journals }
        order.prints = {
            [
                ApplicationPrint.spec, CasePrint.spec, NoticePrint.spec, EmployerStatementPrint.spec,
                PeriodPrint.spec,
            ]
        }
        order.letters = { [NoticePrint.letters] }
        order.numbers = numbers
        order.recordNames = recordNames
        order.auditWords = auditWords
        order.imports = { ImportFormat.all526 }
        order.draftSubject = { draft, store in
            guard FactForm.of(draft: draft) != nil else { return nil }
            return try store.paymentCase(id: draft.subjectID).map {
                .same("\($0.number), \($0.person.name.full)")
            }
        }
        order.today = today
        order.hearsContributions = { store, persons, purpose in
            guard purpose == .occupational else { return }
            try store.bringOccupationalContributions(of: persons)
        }
        order.tellsOfPerson = { try $0.toldByCases(ofPerson: $1) }
        order.judgesNews = newsConcerns
        order.upkeep = [CaseUpkeep()]
        order.due = { DueList(.deadlines, count: due) }
        order.prepareToday = { try $0.bringUnansweredToToday() }
        order.settings = { try SettingSpec.all526($0) }
        order.samples = { try PaymentSamples(store: $0, language: $1).load() }
        order.subcommands = { [.sms] }
        order.messages = { Message.all526 }
        order.steps = { WorkStep.all526 }
        order.story = { .order526 }
    }
}

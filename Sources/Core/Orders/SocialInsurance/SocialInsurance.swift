/// Order № 430 of 05.10.2023: personified accounting in compulsory social insurance
/// (дербестендірілген есепке алу / персонифицированный учет).
public enum SocialInsurance {
    /// In force ten days after its first publication, whose day is in no material: the day of its
    /// registration (№ 33537) stands for it.
    static let edition = FormSpec.Edition(
        name: Localized(
            ru: "Правила, приказ МТСЗН РК от 05.10.2023 № 430",
            kk: "Қағидалар, ҚР Еңбек және халықты әлеуметтік қорғау министрінің 05.10.2023 № 430 бұйрығы"),
        from: CivilDate(dayNumber: CivilDate.number(2023, 10, 11)))

    public static let order = Order(
        act: .order430, name: Localized(ru: "Социальные отчисления", kk: "Әлеуметтік аударымдар")
    ) { order in
        order.forms = {
            IncomingForm.allCases.map(\.spec) + [PersonChangeForm.spec, IncomingPaymentForm.spec]
                + SocialPaymentForm.allCases.map(\.spec) + InformationForm.all
        }
        order.journals = { journals }
        order.numbers = numbers
        order.recordNames = recordNames
        order.auditWords = auditWords
        order.imports = { [.paymentOrders, .paymentOrderTable] }
        order.tellsOfPerson = { try $0.toldBySocialInsurance(ofPerson: $1) }
        order.judgesNews = newsConcerns
        order.upkeep = [
            IncomingPaymentUpkeep(), SocialPaymentUpkeep(), EntryDeadlineUpkeep(), InformationMonthUpkeep(),
        ]
        order.settings = { _ in SettingSpec.all430 }
        order.today = today
        order.due = { DueList(.entryDeadlines, count: due) }
        order.draftSubject = { draft, store in
            if draft.form == PersonChangeForm.code {
                return try store.person(id: draft.subjectID).map { .same($0.name.full) }
            }
            if let form = SocialPaymentForm.of(draft: draft), form != .application {
                return try store.socialPayment(id: draft.subjectID).map {
                    .same("\($0.number), \($0.person.name.full)")
                }
            }
            guard IncomingForm.of(draft: draft) != nil else { return nil }
            let payment = draft.subjectID > IncomingLine.places ? draft.subjectID >> 24 : draft.subjectID
            return try store.incomingPayment(id: payment).map {
                .same("\($0.document.numbered), \($0.senderName)")
            }
        }
        order.prints = {
            [
                IncomingPaymentPrint.spec, ParticipantStatementPrint.spec, PersonHistoryPrint.spec,
                PayerReturnPrint.spec, RecipientCardPrint.spec, MonthInformationPrint.spec,
            ]
        }
        order.letters = { [PayerReturnPrint.letters] }
        order.samples = {
            try IncomingSamples(store: $0, language: $1).load()
            try SocialPaymentSamples(store: $0, language: $1).load()
            try InformationSamples(store: $0, language: $1).load()
        }
        order.messages = { Message.all430 }
        order.steps = { [.entering, .countingMonth] }
        order.story = { .order430 }
    }
}

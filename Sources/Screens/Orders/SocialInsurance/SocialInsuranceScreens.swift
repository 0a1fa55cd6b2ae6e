import Core

/// What the order of personified accounting brings to the screens.
enum SocialInsuranceScreens {
    static let order = OrderScreens(
        SocialInsurance.order, lists: lists,
        opens: [
            "incoming-payment": { CardScreen(.incomingPayment($0)) },
            "social-payment": { CardScreen(.socialPayment($0)) },
            "information-month": { month in
                CardScreen(
                    .information(YearMonth(Int(month / 100), Int(month % 100)) ?? YearMonth(ordinal: 0)))
            },
            "participant": { CardScreen(.participant($0)) },
            "incoming-line": { CardScreen(.incomingPayment($0 >> 24, line: $0), tab: "lines") },
        ], sheet: { sheet }, drafts: opening)

    static let place = SocialInsurance.order.name

    /// The sheet of the menu, in the order of the work.
    static let sheet = MenuSheet(
        title: place,
        groups: [
            (
                Localized(ru: "Учет отчислений (№ 430)", kk: "Аударымдарды есепке алу (№ 430)"),
                [
                    .list(
                        .participants,
                        Localized(ru: "Участники", kk: "Қатысушылар")),
                    .list(
                        .incomingPayments,
                        Localized(ru: "Платёжные поручения", kk: "Төлем тапсырмалары")),
                    .list(
                        .incomingLines,
                        Localized(ru: "Строки поручений", kk: "Төлем тапсырмаларының жолдары")),
                    .list(.mismatches, Localized(ru: "Несоответствия", kk: "Сәйкессіздіктер")),
                ]
            ),
            (
                Localized(ru: "Получатели выплат (№ 430)", kk: "Төлем алушылар (№ 430)"),
                [
                    MenuItem("socialApplication", SocialPaymentForm.application.title) { _ in
                        FormScreen(.socialApplication)
                    },
                    .list(
                        .recipients,
                        Localized(ru: "Получатели соцвыплат", kk: "Әлеуметтік төлем алушылар")),
                    .list(.socialMoney, Localized(ru: "Выплаты и возвраты", kk: "Төлемдер мен қайтарулар")),
                ]
            ),
            (
                Localized(ru: "Сроки и возвраты", kk: "Мерзімдер мен қайтарулар"),
                [
                    .list(.entryDeadlines, Localized(ru: "Сроки внесения", kk: "Енгізу мерзімдері")),
                    .list(
                        .contributionRefunds,
                        Localized(ru: "Возвраты отчислений", kk: "Аударымдарды қайтару")),
                    .list(
                        .monthInformation,
                        Localized(ru: "Ежемесячная информация", kk: "Айлық ақпарат")),
                ]
            ),
        ], people: .participants)

    /// How drafts of the order's forms are gone on with.
    static func opening(of draft: Draft) -> DraftOpening? {
        if draft.form == IncomingPaymentForm.code {
            return DraftOpening(
                IncomingPaymentForm.spec, draft, over: .list(.incomingPayments),
                [.open(FormScreen(.incomingPayment, draft: draft))])
        }
        if draft.form == PersonChangeForm.code {
            return DraftOpening(
                title: PersonChangeForm.title, over: .record(RecordLink("participant", draft.subjectID)),
                effects: [
                    .ask(SocialInsurance.OpenParticipant(person: draft.subjectID, isOpening: false)) {
                        file, _ in
                        file.map { [.open(FormScreen(.personChange($0), draft: draft))] } ?? []
                    }
                ])
        }
        if let form = SocialPaymentForm.of(draft: draft) { return opening(of: draft, form) }
        guard let form = IncomingForm.of(draft: draft) else { return nil }
        let line = form.isOfLine ? draft.subjectID : nil
        let payment = line.map { $0 >> 24 } ?? draft.subjectID
        return DraftOpening(
            title: form.title, over: .record(RecordLink("incoming-payment", payment)),
            effects: [
                .ask(SocialInsurance.OpenIncomingPayment(id: payment, line: line, isOpening: false)) {
                    card, _ in
                    card.map { [.open(FormScreen(.incoming(form, $0, line: line), draft: draft))] } ?? []
                }
            ])
    }

    private static func opening(of draft: Draft, _ form: SocialPaymentForm) -> DraftOpening {
        guard form != .application else {
            return DraftOpening(
                form.spec, draft, [.open(FormScreen(.socialApplication, draft: draft))], isAlwaysNamed: true)
        }
        return DraftOpening(
            title: form.title, over: .record(RecordLink("social-payment", draft.subjectID)),
            effects: [
                .ask(SocialInsurance.OpenSocialPayment(id: draft.subjectID, isOpening: false)) { card, _ in
                    card.map { [.open(FormScreen(.social(form, $0), draft: draft))] } ?? []
                }
            ])
    }
}

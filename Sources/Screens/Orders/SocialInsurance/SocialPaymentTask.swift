import Core
import TUI

extension CardTask where Card == SocialPaymentCard {
    /// S430-2: a recipient of a social payment: the 25 items of p.12 in four tabs.
    static func socialPayment(_ id: Int64) -> CardTask {
        CardTask(
            help: "social-payment",
            place: { card in
                let name = card?.record.person.name.full ?? ""
                return Localized(ru: "Получатель › \(name)", kk: "Алушы › \(name)")
            },
            read: { screen in
                let query = SocialInsurance.OpenSocialPayment(id: id, isOpening: screen.card == nil)
                return .ask(query, in: CardScreen<Card>.self) { screen, found, context in
                    screen.show(found, context)
                    return []
                }
            },
            keys: { _, context in
                [
                    .help, .acts, .why, .print, .language(context.language), .back, .open,
                    KeyHint("←→", Localized(ru: "вкладки", kk: "қойынды")),
                ]
            }, tabs: SocialPaymentTab.allCases.map { tab($0) },
            acts: [.function(7): { _, _, _ in [.open(PreviewScreen(RecipientCardPrint(id: id)))] }],
            actions: actions,
            nextAction: { card in
                nextNewsAction(card.news) { card.obstacle(to: $0) } ?? card.nextAction
            },
            head: { card, _, language in head(card, language) },
            aside: { .same($0.record.number) }, advice: { advice($0) })
    }

    private static func tab(_ tab: SocialPaymentTab) -> Tab {
        let table = CardTable<Card>(tab.columns, empty: tab.emptyText, followsEnd: tab == .money) {
            tab.rows($0, $1)
        }
        let why: Act = { screen, card, _ in
            let told = SocialPaymentReasons.why(card, tab, screen.row)
            return [.open(TextScreen(title: told.title, text: told.text))]
        }
        let open: Act = { screen, card, _ in
            guard let row = screen.row else { return [.bell] }
            let told = SocialPaymentReasons.row(row, card)
            return [.open(TextScreen(title: told.title, text: told.text))]
        }
        return Tab(
            key: tab.rawValue, title: tab.title, body: table, open: open,
            acts: [.delete: { screen, card, _ in askWhy(&screen, card) }, .function(6): why])
    }

    private static func head(_ card: Card, _ language: Language) -> [CardLine] {
        let record = card.record
        let iin = language == .russian ? "ИИН" : "ЖСН"
        return [
            CardLine(
                "\(iin) \(record.person.iin.digits) · \(record.person.birthDate.shown) · "
                    + record.kind.label[language]),
            CardLine(card.standing[language]),
        ]
    }

    private static func advice(_ card: Card) -> Advice? {
        if let due = card.record.kept.due, card.record.kept.enteredOn == nil, due < card.today {
            let days = due.days(to: card.today)
            let items = card.lacking.map { "\($0))" }.joined(separator: ", ")
            return .warning(
                Localized(
                    ru:
                        "Подпункты \(items) надо было внести не позднее \(due.shown): просрочено \(days) дн. (п. 14)",
                    kk:
                        "\(items) тармақшаларды \(KazakhDay.notLater(due.shown)) енгізу керек еді: \(days) күн кешігуде (14-т.)"
                ))
        }
        if let question = card.news.open.first {
            return .warning(
                Localized(
                    ru:
                        "Требует решения: \(question.brief.ru) (\(question.concern.citations[0].point.ru)). F2 – решить",
                    kk:
                        "Шешімді қажет етеді: \(question.brief.kk) (\(question.concern.citations[0].point.kk)). F2 – шешу"
                ))
        }
        return card.file.next(on: card.today).first.map {
            Advice(Localized(ru: $0.ru.capitalised, kk: $0.kk.capitalised))
        }
    }

    // MARK: Acts

    @Sendable private static func actions(_ screen: CardScreen<Card>, _ card: Card, _ tab: String)
        -> [Action]
    {
        let row = screen.row
        let news = newsActions(
            card.news, access: .holders(of: .cards), closed: { card.obstacle(to: $0) }
        ) { question, _, card, context in
            guard let answer = SocialPaymentForm.answer(to: question, context.language) else {
                return [.bell]
            }
            return [.open(FormScreen(.social(answer.form, card, answer.values)))]
        }
        var actions =
            news
            + RecipientDecision.allCases.map { decision in
                Action(
                    PickerChoice(
                        decision.rawValue, SocialPaymentForm.decision.title + .same(": ") + decision.label,
                        detail: SocialPaymentForm.decision.citation.point, closed: card.obstacle(to: decision)
                    )
                ) { _, card, _ in
                    [.open(FormScreen(.social(.decision, card, ["decision": decision.rawValue])))]
                }
            }
        for form in [SocialPaymentForm.items, .changes, .paid] {
            actions.append(
                Action(PickerChoice(form.rawValue, form.title, detail: form.citation.point)) { _, card, _ in
                    [.open(FormScreen(.social(form, card)))]
                })
        }
        actions.append(
            Action(
                PickerChoice(
                    SocialPaymentForm.returned.rawValue, SocialPaymentForm.returned.title,
                    detail: SocialPaymentForm.returned.citation.point, closed: card.obstacleToReturn)
            ) { _, card, _ in [.open(FormScreen(.social(.returned, card, returning(row, card))))] })
        if let fact = row.flatMap({ card.fact(ofRow: $0) }), fact.isInForce {
            let what = card.said(fact)
            actions += [
                Action(
                    PickerChoice("correct", Localized(ru: "Исправить: ", kk: "Түзету: ") + what)
                ) { _, card, _ in [.open(FormScreen(.correction(of: fact, card)))] },
                Action(
                    PickerChoice(
                        "withdraw", Localized(ru: "Отозвать: ", kk: "Кері алу: ") + what, detail: .same("Del")
                    )
                ) { screen, card, _ in askWhy(&screen, card) },
            ]
        }
        return actions + [
            Action(
                PickerChoice("participant", Localized(ru: "Карточка участника", kk: "Қатысушының картасы"))
            ) { _, card, _ in
                let tab = ParticipantTab.payments.rawValue
                return [.open(CardScreen(.participant(card.record.person.id), tab: tab))]
            }
        ]
    }

    /// The payment that a return is about: of the row, else the first that is owed.
    private static func returning(_ row: Int64?, _ card: Card) -> FormValues {
        let paid = card.file.payment.facts.compactMap { fact -> (String, SocialPayment.RowKind)? in
            if case .paid(let number, _, let kind) = fact.body { (number, kind) } else { nil }
        }
        if case .paid(let number, _, _)? = row.flatMap({ card.fact(ofRow: $0) })?.fact.body {
            return ["number": number, "sum": rest(number, card)]
        }
        let owed = paid.first { $0.1 != .transferred && !rest($0.0, card).isEmpty }
        return owed.map { ["number": $0.0, "sum": rest($0.0, card)] } ?? [:]
    }

    private static func rest(_ number: String, _ card: Card) -> String {
        let fact = card.file.facts.first { fact in
            if case .paid(number, _, _) = fact.fact.body { fact.isInForce } else { false }
        }
        return fact.flatMap { card.rest(of: $0) }.flatMap { $0 > .zero ? $0.shown : nil } ?? ""
    }

    private static func askWhy(_ screen: inout CardScreen<Card>, _ card: Card) -> [Effect] {
        guard let row = screen.row, let fact = card.fact(ofRow: row) else {
            return screen.refuse(
                Localized(
                    ru: "Эти сведения – человека или обращения: отзывать здесь нечего",
                    kk: "Бұл – адамның не жүгінудің мәліметі: мұнда кері алатын ештеңе жоқ"))
        }
        guard fact.isInForce else {
            return screen.refuse(
                Localized(
                    ru: "Это отозвано, исправлено или само отзыв: отзывать нечего",
                    kk: "Бұл кері алынған, түзетілген не өзі кері алу: кері алатын ештеңе жоқ"))
        }
        let question = AskScreen.reason(
            Localized(ru: "Почему отзывается · ", kk: "Неге кері алынады · ") + card.said(fact))
        return screen.ask(question, thenSay: Advice.takenBack) { values, card in
            SocialInsurance.WithdrawSocialFact(
                fact: fact.id, payment: card.record.id, version: card.record.version,
                reason: values["reason"] ?? "")
        }
    }
}

extension FormTask {
    /// S430-2 «Жаңа жүгіну / Новое обращение».
    static let socialApplication = FormTask(
        help: "social-application",
        place: SocialInsuranceScreens.place + .same(" › ") + SocialPaymentForm.application.title,
        subject: .new,
        spec: { _ in SocialPaymentForm.application.spec },
        start: {
            [
                "item9": Citizenship.kazakhstan.rawValue, "item7": IdentityDocument.Kind.idCard.rawValue,
                "happened_on": $0.now.date.shown, "learned_on": $0.now.date.shown,
            ]
        },
        acts: [
            Act { values, draft, _, _ in
                [
                    .perform(SocialInsurance.AcceptSocialPayment(values, draft: draft), in: FormScreen.self) {
                        _, record, _ in
                        let late = record.late.map { Advice.warning($0.text) }
                        return [.replace(CardScreen(.socialPayment(record.id), said: late))]
                    }
                ]
            }
        ], page: pageOfPages, confirmsWarnings: true)

    /// A fact of a social payment recorded by hand.
    ///
    /// - Parameter values: what the act already says.
    static func social(
        _ form: SocialPaymentForm, _ card: SocialPaymentCard, _ values: FormValues = [:]
    ) -> FormTask {
        let known = form.values(of: card.file).merging(values) { $1 }
        return social(form, card, known, correcting: nil)
    }

    /// The form of a fact that stands, and why it is corrected.
    static func correction(of fact: RecordedSocialFact, _ card: SocialPaymentCard) -> FormTask {
        let form = SocialPaymentForm.of(fact.fact.body)
        return social(form, card, form.values(of: fact, in: card.file), correcting: fact.id)
    }

    private static func social(
        _ form: SocialPaymentForm, _ card: SocialPaymentCard, _ known: FormValues, correcting fact: Int64?
    ) -> FormTask {
        let record = card.record
        let title = fact == nil ? form.title : Localized(ru: "Исправление · ", kk: "Түзету · ") + form.title
        return FormTask(
            help: "social-fact", place: .same("\(record.number) › ") + title, subject: .record(record.id),
            spec: { _ in form.spec(of: card.file) },
            start: { context in
                let today = context.now.date.shown
                return ["happened_on": today, "learned_on": today].merging(known) { $1 }
            },
            acts: [
                Act(
                    question: fact == nil
                        ? nil : .reason(Localized(ru: "Почему исправляется", kk: "Неге түзетіледі"))
                ) { values, _, answers, _ in
                    let command = SocialInsurance.RecordSocialFact(
                        payment: record.id, version: record.version, form, values, correcting: fact,
                        reason: answers["reason"])
                    return [
                        .perform(command, in: FormScreen.self) { _, outcome, _ in
                            [.closeReturning(.recorded(outcome))]
                        }
                    ]
                }
            ],
            panel: .line(
                "\(record.person.name.full) · \(record.person.iin.digits)"),
            confirmsWarnings: true)
    }
}

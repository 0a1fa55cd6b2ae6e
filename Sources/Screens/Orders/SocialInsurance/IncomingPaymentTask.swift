import Core
import TUI

extension CardTask where Card == IncomingPaymentCard {
    /// S430-3: a payment order: the document, its lines, what happened to it.
    ///
    /// - Parameter line: that is looked at first.
    static func incomingPayment(_ id: Int64, line: Int64? = nil) -> CardTask {
        CardTask(
            help: "incoming-payment",
            place: { card in
                let number = card?.file.record.document.numbered ?? ""
                return Localized(ru: "Поручение › \(number)", kk: "Төлем тапсырмасы › \(number)")
            },
            read: { screen in
                let query = SocialInsurance.OpenIncomingPayment(
                    id: id, line: line, isOpening: screen.card == nil)
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
            }, tabs: IncomingPaymentTab.allCases.map { tab($0) },
            acts: [.function(7): { _, _, _ in [.open(PreviewScreen(IncomingPaymentPrint(id: id)))] }],
            actions: actions, nextAction: { $0.nextAction },
            head: { card, _, language in head(card, language) },
            label: { $1 > 0 ? " \($0) \($1) " : " \($0) " }, advice: { advice($0) })
    }

    private static func tab(_ tab: IncomingPaymentTab) -> Tab {
        let table = CardTable<Card>(tab.columns, empty: tab.emptyText, followsEnd: tab == .facts) {
            tab.rows($0, $1)
        }
        let withdraw: Act = { screen, card, _ in tab == .facts ? askWhy(&screen, card) : [.bell] }
        // Its rows are items of one document.
        var count: (@Sendable (Card) -> Int)?
        if tab == .order { count = { _ in 0 } }
        return Tab(
            key: tab.rawValue, title: tab.title, body: table, open: tab == .order ? openLines : why(tab),
            acts: [.delete: withdraw, .function(6): why(tab)], count: count)
    }

    private static func head(_ card: Card, _ language: Language) -> [CardLine] {
        let record = card.file.record
        return [
            CardLine("\(record.senderName) · \(card.senderNumber)"),
            CardLine(
                "\(record.purpose.code) \(record.purpose.label[language]) · \(record.total.shown) ₸ · "
                    + record.kept.standing[language]),
        ]
    }

    private static func advice(_ card: Card) -> Advice? {
        let kept = card.file.record.kept
        if kept.status == .received, let due = kept.due, due < card.today {
            let days = due.days(to: card.today)
            return .warning(
                Localized(
                    ru: "Внести надо было не позднее \(due.shown): просрочено \(days) дн. (п. 9)",
                    kk: "\(KazakhDay.notLater(due.shown)) енгізу керек еді: \(days) күн кешігуде (9-т.)"))
        }
        return kept.next.first.map { Advice(Localized(ru: $0.ru.capitalised, kk: $0.kk.capitalised)) }
    }

    // MARK: Acts

    @Sendable private static func actions(_ screen: CardScreen<Card>, _ card: Card, _ tab: String)
        -> [Action]
    {
        var actions = [
            Action(
                PickerChoice(
                    "arrived", IncomingForm.arrived.title, detail: IncomingForm.arrived.citation.point,
                    closed: card.obstacle(to: .arrived))
            ) { _, card, _ in open(.arrived, card, line: nil) },
            Action(
                PickerChoice(
                    "enter", Localized(ru: "Внести данные", kk: "Деректерді енгізу"),
                    detail: Localized(ru: "п. 9", kk: "9-т."), closed: card.obstacleToEntry), run: enter),
        ]
        guard tab == IncomingPaymentTab.lines.rawValue, let row = screen.row,
            let line = card.lines.first(where: { $0.id == row })
        else {
            return actions + [
                Action(PickerChoice("lines", Localized(ru: "Все строки", kk: "Барлық жолдар"))) {
                    openLines(&$0, $1, $2)
                }
            ]
        }
        for form in [IncomingForm.mismatch, .payerReturn, .refund] {
            actions.append(
                Action(
                    PickerChoice(
                        form.rawValue,
                        Localized(
                            ru: "Строка \(line.place): \(form.title.ru.lowercased())",
                            kk: "\(line.place)-жол: \(form.title.kk.lowercased())"),
                        detail: form.citation.point, closed: card.obstacle(to: form, line))
                ) { _, card, _ in open(form, card, line: line.id) })
        }
        let sent = card.payerReturn(of: line)
        actions.append(
            Action(
                PickerChoice(
                    "letter",
                    Localized(
                        ru: "Строка \(line.place): письмо о возврате",
                        kk: "\(line.place)-жол: қайтару туралы хат"),
                    detail: IncomingForm.payerReturn.citation.point,
                    closed: sent != nil
                        ? nil
                        : Localized(
                            ru: "сначала отметьте возврат плательщику",
                            kk: "алдымен төлеушіге қайтаруды белгілеңіз"))
            ) { _, _, _ in
                sent.map { [.open(PreviewScreen(PayerReturnPrint(line: line.id, fact: $0)))] } ?? [.bell]
            })
        return actions
    }

    private static func open(_ form: IncomingForm, _ card: Card, line: Int64?) -> [Effect] {
        [.open(FormScreen(.incoming(form, card, line: line)))]
    }

    private static var openLines: Act {
        { _, card, context in
            [.open(context.screens.list(.incomingLines, .part(of: card.file.record.id)))]
        }
    }

    /// What differs is said before anything is entered.
    private static var enter: Act {
        { screen, card, _ in
            let doubts = card.doubts
            guard doubts.mismatched + doubts.spelled > 0 else { return perform(card, .enter) }
            return screen.ask(QuestionScreen(entering(doubts))) { _, answer, card, _ in
                switch answer {
                case .decided("yes"): perform(card, .enter)
                case .decided("mismatch"): perform(card, .mismatch)
                default: []
                }
            }
        }
    }

    private static func perform(_ card: Card, _ spelling: SpellingDecision) -> [Effect] {
        let record = card.file.record
        let command = SocialInsurance.EnterIncomingPayment(
            payment: record.id, version: record.version, spelling: spelling)
        return [
            .perform(command, in: CardScreen<Card>.self) { screen, outcome, _ in
                screen.recorded(.recorded(outcome))
            }
        ]
    }

    private static func entering(_ doubts: IncomingDoubts) -> Question {
        var text = Localized.same("")
        if doubts.mismatched > 0 {
            text = Localized(
                ru:
                    "Не соответствуют данным учета: строк \(doubts.mismatched). Они не вносятся, их вернут плательщику (п. 8).",
                kk:
                    "Есепке алу деректеріне сәйкес келмейтін жол: \(doubts.mismatched). Олар енгізілмейді, төлеушіге қайтарылады (8-т.)."
            )
        }
        if doubts.spelled > 0 {
            text =
                text
                + (text == .same("") ? .same("") : .same("\n\n"))
                + Localized(
                    ru:
                        "Фамилия или имя записаны другими буквами (Қ и К, Ё и Е), строк: \(doubts.spelled). Внести их или отложить к возврату плательщику?",
                    kk:
                        "Тегі не аты басқа әріптермен жазылған (Қ мен К, Ё мен Е), жол саны: \(doubts.spelled). Оларды енгізу керек пе, әлде төлеушіге қайтару керек пе?"
                )
        }
        let spelled = [
            Question.Button(
                "mismatch", Localized(ru: "Эти – к возврату", kk: "Бұларды қайтару"))
        ]
        let entry =
            doubts.spelled > 0
            ? Localized(ru: "Внести и эти", kk: "Бұларды да енгізу")
            : Localized(ru: "Внести остальные", kk: "Қалғандарын енгізу")
        return Question(
            title: Localized(ru: "Внести данные", kk: "Деректерді енгізу"), text: text,
            buttons: [Question.Button("no", Localized(ru: "Вернуться", kk: "Оралу"))]
                + (doubts.spelled > 0 ? spelled : [])
                + [Question.Button("yes", entry)],
            preferred: "no")
    }

    // MARK: Facts

    private static func askWhy(_ screen: inout CardScreen<Card>, _ card: Card) -> [Effect] {
        guard let fact = card.file.facts.first(where: { $0.id == screen.row }) else { return [.bell] }
        guard fact.isInForce else {
            return screen.refuse(
                Localized(
                    ru: "Эта запись уже отозвана или сама – отзыв",
                    kk: "Бұл жазба кері алынған не өзі кері алу жазбасы"))
        }
        let question = AskScreen.reason(
            Localized(ru: "Почему отзывается · ", kk: "Неге кері алынады · ") + fact.fact.body.label)
        return screen.ask(question, thenSay: Advice.takenBack) { values, card in
            let record = card.file.record
            return SocialInsurance.WithdrawIncomingFact(
                fact: fact.id, payment: record.id, version: record.version, reason: values["reason"] ?? "")
        }
    }

    private static func why(_ tab: IncomingPaymentTab) -> Act {
        { screen, card, context in
            guard let row = screen.row else { return [.bell] }
            let told: (title: Localized, text: Localized)? =
                switch tab {
                case .order: IncomingReasons.order(card)
                case .lines: IncomingReasons.line(row, card)
                case .facts: IncomingReasons.fact(row, card)
                }
            return told.map { [.open(TextScreen(title: $0.title, text: $0.text))] } ?? [.bell]
        }
    }
}

extension FormTask {
    /// One fact of a payment order recorded by hand.
    ///
    /// - Parameter card: with the line that the form is about.
    static func incoming(_ form: IncomingForm, _ card: IncomingPaymentCard, line: Int64?) -> FormTask {
        let record = card.file.record
        let place = line.map(IncomingLine.place(of:)).map {
            Localized(ru: " › строка \($0)", kk: " › \($0)-жол")
        }
        return FormTask(
            help: "incoming-fact",
            place: .same(record.document.numbered) + (place ?? .same("")) + .same(" › ") + form.title,
            subject: .record(line ?? record.id), spec: { _ in form.spec },
            start: { ["happened_on": $0.now.date.shown] },
            acts: [
                Act { values, _, _, _ in
                    let command = SocialInsurance.RecordIncomingFact(
                        payment: record.id, version: record.version, form, line: line, values)
                    return [
                        .perform(command, in: FormScreen.self) { _, outcome, _ in
                            [.closeReturning(.recorded(outcome))]
                        }
                    ]
                }
            ],
            panel: .line(card.about(line)),
            hint: { _, _ in form.citation.shown })
    }
}

extension IncomingPaymentCard {
    /// Whom and how much money a form is about.
    fileprivate func about(_ id: Int64?) -> String {
        guard let line = lines.first(where: { $0.id == id }) else {
            return "\(file.record.senderName) · \(file.record.total.shown) ₸"
        }
        return "\((line.known ?? line.told)?.name ?? "") · \(rest(of: line).shown) ₸"
    }
}

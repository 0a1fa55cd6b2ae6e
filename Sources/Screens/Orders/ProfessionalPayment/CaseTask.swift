import Core
import TUI

extension CardTask where Card == CaseCard {
    /// S526-5: the card of a recipient: conditions, facts, months, terms, open
    /// questions – and why (F6).
    static func paymentCase(_ id: Int64) -> CardTask {
        CardTask(
            help: "case",
            place: { card in
                let name = card?.file.record.person.name.full ?? ""
                return Localized(ru: "Получатель › \(name)", kk: "Алушы › \(name)")
            },
            read: { screen in
                let query = ProfessionalPayment.OpenCase(id: id, isOpening: screen.card == nil)
                return .ask(query, in: CardScreen<Card>.self) { screen, found, context in
                    screen.show(found.map { CaseCard($0) }, context)
                    return []
                }
            },
            keys: { _, context in
                [
                    .help, .act(Localized(ru: "Факт", kk: "Факті")), .why, .print,
                    .language(context.language), .back, .open,
                    KeyHint("←→", Localized(ru: "вкладки", kk: "қойынды")),
                ]
            }, tabs: CaseTab.allCases.map { tab($0) },
            acts: [
                .function(7): { _, _, _ in [.open(PreviewScreen(ProfessionalPayment.CasePrint(id: id)))] }
            ],
            actions: actions, actionsTitle: Localized(ru: "Что записать", kk: "Не жазу керек"),
            nextAction: { card in
                card.judgesNewsNext
                    ? nextNewsAction(card.file.news) { card.obstacle(to: $0) } : card.nextKind
            },
            head: { CaseWords.head($0, CaseTab(rawValue: $1), $2) }, label: { " \($0) \($1) " },
            aside: { .same($0.file.record.number) }, advice: { CaseWords.advice($0) })
    }

    private static func tab(_ tab: CaseTab) -> Tab {
        let table = CardTable<Card>(tab.columns, empty: tab.emptyText, followsEnd: tab == .facts) {
            tab.rows($0, $1)
        }
        let why: Act = { screen, card, _ in
            if tab == .facts {
                let (title, text) = CaseReasons.whyStatus(card)
                return [.open(TextScreen(title: title, text: text))]
            }
            let (title, reasons) = CaseReasons.why(card, tab, screen.row)
            return [.open(TextScreen(title: title, text: CaseReasons.text(reasons, card.file.facts)))]
        }
        let withdraw: Act = { screen, card, _ in tab == .facts ? askWhy(&screen, card) : [.bell] }
        // What is decided, and how a rule is read, asks for nothing more.
        let waiting: @Sendable (Card) -> Int = { $0.questions.filter(\.needsDecision).count }
        return Tab(
            key: tab.rawValue, title: tab.title, body: table, open: tab == .facts ? openFact : why,
            acts: [.delete: withdraw, .function(6): why], count: tab == .questions ? waiting : nil)
    }

    // MARK: Facts

    private static var openFact: Act {
        { screen, card, _ in
            guard let fact = card.file.facts.first(where: { $0.id == screen.row }) else { return [.bell] }
            return [
                .open(
                    TextScreen(
                        title: Localized(ru: "Факт", kk: "Факті"), text: CaseReasons.detail(fact, card.file)))
            ]
        }
    }

    /// Every kind of fact, then what can be done with the fact under the cursor.
    @Sendable private static func actions(_ screen: CardScreen<Card>, _ card: Card, _ tab: String)
        -> [Action]
    {
        let news = newsActions(
            card.file.news, access: .operators, closed: { card.obstacle(to: $0) }
        ) { question, _, card, _ in
            guard let answer = FactForm.answer(to: question) else { return [.bell] }
            return [.open(FormScreen(.fact(answer.form, card.file, answer.values)))]
        }
        let kinds =
            news
            + FactForm.all.map { form in
                Action(
                    PickerChoice(
                        form.kind, form.title, detail: form.citation.point,
                        closed: card.file.caseState.obstacle(to: form.kind, on: card.file.today))
                ) { _, card, _ in [.open(FormScreen(.fact(form, card.file)))] }
            }
        guard tab == CaseTab.facts.rawValue,
            let fact = card.file.facts.first(where: { $0.id == screen.row }), fact.isInForce
        else { return kinds }
        let withdraw = Action(
            PickerChoice(
                "withdraw", Localized(ru: "Отозвать: ", kk: "Кері алу: ") + FactWords.line(fact),
                detail: .same("Del"))
        ) { screen, card, _ in askWhy(&screen, card) }
        return kinds + [withdraw]
    }

    private static func askWhy(_ screen: inout CardScreen<Card>, _ card: Card) -> [Effect] {
        guard let fact = card.file.facts.first(where: { $0.id == screen.row }) else { return [.bell] }
        guard fact.isInForce else {
            return screen.refuse(
                Localized(
                    ru: "Это отозвано, исправлено или само отзыв: отзывать нечего",
                    kk: "Бұл кері алынған, түзетілген немесе өзі кері алу: кері алатын ештеңе жоқ"))
        }
        if case .application = fact.fact.body {
            return screen.refuse(
                Localized(
                    ru: "Заявление исправляется в своей форме: на заявлении F2",
                    kk: "Өтініш өз нысанында түзетіледі: өтініште F2"))
        }
        let question = AskScreen.reason(
            Localized(ru: "Почему отзывается факт · ", kk: "Факті неге кері алынады · ")
                + FactWords.line(fact))
        return screen.ask(question, thenSay: Advice.takenBack) { values, card in
            let record = card.file.record
            return ProfessionalPayment.WithdrawFact(
                factID: fact.id, caseID: record.id, version: record.version, reason: values["reason"] ?? "",
                in: values.language(of: "reason"))
        }
    }
}

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
                    .help, KeyHint("F2", Localized(ru: "Факт", kk: "Факт")),
                    KeyHint("F4", Localized(ru: "Отозвать", kk: "Кері алу")), .why, .print,
                    KeyHint("←→", Localized(ru: "вкладки", kk: "қойынды")), .language(context.language),
                    .back,
                ]
            }, tabs: CaseTab.allCases.map { tab($0) },
            acts: [
                .function(2): chooseFact, .insert: chooseFact,
                .function(7): { _, _, _ in [.open(PreviewScreen(ProfessionalPayment.CasePrint(id: id)))] },
            ],
            head: { CaseWords.head($0, CaseTab(rawValue: $1), $2) }, label: { " \($0) \($1) " },
            aside: { .same($0.file.record.number) }, advice: { CaseWords.advice($0) })
    }

    private static func tab(_ tab: CaseTab) -> Tab {
        let table = CardTable<Card>(
            tab.columns, tab.titles, empty: tab.emptyText, followsEnd: tab == .facts
        ) { tab.rows($0, $1) }
        let why: Act = { screen, card, _ in
            let (title, reasons) = CaseReasons.why(card, tab, screen.row)
            return [.open(TextScreen(title: title, text: CaseReasons.text(reasons, card.file.facts)))]
        }
        let withdraw: Act = { screen, card, _ in tab == .facts ? askWhy(&screen, card) : [.bell] }
        return Tab(
            key: tab.rawValue, title: tab.title, body: table, open: tab == .facts ? openFact : why,
            acts: [.function(4): withdraw, .delete: withdraw, .function(6): why])
    }

    // MARK: Facts

    private static var openFact: Act {
        { screen, card, _ in
            guard let fact = card.file.facts.first(where: { $0.id == screen.row }) else { return [.bell] }
            return [
                .open(
                    TextScreen(
                        title: Localized(ru: "Факт", kk: "Факт"), text: CaseReasons.detail(fact, card.file)))
            ]
        }
    }

    private static var chooseFact: Act {
        { screen, card, _ in
            let kinds = PickerScreen(
                title: Localized(ru: "Что записать", kk: "Не жазу керек"),
                items: FactForm.all.map { form in
                    PickerChoice(
                        form.kind, form.title, detail: form.citation.point,
                        closed: card.file.caseState.obstacle(to: form.kind, on: card.file.today))
                },
                selected: CaseWords.nextKind(card))
            return screen.ask(kinds) { screen, answer, card, _ in
                guard case .picked(let kind) = answer else { return [screen.read] }
                return FactForm.of(kind: kind).map { [.open(FormScreen(.fact($0, card.file)))] } ?? [.bell]
            }
        }
    }

    private static func askWhy(_ screen: inout CardScreen<Card>, _ card: Card) -> [Effect] {
        guard let fact = card.file.facts.first(where: { $0.id == screen.row }), fact.stands else {
            return [.bell]
        }
        if case .application = fact.fact.body {
            return screen.refuse(
                Localized(
                    ru: "Заявление исправляется в своей форме (F4 на заявлении)",
                    kk: "Өтініш өз нысанында түзетіледі (өтініште F4)"))
        }
        let question = AskScreen.reason(
            Localized(ru: "Почему отзывается факт", kk: "Факт неге кері алынады"))
        return screen.ask(question) { screen, answer, card, _ in
            guard case .typed(let values) = answer else { return [screen.read] }
            let record = card.file.record
            let command = ProfessionalPayment.WithdrawFact(
                factID: fact.id, caseID: record.id, version: record.version, reason: values["reason"] ?? "")
            return [
                .perform(command, in: CardScreen<Card>.self) { screen, outcome, _ in
                    screen.said = .recorded(outcome, Advice.takenBack)
                    return [screen.read]
                }
            ]
        }
    }
}

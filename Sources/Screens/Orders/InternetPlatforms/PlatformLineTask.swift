import Core
import TUI

extension CardTask where Card == PlatformLineRecord {
    /// S129-7: a line of the reconciliation: both sums, the orders behind, what was recorded.
    static func platformLine(_ id: Int64) -> CardTask {
        CardTask(
            help: "platform-line",
            place: { record in
                guard let record else { return Localized(ru: "Сверка", kk: "Салыстыру") }
                return Localized(ru: "Сверка › ", kk: "Салыстыру › ")
                    + .same("\(record.performer), \(record.line.month.shown), ") + record.line.kind.label
            },
            read: { screen in
                let query = InternetPlatforms.OpenPlatformLine(id: id, isOpening: screen.card == nil)
                return .ask(query, in: CardScreen<Card>.self) { screen, found, context in
                    screen.show(found, context)
                    return []
                }
            },
            keys: { _, context in
                [
                    .help, .acts, .why, .language(context.language), .back, .open,
                    KeyHint("←→", Localized(ru: "вкладки", kk: "қойынды")),
                ]
            }, tabs: PlatformLineTab.allCases.map { tab($0) }, actions: { _, record, _ in actions(record) },
            nextAction: { $0.line.status == .differs ? PlatformForms.explained.code : nil },
            head: { record, _, language in head(record, language) },
            label: { $1 > 0 ? " \($0) \($1) " : " \($0) " }, advice: advice)
    }

    private static func tab(_ tab: PlatformLineTab) -> Tab {
        let table = CardTable<Card>(tab.columns, empty: tab.emptyText, followsEnd: tab == .facts) {
            tab.rows($0, $1)
        }
        let why: Act = { _, record, _ in [.open(PlatformReasons.screen(record))] }
        let open: Act = { screen, record, context in
            guard tab == .orders else { return why(&screen, record, context) }
            let link = screen.row.flatMap { record.records[$0] }
            return link.flatMap { context.screens.screen(of: $0) }.map { [.open($0)] } ?? [.bell]
        }
        let withdraw: Act = { screen, record, _ in tab == .facts ? askWhy(&screen, record) : [.bell] }
        return Tab(
            key: tab.rawValue, title: tab.title, body: table, open: open,
            acts: [.delete: withdraw, .function(6): why], count: tab == .line ? uncounted : nil)
    }

    /// What a line says is no list.
    @Sendable private static func uncounted(_ record: Card) -> Int { 0 }

    private static func head(_ record: Card, _ language: Language) -> [CardLine] {
        [
            CardLine("\(record.platform.name) · \(record.performer)"),
            CardLine(
                "\(record.line.month.shown) · \(record.line.kind.label[language]) · "
                    + "\(record.line.difference.shown) ₸ · \(record.line.status.label[language])"),
        ]
    }

    @Sendable private static func advice(_ record: Card) -> Advice? {
        if record.line.isTransferredThoughExempt {
            return .warning(
                Localized(
                    ru: PlatformLine.transferredThoughExempt.ru.capitalised,
                    kk: PlatformLine.transferredThoughExempt.kk.capitalised))
        }
        guard record.line.status == .differs else { return nil }
        return Advice(
            Localized(ru: "F2 – объяснить расхождение или вернуть", kk: "F2 – айырманы түсіндіру не қайтару"))
    }

    // MARK: Acts

    private static func actions(_ record: Card) -> [Action] {
        [false, true].map { isReturn in
            let form = isReturn ? PlatformForms.returned : PlatformForms.explained
            return Action(
                PickerChoice(
                    form.code, form.title, detail: Citation(.order129, "5.2").point,
                    closed: record.obstacle(toReturning: isReturn))
            ) { _, record, _ in [.open(FormScreen(.answer(record, isReturn: isReturn)))] }
        }
    }

    private static func askWhy(_ screen: inout CardScreen<Card>, _ record: Card) -> [Effect] {
        guard let fact = record.facts.first(where: { $0.id == screen.row }) else { return [.bell] }
        guard fact.isInForce else {
            return screen.refuse(
                Localized(
                    ru: "Это отозвано или само отзыв: отзывать нечего",
                    kk: "Бұл кері алынған не өзі кері алу: кері алатын ештеңе жоқ"))
        }
        let question = AskScreen.reason(
            Localized(ru: "Почему отзывается · ", kk: "Неге кері алынады · ") + fact.body.label)
        return screen.ask(question, thenSay: Advice.takenBack) { values, record in
            InternetPlatforms.WithdrawPlatformFact(
                fact: fact.id, line: record.id, version: record.version, reason: values["reason"] ?? "")
        }
    }
}

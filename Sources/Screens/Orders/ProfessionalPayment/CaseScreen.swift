import Core
import TUI

/// S526-5: the card of a recipient: conditions, facts, months, terms, open
/// questions – and why (F6).
struct CaseScreen: Screen {
    let id: Int64
    private var card: CaseCard?
    private var tab = CaseTab.facts
    private var tables: [CaseTab: Table] = [:]
    private var said: Advice?
    private var waiting = Waiting.nothing
    private var language: Language?

    private enum Waiting: Hashable { case nothing, kind, fact, withdrawal(Int64) }

    init(id: Int64, tab: CaseTab = .facts) {
        self.id = id
        self.tab = tab
    }

    var help: String { "case" }

    func place(_ context: Context) -> Localized {
        let name = card?.file.record.person.name.full ?? ""
        return Localized(ru: "Получатель › \(name)", kk: "Алушы › \(name)")
    }

    func aside(_ context: Context) -> Localized? { card.map { .same($0.file.record.number) } }

    func advice(_ context: Context) -> Advice? { said ?? card.flatMap { CaseWords.advice($0) } }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, KeyHint("F2", Localized(ru: "Факт", kk: "Факт")),
            KeyHint("F4", Localized(ru: "Отозвать", kk: "Кері алу")), .why, .print,
            KeyHint("←→", Localized(ru: "вкладки", kk: "қойынды")), .language(context.language), .back,
        ]
    }

    // MARK: Input

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            show(context)
        }
        switch input {
        case .appeared: return [load]
        case .failed(let failure):
            said = .error(failure.text)
            if case .conflict = failure { return [.bell, load] }
            return [.bell]
        case .returned(let value): return receive(value, context)
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        guard let card else { return event == .key(.function(10)) || event == .key(.escape) ? [.close] : [] }
        switch event {
        case .key(.function(10)), .key(.escape): return [.close]
        case .key(.right), .key(.tab):
            tab = tab.next
            return []
        case .key(.left), .key(.backTab):
            tab = tab.previous
            return []
        case .key(.function(2)), .key(.insert):
            waiting = .kind
            let items = FactForm.all.map { PickerChoice($0.kind, $0.title, detail: $0.basis.point) }
            return [
                .open(
                    PickerScreen(
                        title: Localized(ru: "Что записать", kk: "Не жазу керек"), items: items,
                        selected: CaseWords.nextKind(card)))
            ]
        case .key(.function(4)), .key(.delete): return withdraw(card.file)
        case .key(.function(6)): return [why(card)]
        case .key(.function(7)): return [.open(PreviewScreen(ProfessionalPayment.CasePrint(id: id)))]
        default: break
        }
        var table = tables[tab] ?? Table(columns: tab.columns)
        let visible = table.visibleRows(
            in: tableArea(context.body), titles: tab.titles.map { $0[context.language] })
        let outcome = table.handle(event, visibleRows: visible, width: context.size.columns)
        tables[tab] = table
        switch outcome {
        case .opened(let row):
            guard tab == .facts, let fact = card.file.facts.first(where: { $0.id == row }) else {
                return [why(card)]
            }
            return [
                .open(
                    TextScreen(
                        title: Localized(ru: "Факт", kk: "Факт"), text: CaseReasons.detail(fact, card.file)))
            ]
        default: return tables[tab]?.answerWhole(outcome) ?? []
        }
    }

    private mutating func withdraw(_ file: CaseFile) -> [Effect] {
        guard tab == .facts, let id = tables[.facts]?.currentRow?.id,
            let fact = file.facts.first(where: { $0.id == id }),
            fact.stands
        else { return [.bell] }
        if case .application = fact.fact.body {
            said = .error(
                Localized(
                    ru: "Заявление исправляется в своей форме (F4 на заявлении)",
                    kk: "Өтініш өз нысанында түзетіледі (өтініште F4)"))
            return [.bell]
        }
        waiting = .withdrawal(id)
        return [
            .open(
                AskScreen.reason(Localized(ru: "Почему отзывается факт", kk: "Факт неге кері алынады")))
        ]
    }

    private mutating func receive(_ value: Returned, _ context: Context) -> [Effect] {
        let asked = waiting
        waiting = .nothing
        guard let card else { return [] }
        switch (asked, value) {
        case (_, .recorded(let warnings)):
            said = .recorded(warnings)
            return [load]
        case (.kind, .picked(let kind)):
            waiting = .fact
            return FactForm.of(kind: kind).map { [.open(FormScreen(.fact($0, card.file)))] } ?? [.bell]
        case (.withdrawal(let fact), .typed(let values)):
            let command = ProfessionalPayment.WithdrawFact(
                factID: fact, caseID: id, version: card.file.record.version, reason: values["reason"] ?? "")
            return [
                .act(command, in: Self.self) { screen, _, _ in
                    screen.said = .recorded([])
                    return [screen.load]
                }
            ]
        default: return [load]
        }
    }

    private var load: Effect {
        .ask(ProfessionalPayment.OpenCase(id: id, isOpening: card == nil), in: Self.self) {
            screen, found, context in
            screen.card = found.map { CaseCard($0) }
            screen.show(context)
            return []
        }
    }

    private func why(_ card: CaseCard) -> Effect {
        let (title, reasons) = CaseReasons.why(card, tab, tables[tab]?.currentRow?.id)
        return .open(TextScreen(title: title, text: CaseReasons.text(reasons, card.file.facts)))
    }

    // MARK: Drawing

    private mutating func show(_ context: Context) {
        guard let card else { return }
        for tab in CaseTab.allCases {
            var table = tables[tab] ?? Table(columns: tab.columns)
            let rows = tab.rows(card, context.language)
            let grew = table.rows.count < rows.count
            table.rows = rows
            if grew, tab == .facts { table.selectLast() }
            tables[tab] = table
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        guard let card else { return Point(row: body.row, column: 0) }
        let language = context.language
        var row = body.row
        for line in CaseWords.header(card.file, language) {
            canvas.write(DisplayWidth.clip(line, to: body.columns - 3), at: Point(row: row, column: 2))
            row += 1
        }
        let status = card.status.label[language]
        let label = language == .russian ? "Статус: " : "Мәртебесі: "
        let end = canvas.write(label, at: Point(row: row, column: 2))
        canvas.write(status, at: Point(row: row, column: end), as: .value)
        row += 1
        drawLamps(card, on: &canvas, row: row, body, language)
        if tab == .months { drawStrip(card, on: &canvas, row: row + 1, language) }
        let area = tableArea(body)
        drawTabs(on: &canvas, row: area.row - 1, body, language)
        let table = tables[tab] ?? Table(columns: tab.columns)
        return table.draw(
            on: &canvas, in: area,
            titles: tab.titles.map { $0[language] }, emptyText: tab.emptyText[language])
    }

    /// Below two lines of the person, the status, the conditions and the tabs;
    /// the months have their strip between.
    private func tableArea(_ body: Rect) -> Rect { body.inset(top: tab == .months ? 7 : 6, bottom: 0) }

    private func drawLamps(
        _ card: CaseCard, on canvas: inout Canvas, row: Int, _ body: Rect, _ language: Language
    ) {
        var column = 2
        for lamp in CaseWords.lamps(card) {
            let text = (lamp.holds ? "● " : "○ ") + lamp.text[language]
            guard column + DisplayWidth.of(text) < body.columns else { break }
            column =
                canvas.write(text, at: Point(row: row, column: column), as: lamp.holds ? .success : .warning)
                + 2
        }
    }

    private func drawTabs(on canvas: inout Canvas, row: Int, _ body: Rect, _ language: Language) {
        var column = 2
        for each in CaseTab.allCases {
            let count = tables[each]?.rows.count ?? 0
            let text = " \(each.title[language]) \(count) "
            column =
                canvas.write(
                    (each == tab ? "›" : " ") + text, at: Point(row: row, column: column),
                    as: each == tab ? .selected : .label) + 1
        }
    }

    private func drawStrip(_ card: CaseCard, on canvas: inout Canvas, row: Int, _ language: Language) {
        canvas.write(
            "\(card.file.today.year)  " + card.strip.names(language), at: Point(row: row, column: 2),
            as: .label)
        canvas.write(
            "      " + card.strip.marks(ascii: canvas.frame == .ascii), at: Point(row: row + 1, column: 2),
            as: .value)
    }
}

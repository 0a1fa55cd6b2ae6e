import Core
import TUI

/// What a tab of a card shows: a table, a text, or a picture of the order's own.
public protocol CardBody<Card>: Sendable {
    associatedtype Card: Sendable

    /// The rows that stand beside the tab's title.
    var count: Int { get }
    /// The row under the cursor.
    var row: Int64? { get }
    /// Puts a card into words, once for all frames that show it.
    mutating func show(_ card: Card, _ context: Context)
    /// The card is turned to it: what is dear to make is made now.
    mutating func makeReady(_ card: Card)
    /// Goes back to the top: it is about something else now.
    mutating func rewind()
    /// Goes to the row that an act on the card has just made.
    mutating func follow()
    mutating func handle(_ event: Event, in area: Rect, _ card: Card) -> CardOutcome
    /// What is cut in the row under the cursor, whole.
    func cut(width: Int) -> Advice?
    /// - Returns: where the cursor belongs; `nil` where it stays at the tab.
    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) -> Point?
}

/// What became of an event in the body of a card.
public enum CardOutcome: Hashable {
    case handled, refused
    /// There is no row to do it with: why there is none.
    case nothing(Localized)
    /// Enter.
    case opened
}

extension CardBody {
    public var count: Int { 0 }
    public var row: Int64? { nil }
    public func cut(width: Int) -> Advice? { nil }
    public mutating func makeReady(_ card: Card) {}
    public mutating func rewind() {}
    public mutating func follow() {}
}

/// A table of a card.
public struct CardTable<Card: Sendable>: CardBody {
    private var table: Table
    /// The places of the columns that the screen has room for.
    private let places: [Int]
    private let titles: [Localized]
    private let empty: Localized
    private let rows: @Sendable (Card, Language) -> [CardRow]
    /// True for rows that grow at the end: the cursor goes to one that was made here.
    ///
    /// What another operator made leaves it where it is, for the next key may be Delete.
    private let followsEnd: Bool
    private var language = Language.russian

    public init(
        _ columns: [CardColumn], empty: Localized, followsEnd: Bool = false,
        rows: @escaping @Sendable (Card, Language) -> [CardRow]
    ) {
        places = columns.indices.filter { !columns[$0].isForPaper }
        table = Table(
            columns: places.map { columns[$0] }.map {
                TableColumn($0.key, width: $0.width, alignment: $0.isAtRight ? .right : .left)
            })
        titles = places.map { columns[$0].title }
        self.empty = empty
        self.followsEnd = followsEnd
        self.rows = rows
    }

    public var count: Int { table.rows.count }
    public var row: Int64? { table.currentRow?.id }

    public mutating func show(_ card: Card, _ context: Context) {
        let before = count
        table.rows = rows(card, context.language).map { row in
            TableRow(
                id: row.id, cells: places.map { $0 < row.cells.count ? row.cells[$0] : "" },
                role: row.standing.role)
        }
        if before == 0 { follow() }
        language = context.language
    }

    public mutating func follow() {
        if followsEnd { table.selectLast() }
    }

    public mutating func handle(_ event: Event, in area: Rect, _ card: Card) -> CardOutcome {
        if event == .key(.enter), table.rows.isEmpty { return .nothing(empty) }
        let titles = titles.map { $0[language] }
        let visible = table.visibleRows(in: area, titles: titles)
        let outcome = table.handle(event, visibleRows: visible, width: area.columns, titles: titles)
        if case .opened = outcome { return .opened }
        return table.answerWhole(outcome).isEmpty ? .handled : .refused
    }

    public func cut(width: Int) -> Advice? { table.cut(width: width, titles.map { $0[language] }) }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) -> Point? {
        table.draw(
            on: &canvas, in: area, titles: titles.map { $0[context.language] },
            emptyText: empty[context.language])
    }
}

/// A text of a card, to be read.
public struct CardText<Card: Sendable>: CardBody {
    private var pager = Pager(lines: [])
    /// True below tabs: the text stands away from the edges, the cursor stays at its tab.
    private let isBelowTabs: Bool
    private let lines: @Sendable (Card, Context) -> [String]

    public init(isBelowTabs: Bool = false, _ lines: @escaping @Sendable (Card, Context) -> [String]) {
        self.isBelowTabs = isBelowTabs
        self.lines = lines
    }

    public mutating func show(_ card: Card, _ context: Context) { pager.lines = lines(card, context) }

    public mutating func rewind() { pager = Pager(lines: []) }

    public mutating func handle(_ event: Event, in area: Rect, _ card: Card) -> CardOutcome {
        let outcome = pager.handle(event, visibleRows: area.rows, width: area.columns)
        return outcome == .refused ? .refused : .handled
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) -> Point? {
        guard isBelowTabs else { return pager.draw(on: &canvas, in: area) }
        pager.draw(
            on: &canvas, in: Rect(row: area.row, column: 2, rows: area.rows, columns: area.columns - 3))
        return nil
    }
}

extension CardRow.Standing {
    fileprivate var role: Role? {
        switch self {
        case .plain: nil
        case .past: .disabled
        case .attention: .warning
        case .late: .error
        }
    }
}

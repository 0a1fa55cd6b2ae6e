/// Rows under headings, a window of a journal that may be longer than memory.
///
/// The caller hands in a page of rows and answers ``TableOutcome/wantsNext`` and
/// its like with other rows. Keys: arrows, PageUp and PageDown; Left and Right
/// scroll the columns that are not frozen; Home and End (with Ctrl too) ask for
/// the ends of the journal; letters search; Insert marks, Space too while
/// nothing is being searched; Ctrl+Left and Ctrl+Right (or `<` and `>`) choose
/// the column to order by, `Ctrl+O` orders by it in the other direction.
public struct Table: Hashable, Sendable {
    public let columns: [TableColumn]
    /// The rows at hand.
    ///
    /// The cursor stays on its row if that is still among them.
    public var rows: [TableRow] = [] {
        didSet {
            keepCursor(on: oldValue)
            contents = widestCells()
        }
    }
    /// The widest cell of each column at hand.
    private(set) var contents: [Int] = []
    /// Whether the journal goes on before and behind the rows at hand.
    public var goesOnAbove = false
    public var goesOnBelow = false
    /// The index of the row under the cursor.
    public private(set) var cursor = 0
    /// The index of the row drawn first.
    public private(set) var firstVisible = 0
    /// How many of the columns that are not frozen are scrolled away.
    public private(set) var columnOffset = 0
    public private(set) var searchText = ""
    /// Marked rows; the caller may clear or restore them.
    public var marked: Set<Int64> = []
    /// The column whose heading shows the order; the caller sets it when it has ordered.
    public var sortColumn: Int?
    public var sortsDescending = false

    public init(columns: [TableColumn]) {
        self.columns = columns
    }

    public var currentRow: TableRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    /// Puts the cursor on this row; returns whether it is among the rows at hand.
    @discardableResult
    public mutating func select(id: Int64) -> Bool {
        guard let index = rows.firstIndex(where: { $0.id == id }) else { return false }
        cursor = index
        return true
    }

    /// Puts the cursor on the first or the last row at hand, after another page has been handed in.
    public mutating func selectFirst() { cursor = 0 }
    public mutating func selectLast() { cursor = max(0, rows.count - 1) }

    public mutating func clearSearch() { searchText = "" }

    private func widestCells() -> [Int] {
        rows.reduce(into: Array(repeating: 0, count: columns.count)) { widths, row in
            for (index, cell) in row.cells.enumerated().prefix(widths.count) {
                widths[index] = max(widths[index], DisplayWidth.of(cell))
            }
        }
    }

    private mutating func keepCursor(on before: [TableRow]) {
        if before.indices.contains(cursor), let index = rows.firstIndex(where: { $0.id == before[cursor].id })
        {
            firstVisible = max(0, firstVisible + index - cursor)
            cursor = index
        } else {
            cursor = min(cursor, max(0, rows.count - 1))
        }
        firstVisible = min(firstVisible, cursor)
    }

    /// - Parameters:
    ///   - visibleRows: rows below the headings: ``visibleRows(in:titles:)``.
    ///   - width: columns of the rectangle the table is drawn in.
    ///   - titles: those it is drawn with; how far it scrolls depends on them.
    public mutating func handle(
        _ event: Event, visibleRows: Int, width: Int = 80, titles: [String] = []
    ) -> TableOutcome {
        let outcome: TableOutcome =
            switch event {
            case .key(.left): scroll(by: -1, width: width, titles)
            case .key(.right): scroll(by: 1, width: width, titles)
            case .key(let key): handle(key, page: max(1, visibleRows))
            case .paste(let text): search(searchText + text)
            case .resize, .hangup: .ignored
            }
        firstVisible = Self.first(firstVisible, showing: cursor, of: rows.count, height: max(1, visibleRows))
        return outcome
    }

    private mutating func handle(_ key: Key, page: Int) -> TableOutcome {
        switch key {
        case .down: return move(by: 1)
        case .up: return move(by: -1)
        case .pageDown: return move(by: page)
        case .pageUp: return move(by: -page)
        case .home, .controlHome: return .wantsFirst
        case .end, .controlEnd: return .wantsLast
        case .enter: return currentRow.map { .opened($0.id) } ?? .refused
        case .insert: return mark(andMoveOn: true)
        case .character(" ") where searchText.isEmpty: return mark(andMoveOn: false)
        case .wordLeft, .character("<"): return sort(by: -1)
        case .wordRight, .character(">"): return sort(by: 1)
        case .control("O"): return sortColumn.map { .sort($0) } ?? sort(by: 1)
        case .character(let character):
            return character.isControl ? .refused : search(searchText + String(character))
        case .backspace:
            return searchText.isEmpty ? .refused : search(String(searchText.dropLast()))
        case .escape where !searchText.isEmpty: return search("")
        case .control("U"): return searchText.isEmpty ? .refused : search("")
        default: return .ignored
        }
    }

    private mutating func move(by step: Int) -> TableOutcome {
        let target = min(max(0, cursor + step), max(0, rows.count - 1))
        if target == cursor { return step > 0 ? .wantsNext : .wantsPrevious }
        cursor = target
        return .handled
    }

    private mutating func scroll(by step: Int, width: Int, _ titles: [String]) -> TableOutcome {
        let most = layout(width: width, titles, offset: .max).offset
        let target = min(max(0, columnOffset + step), most)
        guard target != columnOffset else { return .refused }
        columnOffset = target
        return .handled
    }

    private mutating func mark(andMoveOn: Bool) -> TableOutcome {
        guard let row = currentRow else { return .refused }
        marked.formSymmetricDifference([row.id])
        if andMoveOn, cursor + 1 < rows.count { cursor += 1 }
        return .marked
    }

    private func sort(by step: Int) -> TableOutcome {
        guard !columns.isEmpty else { return .refused }
        guard let current = sortColumn else { return .sort(step > 0 ? 0 : columns.count - 1) }
        let target = current + step
        return columns.indices.contains(target) ? .sort(target) : .refused
    }

    private mutating func search(_ text: String) -> TableOutcome {
        let text = String(text.filter { !$0.isControl }.prefix(60))
        guard text != searchText else { return .refused }
        searchText = text
        return .search(text)
    }

    /// The first row of a window that shows the cursor and moves no more than needed.
    static func first(_ first: Int, showing cursor: Int, of count: Int, height: Int) -> Int {
        let most = max(0, count - height)
        return min(max(min(first, most), cursor - height + 1), cursor)
    }
}

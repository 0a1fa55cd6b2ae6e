/// Something to choose from a list.
public struct PickerItem: Hashable, Sendable {
    public var code: String
    public var title: String
    /// A quiet text behind the title; it is searched too.
    public var detail: String
    /// Drawn quietly: it can be chosen, and is refused with the reason.
    public var isClosed: Bool
    /// What is searched and not shown.
    public var words: String

    public init(
        code: String, title: String, detail: String = "", isClosed: Bool = false, words: String = ""
    ) {
        self.code = code
        self.title = title
        self.detail = detail
        self.isClosed = isClosed
        self.words = words
    }
}

/// What became of an event in a picker.
public enum PickerOutcome: Hashable, Sendable {
    case ignored
    case handled
    case refused
    case chosen(String)
    case cancelled
}

/// A list in a box that gets shorter with every letter typed.
///
/// What is typed is looked for in code, title and detail, in either layout;
/// beginnings come first, then beginnings of words, then the rest. Several words are found
/// in any order.
public struct Picker: Hashable, Sendable {
    /// All items, in the order of an empty search.
    ///
    /// Setting them, for another language, keeps search and cursor.
    public var items: [PickerItem] {
        didSet {
            let code = current?.code
            filter()
            if let code { select(code) }
        }
    }
    public private(set) var query = ""
    private(set) var matches: [PickerItem] = []
    private(set) var cursor = 0

    private static let pageStep = 8
    private static let queryLimit = 60

    /// - Parameter selected: the code under the cursor at first.
    public init(items: [PickerItem], selected: String? = nil) {
        self.items = items
        filter()
        if let selected { select(selected) }
    }

    /// The item under the cursor.
    public var current: PickerItem? { matches.indices.contains(cursor) ? matches[cursor] : nil }

    public mutating func handle(_ event: Event) -> PickerOutcome {
        switch event {
        case .key(let key): handle(key)
        case .paste(let text): search(query + text)
        case .resize, .hangup: .ignored
        }
    }

    private mutating func handle(_ key: Key) -> PickerOutcome {
        switch key {
        case .enter: return current.map { .chosen($0.code) } ?? .refused
        case .escape, .function(10): return .cancelled
        case .down, .tab: return move(to: cursor + 1)
        case .up, .backTab: return move(to: cursor - 1)
        case .pageDown: return move(to: min(cursor + Self.pageStep, matches.count - 1))
        case .pageUp: return move(to: max(cursor - Self.pageStep, 0))
        case .home, .controlHome: return move(to: 0)
        case .end, .controlEnd: return move(to: matches.count - 1)
        case .backspace: return query.isEmpty ? .refused : search(String(query.dropLast()))
        case .control("U"): return query.isEmpty ? .refused : search("")
        case .character(let character):
            return character.isControl ? .refused : search(query + String(character))
        default: return .ignored
        }
    }

    private mutating func move(to index: Int) -> PickerOutcome {
        guard matches.indices.contains(index), index != cursor else { return .refused }
        cursor = index
        return .handled
    }

    private mutating func search(_ text: String) -> PickerOutcome {
        guard text.count <= Self.queryLimit else { return .refused }
        query = String(text.filter { !$0.isControl })
        cursor = 0
        filter()
        return .handled
    }

    private mutating func select(_ code: String) {
        cursor = matches.firstIndex { $0.code == code } ?? 0
    }

    private mutating func filter() {
        guard !query.isEmpty else {
            matches = items
            cursor = min(cursor, max(0, matches.count - 1))
            return
        }
        let readings = Folding.readings(of: query)
        // Codes may hold digits that the Kazakh row types as letters.
        let digits = String(query.compactMap { Keyboard.digit(for: $0) })
        let codeReadings = digits.count == query.count ? readings + [digits] : readings
        let ranked = items.compactMap { item -> (Folding.Match, PickerItem)? in
            let best = [
                Folding.match(readings, in: item.title), Folding.match(codeReadings, in: item.code),
                Folding.match(readings, in: item.detail), Folding.match(readings, in: item.words),
            ].compactMap { $0 }.min()
            return (best ?? Self.match(readings, inWordsOf: item)).map { ($0, item) }
        }
        matches = [Folding.Match.start, .word, .inside].flatMap { rank in
            ranked.filter { $0.0 == rank }.map(\.1)
        }
        cursor = min(cursor, max(0, matches.count - 1))
    }

    /// Every word of a reading, wherever it stands.
    private static func match(_ readings: [String], inWordsOf item: PickerItem) -> Folding.Match? {
        let text = [item.title, item.detail, item.words].joined(separator: " ")
        let isFound = readings.contains { reading in
            let words = reading.split(separator: " ")
            return words.count > 1 && words.allSatisfy { Folding.match([String($0)], in: text) != nil }
        }
        return isFound ? .inside : nil
    }
}

extension Picker {
    /// Lines of the whole of a long item below its list, at most.
    public static let footLimit = 6

    /// Draws the box over whatever is in the rectangle.
    ///
    /// The item under the cursor is shown whole at the bottom when its row cuts it.
    ///
    /// - Parameter prompt: stands before what is typed to find an item.
    /// - Returns: the row under the cursor, or what is typed when nothing matches.
    @discardableResult
    public func draw(
        on canvas: inout Canvas, in rect: Rect, title: String, emptyText: String, prompt: String = ""
    ) -> Point? {
        guard rect.rows >= 4, rect.columns >= 12 else { return nil }
        canvas.clear(rect)
        canvas.box(rect, title: title)
        let inner = rect.inset(rows: 1, columns: 2)
        let count = " \(matches.isEmpty ? 0 : cursor + 1)/\(matches.count) "
        canvas.writeRight(count, row: rect.bottom - 1, endingAt: rect.right - 2, as: .hint)
        let editor = LineEditor(text: query, limit: Self.queryLimit + 1)
        let start = canvas.write(prompt, at: Point(row: inner.row, column: inner.column), as: .label)
        let typedAt = editor.draw(
            on: &canvas, at: Point(row: inner.row, column: start),
            width: min(30, inner.right - start), focused: true)
        let list = inner.inset(top: 1, bottom: 0)
        guard !matches.isEmpty else {
            for (row, line) in TextWrap.lines(emptyText, width: list.columns).prefix(list.rows).enumerated() {
                canvas.write(line, at: Point(row: list.row + row, column: list.column), as: .hint)
            }
            return Point(row: inner.row, column: typedAt)
        }
        return drawList(on: &canvas, in: list)
    }

    private func drawList(on canvas: inout Canvas, in rect: Rect) -> Point {
        let width = rect.columns - 2
        // Room for the longest cut item is kept for all of them, so that the list does not jump.
        let needed =
            matches.filter { Self.columns($0) > width }
            .map { TextWrap.lines(Self.whole($0), width: rect.columns).count }.max() ?? 0
        // A line and three rows stay for the list; a small box is all list.
        let room = rect.rows - 1 - min(3, matches.count)
        let footRows = rect.rows >= 8 || matches.count <= 3 ? max(0, min(Self.footLimit, needed, room)) : 0
        let height = rect.rows - (footRows > 0 ? footRows + 1 : 0)
        let half = max(1, height / 2)
        let first = cursor < height ? 0 : min((cursor - height + half) / half * half, matches.count - height)
        for (row, item) in matches.dropFirst(first).prefix(height).enumerated() {
            let point = Point(row: rect.row + row, column: rect.column)
            let isCurrent = first + row == cursor
            if isCurrent {
                canvas.fill(
                    Rect(row: point.row, column: point.column, rows: 1, columns: rect.columns), as: .selected)
                canvas.write(String(canvas.frame.focusMark), at: point, as: .selected)
            }
            let title = DisplayWidth.clip(item.title, to: width)
            let end = canvas.write(
                title, at: Point(row: point.row, column: point.column + 2),
                as: isCurrent ? .selected : item.isClosed ? .disabled : .value
            )
            let room = rect.right - end - 2
            guard !item.detail.isEmpty, room >= 4 else { continue }
            canvas.write(
                DisplayWidth.clip(item.detail, to: room), at: Point(row: point.row, column: end + 2),
                as: isCurrent ? .selected : .hint)
        }
        if footRows > 0, let current, Self.columns(current) > width {
            canvas.horizontalLine(row: rect.row + height, column: rect.column, columns: rect.columns)
            let lines = TextWrap.lines(Self.whole(current), width: rect.columns)
            for (row, line) in lines.prefix(footRows).enumerated() {
                canvas.write(
                    line, at: Point(row: rect.row + height + 1 + row, column: rect.column), as: .text)
            }
        }
        let edge = rect.right
        if first > 0 {
            canvas.write(String(canvas.frame.moreAbove), at: Point(row: rect.row, column: edge), as: .hint)
        }
        if matches.count > first + height {
            canvas.write(
                String(canvas.frame.moreBelow), at: Point(row: rect.row + height - 1, column: edge), as: .hint
            )
        }
        return Point(row: rect.row + cursor - first, column: rect.column)
    }

    private static func whole(_ item: PickerItem) -> String {
        item.title + (item.detail.isEmpty ? "" : "  " + item.detail)
    }

    private static func columns(_ item: PickerItem) -> Int {
        DisplayWidth.of(item.title) + (item.detail.isEmpty ? 0 : 2 + DisplayWidth.of(item.detail))
    }
}

/// What became of an event in a pager.
public enum PagerOutcome: Hashable, Sendable {
    case ignored
    case handled
    /// Nothing there: the screen rings.
    case refused
}

/// Text to be read: a report, a help page.
///
/// Arrows, PageUp, PageDown, Home and End scroll; letters search at once, and
/// Enter or F3 goes to the next line found; Esc clears the search first.
public struct Pager: Hashable, Sendable {
    public var lines: [String] {
        didSet { firstLine = min(firstLine, max(0, lines.count - 1)) }
    }
    /// The index of the line at the top.
    public private(set) var firstLine = 0
    /// Columns scrolled away at the left.
    public private(set) var firstColumn = 0
    public private(set) var searchText = ""
    private var found: Int?

    private static let sideStep = 16

    public init(lines: [String]) {
        self.lines = lines
    }

    /// - Parameters:
    ///   - visibleRows: rows of the rectangle it is drawn in.
    ///   - width: columns of that rectangle.
    public mutating func handle(_ event: Event, visibleRows: Int, width: Int = 80) -> PagerOutcome {
        switch event {
        case .key(let key): handle(key, rows: max(1, visibleRows), width: width)
        case .paste(let text): search(searchText + text, rows: max(1, visibleRows))
        case .resize, .hangup: .ignored
        }
    }

    private mutating func handle(_ key: Key, rows: Int, width: Int) -> PagerOutcome {
        switch key {
        case .down: return scroll(to: firstLine + 1, rows)
        case .up: return scroll(to: firstLine - 1, rows)
        case .pageDown: return scroll(to: firstLine + max(1, rows - 1), rows)
        case .pageUp: return scroll(to: firstLine - max(1, rows - 1), rows)
        case .character(" ") where searchText.isEmpty: return scroll(to: firstLine + max(1, rows - 1), rows)
        case .home, .controlHome: return scroll(to: 0, rows)
        case .end, .controlEnd: return scroll(to: lines.count, rows)
        case .left: return scrollAcross(to: firstColumn - Self.sideStep, width)
        case .right: return scrollAcross(to: firstColumn + Self.sideStep, width)
        case .enter where !searchText.isEmpty:
            return find(from: (found ?? firstLine - 1) + 1, rows)
        case .backspace:
            return searchText.isEmpty ? .refused : search(String(searchText.dropLast()), rows: rows)
        case .escape:
            guard !searchText.isEmpty else { return .ignored }
            return search("", rows: rows)
        case .character(let character): return search(searchText + String(character), rows: rows)
        default: return .ignored
        }
    }

    private mutating func scroll(to line: Int, _ rows: Int) -> PagerOutcome {
        let target = min(max(0, line), max(0, lines.count - rows))
        guard target != firstLine else { return .refused }
        firstLine = target
        return .handled
    }

    private mutating func scrollAcross(to column: Int, _ width: Int) -> PagerOutcome {
        let longest = lines.map { DisplayWidth.of($0) }.max() ?? 0
        let target = min(max(0, column), max(0, longest - width))
        guard target != firstColumn else { return .refused }
        firstColumn = target
        return .handled
    }

    private mutating func search(_ text: String, rows: Int) -> PagerOutcome {
        let text = String(text.filter { !$0.isControl }.prefix(60))
        guard text != searchText else { return .refused }
        searchText = text
        guard !text.isEmpty else {
            found = nil
            return .handled
        }
        return find(from: found ?? firstLine, rows)
    }

    private mutating func find(from start: Int, _ rows: Int) -> PagerOutcome {
        let readings = Folding.readings(of: searchText)
        let order = Array(lines.indices)
        let start = min(max(0, start), order.count)
        let hit = (order[start...] + order[..<start]).first { Folding.match(readings, in: lines[$0]) != nil }
        found = hit
        guard let hit else { return .refused }
        if !(firstLine..<firstLine + rows).contains(hit) { _ = scroll(to: hit - rows / 3, rows) }
        return .handled
    }
}

extension Pager {
    /// Draws the lines that fit; the line found by a search is marked.
    ///
    /// - Returns: the line found, or the first one.
    @discardableResult
    public func draw(on canvas: inout Canvas, in rect: Rect) -> Point? {
        guard !rect.isEmpty else { return nil }
        var cursor = Point(row: rect.row, column: rect.column)
        for (row, line) in lines.dropFirst(firstLine).prefix(rect.rows).enumerated() {
            let isFound = firstLine + row == found && !searchText.isEmpty
            let point = Point(row: rect.row + row, column: rect.column)
            if isFound { cursor = point }
            let visible = Self.visible(line, from: firstColumn)
            let isLonger = DisplayWidth.of(visible) > rect.columns
            // Nothing is cut: what goes on to the right is scrolled to.
            let shown = isLonger ? DisplayWidth.prefix(of: visible, columns: rect.columns - 1) : visible
            canvas.write(shown, at: point, as: isFound ? .selected : .text, width: rect.columns)
            if isLonger {
                canvas.write(
                    String(canvas.frame.moreRight), at: Point(row: point.row, column: rect.right - 1),
                    as: .hint)
            }
        }
        let edge = rect.right - 1
        if firstLine > 0 {
            canvas.write(String(canvas.frame.moreAbove), at: Point(row: rect.row, column: edge), as: .hint)
        }
        if lines.count > firstLine + rect.rows {
            canvas.write(
                String(canvas.frame.moreBelow), at: Point(row: rect.bottom - 1, column: edge), as: .hint)
        }
        return cursor
    }

    private static func visible(_ line: String, from column: Int) -> String {
        let skipped = column == 0 ? "" : DisplayWidth.prefix(of: line, columns: column)
        return String(line.dropFirst(skipped.count))
    }
}

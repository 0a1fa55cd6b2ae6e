/// Several lines of text that are being typed; lines are broken between words.
public struct TextArea: Hashable, Sendable {
    /// How many characters fit, line breaks included.
    public let limit: Int
    /// Characters before the cursor.
    public private(set) var cursor: Int
    public var isOvertype = false
    /// Columns of the editor, so that Up and Down move by what is seen.
    public var width: Int
    private var content: [Character]
    private var entered: [Character]

    /// - Parameter width: the columns it will be drawn in.
    public init(text: String = "", limit: Int, width: Int = 60) {
        self.limit = limit
        self.width = max(2, width)
        content = Array(Composition.compose(text))
        entered = content
        cursor = content.count
    }

    public var text: String { String(content) }

    /// Whether the text differs from the one on entering the field.
    public var hasChanged: Bool { content != entered }

    /// Replaces the text from outside; it becomes the one that ``undo()`` returns to.
    public mutating func set(_ text: String) {
        content = Array(Composition.compose(text))
        entered = content
        cursor = content.count
    }

    /// Restores the text as it was on entering the field.
    public mutating func undo() {
        content = entered
        cursor = content.count
    }

    public mutating func handle(_ event: Event) -> EditOutcome {
        switch event {
        case .key(let key): handle(key)
        case .paste(let text): paste(text)
        case .resize, .hangup: .ignored
        }
    }

    private mutating func handle(_ key: Key) -> EditOutcome {
        switch key {
        case .enter: return type("\n")
        case .character(let character):
            return character.isControl ? .refused : type(Composition.compose(character))
        case .left: return move(to: cursor - 1)
        case .right: return move(to: cursor + 1)
        case .up: return moveLine(by: -1)
        case .down: return moveLine(by: 1)
        case .home: return move(to: currentLine.lowerBound)
        case .end: return move(to: currentLineEnd)
        case .controlHome: return move(to: 0)
        case .controlEnd: return move(to: content.count)
        case .wordLeft: return move(to: content.wordStart(before: cursor))
        case .wordRight: return move(to: content.wordStart(after: cursor))
        case .backspace: return remove(cursor - 1..<cursor)
        case .delete: return remove(cursor..<cursor + 1)
        case .control("U"): return remove(0..<content.count)
        case .control("K"): return remove(cursor..<paragraphEnd)
        case .control("W"): return remove(content.wordStart(before: cursor)..<cursor)
        case .control("Z"):
            guard hasChanged else { return .refused }
            undo()
            return .edited
        case .insert:
            isOvertype.toggle()
            return .moved
        default: return .ignored
        }
    }

    private mutating func type(_ character: Character) -> EditOutcome {
        if character.isLoneMark {
            guard cursor > 0 else { return .refused }
            let joined = Array(String(content[cursor - 1]) + String(character))
            guard joined.count == 1, joined[0].unicodeScalars.count <= 4 else { return .refused }
            content[cursor - 1] = Composition.compose(joined[0])
            return .edited
        }
        if isOvertype, cursor < content.count, content[cursor] != "\n", character != "\n" {
            content[cursor] = character
        } else {
            guard content.count < limit else { return .refused }
            content.insert(character, at: cursor)
        }
        cursor += 1
        return .edited
    }

    private mutating func paste(_ text: String) -> EditOutcome {
        let inserted = text.filter { !$0.isControl }.map { Composition.compose($0) }
        guard !inserted.isEmpty, content.count + inserted.count <= limit else { return .refused }
        content.insert(contentsOf: inserted, at: cursor)
        content = Array(Composition.compose(String(content)))
        cursor = min(cursor + inserted.count, content.count)
        return .edited
    }

    private mutating func move(to position: Int) -> EditOutcome {
        let target = min(max(0, position), content.count)
        guard target != cursor else { return .ignored }
        cursor = target
        return .moved
    }

    private mutating func moveLine(by step: Int) -> EditOutcome {
        let lines = self.lines
        let current = lineIndex(in: lines)
        guard lines.indices.contains(current + step) else { return .ignored }
        let column = cursor - lines[current].lowerBound
        let target = lines[current + step]
        // The blank or break that ends a line is not a place of its own.
        let isLast = current + step == lines.count - 1
        let end = isLast ? target.upperBound : max(target.lowerBound, target.upperBound - 1)
        cursor = min(target.lowerBound + column, end)
        return .moved
    }

    private mutating func remove(_ range: Range<Int>) -> EditOutcome {
        let range = range.clamped(to: 0..<content.count)
        guard !range.isEmpty else { return .refused }
        content.removeSubrange(range)
        cursor = range.lowerBound
        return .edited
    }
}

extension TextArea {
    /// The stretches of text that make the lines; together they are the whole text.
    private var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var lastBlank: Int?
        var used = 0
        var index = 0
        while index < content.count {
            let character = content[index]
            if character == "\n" {
                lines.append(start..<index + 1)
                (start, lastBlank, used) = (index + 1, nil, 0)
                index += 1
                continue
            }
            used += DisplayWidth.of(character)
            if character == " " { lastBlank = index }
            // A blank may hang over the edge: it is not seen there.
            if used > width - 1, character != " " {
                let end = lastBlank.map { $0 + 1 } ?? max(index, start + 1)
                lines.append(start..<end)
                (start, lastBlank) = (end, nil)
                index = end
                used = 0
                continue
            }
            index += 1
        }
        lines.append(start..<content.count)
        return lines
    }

    private func lineIndex(in lines: [Range<Int>]) -> Int {
        lines.firstIndex { $0.contains(cursor) } ?? lines.count - 1
    }

    private var currentLine: Range<Int> {
        let lines = self.lines
        return lines[lineIndex(in: lines)]
    }

    private var currentLineEnd: Int {
        let line = currentLine
        return line.upperBound == content.count && content.last != "\n"
            ? line.upperBound : max(line.lowerBound, line.upperBound - 1)
    }

    private var paragraphEnd: Int {
        content[cursor...].firstIndex(of: "\n") ?? content.count
    }

    /// Draws the lines around the cursor.
    ///
    /// - Returns: the place of the cursor.
    @discardableResult
    public func draw(on canvas: inout Canvas, in rect: Rect, focused: Bool) -> Point {
        guard !rect.isEmpty else { return Point(row: rect.row, column: rect.column) }
        var area = self
        area.width = max(2, rect.columns)
        let lines = area.lines
        let current = area.lineIndex(in: lines)
        let first = focused ? max(0, current - rect.rows + 1) : 0
        if focused { canvas.fill(rect, as: .focus) }
        for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
            canvas.write(
                String(content[line].filter { $0 != "\n" }),
                at: Point(row: rect.row + row, column: rect.column), as: focused ? .focus : .value,
                width: rect.columns)
        }
        let mark = Point(row: rect.row, column: rect.right - 1)
        if first > 0 { canvas.write(String(canvas.frame.moreAbove), at: mark, as: .hint) }
        if lines.count > first + rect.rows {
            canvas.write(
                String(canvas.frame.moreBelow), at: Point(row: rect.bottom - 1, column: rect.right - 1),
                as: .hint)
        }
        let place = DisplayWidth.of(String(content[lines[current].lowerBound..<cursor]))
        return Point(
            row: rect.row + current - first,
            column: min(rect.column + place, max(rect.column, rect.right - 1)))
    }
}

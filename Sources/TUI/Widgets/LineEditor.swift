/// What became of an event in an editor.
public enum EditOutcome: Hashable, Sendable {
    /// Not for an editor: the owner may use it.
    case ignored
    case edited
    case moved
    /// The character or the length is not allowed: the owner rings.
    case refused
}

/// One line of text that is being typed.
///
/// Counts characters as a person does: a letter with its mark is one.
public struct LineEditor: Hashable, Sendable {
    /// How many characters fit.
    public let limit: Int
    public let characters: CharacterClass
    /// Characters before the cursor.
    public private(set) var cursor: Int
    public var isOvertype = false
    private var content: [Character]
    private var entered: [Character]
    /// Whether the first character typed takes the place of the whole text, and is drawn so.
    ///
    /// Any other key that belongs to the editor first, and the text is mended in its place.
    public private(set) var isSelected: Bool

    /// - Parameter isOffered: true of a text that nobody typed here. A whole date is typed over
    ///   whoever typed it: nobody adds digits to a date.
    public init(
        text: String = "", limit: Int, characters: CharacterClass = .any, isOffered: Bool = false
    ) {
        self.limit = limit
        self.characters = characters
        content = Array(Composition.compose(text))
        entered = content
        cursor = content.count
        isSelected = !content.isEmpty && (isOffered || characters == .date && content.count >= 7)
    }

    public var text: String { String(content) }

    /// Whether the text differs from the one on entering the field.
    public var hasChanged: Bool { content != entered }

    /// Replaces the text from outside; it becomes the one that ``undo()`` returns to.
    public mutating func set(_ text: String) {
        content = Array(Composition.compose(text))
        entered = content
        cursor = content.count
        isSelected = false
    }

    /// Restores the text as it was on entering the field.
    public mutating func undo() {
        content = entered
        cursor = content.count
    }

    public mutating func handle(_ event: Event) -> EditOutcome {
        switch event {
        case .key(let key):
            let outcome = handle(key)
            if outcome != .refused, Self.belongsHere(key) { isSelected = false }
            return outcome
        case .paste(let text): return paste(text)
        case .resize, .hangup: return .ignored
        }
    }

    /// Keys of an editor, also where they move nothing.
    private static func belongsHere(_ key: Key) -> Bool {
        switch key {
        case .tab, .backTab, .enter, .escape, .up, .down, .pageUp, .pageDown, .function: false
        default: true
        }
    }

    private mutating func handle(_ key: Key) -> EditOutcome {
        switch key {
        case .character(let character): return type(character)
        case .left: return move(to: cursor - 1)
        case .right: return move(to: cursor + 1)
        case .home, .controlHome: return move(to: 0)
        case .end, .controlEnd: return move(to: content.count)
        case .wordLeft: return move(to: content.wordStart(before: cursor))
        case .wordRight: return move(to: content.wordStart(after: cursor))
        case .backspace: return remove(cursor - 1..<cursor)
        case .delete: return isSelected ? remove(0..<content.count) : remove(cursor..<cursor + 1)
        case .control("U"): return remove(0..<content.count)
        case .control("K"): return remove(cursor..<content.count)
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
        guard let accepted = characters.accepts(character) else { return .refused }
        if accepted.isLoneMark || isPart(accepted) { return join(accepted) }
        var typed = isSelected ? [] : content
        let place = isSelected ? 0 : cursor
        if isOvertype, place < typed.count {
            typed[place] = Composition.compose(accepted)
        } else {
            guard typed.count < limit else { return .refused }
            typed.insert(Composition.compose(accepted), at: place)
        }
        guard characters.takes(typed) else { return .refused }
        content = typed
        cursor = place + 1
        return .edited
    }

    /// Whether a sign makes one with that before the cursor, as the parts of a picture do that a
    /// terminal sends one by one: one Backspace takes it away again.
    private func isPart(_ character: Character) -> Bool {
        guard cursor > 0, !character.isASCII else { return false }
        return (String(content[cursor - 1]) + String(character)).count == 1
    }

    /// A mark typed on its own belongs to the letter before the cursor.
    private mutating func join(_ mark: Character) -> EditOutcome {
        guard cursor > 0 else { return .refused }
        let joined = Array(String(content[cursor - 1]) + String(mark))
        guard joined.count == 1, joined[0].unicodeScalars.count <= 4 else { return .refused }
        content[cursor - 1] = Composition.compose(joined[0])
        return .edited
    }

    /// A paste comes in whole or not at all: cut short it would look complete.
    ///
    /// Characters that the field has no use for (blanks in a number) are dropped, but no letter
    /// among digits.
    private mutating func paste(_ text: String) -> EditOutcome {
        guard characters.stray(in: text) == nil else { return .refused }
        let text = characters == .date ? Self.figures(of: text) : text
        let trimmed = text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
        let inserted = trimmed.compactMap { characters.accepts(Composition.compose($0)) }
        var pasted = isSelected ? [] : content
        let place = isSelected ? 0 : cursor
        guard !inserted.isEmpty, pasted.count + inserted.count <= limit else { return .refused }
        pasted.insert(contentsOf: inserted, at: place)
        // The first pasted character may be a mark that joins the one before it.
        pasted = Array(Composition.compose(String(pasted)))
        guard characters.takes(pasted) else { return .refused }
        content = pasted
        cursor = min(place + inserted.count, content.count)
        isSelected = false
        return .edited
    }

    /// Of «с 02.05.2026 г.» the date; what has no figures stays as it is.
    private static func figures(of text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).filter { word in
            word.contains { $0.isASCII && $0.isNumber }
        }
        return words.isEmpty ? text : words.joined(separator: " ")
    }

    private mutating func move(to position: Int) -> EditOutcome {
        let target = min(max(0, position), content.count)
        guard target != cursor else { return .ignored }
        cursor = target
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

extension LineEditor {
    /// Draws the text in `width` columns and scrolls sideways by half of them.
    ///
    /// Scrolling by jumps keeps a typed letter cheap on a slow line: the text
    /// moves seldom. Where it goes on, `‹` and `›` stand instead of a letter.
    ///
    /// - Returns: the column of the cursor; behind the last character of a full field.
    @discardableResult
    public func draw(on canvas: inout Canvas, at point: Point, width: Int, focused: Bool) -> Int {
        guard width > 0 else { return point.column }
        guard focused else {
            canvas.write(DisplayWidth.clip(text, to: width), at: point, as: .value)
            return point.column
        }
        // What will be typed over stands out of its field; otherwise the whole field does.
        let role = isSelected ? Role.selected : .focus
        canvas.fill(
            Rect(row: point.row, column: point.column, rows: 1, columns: width),
            as: isSelected ? .field : .focus)
        let total = DisplayWidth.of(text)
        let place = DisplayWidth.of(String(content[..<cursor]))
        let offset = total <= width && (place < width || content.count >= limit) ? 0 : scroll(place, width)
        var column = 0
        for character in content {
            let columns = DisplayWidth.of(character)
            if column >= offset, column + columns <= offset + width {
                canvas.write(
                    String(character), at: Point(row: point.row, column: point.column + column - offset),
                    as: role)
            }
            column += columns
        }
        if offset > 0 { canvas.write(String(canvas.frame.hiddenLeft), at: point, as: role) }
        if total > offset + width {
            canvas.write(
                String(canvas.frame.hiddenRight), at: Point(row: point.row, column: point.column + width - 1),
                as: role)
        }
        return min(point.column + place - offset, max(0, canvas.size.columns - 1))
    }

    /// The first column of text shown, so that neither mark covers the cursor.
    private func scroll(_ place: Int, _ width: Int) -> Int {
        guard place > width - 2 else { return 0 }
        let step = max(1, width / 2)
        return ((place - (width - 2)) + step - 1) / step * step
    }
}

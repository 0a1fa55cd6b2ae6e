/// What the focused field is edited with.
enum FieldEditor: Hashable, Sendable {
    case none
    case line(LineEditor)
    case area(TextArea)
    /// The option under the cursor: of a choice that was made, the one that is chosen.
    case options(cursor: Int)
}

/// What the last drawing found out: titles in the language shown, and what fitted.
///
/// Keys need it (a letter picks an option by its title, Up and Down depend on
/// how options lie), while the words come only at draw time. It is a cache and
/// no state: two forms that differ only in it are equal. The program has one
/// thread, so nothing guards it.
final class FormMemory: @unchecked Sendable, Hashable {
    var titles: [String: [String]] = [:]
    var onOneRow: Set<String> = []
    var areaWidth: [String: Int] = [:]

    static func == (left: FormMemory, right: FormMemory) -> Bool { true }
    func hash(into hasher: inout Hasher) {}
}

extension Form {
    /// The codes chosen in a list.
    static func codes(in value: String) -> [String] {
        value.split(separator: ",").map { String($0) }
    }

    mutating func handleOptions(_ event: Event, _ field: FormField) -> EditOutcome {
        guard case .options(let cursor) = editor, case .key(let key) = event else {
            return .ignored
        }
        let codes = field.options
        let isOnOneRow = memory.onOneRow.contains(field.key)
        switch key {
        case .character(" "): return pick(cursor, in: field)
        case .character("+"), .character("="):
            guard case .check = field.kind else { return .refused }
            return markAll(around: field)
        case .character(let character):
            guard let index = option(for: character, after: cursor, in: field) else { return .refused }
            return move(to: index, in: field)
        case .down where !isOnOneRow && cursor + 1 < codes.count: return move(to: cursor + 1, in: field)
        case .up where !isOnOneRow && cursor > 0: return move(to: cursor - 1, in: field)
        // Sideways is never a way through the form, so it means the option itself.
        case .right where isOnOneRow && cursor + 1 < codes.count: return move(to: cursor + 1, in: field)
        case .left where isOnOneRow && cursor > 0: return move(to: cursor - 1, in: field)
        case .home: return move(to: 0, in: field)
        case .end: return move(to: max(0, codes.count - 1), in: field)
        case .left, .right: return .moved
        case .backspace, .delete:
            guard case .choice = field.kind, !(values[field.key] ?? "").isEmpty else { return .refused }
            values[field.key] = ""
            return .edited
        default: return .ignored
        }
    }

    /// The bar goes to an option, and with it the choice: what is highlighted is what is
    /// recorded, whichever key leaves the field.
    private mutating func move(to index: Int, in field: FormField) -> EditOutcome {
        editor = .options(cursor: index)
        guard case .choice = field.kind else { return .moved }
        return pick(index, in: field)
    }

    /// Sets the marks that stand together with a mark, and goes to the last of them.
    private mutating func markAll(around field: FormField) -> EditOutcome {
        let shown = shownFields
        guard let place = shown.firstIndex(of: field) else { return .refused }
        func isMark(_ field: FormField) -> Bool { field.kind == .check }
        let first = shown[..<place].lastIndex { !isMark($0) }.map { $0 + 1 } ?? 0
        let last = shown[place...].firstIndex { !isMark($0) } ?? shown.endIndex
        for mark in shown[first..<last] { values[mark.key] = "yes" }
        focus(shown[last - 1].key)
        return .edited
    }

    private mutating func pick(_ index: Int, in field: FormField) -> EditOutcome {
        let value = values[field.key] ?? ""
        switch field.kind {
        case .check: values[field.key] = value.isEmpty ? "yes" : ""
        case .choice(let codes):
            guard codes.indices.contains(index) else { return .refused }
            guard codes[index] != value else { return .moved }
            values[field.key] = codes[index]
        case .list(let codes):
            guard codes.indices.contains(index) else { return .refused }
            let chosen = Set(Self.codes(in: value)).symmetricDifference([codes[index]])
            values[field.key] = codes.filter { chosen.contains($0) }.joined(separator: ",")
        case .line, .area, .lookup, .fixed: return .ignored
        }
        return .edited
    }

    /// The option that a typed character means: its number, or the next one whose
    /// title begins with the letter, in either layout; a letter of the Kazakh digit
    /// row is a number only if no title begins with it.
    private func option(for character: Character, after cursor: Int, in field: FormField) -> Int? {
        let titles = memory.titles[field.key] ?? field.options
        let count = titles.count
        func numbered(_ digit: Character?) -> Int? {
            guard let number = digit?.wholeNumberValue, (1...9).contains(number), number <= count else {
                return nil
            }
            return number - 1
        }
        if let index = numbered(character.isASCII ? character : nil) { return index }
        for reading in Folding.readings(of: String(character)) {
            let found = (1...max(1, count)).map { (cursor + $0) % max(1, count) }
                .first { $0 < count && Folding.fold(titles[$0].prefix(1)) == reading }
            if let found { return found }
        }
        return numbered(Keyboard.digit(for: character))
    }
}

extension FormField {
    /// The codes to choose from, if the field has any.
    var options: [String] {
        switch kind {
        case .choice(let codes), .list(let codes): codes
        case .line, .area, .check, .lookup, .fixed: []
        }
    }
}

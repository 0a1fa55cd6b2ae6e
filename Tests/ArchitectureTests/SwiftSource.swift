/// A Swift file as text, with what the architecture asks of it.
struct SwiftSource {
    let path: String
    let text: String
    let tokens: [SwiftToken]
    let lineCount: Int
    /// The text without comments, its string literals kept.
    let codeWithStrings: String

    /// The text without comments and without the insides of string literals: what is left is code.
    var code: String { Self.blanked(text, keepsStrings: false) }

    init(path: String, text: String) {
        self.path = path
        self.text = text
        tokens = SwiftLexer.tokens(of: text)
        let breaks = text.utf8.count { $0 == UInt8(ascii: "\n") }
        codeWithStrings = Self.blanked(text, keepsStrings: true)
        lineCount = breaks + (text.utf8.last == UInt8(ascii: "\n") ? 0 : 1)
    }

    /// The modules that the file imports, attributes, access levels, single
    /// declarations and submodules aside.
    var imports: [String] {
        let kinds: Set<String> = [
            "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
        ]
        return tokens.indices.compactMap { index in
            guard tokens[index].isWord("import"), index + 1 < tokens.count else { return nil }
            let isMember = index > 0 && tokens[index - 1].isMark(".")
            let name = tokens[index + 1]
            guard !isMember, name.kind == .word else { return nil }
            if kinds.contains(name.text), index + 2 < tokens.count, tokens[index + 2].kind == .word {
                return tokens[index + 2].text
            }
            return name.text
        }
    }

    /// Pairs of texts written in place: `Localized(ru: "…", kk: "…")`.
    var localizedPairs: [(ru: String, kk: String)] {
        var found: [(ru: String, kk: String)] = []
        for index in tokens.indices where tokens[index].isWord("Localized") {
            guard let ru = literal(labelled: "ru", after: "(", at: index + 1),
                let kk = literal(labelled: "kk", after: ",", at: ru.end)
            else { continue }
            found.append((ru.text, kk.text))
        }
        return found
    }

    /// The literal of `mark label: "…"` at a place, and where it ends.
    private func literal(labelled label: String, after mark: String, at place: Int) -> (
        text: String, end: Int
    )? {
        guard place + 3 < tokens.count, tokens[place].isMark(mark), tokens[place + 1].isWord(label),
            tokens[place + 2].isMark(":"), tokens[place + 3].kind == .literal
        else { return nil }
        var end = place + 4
        for _ in 0..<tokens[place + 3].holes { end = tokens.afterBracket(at: end) }
        return (tokens[place + 3].text, end)
    }
}

extension [SwiftToken] {
    /// The place behind the bracket that closes the one at `place`; `place`
    /// itself where none opens.
    func afterBracket(at place: Int) -> Int {
        var depth = 0
        var index = place
        while index < count {
            if self[index].kind == .mark {
                switch self[index].text {
                case "(", "[", "{": depth += 1
                case ")", "]", "}": depth -= 1
                default: break
                }
            }
            if depth == 0 { return self[index].kind == .mark && index > place ? index + 1 : place }
            index += 1
        }
        return count
    }
}

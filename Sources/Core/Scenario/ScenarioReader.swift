/// What is not the scenario language: where, and what was expected there.
struct ScenarioFlaw: Error, Hashable {
    let line: Int
    let expected: String
}

/// A line of a scenario file cut into words.
struct ScenarioLine: Hashable {
    enum Word: Hashable {
        case bare(String)
        case pair(key: String, value: String)
    }

    let number: Int
    let words: [Word]
    /// The line as it was written, without its comment.
    let text: String

    /// Blanks part words, `#` starts a comment, double quotes hold blanks
    /// together.
    ///
    /// - Returns: `nil` for a line without words.
    init?(_ source: Substring, number: Int) throws(ScenarioFlaw) {
        var words: [Word] = []
        var text = ""
        var word = ""
        var key: String?
        var isQuoted = false
        var wasQuoted = false
        func finish() {
            if let name = key {
                words.append(.pair(key: name, value: word))
            } else if !word.isEmpty || wasQuoted {
                words.append(.bare(word))
            }
            word = ""
            key = nil
            wasQuoted = false
        }
        for character in source {
            if character == "#", !isQuoted { break }
            text.append(character)
            switch character {
            case "\"":
                isQuoted.toggle()
                wasQuoted = true
            case _ where isQuoted: word.append(character)
            case "=" where key == nil && !word.isEmpty && !wasQuoted:
                key = word
                word = ""
            case _ where character.isWhitespace: finish()
            default: word.append(character)
            }
        }
        guard !isQuoted else { throw ScenarioFlaw(line: number, expected: "a closing quote") }
        finish()
        guard !words.isEmpty else { return nil }
        self.number = number
        self.words = words
        self.text = text.trimmed
    }

    /// - Throws: ``ScenarioFlaw`` for a quote that is not closed.
    static func lines(of text: String) throws(ScenarioFlaw) -> [ScenarioLine] {
        var lines: [ScenarioLine] = []
        let body = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        var number = 0
        for source in body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            if let line = try ScenarioLine(source, number: number) { lines.append(line) }
        }
        return lines
    }

    /// The words after the first `count`, as positional words and keys.
    ///
    /// - Throws: ``ScenarioFlaw`` for a key given twice.
    func arguments(after count: Int) throws(ScenarioFlaw) -> (bare: [String], values: [String: String]) {
        var bare: [String] = []
        var values: [String: String] = [:]
        for word in words.dropFirst(count) {
            switch word {
            case .bare(let text): bare.append(text)
            case .pair(let key, let value):
                guard values.updateValue(value, forKey: key) == nil else {
                    throw ScenarioFlaw(line: number, expected: "\(key)= once")
                }
            }
        }
        return (bare, values)
    }

    /// The bare word at a place.
    func bare(_ index: Int) -> String? {
        guard index < words.count, case .bare(let text) = words[index] else { return nil }
        return text
    }
}

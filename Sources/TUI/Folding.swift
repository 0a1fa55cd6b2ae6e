/// Finding what a person means when typing a few letters of it.
enum Folding {
    /// Lower case, `ё` as `е`, Kazakh letters as the Russian ones that people type for them.
    static func fold(_ text: some StringProtocol) -> String {
        String(Composition.compose(text).lowercased().map { alike[$0] ?? $0 })
    }

    private static let alike: [Character: Character] = [
        "ё": "е", "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и",
    ]

    /// The typed text as it is and as the other layout would have typed it.
    static func readings(of typed: String) -> [String] {
        var readings: [String] = []
        for reading in [typed, Keyboard.cyrillic(typed), Keyboard.latin(typed)].map({ fold($0) })
        where !readings.contains(reading) {
            readings.append(reading)
        }
        return readings
    }

    /// How well a text answers what was typed; the smaller, the better.
    enum Match: Int, Comparable {
        case start, word, inside

        static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
    }

    /// The best match of any reading in a text, or `nil` if none occurs in it.
    static func match(_ readings: [String], in text: String) -> Match? {
        let folded = fold(text)
        return readings.compactMap { match($0, inFolded: folded) }.min()
    }

    private static func match(_ reading: String, inFolded text: String) -> Match? {
        guard !reading.isEmpty else { return nil }
        if text.hasPrefix(reading) { return .start }
        var best: Match?
        var previous: Character = " "
        var rest = text[...]
        while let first = rest.first {
            if first == reading.first, rest.hasPrefix(reading) {
                if !previous.isLetter, !previous.isNumber { return .word }
                best = .inside
            }
            previous = first
            rest = rest.dropFirst()
        }
        return best
    }
}

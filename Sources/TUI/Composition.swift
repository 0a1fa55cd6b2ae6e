/// Joins the letters that macOS and PDF clipboards deliver in two pieces.
///
/// `й` pasted as `и` + U+0306 looks like one letter and is one `Character`, but
/// it is another key in an index and two cells on older terminals. The letters
/// of Russian and Kazakh that decompose are few, so a table is enough.
enum Composition {
    private static let composed: [String.UnicodeScalarView.Element: [Unicode.Scalar: Unicode.Scalar]] = [
        "\u{306}": ["и": "й", "И": "Й", "у": "ў", "У": "Ў"],
        "\u{308}": ["е": "ё", "Е": "Ё", "і": "ї", "І": "Ї"],
    ]

    /// The character in one piece if the alphabet has it, otherwise unchanged.
    static func compose(_ character: Character) -> Character {
        let scalars = character.unicodeScalars
        guard scalars.count == 2, let base = scalars.first, let mark = scalars.last,
            let whole = composed[mark]?[base]
        else { return character }
        return Character(whole)
    }

    static func compose(_ text: some StringProtocol) -> String {
        String(text.map { compose($0) })
    }
}

extension Character {
    /// Whether a terminal would obey the character instead of showing it.
    var isControl: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }

    /// Whether it is only a mark that belongs to the character before it.
    var isLoneMark: Bool { DisplayWidth.of(self) == 0 }
}

/// Joins the letters that macOS and PDF clipboards deliver in two pieces.
///
/// `й` pasted as `и` + U+0306 looks like one letter and is one `Character`, but
/// it is another key in an index and two cells on older terminals. Two characters are equal
/// where Unicode says that they are the same, so a set of whole letters finds the one for
/// any writing of it.
enum Composition {
    /// Latin, Greek and Cyrillic letters with marks.
    private static let whole: Set<Character> = {
        var letters: Set<Character> = []
        for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x52F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
            for value in range { Unicode.Scalar(value).map { _ = letters.insert(Character($0)) } }
        }
        return letters
    }()

    /// The character in one piece if an alphabet has it, otherwise unchanged.
    static func compose(_ character: Character) -> Character {
        guard character.utf8.count > 2, character.unicodeScalars.count > 1,
            let place = whole.firstIndex(of: character)
        else { return character }
        return whole[place]
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

    /// Whether it has no face: nobody would know that it stands there.
    var isUnseen: Bool {
        guard !isASCII, let first = unicodeScalars.first, first.value != 0xAD else { return false }
        // Letters of Europe and the lines of tables, which screens are full of: none is unseen, and
        // the tables of Unicode are slow to ask.
        guard first.value >= 0x600, !(0x2500...0x25FF).contains(first.value) else { return false }
        return first.properties.generalCategory == .format || first.value == 0x2800 || first.value == 0x3164
    }

    /// Whether it is only a mark that belongs to the character before it.
    var isLoneMark: Bool { DisplayWidth.of(self) == 0 }
}

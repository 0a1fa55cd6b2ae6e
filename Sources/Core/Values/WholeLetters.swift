/// Letters in one piece, and the plain letters that they are written with.
///
/// Two characters are equal where Unicode says that they are the same, so a set of whole
/// letters finds the one for any writing of it.
enum WholeLetters {
    /// Latin, Greek and Cyrillic letters with marks; the sign of kelvin is a K.
    private static let known: Set<Character> = {
        var letters: Set<Character> = ["K"]
        for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x52F, 0x1E00...0x1EFF] {
            for value in range {
                guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
                letters.insert(Character(scalar))
            }
        }
        return letters
    }()

    private static func whole(_ character: Character) -> Character? {
        known.firstIndex(of: character).map { known[$0] }
    }

    /// The letter in one piece; of marks that no letter has, as many as one has.
    static func composed(_ character: Character) -> Character {
        if let whole = whole(character) { return whole }
        guard character.unicodeScalars.count > 2, let first = character.unicodeScalars.first else {
            return character
        }
        var letter = Character(first)
        var rest = ""
        for mark in character.unicodeScalars.dropFirst() {
            if rest.isEmpty, let next = joined(letter, mark) {
                letter = next
            } else {
                rest.unicodeScalars.append(mark)
            }
        }
        return (String(letter) + rest).first ?? character
    }

    /// A letter with a further mark, in one piece.
    private static func joined(_ letter: Character, _ mark: Unicode.Scalar) -> Character? {
        var text = String(letter)
        text.unicodeScalars.append(mark)
        guard text.count == 1 else { return nil }
        return text.first.flatMap(whole)
    }

    /// The letters of a name without marks: what an ordinary keyboard has.
    ///
    /// - Parameter scalar: in lower case.
    static func plain(_ scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII || ("а"..."я").contains(scalar) { return nil }
        return unmarked[scalar] ?? bases[scalar]
    }

    /// Made when the first letter with a mark comes: it takes some hundredths of a second.
    private static let bases: [Unicode.Scalar: String] = {
        var bases = unmarked
        var letters = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars) + Letters.alphabet.unicodeScalars
        // A letter with two marks is one with a mark that has another.
        while !letters.isEmpty {
            var marked: [Unicode.Scalar] = []
            for letter in letters {
                for value in 0x300...UInt32(0x36F) {
                    guard let mark = Unicode.Scalar(value),
                        let whole = joined(Character(letter), mark)?.unicodeScalars.first,
                        bases[whole] == nil
                    else { continue }
                    bases[whole] = bases[letter] ?? String(letter)
                    marked.append(whole)
                }
            }
            letters = marked
        }
        return bases
    }()

    /// Letters that are no letter with a mark, by what replaces them.
    private static let unmarked: [Unicode.Scalar: String] = [
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i", "ß": "ss",
        "æ": "ae", "œ": "oe", "ə": "a", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ѓ": "г",
        "ґ": "г", "є": "е", "ї": "и", "ќ": "к", "ў": "у", "ҳ": "х", "ҷ": "ч", "ҝ": "к", "ѐ": "е", "ѝ": "и",
        "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ё": "е",
        "й": "и",
    ]
}

/// Letters that names are written with.
public enum Letters {
    /// The Kazakh alphabet in its order; it contains the Russian one.
    static let alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"

    private static let cyrillic: Set<Character> = Set(alphabet + alphabet.uppercased())

    static func isCyrillic(_ character: Character) -> Bool { cyrillic.contains(character) }

    /// A letter of Latin-1 or Latin Extended, with one mark over it at most.
    static func isLatin(_ character: Character) -> Bool {
        guard character.isLetter, character.unicodeScalars.count <= 2,
            let scalar = character.unicodeScalars.first
        else { return false }
        return scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
    }

    static func mayStandInName(_ character: Character) -> Bool {
        isCyrillic(character) || isLatin(character) || " -'’ʼ".contains(character)
    }

    /// The letters in one piece: text of other systems has й as и with U+0306, é as e with
    /// U+0301.
    public static func precomposed(_ text: String) -> String {
        // The bytes with which marks, and signs of units that are letters, begin.
        guard text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD || $0 == 0xE2 }) else { return text }
        return String(text.map { $0.utf8.count < 2 ? $0 : WholeLetters.composed($0) })
    }

    /// Latin letters that look like Cyrillic ones, and what was meant.
    static let lookalikes: [Character: Character] = [
        "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "I": "І", "K": "К", "M": "М", "O": "О", "P": "Р",
        "T": "Т", "X": "Х", "Y": "У", "a": "а", "c": "с", "e": "е", "i": "і", "o": "о", "p": "р", "x": "х",
        "y": "у", "h": "һ",
    ]

    /// Puts Cyrillic letters for look-alike Latin ones in a text that is
    /// Cyrillic otherwise.
    ///
    /// A letter that is a word of its own is an initial: nothing beside it says which was meant.
    ///
    /// - Returns: the text and the warning to show: what was healed, or that
    ///   the alphabets are mixed and it could not be.
    public static func heal(_ text: String) -> (text: String, warning: Message?) {
        guard text.contains(where: isCyrillic), let firstLatin = text.first(where: isLatin) else {
            return (text, nil)
        }
        let letters = Array(text)
        let healed = String(
            letters.indices.map { place in
                let letter = letters[place]
                guard isLatin(letter), !isAlone(place, letters) else { return letter }
                return lookalikes[letter] ?? letter
            })
        guard !healed.contains(where: isLatin), let meant = lookalikes[firstLatin] else {
            return (text, .mixedAlphabet)
        }
        return (healed, .healed(firstLatin, meant))
    }

    private static func isAlone(_ place: Int, _ letters: [Character]) -> Bool {
        (place == 0 || !letters[place - 1].isLetter)
            && (place + 1 == letters.count || !letters[place + 1].isLetter)
    }

    /// Whether a name, or a part of one, is written in Latin letters.
    static func isInLatin(_ text: String) -> Bool {
        text.contains(where: isLatin) && !text.contains(where: isCyrillic)
    }
}

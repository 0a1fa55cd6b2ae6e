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
        return scalar.value < 0x250
    }

    static func mayStandInName(_ character: Character) -> Bool {
        isCyrillic(character) || isLatin(character) || " -'’ʼ".contains(character)
    }

    /// Й and Ё in one piece: text pasted from other systems has и + U+0306.
    public static func precomposed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value == 0x306 || $0.value == 0x308 }) else {
            return text
        }
        return String(
            text.map { character -> Character in
                switch Array(character.unicodeScalars).map(\.value) {
                case [0x438, 0x306]: "й"
                case [0x418, 0x306]: "Й"
                case [0x435, 0x308]: "ё"
                case [0x415, 0x308]: "Ё"
                default: character
                }
            })
    }

    /// Latin letters that look like Cyrillic ones, and what was meant.
    private static let lookalikes: [Character: Character] = [
        "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "I": "І", "K": "К", "M": "М", "O": "О", "P": "Р",
        "T": "Т", "X": "Х", "Y": "У", "a": "а", "c": "с", "e": "е", "i": "і", "o": "о", "p": "р", "x": "х",
        "y": "у", "h": "һ",
    ]

    /// Puts Cyrillic letters for look-alike Latin ones in a text that is
    /// Cyrillic otherwise.
    ///
    /// - Returns: the text and the warning to show: what was healed, or that
    ///   the alphabets are mixed and it could not be.
    public static func heal(_ text: String) -> (text: String, warning: Message?) {
        guard text.contains(where: isCyrillic), let firstLatin = text.first(where: isLatin) else {
            return (text, nil)
        }
        let healed = String(text.map { isLatin($0) ? lookalikes[$0] ?? $0 : $0 })
        guard !healed.contains(where: isLatin), let meant = lookalikes[firstLatin] else {
            return (text, .mixedAlphabet)
        }
        return (healed, .healed(firstLatin, meant))
    }
}

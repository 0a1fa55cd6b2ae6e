/// What a typed letter means when the key was meant and not the letter.
///
/// Layouts: ЙЦУКЕН (Windows and X), and the Kazakh one of СТ РК 903-90, whose
/// digit row types letters.
public enum Keyboard {
    /// The digit on this key, or `nil` if neither a digit nor on the digit row.
    ///
    /// On the Kazakh layout 2 is `ә`, 0 is `қ`, 1 is `"`. Keys 6 and 7 type a
    /// comma and a stop there, which mean themselves: see ``digitAnywhere(for:)``.
    public static func digit(for character: Character) -> Character? {
        if ("0"..."9").contains(character), character.isASCII { return character }
        return kazakhDigits[lowercased(character)]
    }

    /// The digit on this key in a field where a comma and a stop cannot be meant.
    public static func digitAnywhere(for character: Character) -> Character? {
        switch character {
        case ",": "6"
        case ".": "7"
        default: digit(for: character)
        }
    }

    /// The Latin character on this key; ASCII stands for itself, other letters have none.
    public static func latin(for character: Character) -> Character? {
        character.isASCII ? character : toLatin[Composition.compose(character)]
    }

    /// The Russian or Kazakh letter on this key; a Cyrillic letter stands for itself, a digit has none.
    public static func cyrillic(for character: Character) -> Character? {
        let character = Composition.compose(character)
        if toLatin[character] != nil { return character }
        return toCyrillic[character]
    }

    /// The text as if typed on the Latin layout.
    public static func latin(_ text: some StringProtocol) -> String {
        String(text.map { latin(for: $0) ?? $0 })
    }

    /// The text as if typed on the Cyrillic layout.
    public static func cyrillic(_ text: some StringProtocol) -> String {
        String(text.map { cyrillic(for: $0) ?? $0 })
    }

    private static func lowercased(_ character: Character) -> Character {
        character.lowercased().first ?? character
    }

    private static let kazakhDigits: [Character: Character] = [
        "\"": "1", "ә": "2", "і": "3", "ң": "4", "ғ": "5", "ү": "8", "ұ": "9", "қ": "0",
    ]

    private static let toLatin: [Character: Character] = Dictionary(
        zip(
            "йцукенгшщзхъфывапролджэячсмитьбюё" + "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ" + "әіңғүұқөһ"
                + "ӘІҢҒҮҰҚӨҺ",
            "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~" + "2345890-="
                + "2345890-="),
        uniquingKeysWith: { first, _ in first })

    /// Russian letters only: a digit is a digit, whatever the layout would type.
    private static let toCyrillic: [Character: Character] = Dictionary(
        toLatin.filter { !"2345890-=".contains($0.value) }.map { ($0.value, $0.key) },
        uniquingKeysWith: { first, _ in first })
}

/// Letters of one alphabet that look like signs of another.
///
/// On a screen they are healed; in a file they are refused and named, since nobody sees
/// them.
enum Lookalikes {
    private static let likeLatin: Set<Character> = Set("АВЕКМНОРСТУХІҺаеорсухіһ")
    private static let likeDigits: Set<Character> = Set("OoОоIlІі|ЗзБб")

    /// The first sign that looks right in a column of digits and is not.
    static func amongDigits(_ text: String) -> Character? {
        text.first { likeDigits.contains($0) || likeLatin.contains($0) }
    }

    /// The first sign that looks right among Latin letters and digits and is not.
    static func amongLatin(_ text: String) -> Character? {
        text.first { likeLatin.contains($0) || "Оо".contains($0) }
    }

    /// The first Latin letter in a word that is Cyrillic otherwise, when every
    /// Latin letter of the word looks Cyrillic.
    static func amongCyrillic(_ text: String) -> Character? {
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            if case .healed(let typed, _)? = Letters.heal(String(word)).warning { return typed }
        }
        return nil
    }

    /// `U+041E`.
    static func codePoint(_ character: Character) -> String {
        let code = character.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
        return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    }
}

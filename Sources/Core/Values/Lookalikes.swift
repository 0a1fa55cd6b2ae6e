/// Signs that look like others: letters of one alphabet in a word of another, letters and
/// dashes among digits.
///
/// On a screen letters of a name are healed; everything else is refused and named with its
/// code, since nobody sees it.
enum Lookalikes {
    private static let likeLatin: Set<Character> = Set("АВЕКМНОРСТУХІҺаеорсухіһ")
    private static let likeDigits: Set<Character> = Set("OoОоIlІі|ЗзБб")

    /// The first sign that looks right in a column of digits and is not.
    static func amongDigits(_ text: String) -> Character? {
        guard text.contains(where: { $0.asciiDigit != nil || $0.isNumber }) else { return nil }
        return text.first { likeDigits.contains($0) || likeLatin.contains($0) || isForeign($0) }
    }

    /// The first sign that looks right among Latin letters and digits and is not.
    static func amongLatin(_ text: String) -> Character? {
        text.first { likeLatin.contains($0) || "Оо".contains($0) || isForeign($0) }
    }

    /// The first letter of another alphabet than that of its word, where a reader cannot tell:
    /// every letter of that alphabet looks like one of the other.
    static func inWords(_ text: String) -> Character? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            if let letter = inWord(word) { return letter }
        }
        return nil
    }

    private static func inWord(_ word: Substring) -> Character? {
        let cyrillic = word.filter(Letters.isCyrillic)
        let latin = word.filter(Letters.isLatin)
        if cyrillic.count + latin.count < word.count, !(cyrillic.isEmpty && latin.isEmpty) {
            return word.first { !Letters.isCyrillic($0) && !Letters.isLatin($0) }
        }
        guard let firstLatin = latin.first, let firstCyrillic = cyrillic.first else { return nil }
        let isLikeCyrillic = latin.allSatisfy { Letters.lookalikes[$0] != nil }
        let isLikeLatin = cyrillic.allSatisfy { likeLatin.contains($0) }
        if isLikeLatin, !isLikeCyrillic || cyrillic.count < latin.count { return firstCyrillic }
        return isLikeCyrillic ? firstLatin : nil
    }

    /// The first letter of a name that is of another alphabet than most of its word.
    static func inName(_ text: String) -> Character? {
        if let letter = inWords(text) { return letter }
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            let latin = word.filter(Letters.isLatin)
            guard !latin.isEmpty, latin.count < word.count else { continue }
            return latin.count * 2 <= word.count ? latin.first : word.first(where: Letters.isCyrillic)
        }
        return nil
    }

    /// Neither ASCII nor Cyrillic of this country, and yet a letter, a digit or a dash.
    private static func isForeign(_ character: Character) -> Bool {
        guard !character.isASCII, !Letters.isCyrillic(character), let first = character.unicodeScalars.first
        else { return false }
        return switch first.properties.generalCategory {
        case .dashPunctuation: true
        // Wide forms; the minus, the slash and the point of mathematics.
        default:
            character.isLetter || character.isNumber || (0xFF01...0xFF5E).contains(first.value)
                || [0x2024, 0x2044, 0x2212, 0x2215, 0x201A].contains(first.value)
        }
    }
}

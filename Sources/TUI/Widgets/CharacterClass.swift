/// Which characters a field takes, and what it makes of them.
public enum CharacterClass: Sendable, Hashable {
    case any
    /// As ``any``: names hold hyphens, apostrophes, stops and foreign letters.
    case letters
    /// Digits only; every key of the Kazakh digit row is read as its digit.
    case digits
    /// Digits, `.` `/` `+` `-` and the letters of relative dates, each in its place.
    case date
    /// Digits, comma, stop and blank.
    case money
    /// Letters, digits and `-` `/` `.` `_`, in upper case; letters keep their alphabet.
    case code
    /// Digits and `+` `(` `)` `-` blank.
    case phone
    /// ASCII letters and digits with `.` `@` `_` `+` `-`; Cyrillic keys are read as Latin ones.
    case email

    /// The character that belongs into the field for a typed one, or `nil` if none does.
    ///
    /// A field of digits reads the key and not the letter, because on the Kazakh
    /// layout the digit row types letters. Keys 6 and 7 type a comma and a stop
    /// there: they are digits only in fields that have no other use for them.
    public func accepts(_ character: Character) -> Character? {
        guard !character.isControl else { return nil }
        return switch self {
        case .any, .letters: character
        case .digits: Keyboard.digitAnywhere(for: character)
        case .date: Self.date(character)
        case .money: ",. ".contains(character) ? character : Keyboard.digit(for: character)
        case .code: Self.code(character)
        case .phone: "+()- ".contains(character) ? character : Keyboard.digitAnywhere(for: character)
        case .email: Self.email(character)
        }
    }

    /// Whether the characters may stand together in the field, as a whole or as its beginning.
    ///
    /// The letters of a date each have their place: «т» alone, «м» behind «+3».
    func takes(_ text: [Character]) -> Bool { self != .date || Self.isDate(text) }

    /// Whether what was typed may go on with one more character.
    public func takes(_ typed: String, after text: String) -> Bool { takes(Array(text + typed)) }

    private static func isDate(_ text: [Character]) -> Bool {
        guard let first = text.first else { return true }
        if first.isLetter { return text.count == 1 && todayLetters.contains(first) }
        guard "+-".contains(first) else { return !text.contains { $0.isLetter || $0 == "+" } }
        let unit = text.dropFirst().drop { ("0"..."9").contains($0) }
        return unit.isEmpty
            || (unit.count == 1 && text.count > 2 && unitLetters.contains(unit[unit.startIndex]))
    }

    /// The first letter or foreign digit that touches the digits of a paste and is none that the
    /// field takes: dropped, it would leave another number.
    public func stray(in text: String) -> Character? {
        switch self {
        case .digits, .date, .money, .phone: break
        case .any, .letters, .code, .email: return nil
        }
        for word in text.split(whereSeparator: \.isWhitespace)
        where word.contains(where: { $0.isASCII && $0.isNumber }) {
            if let stray = word.first(where: { ($0.isLetter || $0.isNumber) && accepts($0) == nil }) {
                return stray
            }
        }
        return nil
    }

    /// Today: т, с (сегодня), б (бүгін).
    private static let todayLetters: Set<Character> = ["т", "с", "б"]
    /// Days, months and years from today.
    private static let unitLetters: Set<Character> = ["д", "к", "м", "а", "г", "ж"]
    private static let dateLetters = todayLetters.union(unitLetters)

    private static func date(_ character: Character) -> Character? {
        if "./+-".contains(character) { return character }
        if let digit = Keyboard.digit(for: character) { return digit }
        // A comma is the key of `б` on the Latin layout, and more often a slip for a stop.
        guard character.isLetter, let letter = Keyboard.cyrillic(for: character)?.lowercased().first,
            dateLetters.contains(letter)
        else { return nil }
        return letter
    }

    private static func code(_ character: Character) -> Character? {
        if "-/._".contains(character) || ("0"..."9").contains(character) { return character }
        guard character.isLetter || character.isLoneMark else { return nil }
        let upper = character.uppercased()
        return upper.count == 1 ? upper.first : character
    }

    private static func email(_ character: Character) -> Character? {
        guard let latin = Keyboard.latin(for: character), latin.isASCII else { return nil }
        let isWord = latin.isLetter || latin.isNumber
        return isWord || ".@_+-".contains(latin) ? latin : nil
    }
}

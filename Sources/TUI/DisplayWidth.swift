/// How many terminal columns a text takes.
///
/// Deliberately not `wcwidth`: that one depends on the server's locale, and a
/// layout must be the same in a test, on a printer and on a terminal. A test
/// checks that the two agree for every letter operators can type.
public enum DisplayWidth {
    /// Columns of one character: 0 for a lone mark, 2 for East Asian wide, else 1; a sign
    /// without a face is shown as one.
    public static func of(_ character: Character) -> Int {
        if isLetterOfItsOwn(character) || character.isASCII || character.isUnseen { return 1 }
        guard let scalar = character.unicodeScalars.first(where: { !isZeroWidth($0) }) else { return 0 }
        // Two letters of a country make one flag, of as many columns.
        let isFlag = isOfFlag(scalar) && character.unicodeScalars.count == 2
        return isWide(scalar) || isFlag ? 2 : 1
    }

    /// Columns of a text on one line.
    public static func of(_ text: some StringProtocol) -> Int {
        var count = 0
        for scalar in text.unicodeScalars {
            guard isLetterOfItsOwn(scalar) else { return text.reduce(0) { $0 + of($1) } }
            count += 1
        }
        return count
    }

    /// The text in at most `columns` columns; what is cut is replaced by `…`.
    public static func clip(_ text: String, to columns: Int) -> String {
        guard of(text) > columns else { return text }
        guard columns > 0 else { return "" }
        return prefix(of: text, columns: columns - 1) + "…"
    }

    /// The text in exactly `columns` columns: cut with `…` or filled up with blanks.
    public static func pad(_ text: String, to columns: Int) -> String {
        let clipped = clip(text, to: columns)
        return clipped + String(repeating: " ", count: max(0, columns - of(clipped)))
    }

    /// As many whole characters as fit, without any mark that something is missing.
    static func prefix(of text: some StringProtocol, columns: Int) -> String {
        var result = ""
        var used = 0
        for character in text {
            used += of(character)
            guard used <= columns else { break }
            result.append(character)
        }
        return result
    }

    /// Whether a character is such a sign alone: nothing more is asked of it.
    static func isLetterOfItsOwn(_ character: Character) -> Bool {
        let scalars = character.unicodeScalars
        return isLetterOfItsOwn(scalars[scalars.startIndex])
            && scalars.index(after: scalars.startIndex) == scalars.endIndex
    }

    /// Whether a sign is one character, one column wide, whatever stands beside it: Latin and
    /// Cyrillic letters, digits, quotes, dashes, the lines of tables.
    ///
    /// Texts of them need no search for the bounds of
    /// characters, which is what measuring would otherwise cost.
    private static func isLetterOfItsOwn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x48A...0x52F, 0x2010...0x2026, 0x2116,
            0x2500...0x257F:
            true
        default: false
        }
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: scalar.value != 0xAD
        default: false
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3,
            0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            true
        case ..<0x231A: false
        default: scalar.properties.isEmojiPresentation && !isOfFlag(scalar)
        }
    }

    private static func isOfFlag(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }
}

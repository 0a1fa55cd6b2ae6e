/// How names are matched and ordered.
///
/// SQLite folds and sorts ASCII only (`'Ж' LIKE 'ж'` is false), so every
/// searchable name has two companion columns: `…_key` written through
/// ``fold(_:)`` and `…_order` written through ``order(_:)``.
public enum SearchKey {
    /// What two spellings of one name share: lower case, letters without their marks, Kazakh
    /// letters as the Russian ones that replace them in other systems' files (Қ and К, Ә and
    /// А, Ұ and Ү and У, І and И…), ё as е, й as и, hyphens and runs of blanks
    /// as one blank, apostrophes, ь, ъ and what nobody sees left out.
    public static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        var isBlankPending = false
        for scalar in Letters.precomposed(text).lowercased().unicodeScalars {
            if isBlank(scalar) {
                isBlankPending = !folded.isEmpty
                continue
            }
            if isLeftOut(scalar) { continue }
            if isBlankPending {
                folded.append(" ")
                isBlankPending = false
            }
            if let plain = WholeLetters.plain(scalar) {
                folded.append(contentsOf: plain.unicodeScalars)
            } else {
                folded.append(scalar)
            }
        }
        return String(folded)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == "-" || scalar.properties.isWhitespace }
        return !isCyrillic(scalar)
            && (scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation)
    }

    /// Told from the number alone: nearly every letter is.
    private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
        (0x400...0x481).contains(scalar.value) || (0x48A...0x52F).contains(scalar.value)
    }

    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "’", "‘", "ʼ", "ʻ", "`", "´", "ь", "ъ": true
        case _ where scalar.isASCII || isCyrillic(scalar): false
        default: scalar.properties.generalCategory == .nonspacingMark || scalar.isUnseen
        }
    }

    /// The first text that is greater than every text beginning with `prefix`:
    /// the upper bound of a search by prefix through an index.
    public static func end(of prefix: String) -> String { prefix + "\u{10FFFF}" }

    /// Bytes that sort like the Kazakh alphabet, which contains the Russian one.
    ///
    /// Stored beside the name and compared by `memcmp`. A collation of our own
    /// would do the same forty times slower and lock the sqlite3 tool out of the file.
    public static func order(_ text: String) -> [UInt8] {
        var order: [UInt8] = []
        for scalar in Letters.precomposed(text).lowercased().unicodeScalars {
            if let place = places[scalar] {
                order.append(place)
            } else if scalar.isASCII {
                order.append(UInt8(scalar.value))
            } else if isBlank(scalar) {
                order.append(0x20)
            } else if ["’", "‘", "ʼ", "ʻ", "´"].contains(scalar) {
                order.append(0x27)
            } else if let plain = WholeLetters.plain(scalar) {
                order += plain.unicodeScalars.map { places[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
            } else if !isLeftOut(scalar) {
                order.append(0xFF)
            }
        }
        return order
    }

    private static let places: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(Letters.alphabet.unicodeScalars, 0x80...))
}

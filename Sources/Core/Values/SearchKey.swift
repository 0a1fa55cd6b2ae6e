/// How names are matched and ordered.
///
/// SQLite folds and sorts ASCII only (`'Ж' LIKE 'ж'` is false), so every
/// searchable name has two companion columns: `…_key` written through
/// ``fold(_:)`` and `…_order` written through ``order(_:)``.
public enum SearchKey {
    /// What two spellings of one name share: lower case, Kazakh letters as the
    /// Russian ones that replace them in other systems' files (Қ and К, Ә and
    /// А, Ұ and Ү and У, І and И…), ё as е, й as и, hyphens and runs of blanks
    /// as one blank, apostrophes, ь and ъ left out.
    public static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        var isBlankPending = false
        for scalar in Letters.precomposed(text).lowercased().unicodeScalars {
            switch scalar {
            case " ", "\u{A0}", "\t", "-", "‑", "–":
                isBlankPending = !folded.isEmpty
            case "'", "’", "ʼ", "ь", "ъ":
                continue
            default:
                if isBlankPending {
                    folded.append(" ")
                    isBlankPending = false
                }
                folded.append(folds[scalar] ?? scalar)
            }
        }
        return String(folded)
    }

    private static let folds: [Unicode.Scalar: Unicode.Scalar] = [
        "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ё": "е",
        "й": "и",
    ]

    /// The first text that is greater than every text beginning with `prefix`:
    /// the upper bound of a search by prefix through an index.
    public static func end(of prefix: String) -> String { prefix + "\u{10FFFF}" }

    /// Bytes that sort like the Kazakh alphabet, which contains the Russian one.
    ///
    /// Stored beside the name and compared by `memcmp`. A collation of our own
    /// would do the same forty times slower and lock the sqlite3 tool out of the file.
    public static func order(_ text: String) -> [UInt8] {
        Letters.precomposed(text).lowercased().unicodeScalars.map { scalar in
            if let place = places[scalar] { return place }
            return switch scalar {
            case "-", "‑", "–", "\u{A0}": 0x20
            case "’", "ʼ": 0x27
            default: scalar.value < 0x80 ? UInt8(scalar.value) : 0xFF
            }
        }
    }

    private static let places: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(Letters.alphabet.unicodeScalars, 0x80...))
}

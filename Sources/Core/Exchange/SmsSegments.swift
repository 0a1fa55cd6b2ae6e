/// How many messages the network makes of a text, and by which alphabet.
///
/// GSM 03.38: 160 signs of seven bits, or 70 of UCS-2; of a text in several
/// parts each part holds 153 or 67. Kazakh and Russian letters are UCS-2.
public struct SmsSegments: Hashable, Sendable {
    public enum Alphabet: Hashable, Sendable {
        case gsm7
        case ucs2
    }

    public let alphabet: Alphabet
    /// Parts; 0 for an empty text.
    public let count: Int

    public init(_ text: String) {
        let septets = text.unicodeScalars.map(Self.septets)
        if septets.contains(0) {
            alphabet = .ucs2
            count = Self.parts(text.unicodeScalars.map { UTF16.width($0) }, whole: 70, part: 67)
        } else {
            alphabet = .gsm7
            count = Self.parts(septets, whole: 160, part: 153)
        }
    }

    /// A sign of two units is never cut in half.
    private static func parts(_ units: [Int], whole: Int, part: Int) -> Int {
        let total = units.reduce(0, +)
        guard total > whole else { return total > 0 ? 1 : 0 }
        var count = 1
        var room = part
        for unit in units {
            if unit > room {
                count += 1
                room = part
            }
            room -= unit
        }
        return count
    }

    private static let basic: Set<Unicode.Scalar> = Set(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)
    private static let extended: Set<Unicode.Scalar> = Set("\u{0C}^{}\\[~]|€".unicodeScalars)

    /// 1 for a sign of the basic table, 2 for one of the extension, 0 for none.
    private static func septets(_ scalar: Unicode.Scalar) -> Int {
        basic.contains(scalar) ? 1 : extended.contains(scalar) ? 2 : 0
    }
}

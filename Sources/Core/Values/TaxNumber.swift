/// The check digit that IIN and BIN share (facts.md §1.2).
///
/// - Returns: `nil` when both passes give 10: such a number is never issued.
func checkDigit(of digits: some Collection<Int>) -> Int? {
    let first = zip(digits, 1...11).reduce(0) { $0 + $1.0 * $1.1 } % 11
    if first != 10 { return first }
    let second = zip(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]).reduce(0) { $0 + $1.0 * $1.1 } % 11
    return second == 10 ? nil : second
}

/// Male or female, as the seventh digit of an IIN says.
public enum Sex: String, Hashable, Sendable, CaseIterable {
    case male = "m"
    case female = "f"

    public var label: Localized {
        switch self {
        case .male: Localized(ru: "муж.", kk: "ер")
        case .female: Localized(ru: "жен.", kk: "әйел")
        }
    }
}

/// An individual identification number (ИИН / ЖСН): twelve digits with a check
/// digit.
///
/// A value of this type is always well formed (C-10).
public struct IIN: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let digits: String

    /// - Throws: ``Message/iinLength``, ``Message/date``, ``Message/checkDigit``;
    ///   none of them holds the text, which is personal data.
    public init(_ text: some StringProtocol) throws(Message) {
        guard text.utf8.count == 12, let values = text.asciiDigits else { throw .iinLength }
        guard checkDigit(of: values.prefix(11)) == values[11] else { throw .checkDigit }
        guard Self.isBirthPossible(values) else { throw .date }
        digits = String(text)
    }

    /// Whether the first seven digits are of a day on which somebody can be born.
    static func isBirthPossible(_ values: [Int]) -> Bool {
        let year = values[0] * 10 + values[1]
        let month = values[2] * 10 + values[3]
        let day = values[4] * 10 + values[5]
        switch values[6] {
        case 0: return [1800, 1900, 2000].contains { CivilDate($0 + year, month, day) != nil }
        case 1...6: return CivilDate(1800 + (values[6] - 1) / 2 * 100 + year, month, day) != nil
        default: return false
        }
    }

    private var values: [Int] { digits.asciiDigits ?? [] }

    /// True for the seventh digit 0: a foreign citizen, whose century and sex
    /// the number does not tell.
    public var isForeign: Bool { values[6] == 0 }

    /// The day of birth, or `nil` for a foreign citizen.
    public var birthDate: CivilDate? {
        let values = values
        guard values[6] != 0 else { return nil }
        return CivilDate(
            1800 + (values[6] - 1) / 2 * 100 + values[0] * 10 + values[1], values[2] * 10 + values[3],
            values[4] * 10 + values[5])
    }

    /// `nil` for a foreign citizen.
    public var sex: Sex? {
        switch values[6] {
        case 0: nil
        case let digit: digit.isMultiple(of: 2) ? .female : .male
        }
    }

    /// False when the number speaks against this day of birth (`W-IIN-DOB`).
    ///
    /// Year 00 stands for the first or the last year of its century, since the
    /// sources differ on the bounds.
    public func agrees(with birth: CivilDate) -> Bool {
        let values = values
        let (year, month, day) = birth.parts
        guard month == values[2] * 10 + values[3], day == values[4] * 10 + values[5] else { return false }
        let short = values[0] * 10 + values[1]
        guard values[6] != 0 else { return year % 100 == short }
        let full = 1800 + (values[6] - 1) / 2 * 100 + short
        return year == full || (short == 0 && year == full + 100)
    }

    public static func < (left: IIN, right: IIN) -> Bool { left.digits < right.digits }

    /// Masked, so that a number printed into a log stays private.
    public var description: String { "\(digits.prefix(4))********" }
}

/// A business identification number (БИН / БСН), well formed (C-11).
public struct BIN: Hashable, Sendable, CustomStringConvertible {
    public let digits: String
    /// True for a sixth digit other than 0–3, which only secondary sources
    /// exclude: accepted with ``Message/binAttribute``.
    public let hasUnusualAttribute: Bool

    /// - Throws: ``Message/binLength``, ``Message/date``, ``Message/checkDigit``.
    public init(_ text: some StringProtocol) throws(Message) {
        guard text.utf8.count == 12, let values = text.asciiDigits else { throw .binLength }
        guard checkDigit(of: values.prefix(11)) == values[11] else { throw .checkDigit }
        guard Self.isFormed(values) else { throw .date }
        digits = String(text)
        hasUnusualAttribute = values[5] > 3
    }

    /// Whether the first five digits are a month of registration and a kind of legal entity.
    static func isFormed(_ values: [Int]) -> Bool {
        (4...6).contains(values[4]) && (1...12).contains(values[2] * 10 + values[3])
    }

    public var description: String { digits }
}

/// The number by which an employer is known: a BIN, or the IIN of a person.
public enum EmployerNumber: Hashable, Sendable {
    case business(BIN)
    case person(IIN)

    /// The fifth digit tells them apart: 0–3 is a day of birth, 4–6 a kind of
    /// legal entity.
    public init(_ text: some StringProtocol) throws(Message) {
        guard text.utf8.count == 12, let values = text.asciiDigits else { throw .binLength }
        self = values[4] < 4 ? .person(try IIN(text)) : .business(try BIN(text))
    }

    public var digits: String {
        switch self {
        case .business(let number): number.digits
        case .person(let number): number.digits
        }
    }
}

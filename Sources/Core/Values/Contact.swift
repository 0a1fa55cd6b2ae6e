/// A mobile number of Kazakhstan, kept as `+7` and ten digits (C-14).
public struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// `+7…`, `8…`, `7…` or ten digits, with blanks, brackets and hyphens.
    ///
    /// - Throws: ``Message/phone``, also for a number of another country.
    public init(_ typed: some StringProtocol) throws(Message) {
        let trimmed = typed.trimmed
        let isInternational = trimmed.hasPrefix("+")
        var digits = ""
        for character in trimmed.dropFirst(isInternational ? 1 : 0) {
            if character.asciiDigit != nil {
                digits.append(character)
            } else if !Self.mayStandBetween(character) {
                throw .phone
            }
        }
        if digits.count == 11, digits.first == "7" || (digits.first == "8" && !isInternational) {
            digits.removeFirst()
        } else if isInternational {
            throw .phone
        }
        guard digits.count == 10, digits.first == "7" else { throw .phone }
        text = "+7" + digits
    }

    /// Brackets, stops, blanks and hyphens, as the documents of others have them.
    static func mayStandBetween(_ character: Character) -> Bool {
        "()-.".contains(character) || character.isWhitespace
            || character.unicodeScalars.first?.properties.generalCategory == .dashPunctuation
    }

    /// A reason to ask the person whose number it is, not to refuse it.
    ///
    /// - Parameter typed: as it was typed or stands in a file: ten digits may be eleven of
    ///   which one is missing, where the first is the 7 of the country.
    func doubt(typedAs typed: some StringProtocol) -> Message? {
        guard hasKnownCode else { return .phoneUnknownCode }
        let digits = String(typed.filter { $0.asciiDigit != nil })
        return digits.count == 10 && digits.hasPrefix("77") ? .phoneShort : nil
    }

    /// False when the three-digit code is in no list of mobile operators that
    /// is known here: a reason to ask, not to refuse (facts.md §8).
    public var hasKnownCode: Bool {
        guard let code = Int(text.dropFirst(2).prefix(3)) else { return false }
        return switch code {
        case 700...702, 705...708, 747, 760...764, 771, 775...778, 785: true
        default: false
        }
    }

    /// `+7 701 123 45 67`.
    public var shown: String {
        let digits = Array(text.dropFirst(2))
        return
            "+7 \(String(digits[0..<3])) \(String(digits[3..<6])) \(String(digits[6..<8])) \(String(digits[8..<10]))"
    }

    public var description: String { "\(text.prefix(5))*******" }
}

/// An e-mail address: one `@`, a dot in the domain, no blanks (C-15), no
/// control characters.
public struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// - Throws: ``Message/email``.
    public init(_ typed: some StringProtocol) throws(Message) {
        let trimmed = typed.trimmed
        let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
        guard trimmed.count <= 254, parts.count == 2, !parts[0].isEmpty,
            !trimmed.contains(where: { $0.isWhitespace || $0 == "," || $0 == ";" }),
            !trimmed.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }),
            parts[1].split(separator: ".", omittingEmptySubsequences: false).count >= 2,
            parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty })
        else { throw .email }
        text = trimmed
    }

    public var description: String { "***" }
}

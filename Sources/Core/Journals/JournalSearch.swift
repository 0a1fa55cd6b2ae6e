/// What an operator means by the text of a search.
public enum JournalSearch: Hashable, Sendable {
    case iin(String)
    case number(String)
    case phone(String)
    case name(String)

    public init(_ text: String) {
        let compact = text.filter { !$0.isWhitespace }
        if compact.hasPrefix("+") || (compact.count == 11 && compact.hasPrefix("8")),
            let phone = try? PhoneNumber(compact)
        {
            self = .phone(phone.text)
        } else if compact.asciiDigits != nil {
            self = .iin(compact)
        } else if let number = Self.recordNumber(compact) {
            self = .number(number)
        } else {
            self = .name(SearchKey.fold(text))
        }
    }

    /// The case that a number leads to: its own, or that of an application.
    static func caseOfNumber(_ number: String) -> String {
        number.hasPrefix("З")
            ? "(SELECT case_id FROM application WHERE number = ? LIMIT 1)"
            : "(SELECT id FROM payment_case WHERE number = ?)"
    }

    /// `пв12` and `ПВ-000012` are the same number.
    private static func recordNumber(_ text: String) -> String? {
        let letters = text.prefix { $0.isLetter }.uppercased()
        let digits = text.dropFirst(letters.count).drop { $0 == "-" || $0 == "–" }
        guard ["ПВ", "З"].contains(letters), digits.asciiDigits != nil, let number = Int(digits),
            !digits.isEmpty
        else { return nil }
        return "\(letters)-\(padded(number, 6))"
    }
}

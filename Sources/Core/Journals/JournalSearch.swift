/// What an operator means by the text of a search.
public enum JournalSearch: Hashable, Sendable {
    case iin(String)
    case number(String)
    case phone(String)
    case name(String)

    /// - Parameter numbers: those that the list can be searched by.
    public init(_ text: String, numbers: [RecordNumber]) {
        let compact = text.filter { !$0.isWhitespace }
        if compact.hasPrefix("+") || (compact.count == 11 && compact.hasPrefix("8")),
            let phone = try? PhoneNumber(compact)
        {
            self = .phone(phone.text)
        } else if compact.asciiDigits != nil {
            self = .iin(compact)
        } else if let number = numbers.lazy.compactMap({ $0.read(compact) }).first {
            self = .number(number)
        } else {
            self = .name(SearchKey.fold(text))
        }
    }
}

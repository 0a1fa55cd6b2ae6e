/// What an operator may mean by the text of a search; a row is found by any of it.
///
/// Digits may begin an IIN, begin or end a phone in any of its written forms, or be the number
/// of a record; letters may have been typed in the other layout.
public struct JournalSearch: Hashable, Sendable {
    /// The beginning of an IIN, БИН or code.
    public private(set) var digits: String?
    /// Numbers of records, as they are stored.
    public private(set) var numbers: [String] = []
    /// Beginnings of phones, as they are stored.
    public private(set) var phones: [String] = []
    /// The last digits of a phone.
    public private(set) var phoneEnd: String?
    /// Texts that a name or a word may begin with.
    public private(set) var texts: [String] = []

    /// Fewer digits begin too many phones to tell anything.
    private static let fewestOfPhone = 6
    /// As many last digits are asked for aloud; all ten are a beginning too.
    private static let ofPhoneEnd = 4...9
    /// As many letters of the digit row are no name.
    private static let fewestOfDigitRow = 4

    /// - Parameter known: the numbers that the list can be searched by.
    public init(_ text: String, numbers known: [RecordNumber]) {
        let compact = text.filter { !$0.isWhitespace }
        let isInternational = compact.hasPrefix("+")
        let bare = Self.bare(compact)
        if let typed = Self.digits(bare) {
            phones = Self.phones(typed, isInternational)
            guard !isInternational else { return }
            digits = typed
            if Self.ofPhoneEnd.contains(typed.count) { phoneEnd = typed }
            if typed.count <= 6 { numbers = known.compactMap { $0.read($0.prefix + typed) } }
            return
        }
        let readings = [text, KeyboardLayout.other(text)].compactMap(\.self)
        for reading in readings {
            let compact = reading.filter { !$0.isWhitespace }
            if let number = known.lazy.compactMap({ $0.read(compact) }).first {
                numbers = [number]
                return
            }
        }
        texts = readings
    }

    /// The digits of a number without what parts them.
    ///
    /// Stops part days too, and slashes numbers of records: they are passed over in a whole
    /// phone only.
    private static func bare(_ text: String) -> String {
        let number = text.filter { !($0 == "+" || $0 != "." && PhoneNumber.mayStandBetween($0)) }
        let digits = number.filter { $0 != "." && $0 != "/" }
        return (10...11).contains(digits.count) && digits.asciiDigits != nil ? digits : number
    }

    private static func digits(_ text: String) -> String? {
        guard !text.isEmpty else { return nil }
        return text.count < fewestOfDigitRow
            ? text.asciiDigits.map { _ in text } : KeyboardLayout.digits(text)
    }

    /// `+7 705…`, `8705…`, `7705…` and `705…` are one number.
    private static func phones(_ digits: String, _ isInternational: Bool) -> [String] {
        if isInternational { return ["+" + digits] }
        guard digits.count >= fewestOfPhone, digits.count <= 11 else { return [] }
        let isWhole = digits.first == "7" || digits.first == "8"
        let national = [digits] + (isWhole ? [String(digits.dropFirst())] : [])
        return national.filter { $0.first == "7" && $0.count <= 10 }.map { "+7" + $0 }
    }
}

/// In what a line of a payment order differs from the person that the office knows (p.8).
public struct LineDoubt: OptionSet, Hashable, Sendable {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Another name.
    public static let name = LineDoubt(rawValue: 1)
    /// The same name in other letters: Қ and К, Ё and Е.
    public static let spelling = LineDoubt(rawValue: 2)
    /// Another day of birth, of the person or of the number itself.
    public static let birth = LineDoubt(rawValue: 4)
    /// Nobody is known by the number.
    public static let unknown = LineDoubt(rawValue: 8)

    /// The fields that do not match; a spelling is somebody's to judge.
    public var mismatches: [MismatchField] {
        (contains(.name) ? [.name] : []) + (contains(.birth) ? [.born] : [])
    }

    /// Of a person as a list has them against the one that is known.
    ///
    /// - Parameters:
    ///   - iin: tells a day of birth of its own.
    ///   - known: `nil` of somebody whom the office has not met.
    static func between(_ told: ToldPerson, _ iin: IIN, _ known: ToldPerson?) -> LineDoubt {
        var doubt: LineDoubt = []
        guard let known else {
            doubt.insert(.unknown)
            if let born = told.birthDate, !iin.agrees(with: born) { doubt.insert(.birth) }
            // Of a payer who pays for himself a short name, or that of a firm, is all that is told.
            let isName = (try? PersonName(told.surname, told.givenName, told.patronymic)) != nil
            if !isName { doubt.insert(.name) }
            if told.birthDate == nil, iin.birthDate == nil { doubt.insert(.birth) }
            return doubt
        }
        if let born = told.birthDate, born != known.birthDate { doubt.insert(.birth) }
        if told.name.squeezed.lowercased() != known.name.squeezed.lowercased() {
            doubt.insert(SearchKey.fold(told.name) == SearchKey.fold(known.name) ? .spelling : .name)
        }
        return doubt
    }
}

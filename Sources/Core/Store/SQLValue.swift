/// A value that a column can hold.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])

    public static func date(_ date: CivilDate?) -> SQLValue { date.map { .text($0.iso) } ?? .null }
    public static func moment(_ moment: Moment?) -> SQLValue { moment.map { .text($0.iso) } ?? .null }
    public static func optional(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
    public static func optional(_ number: Int64?) -> SQLValue { number.map { .integer($0) } ?? .null }
    /// Several numbers as one value: `IN (SELECT value FROM json_each(?))` stays one
    /// statement, however many they are.
    public static func list(_ numbers: [Int64]) -> SQLValue {
        .text("[" + numbers.map(String.init).joined(separator: ",") + "]")
    }
    public static func list(_ texts: [String]) -> SQLValue { .text(FlatJSON.encode(texts)) }
    public static func flag(_ flag: Bool) -> SQLValue { .integer(flag ? 1 : 0) }
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
}

/// A condition of a WHERE with the values that are bound in it.
public struct SQLCondition: Sendable {
    public let sql: String
    public let values: [SQLValue]

    public init(_ sql: String, _ values: [SQLValue] = []) {
        self.sql = sql
        self.values = values
    }
}

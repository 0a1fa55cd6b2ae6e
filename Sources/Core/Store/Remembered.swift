/// Tables that administrators change and every act reads: numbers of the law, the calendar,
/// banks, the office and its settings.
enum ReferenceTables {
    private static let names = ["parameter", "calendar_day", "bank", "office", "setting"]

    /// Whether a statement may write one of them.
    static func areNamed(in sql: String) -> Bool { names.contains { sql.contains($0) } }
}

/// What was made of the reference tables, and the state that they were in.
struct Remembered {
    /// Changes by others and by this connection.
    struct State: Hashable {
        let others: Int64
        let own: Int
    }

    private var values: [ObjectIdentifier: (state: State, value: Any)] = [:]

    func value<Value>(of type: Value.Type, _ state: State) -> Value? {
        guard let known = values[ObjectIdentifier(type)], known.state == state else { return nil }
        return known.value as? Value
    }

    mutating func keep<Value>(_ value: Value, _ state: State) {
        values[ObjectIdentifier(Value.self)] = (state, value)
    }
}

extension Database {
    /// What is made of the reference tables alone: made once, and again after anybody has
    /// committed anything or this connection wrote one of them.
    ///
    /// An act of a case reads its rules several times; making them costs as much as the
    /// rest of a short act.
    func remembered<Value>(_ make: () throws -> Value) throws -> Value {
        let others = try first("PRAGMA data_version") { $0.integer(0) } ?? 0
        let state = Remembered.State(others: others, own: referenceWrites)
        if let value = remembered.value(of: Value.self, state) { return value }
        let value = try make()
        remembered.keep(value, state)
        return value
    }
}

extension Store {
    /// A setting's value, or `nil` when it is not set.
    public func setting(_ name: String) throws -> String? {
        try database.first("SELECT value FROM setting WHERE name = ?", [.text(name)]) { $0.text(0) }
    }

    public func set(_ name: String, to value: String) throws {
        try perform("set", on: "setting", note: name) { database, _ in
            try database.execute(
                """
                INSERT INTO setting (name, value, version)
                VALUES (?1, ?2, 1) ON CONFLICT DO UPDATE SET value = ?2, version = version + 1
                """,
                [.text(name), .text(value)])
            return ((), nil)
        }
    }
}

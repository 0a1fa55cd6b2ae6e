extension Store {
    /// A setting's value, or `nil` when it is not set.
    public func setting(_ name: String) throws -> String? {
        try database.first("SELECT value FROM setting WHERE name = ?", [.text(name)]) { $0.text(0) }
    }

    /// Invented people are among its records: every screen, paper and name of a file says so.
    public var isTraining: Bool {
        get throws { try setting("sample.loaded") != nil }
    }

    /// Whether anything was done here but setting it up.
    var hasWork: Bool {
        get throws {
            try database.first(
                "SELECT 1 FROM audit WHERE subject NOT IN ('office', 'operator', 'reference', 'setting') LIMIT 1"
            ) { $0.integer(0) } != nil
        }
    }

    /// The name under which a file leaves the store.
    ///
    /// - Parameter language: of who will read the name; `nil` for other systems, whose names
    ///   are of Latin letters.
    public func outgoingName(_ name: String, _ language: Language?) throws -> String {
        try isTraining ? Self.trainingPrefix(language) + name : name
    }

    /// - Parameter language: as of ``outgoingName(_:_:)``.
    static func trainingPrefix(_ language: Language?) -> String {
        switch language {
        case .russian: "УЧЕБНЫЙ-"
        case .kazakh: "ОҚУ-"
        case nil: "uchebny-oqu-"
        }
    }

    public func set(_ name: String, to value: String) throws {
        try perform("set", on: "setting", note: name) { _, _ in
            try write(name, value)
            return ((), nil)
        }
    }

    /// Must run inside the transaction that notes it.
    func write(_ name: String, _ value: String) throws {
        try database.execute(
            """
            INSERT INTO setting (name, value, version)
            VALUES (?1, ?2, 1) ON CONFLICT DO UPDATE SET value = ?2, version = version + 1
            """,
            [.text(name), .text(value)])
    }
}

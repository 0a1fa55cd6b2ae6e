/// A step of the schema's history: a numbered file of `assets/schema`.
///
/// Steps are only ever appended: a released step never changes, since
/// databases in the field have already run it.
public struct Migration: Hashable, Sendable {
    /// `0001-foundation.sql`.
    public let name: String
    public let sql: String

    public init(name: String, sql: String) {
        self.name = name
        self.sql = sql
    }
}

extension Assets {
    /// The schema's steps in their order.
    public func migrations() throws(TextFile.Failure) -> [Migration] {
        var steps: [Migration] = []
        for folder in roots.map({ $0 + "/schema" }) {
            for name in TextFile.names(in: folder) where name.hasSuffix(".sql") {
                steps.append(Migration(name: name, sql: try TextFile.read(folder + "/" + name)))
            }
        }
        guard !steps.isEmpty else { throw TextFile.Failure(operation: "schema", code: 2) }
        return steps
    }
}

extension Database {
    /// How many steps the file has run.
    public func schemaVersion() throws(StoreError) -> Int {
        Int(try first("PRAGMA user_version") { $0.integer(0) } ?? 0)
    }

    /// Brings the schema to the last step.
    ///
    /// `PRAGMA user_version` counts the steps already run; all that are missing run in
    /// one transaction with it. References are not followed while they run, since a table
    /// that others reference is changed by making it anew; they are checked before the
    /// commit.
    ///
    /// - Parameter backup: where a copy of the file goes before the first step
    ///   that changes data already there; `nil` for a new or in-memory file.
    /// - Throws: ``StoreError`` also when the file is newer than the program, and when a
    ///   row references one that is not there: then nothing is changed.
    public func migrate(_ steps: [Migration], backup: String? = nil) throws {
        guard try schemaVersion() != steps.count else { return }
        // Inside a transaction SQLite ignores this switch.
        try execute("PRAGMA foreign_keys = OFF")
        defer { try? execute("PRAGMA foreign_keys = ON") }
        try write { database in
            // Read inside the transaction: another operator's first start may
            // have run the steps in the meantime.
            let version = try database.schemaVersion()
            guard version <= steps.count else {
                throw StoreUnavailable.newer
            }
            guard version < steps.count else { return }
            if version > 0, let backup { try database.copy(to: backup) }
            for step in steps[version...] { try database.script(step.sql) }
            try database.requireReferences()
            try database.script("PRAGMA user_version = \(steps.count)")
        }
    }

    /// - Throws: ``StoreError`` with the names of the tables where a row references one that
    ///   is not there.
    private func requireReferences() throws {
        let broken = Set(try rows("PRAGMA foreign_key_check") { $0.text(0) + " -> " + $0.text(2) })
        guard broken.isEmpty else {
            throw StoreError(
                code: 787, message: "references to nothing: " + broken.sorted().joined(separator: ", "))
        }
    }

    /// Copies what is committed into a file of its own, `0600`.
    ///
    /// Through a second connection, so that the copy can be made while this one
    /// holds the file against other writers.
    func copy(to place: String) throws {
        let part = place + ".part"
        TextFile.remove(part)
        try TextFile.make(part)
        do {
            try Database(path: path).execute("VACUUM INTO ?", [.text(part)])
            try TextFile.move(part, to: place)
        } catch {
            TextFile.remove(part)
            throw error
        }
    }
}

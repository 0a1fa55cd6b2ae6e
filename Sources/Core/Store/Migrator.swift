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

extension Database {
    /// How many steps the file has run.
    public func schemaVersion() throws(StoreError) -> Int {
        Int(try first("PRAGMA user_version") { $0.integer(0) } ?? 0)
    }

    /// Brings the schema to the last step. `PRAGMA user_version` counts the
    /// steps already run; each runs in one transaction with its counter.
    ///
    /// - Parameter backup: where a copy of the file goes before the first step
    ///   that changes data already there; `nil` for a new or in-memory file.
    /// - Throws: ``StoreError`` also when the file is newer than the program.
    public func migrate(_ steps: [Migration], backup: String? = nil) throws {
        guard try schemaVersion() < steps.count else {
            guard try schemaVersion() == steps.count else {
                throw StoreError(
                    code: 1,
                    message: "the store is newer (\(try schemaVersion())) than the program (\(steps.count))")
            }
            return
        }
        if try schemaVersion() > 0, let backup { try execute("VACUUM INTO ?", [.text(backup)]) }
        for (index, step) in steps.enumerated() {
            try write { database in
                // Read again inside the transaction: another operator's first
                // start may have run the step in the meantime.
                guard try database.schemaVersion() == index else { return }
                try database.script(step.sql)
                try database.script("PRAGMA user_version = \(index + 1)")
            }
        }
    }
}

import CSQLite

/// A prepared statement, finalised with its last owner.
final class Statement {
    let pointer: OpaquePointer
    let sql: String
    /// True when it may change a reference table.
    let writesReference: Bool
    /// When it was last taken from the cache, as the running number of takings.
    fileprivate var lastUse: UInt64 = 0

    init(pointer: OpaquePointer, sql: String, writesReference: Bool) {
        self.pointer = pointer
        self.sql = sql
        self.writesReference = writesReference
    }

    deinit { sqlite3_finalize(pointer) }

    /// Resets the statement and clears its bindings, which releases its locks.
    func rest() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }
}

/// The statements of a connection that were used last: SQL that is put together as the
/// operator types would otherwise stay for the whole session.
struct StatementCache {
    /// Twice the number of statements that a working day uses repeatedly.
    static let bound = 128

    private var statements: [String: Statement] = [:]
    private var uses: UInt64 = 0

    var count: Int { statements.count }

    subscript(_ sql: String) -> Statement? {
        mutating get {
            guard let statement = statements[sql] else { return nil }
            uses += 1
            statement.lastUse = uses
            return statement
        }
    }

    /// Takes a statement out.
    mutating func take(_ sql: String) -> Statement? { statements.removeValue(forKey: sql) }

    /// Stores a statement, replacing the least recently used one.
    ///
    /// A replaced statement that is still running is finalised after it has finished.
    mutating func keep(_ statement: Statement) {
        if statements.count >= Self.bound,
            let oldest = statements.values.min(by: { $0.lastUse < $1.lastUse })
        {
            statements[oldest.sql] = nil
        }
        uses += 1
        statement.lastUse = uses
        statements[statement.sql] = statement
    }

    mutating func finaliseAll() { statements.removeAll() }
}

import CSQLite

/// A prepared INSERT for rows by the million: values are lent for the time of
/// the step and never copied into strings.
final class BulkInsert {
    private let statement: OpaquePointer
    private let connection: OpaquePointer

    fileprivate init(statement: OpaquePointer, connection: OpaquePointer) {
        self.statement = statement
        self.connection = connection
    }

    deinit { sqlite3_finalize(statement) }

    /// Binds text that must stay where it is until ``insert()`` returns.
    func bind(_ index: Int32, borrowing text: UnsafeRawBufferPointer) {
        // No destructor is SQLITE_STATIC: SQLite reads the bytes in place. A
        // refused binding leaves NULL, which NOT NULL then refuses.
        sqlite3_bind_text(
            statement, index, text.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(text.count), nil)
    }

    func bind(_ index: Int32, _ number: Int64) { sqlite3_bind_int64(statement, index, number) }

    /// Runs the statement.
    ///
    /// - Returns: true when a row was added, false when it was there already.
    func insert() throws(StoreError) -> Bool {
        let status = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard status == SQLITE_DONE else {
            throw StoreError(code: status, message: String(cString: sqlite3_errmsg(connection)))
        }
        return sqlite3_changes(connection) > 0
    }
}

extension Database {
    /// Prepares an INSERT to be run many times in the transactions of this
    /// connection.
    func bulkInsert(_ sql: String) throws(StoreError) -> BulkInsert {
        guard let connection = try first("SELECT 1", [], { sqlite3_db_handle($0.pointer) }) ?? nil else {
            throw StoreError(code: SQLITE_MISUSE, message: "no connection")
        }
        var pointer: OpaquePointer?
        let status = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
        guard status == SQLITE_OK, let pointer else {
            throw StoreError(code: status, message: String(cString: sqlite3_errmsg(connection)), sql: sql)
        }
        return BulkInsert(statement: pointer, connection: connection)
    }

    /// Runs `body` with memory for a long load: 64 MiB of pages instead of the
    /// little that one of many sessions takes, and checkpoints by the 16 MiB.
    func withRoomForBulk<Result>(_ body: () throws -> Result) throws -> Result {
        let cache = try first("PRAGMA cache_size") { $0.integer(0) } ?? -512
        let checkpoint = try first("PRAGMA wal_autocheckpoint") { $0.integer(0) } ?? 1000
        try execute("PRAGMA cache_size = -65536")
        try execute("PRAGMA wal_autocheckpoint = 4096")
        defer {
            try? execute("PRAGMA cache_size = \(cache)")
            try? execute("PRAGMA wal_autocheckpoint = \(checkpoint)")
        }
        return try body()
    }
}

import CSQLite

/// A prepared statement that changes rows by the million.
final class BulkInsert {
    private let statement: OpaquePointer
    private let connection: OpaquePointer

    fileprivate init(statement: OpaquePointer, connection: OpaquePointer) {
        self.statement = statement
        self.connection = connection
    }

    deinit { sqlite3_finalize(statement) }

    /// A failed binding leaves NULL, which the NOT NULL constraint then rejects.
    func bind(_ index: Int32, _ number: Int64) { sqlite3_bind_int64(statement, index, number) }

    /// `nil` is NULL.
    func bind(_ index: Int32, text: String?) {
        guard var text else { return bindNull(index) }
        text.withUTF8 { bytes in
            // An empty text has no bytes to point at, and is not NULL.
            let status = bytes.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.map {
                    tereze_bind_text(statement, index, $0, Int32(characters.count))
                }
            }
            if status == nil { _ = tereze_bind_text(statement, index, "", 0) }
        }
    }

    /// A day as it is stored: `2026-11-21`; `nil` is NULL.
    func bind(_ index: Int32, day: CivilDate?) {
        guard let day else { return bindNull(index) }
        let (year, month, number) = day.parts
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 10) { buffer in
            for place in 0..<10 { buffer[place] = 45 }
            for (places, value) in [(0..<4, year), (5..<7, month), (8..<10, number)] {
                var rest = value
                for place in places.reversed() {
                    buffer[place] = CChar(48 + rest % 10)
                    rest /= 10
                }
            }
            if let start = buffer.baseAddress { _ = tereze_bind_text(statement, index, start, 10) }
        }
    }

    func bindNull(_ index: Int32) { sqlite3_bind_null(statement, index) }

    /// Runs the statement.
    ///
    /// - Returns: true when a row was added or changed, false when it was as it is.
    @discardableResult
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

    /// Runs `body` with the settings of a bulk load: a page cache of 16 MiB instead of
    /// the 512 KiB of an interactive session, a checkpoint every 16 MiB, and commits
    /// that do not wait for the disk (`synchronous = NORMAL`).
    ///
    /// A power cut in `body` may lose its last transactions, never a part of
    /// one; the next transaction after `body` makes all of them durable. So
    /// nothing that `body` did may be acknowledged before that.
    func withRoomForBulk<Result>(_ body: () throws -> Result) throws -> Result {
        let cache = try first("PRAGMA cache_size") { $0.integer(0) } ?? -512
        let checkpoint = try first("PRAGMA wal_autocheckpoint") { $0.integer(0) } ?? 1000
        try execute("PRAGMA synchronous = NORMAL")
        try execute("PRAGMA cache_size = -16384")
        try execute("PRAGMA wal_autocheckpoint = 4096")
        defer {
            try? execute("PRAGMA synchronous = FULL")
            try? execute("PRAGMA cache_size = \(cache)")
            try? execute("PRAGMA wal_autocheckpoint = \(checkpoint)")
        }
        return try body()
    }
}

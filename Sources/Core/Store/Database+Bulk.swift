import CSQLite

/// A prepared INSERT for rows of numbers by the million.
final class BulkInsert {
    private let statement: OpaquePointer
    private let connection: OpaquePointer
    private var boundDay: CivilDate?
    private let dayText: UnsafeMutablePointer<UInt8>

    fileprivate init(statement: OpaquePointer, connection: OpaquePointer) {
        self.statement = statement
        self.connection = connection
        dayText = .allocate(capacity: 10)
        dayText.initialize(repeating: UInt8(ascii: "-"), count: 10)
    }

    deinit {
        sqlite3_finalize(statement)
        dayText.deallocate()
    }

    /// A refused binding leaves NULL, which NOT NULL then refuses.
    func bind(_ index: Int32, _ number: Int64) { sqlite3_bind_int64(statement, index, number) }

    /// Binds a text that is copied: for what changes seldom.
    func bind(_ index: Int32, copying text: String) {
        let count = Int32(text.utf8.count)
        _ = text.withCString { tereze_bind_text(statement, index, $0, count) }
    }

    func bindNull(_ index: Int32) { sqlite3_bind_null(statement, index) }

    /// Binds a day as `2026-11-21`; of one day column only.
    ///
    /// The text lies in one place, which is written over by the next day.
    func bind(_ index: Int32, day: CivilDate) {
        if day != boundDay {
            boundDay = day
            let (year, month, date) = day.parts
            for (place, digit) in [
                (0, year / 1000), (1, year / 100 % 10), (2, year / 10 % 10), (3, year % 10), (5, month / 10),
                (6, month % 10), (8, date / 10), (9, date % 10),
            ] {
                dayText[place] = UInt8(48 + digit)
            }
        }
        dayText.withMemoryRebound(to: CChar.self, capacity: 10) {
            _ = sqlite3_bind_text(statement, index, $0, 10, nil)
        }
    }

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

    /// Runs `body` with room for a long load: 16 MiB of pages instead of the
    /// little that one of many sessions takes, checkpoints by the 16 MiB, and
    /// commits that are not waited for on the disk.
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

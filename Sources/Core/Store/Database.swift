import CSQLite

/// One connection to the store's file.
///
/// Not thread-safe by design: the program has one thread, and every operator is a process
/// of their own.
public final class Database {
    private let handle: OpaquePointer
    private let busyMilliseconds: Int32
    private let patience: Patience
    private lazy var queue = WriteQueue(store: path)
    /// The file, or `:memory:`.
    let path: String
    fileprivate var statements = StatementCache()
    var remembered = Remembered()
    /// The file and the schema that this connection works on; `nil` until they are settled.
    var expected: (file: StoreFile, version: Int)?
    /// Grows whenever this connection may have changed a reference table, or taken a change
    /// back.
    private(set) var referenceWrites = 0
    /// Writes are parts of one transaction that is open.
    private var isTogether = false

    /// Opens the file, creating it when there is none.
    ///
    /// - Parameter path: a file on a local disk (WAL does not work over NFS),
    ///   or `:memory:`.
    public init(path: String, busyMilliseconds: Int32 = 5_000) throws(StoreError) {
        Self.configure
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let status = sqlite3_open_v2(path, &opened, flags, nil)
        guard status == SQLITE_OK, let opened else {
            let error = StoreError(code: status, message: String(cString: sqlite3_errstr(status)))
            sqlite3_close_v2(opened)  // a failed open still allocates
            throw error
        }
        handle = opened
        self.busyMilliseconds = busyMilliseconds
        patience = Patience(milliseconds: busyMilliseconds)
        self.path = path
        _ = tereze_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0)
        _ = tereze_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
        _ = tereze_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
        SchemaFunctions.add(to: handle)
        sqlite3_busy_handler(
            handle,
            { patience, times in
                guard let patience else { return 0 }
                return Unmanaged<Patience>.fromOpaque(patience).takeUnretainedValue().waits(times) ? 1 : 0
            }, Unmanaged.passUnretained(patience).toOpaque())
        if path != ":memory:" { try keepLog(busyMilliseconds) }
        // FULL: an acknowledged record survives a power cut.
        try execute("PRAGMA synchronous = FULL")
        try execute("PRAGMA foreign_keys = ON")
        // Else INSERT OR REPLACE takes a row away past the trigger that keeps it.
        try execute("PRAGMA recursive_triggers = ON")
        try execute("PRAGMA secure_delete = ON")
        // A session is one of many on the machine: 512 KiB of cache is enough
        // for lists that are read by key.
        try execute("PRAGMA cache_size = -512")
    }

    /// SQLite takes 20 pages at once for every table of a moment (DISTINCT, IN, RETURNING),
    /// and gives them back: the heap grew and shrank ten times in each save.
    ///
    /// And it counts all memory that it takes, under one lock for all connections, for statistics
    /// that nobody reads here.
    private static let configure: Void = {
        _ = tereze_config_no_memory_statistics()
        _ = tereze_config_page_cache(0)
    }()

    /// Switches a file to WAL once.
    ///
    /// Two first starts at one moment are refused at once, whatever the busy timeout, so
    /// it is asked for again.
    private func keepLog(_ busyMilliseconds: Int32) throws(StoreError) {
        var left = busyMilliseconds
        while true {
            do throws(StoreError) {
                let mode = try first("PRAGMA journal_mode = WAL") { $0.text(0) }
                guard mode == "wal" else {
                    throw StoreError(code: SQLITE_CANTOPEN, message: "no write-ahead log in this place")
                }
                return
            } catch {
                guard error.isBusy, left > 0 else { throw error }
                left -= sqlite3_sleep(20)
            }
        }
    }

    /// How many prepared statements SQLite holds for this connection.
    var statementCount: Int {
        var count = 0
        var statement = sqlite3_next_stmt(handle, nil)
        while let found = statement {
            count += 1
            statement = sqlite3_next_stmt(handle, found)
        }
        return count
    }

    func isKept(_ sql: String) -> Bool { statements[sql] != nil }

    deinit {
        statements.finaliseAll()
        sqlite3_close_v2(handle)
    }

    /// From now on nothing is written when the file is another or its schema has changed.
    func expectSameStore() throws {
        guard path != ":memory:" else { return }
        expected = (try StoreFile(path), try schemaVersion())
    }

    /// - Throws: ``StoreUnavailable/replaced``, ``StoreUnavailable/upgraded``.
    public func requireSameStore() throws {
        guard let expected else { return }
        guard expected.file.isInPlace else { throw StoreUnavailable.replaced }
        guard try schemaVersion() == expected.version else { throw StoreUnavailable.upgraded }
    }

    /// Runs `body` in a write transaction; rolls back if it throws.
    ///
    /// `IMMEDIATE`, because a read transaction that is later upgraded fails
    /// with `SQLITE_BUSY` at once, whatever the busy timeout.
    @discardableResult
    public func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
        if isTogether { return try body(self) }
        // A turn within a turn would release the outer one.
        guard sqlite3_get_autocommit(handle) != 0 else {
            throw StoreError(code: SQLITE_MISUSE, message: "a write transaction within another")
        }
        // The checkpoint that a COMMIT may run happens within the turn.
        guard queue?.take(patience) != false else {
            throw StoreError(code: SQLITE_BUSY, message: "another process is writing")
        }
        defer { queue?.release() }
        try execute("BEGIN IMMEDIATE")
        do {
            try requireSameStore()
            let result = try body(self)
            try execute("COMMIT")
            return result
        } catch {
            if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
            referenceWrites += 1
            throw error
        }
    }

    /// Runs `body` as one write transaction, of which every ``write(_:)`` in it is a part.
    func writeTogether(_ body: () throws -> Void) throws {
        try write { _ in
            isTogether = true
            defer { isTogether = false }
            try body()
        }
    }

    /// Runs `body` on one snapshot of the data.
    public func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
        guard sqlite3_get_autocommit(handle) != 0 else { return try body(self) }
        try execute("BEGIN")
        defer { try? execute("COMMIT") }
        return try body(self)
    }

    /// Called once in each wait that is long enough to be noticed.
    public var whenWaiting: (() -> Void)? {
        get { patience.whenNoticed }
        set { patience.whenNoticed = newValue }
    }

    /// Runs `body` with another busy timeout: how long it waits for other writing
    /// processes.
    ///
    /// - Parameter milliseconds: `nil` keeps the default timeout.
    func waiting<Result>(_ milliseconds: Int32?, _ body: () throws -> Result) throws -> Result {
        guard let milliseconds else { return try body() }
        patience.milliseconds = milliseconds
        defer { patience.milliseconds = busyMilliseconds }
        return try body()
    }

    /// Runs one statement and ignores the rows it returns.
    public func execute(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) {
        let statement = try prepared(sql, values)
        defer { statement.rest() }
        while try step(statement, values) {}
    }

    /// Runs an INSERT and returns the new row's id.
    public func insert(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int64 {
        try execute(sql, values)
        return sqlite3_last_insert_rowid(handle)
    }

    /// Runs an UPDATE or DELETE and returns how many rows it touched.
    public func change(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int {
        try execute(sql, values)
        return Int(sqlite3_changes(handle))
    }

    /// Runs statements separated by semicolons, without values: for schemas.
    public func script(_ sql: String) throws(StoreError) {
        referenceWrites += 1
        let status = sqlite3_exec(handle, sql, nil, nil, nil)
        guard status == SQLITE_OK else { throw failure(status, nil) }
    }

    /// The rows of a query, each turned into a `Result` while it is current.
    public func rows<Result>(
        _ sql: String, _ values: [SQLValue] = [], _ decode: (borrowing Row) -> Result
    ) throws(StoreError) -> [Result] {
        let statement = try prepared(sql, values)
        defer { statement.rest() }
        var results: [Result] = []
        while try step(statement, values) { results.append(decode(Row(pointer: statement.pointer))) }
        return results
    }

    /// The first row of a query, or `nil`; the others are not read.
    ///
    /// A statement that changes rows gives them once it has changed them all.
    public func first<Result>(
        _ sql: String, _ values: [SQLValue] = [], _ decode: (borrowing Row) -> Result
    ) throws(StoreError) -> Result? {
        let statement = try prepared(sql, values)
        defer { statement.rest() }
        return try step(statement, values) ? decode(Row(pointer: statement.pointer)) : nil
    }

    /// Calls `visit` with each row in turn, without keeping them, until it throws.
    public func each(
        _ sql: String, _ values: [SQLValue] = [], _ visit: (borrowing Row) throws -> Void
    ) throws {
        let statement = try prepared(sql, values)
        defer { statement.rest() }
        while try step(statement, values) { try visit(Row(pointer: statement.pointer)) }
    }

    /// A statement with its values, before its first row.
    private func prepared(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Statement {
        let statement: Statement
        if let known = statements[sql] {
            statement = known
        } else {
            statement = try prepare(sql, SQLITE_PREPARE_PERSISTENT)
            statements.keep(statement)
        }
        if statement.writesReference { referenceWrites += 1 }
        try bind(values, to: statement)
        return statement
    }

    private func prepare(_ sql: String, _ flags: Int32) throws(StoreError) -> Statement {
        var pointer: OpaquePointer?
        let status = sqlite3_prepare_v3(handle, sql, -1, UInt32(flags), &pointer, nil)
        guard status == SQLITE_OK, let pointer else { throw failure(status, sql) }
        let isWriting = sqlite3_stmt_readonly(pointer) == 0
        return Statement(
            pointer: pointer, sql: sql, writesReference: isWriting && ReferenceTables.areNamed(in: sql))
    }

    /// - Returns: false when there is no further row.
    private func step(_ statement: Statement, _ values: [SQLValue] = []) throws(StoreError) -> Bool {
        switch sqlite3_step(statement.pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let status: throw failure(status, statement.sql, values)
        }
    }

    private func bind(_ values: [SQLValue], to statement: Statement) throws(StoreError) {
        guard sqlite3_bind_parameter_count(statement.pointer) == values.count else {
            throw StoreError(code: SQLITE_RANGE, message: "\(values.count) values given", sql: statement.sql)
        }
        for (index, value) in zip(Int32(1)..., values) { try bind(value, at: index, of: statement) }
    }

    private func bind(_ value: SQLValue, at index: Int32, of statement: Statement) throws(StoreError) {
        let status: Int32
        switch value {
        case .null: status = sqlite3_bind_null(statement.pointer, index)
        case .integer(let integer): status = sqlite3_bind_int64(statement.pointer, index, integer)
        case .text(let text):
            // Length in bytes, never -1: a NUL inside the text must not cut it.
            let count = Int32(text.utf8.count)
            status = text.withCString { tereze_bind_text(statement.pointer, index, $0, count) }
        case .blob(let bytes):
            status = bytes.withUnsafeBytes {
                tereze_bind_blob(statement.pointer, index, $0.baseAddress, Int32($0.count))
            }
        }
        guard status == SQLITE_OK else { throw failure(status, statement.sql) }
    }

    /// SQLite's message may contain a path; where the path was a bound value, the
    /// message is replaced by the kind of failure, since values are personal data.
    private func failure(_ status: Int32, _ sql: String?, _ values: [SQLValue] = []) -> StoreError {
        let message = String(cString: sqlite3_errmsg(handle))
        let isQuoted =
            status & 0xFF != SQLITE_CONSTRAINT
            && values.contains { value in
                if case .text(let text) = value { return !text.isEmpty && message.contains(text) }
                return false
            }
        return StoreError(
            code: status, message: isQuoted ? String(cString: sqlite3_errstr(status)) : message, sql: sql)
    }
}

extension Database {
    /// Runs `body` with 64 MiB of cache: work on every case of the office,
    /// whose index pages would otherwise be written and read again and again.
    ///
    /// - Parameter checkingReferences: false where every reference that is written was
    ///   read in the same transaction.
    func withLargeCache<Result>(
        checkingReferences: Bool = true, _ body: () throws -> Result
    ) throws -> Result {
        try execute("PRAGMA cache_size = -65536")
        if !checkingReferences { try execute("PRAGMA foreign_keys = OFF") }
        defer {
            try? execute("PRAGMA foreign_keys = ON")
            try? execute("PRAGMA cache_size = -512")
        }
        return try body()
    }

    /// A query whose rows are read on demand, so that two of them can be merged in
    /// step.
    ///
    /// Its statement is taken out of the cache while rows are read, and put back with the
    /// cursor's end: two cursors may read one query.
    func cursor(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Cursor {
        let statement: Statement
        if let known = statements.take(sql) {
            statement = known
        } else {
            statement = try prepare(sql, SQLITE_PREPARE_PERSISTENT)
        }
        try bind(values, to: statement)
        return Cursor(database: self, statement: statement)
    }

    /// Rows of a query, one after another.
    final class Cursor {
        private let database: Database
        private let statement: Statement
        private(set) var isOver = false

        fileprivate init(database: Database, statement: Statement) {
            self.database = database
            self.statement = statement
        }

        deinit {
            statement.rest()
            database.statements.keep(statement)
        }

        /// Moves to the next row.
        ///
        /// - Returns: false when there is none.
        func next() throws(StoreError) -> Bool {
            guard !isOver else { return false }
            isOver = try !database.step(statement)
            return !isOver
        }

        /// The current row.
        var row: Row { Row(pointer: statement.pointer) }
    }
}

import CSQLite

/// A failure of the store.
///
/// Its description holds the statement but never the values bound to it: those
/// are personal data, and descriptions end up in logs.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// SQLite's extended result code.
    public let code: Int32
    public let message: String
    public let sql: String?

    public init(code: Int32, message: String, sql: String? = nil) {
        self.code = code
        self.message = message
        self.sql = sql
    }

    /// Another process holds the file longer than the busy timeout.
    public var isBusy: Bool { code & 0xFF == SQLITE_BUSY }

    /// A trigger rejected the change of an immutable row.
    public var isImmutable: Bool { message.hasPrefix("E-IMMUT") }

    /// The disk is full or the file cannot be written.
    public var isDisk: Bool {
        [SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN].contains(code & 0xFF)
    }

    /// The file is damaged where it was read.
    public var isDamage: Bool { [SQLITE_CORRUPT, SQLITE_NOTADB].contains(code & 0xFF) }

    /// A table that every store has is not there.
    var isForeign: Bool { code & 0xFF == SQLITE_ERROR }

    /// Code and words of SQLite, without the statement: for whoever keeps the store.
    public var brief: String { sql == nil ? "SQLite \(code): \(message)" : "SQLite \(code)" }

    public var description: String { "SQLite \(code): \(message)" + (sql.map { " — `\($0)`" } ?? "") }
}

/// The record was changed by another operator between reading and saving (`E-CONF`).
public struct Conflict: Error, Hashable, Sendable {
    /// Who changed it and when, to be shown beside what was typed.
    public let operatorName: String
    public let changedAt: Moment?
    /// The record as it is now, where it is another than the one that was changed.
    public let latest: Int64?

    public init(operatorName: String, changedAt: Moment?, latest: Int64? = nil) {
        self.operatorName = operatorName
        self.changedAt = changedAt
        self.latest = latest
    }
}

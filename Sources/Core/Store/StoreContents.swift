import CSQLite

/// The tables of a file, looked at before anything is changed in it.
enum StoreContents {
    /// Tables that every store has had since the first release.
    private static let ours = ["office", "operator", "audit", "setting"]

    /// Whether a file is a database of this program, or one that holds nothing yet.
    ///
    /// A database of another program must stay as it is, and switching it to a write-ahead log
    /// changes it already. One that cannot be read is for the opening to judge.
    static func areOurs(_ path: String) -> Bool {
        switch tables(path) {
        case .success(let names): names.isEmpty || Set(ours).isSubset(of: names)
        case .failure(let error): error.code & 0xFF != SQLITE_NOTADB
        }
    }

    /// Whether a file that SQLite knows for no database begins as one: the rest of it is gone.
    static func isCut(_ path: String) -> Bool {
        guard case .failure = tables(path) else { return false }
        let mark = Array("SQLite format 3\0".utf8)
        guard let head = try? FileReader(path, largest: .max).head(mark.count) else { return false }
        return head == mark
    }

    /// The tables of a file, read without a lock, a log or any companion.
    private static func tables(_ path: String) -> Result<Set<String>, StoreError> {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let status = sqlite3_open_v2(uri(path), &handle, flags, nil)
        defer { sqlite3_close_v2(handle) }
        guard status == SQLITE_OK else { return .failure(failure(status)) }
        var statement: OpaquePointer?
        let prepared = sqlite3_prepare_v2(
            handle, "SELECT name FROM sqlite_master WHERE type = 'table'", -1, &statement, nil)
        defer { sqlite3_finalize(statement) }
        guard prepared == SQLITE_OK else { return .failure(failure(prepared)) }
        var names: Set<String> = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                if let name = sqlite3_column_text(statement, 0) { names.insert(String(cString: name)) }
            case SQLITE_DONE: return .success(names)
            case let status: return .failure(failure(status))
            }
        }
    }

    private static func failure(_ status: Int32) -> StoreError {
        StoreError(code: status, message: String(cString: sqlite3_errstr(status)))
    }

    private static func uri(_ path: String) -> String {
        let escaped = path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
        return "file:\(escaped)?immutable=1"
    }
}

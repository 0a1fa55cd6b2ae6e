extension Store {
    /// Whether a row with the same content was accepted before.
    public func isImported(_ hash: [UInt8]) throws -> Bool {
        try database.first("SELECT 1 FROM import_row WHERE hash = ?", [.blob(hash)]) { $0.integer(0) } != nil
    }

    /// Remembers an accepted row.
    ///
    /// Idempotent: another operator may be importing the same file.
    public func rememberRow(_ hash: [UInt8], run: Int64, line: Int) throws {
        try database.execute(
            "INSERT INTO import_row (hash, run_id, line) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [.blob(hash), .integer(run), .integer(Int64(line))])
    }
}

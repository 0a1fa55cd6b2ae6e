extension Store {
    /// Begins the reading of a file; its rows name it.
    func beginImport(_ source: ImportSource) throws -> Int64 {
        let worker = try requireOperator()
        return try database.write { database in
            try database.insert(
                "INSERT INTO import_run (source, at, operator_id) VALUES (?, ?, ?)",
                [.text(source.rawValue), .moment(clock.now()), .integer(worker.id)])
        }
    }

    /// Ends the reading of a file and writes down in the audit what came of it.
    func endImport(_ reading: inout any ImportReading) throws {
        let report = reading.report
        let note = "\(report.source.rawValue): \(report.accepted) + \(report.repeated) + \(report.refused)"
        try act("import", on: "file", note: note) { database, _ in ((), try reading.close(database)) }
    }

    /// True when a row that says the same was accepted before.
    func isImported(_ hash: [UInt8]) throws -> Bool {
        try database.first("SELECT 1 FROM import_row WHERE hash = ?", [.blob(hash)]) { $0.integer(0) } != nil
    }

    /// Remembers an accepted row.
    ///
    /// Twice is once: another operator may read the same file at the same time.
    func rememberRow(_ hash: [UInt8], run: Int64, line: Int) throws {
        try database.execute(
            "INSERT INTO import_row VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [.blob(hash), .integer(run), .integer(Int64(line))])
    }
}

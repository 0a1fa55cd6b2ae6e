extension Store {
    /// Inserts the import run that the rows of a file refer to.
    public func beginImport(_ source: ImportSource) throws -> Int64 {
        let worker = try requireOperator()
        return try database.write { database in
            try database.insert(
                "INSERT INTO import_run (source, at, operator_id) VALUES (?, ?, ?)",
                [.text(source.code), .moment(clock.now()), .integer(worker.id)])
        }
    }

    /// Closes the import and records its result in the audit.
    func endImport(_ reading: inout any ImportReading) throws {
        let report = reading.report
        let note = "\(report.source.code): \(report.accepted) + \(report.repeated) + \(report.refused)"
        try perform("import", on: "file", note: note) { database, _ in ((), try reading.close(database)) }
    }
}

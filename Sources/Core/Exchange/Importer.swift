/// Reads files of other systems into the store, row by row with a verdict for
/// each.
///
/// A file whose shape is wrong is refused whole. A row that was accepted before
/// is repeated and changes nothing, so a file may be read again, whole or after
/// a stop, as often as one likes.
public struct Importer {
    let store: Store

    public init(store: Store) { self.store = store }

    /// Reads a file.
    ///
    /// Stopped, it keeps the rows that are done: the report says so.
    ///
    /// - Throws: ``FileFlaw`` when its shape is wrong, with nothing imported;
    ///   ``TextFile/Failure`` when it cannot be read; ``Message/access`` when
    ///   nobody is signed in; ``StoreError``.
    public func run(
        path: String, format: ImportFormat, progress: WorkProgress = .unheard
    ) throws -> ImportReport {
        _ = try store.requireOperator()
        // Facts must not come between the persons of a check of everybody.
        let lock = WorkLock("check", of: store.database.path)
        guard lock != nil || format.source.act == .order526 else { throw Store.runs }
        defer { withExtendedLifetime(lock) {} }
        let file = try ImportFile(try TextFile.bytes(path), format)
        let refusals = RefusedFile(beside: path, names: file.names, separator: file.separator)
        var reading = try reading(of: file, format, refusals)
        try reading.read(progress)
        reading.report.refusedFile = try refusals.finish()
        try store.endImport(&reading)
        return reading.report
    }

    private func reading(
        of file: ImportFile, _ format: ImportFormat, _ refusals: RefusedFile
    ) throws -> any ImportReading {
        let report = ImportReport(file, format.source)
        func batch() throws -> InsuranceBatch {
            try InsuranceBatch(store: store, source: format.source, rowCount: file.rowCount)
        }
        func reading<Rows: InsuranceRows>(
            _ batch: InsuranceBatch, _ rows: @escaping (UnsafeBufferPointer<UInt8>) throws -> Rows
        ) -> InsuranceReading<Rows> {
            InsuranceReading(batch, file, format, refusals, report, rows: rows)
        }
        switch format.source {
        case .oop:
            return ContributionImport(store: store, file: file, refusals: refusals, report: report)
        case .esutd, .bmg, .gbdfl, .mtszn, .bank:
            return FactImport(store: store, file: file, format: format, refusals: refusals, report: report)
        case .insuranceList, .insuranceRemoval, .unemployed, .socialCard:
            let batch = try batch()
            return reading(batch) { try CategoryRows(batch, file, $0) }
        case .insurancePayments:
            let batch = try batch()
            return reading(batch) { _ in try PaymentRows(batch) }
        case .family:
            let batch = try batch()
            return reading(batch) { _ in FamilyRows(batch) }
        case .militaryChange:
            let batch = try batch()
            return reading(batch) { _ in MilitaryRows(batch) }
        case .military:
            return MilitaryListReading(try batch(), file, format, refusals, report)
        }
    }
}

/// One way of bringing the rows of a file into the store.
protocol ImportReading {
    var report: ImportReport { get set }

    /// Reads the rows, each with its verdict.
    mutating func read(_ progress: WorkProgress) throws

    /// Closes the record of the reading.
    ///
    /// Runs inside the transaction that notes the import in the audit.
    ///
    /// - Returns: the record's number, if there is one.
    mutating func close(_ database: Database) throws -> Int64?
}

extension Database {
    /// Closes a row of `import_run`.
    func closeRun(_ run: Int64?) throws {
        guard let run else { return }
        try execute("UPDATE import_run SET state = 'done' WHERE id = ?", [.integer(run)])
    }
}

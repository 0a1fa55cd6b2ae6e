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
    /// If it is stopped, or the store fails under it, the rows that were read stay imported;
    /// the report says so.
    ///
    /// - Throws: ``FileFlaw`` when its shape is wrong, with nothing imported;
    ///   ``TextFile/Failure`` when it cannot be read; ``Message/access`` when
    ///   nobody is signed in; the refusal of ``ImportLock``; ``Stopped`` before the first row;
    ///   ``StoreError``.
    public func run(
        path: String, format: ImportFormat, progress: WorkProgress = .unobserved
    ) throws -> ImportReport {
        _ = try store.requireOperator()
        let makeReading: (ImportJob) throws -> any ImportReading
        switch format.content {
        case .document(let document): return try document.read(path, store, progress)
        case .table(let reading): makeReading = reading
        }
        let lock = try format.lock?.take(of: store, progress)
        defer { withExtendedLifetime(lock) {} }
        let file = try ImportFile(path: path, format, progress)
        let refusals: RefusedFile
        do {
            refusals = try RefusedFile(beside: path, names: file.names, try store.spreadsheetFile())
        } catch let failure as TextFile.Failure {
            throw failure.isOfLongName ? FileFlaw.longName : FileFlaw.noReport
        }
        var reading = try makeReading(
            ImportJob(
                store: store, file: file, format: format, refusals: refusals,
                report: ImportReport(file, format.source)))
        var fault: (any Error)?
        do { try reading.read(progress) } catch { fault = error }
        do { reading.report.refusedFile = try refusals.finish() } catch { reading.report.isReportLost = true }
        reading.report.refusedRows = refusals.rows
        guard let fault else {
            try store.endImport(&reading)
            return reading.report
        }
        // What is recorded is recorded: the report and the audit say it.
        reading.report.isStopped = true
        if !(fault is Stopped) { reading.report.fault = FailureWords.text(fault) }
        let isNoted: ()? = try? store.endImport(&reading)
        guard reading.report.accepted + reading.report.repeated > 0, isNoted != nil || !(fault is Stopped)
        else { throw fault }
        return reading.report
    }
}

/// A file to be imported, with all that its reader needs.
public struct ImportJob {
    public let store: Store
    public let file: ImportFile
    public let format: ImportFormat
    public let refusals: RefusedFile
    /// Of the whole file, with no row read yet.
    public let report: ImportReport
}

/// A reader that imports the rows of a file.
public protocol ImportReading {
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
    public func closeRun(_ run: Int64?) throws {
        guard let run else { return }
        try execute("UPDATE import_run SET state = 'done' WHERE id = ?", [.integer(run)])
    }
}

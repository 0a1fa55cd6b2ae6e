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
        let file = try ImportFile(try TextFile.bytes(path), format)
        let refusals = RefusedFile(beside: path, names: file.names, separator: file.separator)
        var report = ImportReport(file, format.source)
        let run: Int64?
        if format.source == .oop {
            var reading = ContributionImport(store: store, file: file, refusals: refusals, report: report)
            run = try reading.read(progress)
            report = reading.report
        } else {
            var reading = FactImport(
                store: store, file: file, format: format, refusals: refusals, report: report)
            run = try reading.read(progress)
            report = reading.report
        }
        report.refusedFile = try refusals.finish()
        try store.endImport(report, run: run)
        return report
    }
}

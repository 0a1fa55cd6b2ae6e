/// Reads what operators of internet platforms declared, a piece of rows a transaction.
struct DeclaredSumsImport: ImportReading {
    let store: Store
    let file: ImportFile
    let format: ImportFormat
    let refusals: RefusedFile
    var report: ImportReport
    private var run: Int64?
    /// Operators by their numbers: a file names few of them, many times.
    private let platforms: [String: Int64]

    /// Rows per transaction; other writers wait for some tenths of a second.
    private static let atOnce = 500

    init(_ job: ImportJob) throws {
        store = job.store
        file = job.file
        format = job.format
        refusals = job.refusals
        report = job.report
        platforms = try job.store.platformNumbers()
    }

    func close(_ database: Database) throws -> Int64? {
        try database.closeRun(run)
        return run
    }

    mutating func read(_ progress: WorkProgress) throws {
        let rows = try file.rows()
        let worker = try store.requireOperator()
        let run = try store.beginImport(format.source)
        self.run = run
        var next = 0
        while next < rows.count {
            let end = min(next + Self.atOnce, rows.count)
            let judged = rows[next..<end].map { judge($0.line, $0.cells) }
            let counts = try store.database.write { _ in try write(judged, run, worker) }
            report.accepted += counts.accepted
            report.repeated += counts.repeated
            for (row, verdict) in zip(rows[next..<end], judged) {
                guard case .failure(let refusal) = verdict else { continue }
                report.refused += 1
                refusals.add(row.cells, line: row.line, refusal)
            }
            next = end
            guard progress.goesOn(.reading, report.done, of: report.total) else {
                report.isStopped = next < rows.count
                return
            }
        }
    }

    private typealias Verdict = Result<(sum: DeclaredSum, hash: [UInt8], line: Int), RowRefusal>

    private func judge(_ line: Int, _ cells: [String]) -> Verdict {
        do throws(RowRefusal) {
            let row = try file.row(line, cells, format, today: store.clock.now().date)
            return .success((try sum(of: row), row.hash, line))
        } catch {
            return .failure(error)
        }
    }

    private func sum(of row: ImportRow) throws(RowRefusal) -> DeclaredSum {
        guard let platform = platforms[row.text("operator")] else {
            throw RowRefusal(.unknownOperator, column: "operator")
        }
        guard let iin = row.iin, let month = row.month,
            let kind = PlatformPaymentKind(rawValue: row.text("kind"))
        else { throw RowRefusal(.required) }
        let sum: Tenge
        do throws(Message) {
            sum = try Tenge(row.text("sum"))
            guard sum >= .zero else { throw .sum }
        } catch {
            throw RowRefusal(error, column: "sum")
        }
        return DeclaredSum(
            platform: platform, iin: iin, month: month, kind: kind, sum: sum, document: row.text("document"))
    }

    /// Rows that were accepted before, in another file or above, change nothing.
    private func write(
        _ judged: [Verdict], _ run: Int64, _ worker: Operator
    ) throws -> (accepted: Int, repeated: Int) {
        var sums: [DeclaredSum] = []
        var repeated = 0
        for case .success(let row) in judged {
            if try store.isImported(row.hash) {
                repeated += 1
            } else {
                try store.rememberRow(row.hash, run: run, line: row.line)
                sums.append(row.sum)
            }
        }
        if !sums.isEmpty { try store.addDeclared(sums, run: run, at: store.clock.now(), by: worker) }
        return (sums.count, repeated)
    }
}

/// Imports millions of months of ОППВ: rows are validated in the bytes of the file, sorted
/// in the order of the table and inserted by a prepared statement.
struct OccupationalContributionImport: ImportReading {
    let store: Store
    let file: ImportFile
    let refusals: RefusedFile
    var report: ImportReport
    private var run: Int64?

    /// Rows that are sorted together: 24 MB.
    private static let chunk = 1_000_000
    /// Rows per transaction; other writers wait for some hundredths of a second.
    private static let transaction = 20_000
    /// Rows judged between two looks at whether the work is stopped.
    private static let rowsBetweenReports = 50_000

    init(_ job: ImportJob) {
        store = job.store
        file = job.file
        refusals = job.refusals
        report = job.report
    }

    func close(_ database: Database) throws -> Int64? {
        try database.closeRun(run)
        return run
    }

    mutating func read(_ progress: WorkProgress) throws {
        let run = try store.beginImport(.oop)
        self.run = run
        let format = ImportFormat.oop
        guard let iin = file.place(of: "iin"), let month = file.place(of: "month"),
            let payer = file.place(of: "payer_bin"), let sum = file.place(of: "sum")
        else { throw FileFlaw.missingColumns(format.columns.map(\.name)) }
        let today = store.clock.now().date
        let delivery = try store.database.write { _ in
            try store.beginDelivery(.importRun, run, at: store.clock.now())
        }
        let insertion = try ContributionInsert(store.database, delivery: delivery)
        var people = try PersonKeys(store.database, rowCount: report.total)
        try store.database.withRoomForBulk {
            try file.bytes.withUnsafeBufferPointer { bytes in
                var lexer = file.lexer(bytes)
                var parser = OccupationalContributionParser(
                    bytes, iin: iin, month: month, payer: payer, sum: sum, today: today)
                var cells: [CellRange] = []
                var batch: [OccupationalContributionEntry] = []
                var isAtEnd = false
                while !isAtEnd, !report.isStopped {
                    batch.removeAll(keepingCapacity: true)
                    var judged = 0
                    while batch.count < Self.chunk {
                        judged += 1
                        if judged.isMultiple(of: Self.rowsBetweenReports),
                            !progress.goesOn(
                                .judging, report.accepted + report.repeated + judged, of: report.total)
                        {
                            report.isStopped = true
                            break
                        }
                        guard let line = try lexer.next(&cells) else {
                            isAtEnd = true
                            break
                        }
                        if let entry = try parser.entry(cells, &people) {
                            batch.append(entry)
                        } else {
                            try judge(line, cells, bytes, &batch, &people, today: today)
                        }
                    }
                    // None of the rows of a stopped batch is recorded: the next reading goes on.
                    if report.isStopped { break }
                    Self.sort(&batch)
                    try insert(batch, insertion, people, progress)
                }
            }
        }
        let toConsider = try store.bringOccupationalContributions(ofRun: run)
        if !toConsider.isEmpty { report.notes.append(Self.toConsider(toConsider)) }
    }

    /// Numbers of cases being paid whose new months of ОППВ lie after the employer's act:
    /// p.22 (3).
    static func toConsider(_ cases: [String]) -> Localized {
        let cases = cases.joined(separator: ", ")
        return Localized(
            ru: "ОППВ после прекращения работы – рассмотрите подп. 3) п. 22: \(cases)",
            kk: "жұмыс тоқтағаннан кейінгі МКЗЖ – 22-тармақтың 3) тармақшасын қараңыз: \(cases)")
    }

    /// A row that is not plain, by the general reader.
    private mutating func judge(
        _ line: Int, _ cells: [CellRange], _ bytes: UnsafeBufferPointer<UInt8>,
        _ batch: inout [OccupationalContributionEntry], _ people: inout PersonKeys, today: CivilDate
    ) throws {
        let texts = cells.map { RowLexer.text($0, of: bytes) }
        let row: ImportRow
        do throws(RowRefusal) {
            row = try file.row(line, texts, .oop, today: today)
        } catch {
            report.refused += 1
            refusals.add(texts, line: line, error)
            return
        }
        guard let iin = row.iin, let payer = UInt64(row.text("payer_bin")), let month = row.month,
            let sum = row.sum
        else { throw RowRefusal(.required) }
        batch.append(
            OccupationalContributionEntry(
                person: try people.key(of: iin.number), month: month, payer: payer, tiyn: sum.tiyn))
    }

    private mutating func insert(
        _ batch: [OccupationalContributionEntry], _ insertion: ContributionInsert, _ people: PersonKeys,
        _ progress: WorkProgress
    ) throws {
        var next = 0
        repeat {
            let end = min(next + Self.transaction, batch.count)
            let added = try store.database.write { _ in
                let hasGrown = try people.haveGrown()
                return try batch[next..<end].reduce(0) { count, entry in
                    let isNew = try insertion.add(
                        person: try people.current(entry.person, hasGrown: hasGrown), month: entry.month,
                        .occupational, payer: Int64(entry.payer), tiyn: entry.tiyn)
                    return isNew ? count + 1 : count
                }
            }
            report.accepted += added
            report.repeated += end - next - added
            next = end
            do throws(Stopped) {
                try progress.report(.reading, report.done, of: report.total)
            } catch {
                report.isStopped = report.done < report.total
            }
        } while next < batch.count && !report.isStopped
    }

    /// In the order of the table: each of its pages is then written once.
    private static func sort(_ batch: inout [OccupationalContributionEntry]) {
        for (left, right) in zip(batch, batch.dropFirst())
        where OccupationalContributionEntry.isInOrder(right, left) {
            batch.sort(by: OccupationalContributionEntry.isInOrder)
            return
        }
    }
}

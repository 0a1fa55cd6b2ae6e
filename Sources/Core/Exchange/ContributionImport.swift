/// Reads months of ОППВ by the million: rows are judged in the bytes of the
/// file, put in the order of the table and inserted by prepared statement.
struct ContributionImport {
    let store: Store
    let file: ImportFile
    let refusals: RefusedFile
    var report: ImportReport

    /// Rows that are sorted together: 40 MB.
    private static let chunk = 1_000_000
    /// Rows of one transaction: others wait for it some hundredths of a second.
    private static let transaction = 20_000

    init(store: Store, file: ImportFile, refusals: RefusedFile, report: ImportReport) {
        self.store = store
        self.file = file
        self.refusals = refusals
        self.report = report
    }

    /// - Returns: the run that the rows belong to.
    mutating func read(_ progress: Importer.Progress) throws -> Int64? {
        let run = try store.beginImport(.oop)
        let format = ImportFormat.oop
        guard let iin = file.place(of: "iin"), let month = file.place(of: "month"),
            let payer = file.place(of: "payer_bin"), let sum = file.place(of: "sum")
        else { throw FileFlaw.missingColumns(format.columns.map(\.name)) }
        let today = store.clock.now().date
        let insertion = try store.contributionInsert()
        try store.database.withRoomForBulk {
            try file.bytes.withUnsafeBufferPointer { bytes in
                var lexer = file.lexer(bytes)
                var parser = ContributionParser(
                    bytes, iin: iin, month: month, payer: payer, sum: sum, lastMonth: today.yearMonth)
                var cells: [CellRange] = []
                var batch = Batch(bytes: bytes)
                var isAtEnd = false
                while !isAtEnd, !report.isStopped {
                    batch.removeAll()
                    while batch.entries.count < Self.chunk {
                        guard let line = try lexer.next(&cells) else {
                            isAtEnd = true
                            break
                        }
                        if let entry = parser.entry(cells) {
                            batch.entries.append(entry)
                        } else {
                            try judge(line, cells, bytes, &batch, today: today)
                        }
                    }
                    batch.sort()
                    try insert(batch, insertion, run: run, progress)
                }
            }
        }
        report.toConsider = try store.bringContributions(ofRun: run)
        return run
    }

    /// A row that is not plain, by the general reader.
    private mutating func judge(
        _ line: Int, _ cells: [CellRange], _ bytes: UnsafeBufferPointer<UInt8>, _ batch: inout Batch,
        today: CivilDate
    ) throws {
        let texts = cells.map { RowLexer.text($0, of: bytes) }
        let named = Dictionary(zip(file.names, texts), uniquingKeysWith: { first, _ in first })
        do {
            batch.add(try ImportRow(line: line, named, .oop, today: today))
        } catch {
            report.refused += 1
            try refusals.add(texts, line: line, error)
        }
    }

    private mutating func insert(
        _ batch: borrowing Batch, _ insertion: BulkInsert, run: Int64, _ progress: Importer.Progress
    ) throws {
        var next = 0
        repeat {
            let end = min(next + Self.transaction, batch.entries.count)
            let added = try store.database.write { _ in
                try batch.insert(next..<end, by: insertion, run: run)
            }
            report.accepted += added
            report.repeated += end - next - added
            next = end
            let isGoingOn = progress(report.done, report.total)
            if !isGoingOn, report.done < report.total { report.isStopped = true }
        } while next < batch.entries.count && !report.isStopped
    }
}

/// Entries on their way into the table. Their digits stay in the bytes of the
/// file; those of rows that were written otherwise stand in bytes of their own.
private struct Batch {
    let bytes: UnsafeBufferPointer<UInt8>
    var entries: [ContributionEntry] = []
    private var own: [UInt8] = []

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func removeAll() {
        entries.removeAll(keepingCapacity: true)
        own.removeAll(keepingCapacity: true)
    }

    /// A place below zero is one in the batch's own bytes.
    mutating func add(_ row: ImportRow) {
        func place(_ text: String) -> Int32 {
            own.append(contentsOf: text.utf8)
            return Int32(own.count - text.utf8.count) - Int32.max
        }
        guard let iin = UInt64(row.text("iin")), let payer = UInt64(row.text("payer_bin")), let sum = row.sum,
            let month = YearMonth(iso: row.text("month"))
        else { return }
        entries.append(
            ContributionEntry(
                key: iin << 16 | UInt64(month.ordinal), payer: payer, tiyn: sum.tiyn,
                iinStart: place(row.text("iin")), monthStart: place(month.iso), payerStart: place(row.text("payer_bin"))))
    }

    /// In the order of the table: each of its pages is then written once.
    mutating func sort() {
        for (left, right) in zip(entries, entries.dropFirst()) where ContributionEntry.isInOrder(right, left) {
            entries.sort(by: ContributionEntry.isInOrder)
            return
        }
    }

    /// - Returns: how many of the entries were new.
    func insert(_ range: Range<Int>, by insertion: BulkInsert, run: Int64) throws(StoreError) -> Int {
        let result = own.withUnsafeBufferPointer { own in
            Result { () throws(StoreError) -> Int in
                func slice(_ place: Int32, _ count: Int) -> UnsafeRawBufferPointer {
                    let (source, start) = place < 0 ? (own, Int(place + Int32.max)) : (bytes, Int(place))
                    return UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: source[start..<start + count]))
                }
                insertion.bind(5, run)
                var added = 0
                for index in range {
                    let entry = entries[index]
                    insertion.bind(1, borrowing: slice(entry.iinStart, 12))
                    insertion.bind(2, borrowing: slice(entry.monthStart, 7))
                    insertion.bind(3, borrowing: slice(entry.payerStart, 12))
                    insertion.bind(4, entry.tiyn)
                    if try insertion.insert() { added += 1 }
                }
                return added
            }
        }
        return try result.get()
    }
}

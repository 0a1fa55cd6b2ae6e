/// The outcome of inserting an entry.
enum EntryVerdict {
    case accepted, repeated
    case refused(RowRefusal)
    /// A further entry of a row that is already counted.
    case counted
    /// As ``counted``, for a row counted as repeated before: this entry makes it
    /// accepted.
    case acceptedAfterAll
}

/// Where a row lies in its file.
struct RowPlace {
    let start: Int32
    let line: Int32
}

/// The conversion of the rows of one kind of file from cells to table rows.
protocol InsuranceRows {
    /// A parsed row; kept small, since a million of them are sorted in memory.
    associatedtype Entry

    /// Parses a row in its plain form directly from the bytes.
    ///
    /// - Returns: `nil` if the row needs the general reader, which also reports errors.
    mutating func plain(_ cells: [CellRange]) -> Entry?

    /// Validates a row and converts it to entries.
    ///
    /// - Throws: ``RowRefusal``.
    mutating func entries(of row: ImportRow, at place: RowPlace) throws -> [Entry]

    /// Sorts entries in the order of the table.
    ///
    /// New persons have been inserted before.
    mutating func sort(_ entries: inout [Entry])

    /// Inserts entries in one transaction and reports the verdict of each.
    mutating func write(
        _ entries: ArraySlice<Entry>, _ tell: (Entry, EntryVerdict) throws -> Void) throws

    /// Where the row of an entry lies, for entries that may be refused when
    /// they are written.
    func place(of entry: Entry) -> RowPlace?
}

extension InsuranceRows {
    mutating func plain(_ cells: [CellRange]) -> Entry? { nil }
    mutating func sort(_ entries: inout [Entry]) {}
    func place(of entry: Entry) -> RowPlace? { nil }
}

/// Imports a file of order ҚР ДСМ-333: rows are validated in the order of the file and
/// inserted in the order of the table, so that each page is written once.
struct InsuranceReading<Rows: InsuranceRows>: ImportReading {
    let file: ImportFile
    let format: ImportFormat
    let refusals: RefusedFile
    var report: ImportReport
    private let run: InsuranceImport
    private var waiting = 0
    private let makeRows: (UnsafeBufferPointer<UInt8>) throws -> Rows

    /// Rows that are sorted together.
    private static var chunk: Int { 1_000_000 }
    /// Rows per transaction; other writers wait for some hundredths of a second.
    private static var transaction: Int { 20_000 }
    /// Rows between two progress reports, at which the work can be stopped.
    private static var rowsBetweenReports: Int { 5_000 }

    init(
        _ run: InsuranceImport, _ job: ImportJob,
        rows: @escaping (UnsafeBufferPointer<UInt8>) throws -> Rows
    ) {
        self.run = run
        file = job.file
        format = job.format
        refusals = job.refusals
        report = job.report
        makeRows = rows
    }

    mutating func read(_ progress: WorkProgress) throws {
        try run.store.database.withRoomForBulk {
            try file.bytes.withUnsafeBufferPointer { bytes in
                var rows = try makeRows(bytes)
                var lexer = file.lexer(bytes)
                var cells: [CellRange] = []
                var entries: [Rows.Entry] = []
                entries.reserveCapacity(min(Self.chunk, file.rowCount))
                var isAtEnd = false
                while !isAtEnd, !report.isStopped {
                    entries.removeAll(keepingCapacity: true)
                    let warnings = run.warnings
                    var judged = 0
                    while entries.count < Self.chunk {
                        let start = lexer.index
                        guard let line = try lexer.next(&cells) else {
                            isAtEnd = true
                            break
                        }
                        if let entry = rows.plain(cells) {
                            entries.append(entry)
                        } else {
                            try judge(
                                cells, RowPlace(start: Int32(start), line: Int32(line)), bytes, &rows,
                                &entries)
                        }
                        judged += 1
                        if judged % Self.rowsBetweenReports == 0,
                            !progress.goesOn(
                                .judging, report.accepted + report.repeated + judged, of: report.total)
                        {
                            report.isStopped = true
                            break
                        }
                    }
                    if report.isStopped {
                        // None of these rows is inserted; refusals
                        // remain in the report.
                        run.warnings = warnings
                        break
                    }
                    do { try run.people.writePending(progress) } catch is Stopped {
                        report.isStopped = true
                        run.warnings = warnings
                        break
                    }
                    rows.sort(&entries)
                    try write(entries, bytes, &rows, progress)
                }
            }
        }
        report.warnings = run.warnings
        waiting = try run.refreshTouched(progress)
    }

    /// A row that is not plain, by the general reader.
    private mutating func judge(
        _ cells: [CellRange], _ place: RowPlace, _ bytes: UnsafeBufferPointer<UInt8>, _ rows: inout Rows,
        _ entries: inout [Rows.Entry]
    ) throws {
        let texts = cells.map { RowLexer.text($0, of: bytes) }
        do {
            let row = try file.row(Int(place.line), texts, format, today: run.now.date)
            entries += try rows.entries(of: row, at: place)
        } catch let refusal as RowRefusal {
            report.refused += 1
            refusals.add(texts, line: Int(place.line), refusal)
        }
    }

    private mutating func write(
        _ entries: [Rows.Entry], _ bytes: UnsafeBufferPointer<UInt8>, _ rows: inout Rows,
        _ progress: WorkProgress
    ) throws {
        var next = 0
        repeat {
            let end = min(next + Self.transaction, entries.count)
            var (accepted, repeated) = (0, 0)
            var refused: [(RowPlace, RowRefusal)] = []
            let places = rows
            try run.store.database.writeTogether {
                try rows.write(entries[next..<end]) { entry, verdict in
                    switch verdict {
                    case .accepted: accepted += 1
                    case .repeated: repeated += 1
                    case .counted: break
                    case .acceptedAfterAll:
                        accepted += 1
                        repeated -= 1
                    case .refused(let refusal):
                        if let place = places.place(of: entry) { refused.append((place, refusal)) }
                    }
                }
                try run.count(
                    accepted: report.accepted + accepted, repeated: report.repeated + repeated,
                    refused: report.refused + refused.count)
            }
            report.accepted += accepted
            report.repeated += repeated
            report.refused += refused.count
            for (place, refusal) in refused { try refuse(place, refusal, bytes) }
            next = end
            let isGoingOn = progress.goesOn(.reading, report.done, of: report.total)
            if !isGoingOn, report.done < report.total { report.isStopped = true }
        } while next < entries.count && !report.isStopped
    }

    private func refuse(_ place: RowPlace, _ refusal: RowRefusal, _ bytes: UnsafeBufferPointer<UInt8>) throws
    {
        var lexer = RowLexer(
            bytes, separator: file.separator, from: Int(place.start), line: Int(place.line))
        var cells: [CellRange] = []
        guard try lexer.next(&cells) != nil else { return }
        refusals.add(cells.map { RowLexer.text($0, of: bytes) }, line: Int(place.line), refusal)
    }

    mutating func close(_ database: Database) throws -> Int64? {
        try run.close(&report, waiting: waiting)
        return run.id
    }
}

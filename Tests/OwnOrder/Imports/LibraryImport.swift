import Core

extension ImportFormat {
    /// What another library lent and took back for our readers.
    static let library = ImportFormat(
        ImportSource(
            "library", Localized(ru: "Библиотека", kk: "Кітапхана"), act: ReadingRoom.act),
        Localized(ru: "Выдачи и возвраты", kk: "Берілген және қайтарылған"),
        [
            ImportColumn(
                "iin", .iin, of: ReadingRoom.act, clause: "1", Localized(ru: "читатель", kk: "оқырман")),
            ImportColumn(
                "event",
                .code([
                    ImportCode("lent", Localized(ru: "выдана", kk: "берілді"), clause: "2"),
                    ImportCode("returned", Localized(ru: "принята", kk: "қабылданды"), clause: "4"),
                ]), of: ReadingRoom.act, clause: "2", Localized(ru: "что было", kk: "не болды")),
            ImportColumn(
                "book", .text(limit: 60), of: ReadingRoom.act, clause: "2",
                Localized(ru: "книга", kk: "кітап")),
            ImportColumn(
                "happened_on", .date, of: ReadingRoom.act, clause: "2", Localized(ru: "день", kk: "күні")),
        ]
    ) { LibraryReading(job: $0, report: $0.report) }
}

/// Reads the rows of a library's file, each with its verdict.
struct LibraryReading: ImportReading {
    let job: ImportJob
    var report: ImportReport
    private var run: Int64?

    init(job: ImportJob, report: ImportReport) {
        self.job = job
        self.report = report
    }

    mutating func read(_ progress: WorkProgress) throws {
        let rows = try job.file.rows()
        let run = try job.store.beginImport(job.format.source)
        self.run = run
        for (index, row) in rows.enumerated() {
            guard progress.goesOn(.reading, index, of: rows.count) else {
                report.isStopped = true
                return
            }
            do {
                let named = Dictionary(uniqueKeysWithValues: zip(job.file.names, row.cells))
                let read = try ImportRow(
                    line: row.line, named, job.format, today: job.store.clock.now().date)
                if try job.store.isImported(read.hash) {
                    report.repeated += 1
                    continue
                }
                try record(read)
                try job.store.rememberRow(read.hash, run: run, line: row.line)
                report.accepted += 1
            } catch let refusal as RowRefusal {
                report.refused += 1
                try job.refusals.add(row.cells, line: row.line, refusal)
            }
        }
    }

    private func record(_ row: ImportRow) throws {
        let store = job.store
        let reader = try store.database.first(
            "SELECT r.id FROM reader r JOIN person p ON p.id = r.person_id WHERE p.iin = ?",
            [.text(row.iin?.digits ?? "")]
        ) { $0.integer(0) }
        guard let reader, let kind = LoanFact.Kind(rawValue: row.event), let day = row.date("happened_on")
        else {
            throw RowRefusal(.dictionary, column: "iin")
        }
        do {
            _ = try store.record(
                LoanFact(kind, book: row.text("book"), on: day), of: reader,
                version: try ReaderFile.version(of: reader, in: store), by: ReaderLaw(store: store))
        } catch let refused as Refused {
            throw RowRefusal(refused.problems[0].message, column: "book")
        }
    }

    mutating func close(_ database: Database) throws -> Int64? {
        try database.closeRun(run)
        return run
    }
}

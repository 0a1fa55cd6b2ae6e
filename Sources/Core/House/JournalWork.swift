/// One page of a list.
public struct PageOf: Query {
    public let page: JournalQuery
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ page: JournalQuery) { self.page = page }

    public func prepare(in workplace: Workplace) throws { try workplace.bringToToday(for: page, .page) }

    public func answer(in workplace: Workplace) throws -> JournalPage { try workplace.store.page(page) }
}

/// Where a row stands that was derived again; `nil` when it is not in the list any more.
public struct PlaceOf: Query {
    public let page: JournalQuery
    public let row: JournalRow
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ row: JournalRow, in page: JournalQuery) {
        self.page = page
        self.row = row
    }

    public func answer(in workplace: Workplace) throws -> JournalKey? {
        try row.identity.flatMap { try workplace.store.key(of: $0, in: page) }
    }
}

/// How many rows a filter leaves, and how many are closed.
public struct CountOf: Query {
    public let journal: JournalSpec
    public let filter: JournalFilter
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ journal: JournalSpec, _ filter: JournalFilter) {
        self.journal = journal
        self.filter = filter
    }

    public func prepare(in workplace: Workplace) throws {
        try workplace.bringToToday(
            for: JournalQuery(journal, filter: filter, edge: .first, count: 1), .count)
    }

    public func answer(in workplace: Workplace) throws -> JournalCount {
        try workplace.store.countRows(journal, filter)
    }
}

/// Where a list of days opens.
public struct RowOfToday: Query {
    public let journal: JournalSpec
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ journal: JournalSpec) { self.journal = journal }

    public func answer(in workplace: Workplace) throws -> DatedRow? {
        try workplace.store.firstRow(of: journal, notBefore: workplace.store.clock.now().date)
    }
}

/// How many rows stand before one, as far as ``JournalCount/limit``.
///
/// `page` ends before that row: its edge is `.before`.
public struct RowsBefore: Query {
    public let page: JournalQuery
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ page: JournalQuery) { self.page = page }

    public func prepare(in workplace: Workplace) throws { try workplace.bringToToday(for: page, .count) }

    public func answer(in workplace: Workplace) throws -> Int { try workplace.store.count(page) }
}

/// Writes a list as CSV, with the headings of the language of who works.
public struct ExportJournal: Command {
    public let query: JournalQuery
    public var access: Access { .operators }

    public init(_ query: JournalQuery) { self.query = query }

    /// - Returns: the path to show.
    public func perform(in workplace: Workplace) throws -> String {
        try workplace.bringToToday(for: query, .all)
        let (spec, language, now) = (query.journal, workplace.language, workplace.store.clock.now())
        let file = try workplace.store.spreadsheetFile()
        var text = SpreadsheetFile.mark + file.line(spec.headings(language))
        try workplace.store.each(query) { row in
            text += file.line(spec.cells(row, language, today: now.date))
            return true
        }
        if let closed = try workplace.store.closedRowsInWords(query) {
            text += file.line([closed[language]])
        }
        return try workplace.write(
            text, FileName(spec.title[language], on: now.date, ending: "csv").text, of: spec.code, "export")
    }
}

/// A list on paper.
public struct JournalPrint: Print {
    public static let spec = PrintSpec("journal", Localized(ru: "Журнал", kk: "Журнал"))
    public let query: JournalQuery
    public var code: String { query.journal.code }
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ query: JournalQuery) { self.query = query }

    public func prepare(in workplace: Workplace) throws { try workplace.bringToToday(for: query, .all) }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        var rows: [JournalRow] = []
        try workplace.store.each(query) { row in
            rows.append(row)
            return rows.count < JournalReport.limit
        }
        let spec = query.journal
        return JournalReport(
            spec, language: language, paper: try workplace.paper(132, lines: 45),
            setting: try workplace.setting(filter: query.filter.words(spec.kinds)),
            head: try spec.head?(workplace.store, query.filter) ?? JournalHead(),
            closed: try workplace.store.closedRowsInWords(query)
        ).report(rows)
    }
}

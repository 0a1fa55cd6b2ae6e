extension Store {
    /// Reads one page of a list by its key, through an index.
    public func page(_ query: JournalQuery) throws -> JournalPage {
        let parts = try statements(query).map { try rows($0, query.journal) }
        return JournalPage(query: query, rows: parts.count == 1 ? parts[0] : query.merged(parts))
    }

    private func rows(_ statement: JournalStatement, _ journal: JournalSpec) throws -> [JournalRow] {
        let worker = currentOperator
        let veils = journal.columns.map { column in
            worker?.holds(column.cell.permission) == true ? nil : column.cell.veil
        }
        let rows = try database.rows(statement.sql, statement.values) { row in
            JournalRow(
                key: JournalKey(order: row.bytes(1), person: row.integer(2), id: row.integer(0)),
                values: veils.enumerated().map { index, veil in
                    let value = row.text(Int32(index) + 9)
                    return veil?(value) ?? value
                },
                link: row.optionalInteger(4).map { RecordLink(row.text(3), $0) },
                isCorrection: row.integer(5) == 1, isCorrected: row.integer(6) == 1,
                identity: row.optionalInteger(7).map { .init(record: $0, key: row.text(8)) })
        }
        return statement.isBackwards ? rows.reversed() : rows
    }

    /// Where a derived row stands now; `nil` when it is not in the list any more.
    public func key(of identity: JournalRow.Identity, in query: JournalQuery) throws -> JournalKey? {
        guard let own = query.journal.source.identity else { return nil }
        var query = query
        (query.edge, query.count) = (.first, 1)
        for var statement in try statements(query) {
            statement.way = .list
            statement.add(
                "\(own.record) = ? AND \(own.key) = ?", [.integer(identity.record), .text(identity.key)])
            if let row = try rows(statement, query.journal).first { return row.key }
        }
        return nil
    }

    /// The first row whose day has come or is to come; `nil` where all are past.
    public func firstRow(of journal: JournalSpec, notBefore day: CivilDate) throws -> DatedRow? {
        let source = journal.source
        guard let time = source.time else { return nil }
        return try database.first(
            "SELECT \(source.id), \(time) FROM \(source.tables) WHERE \(time) >= ? ORDER BY \(time), \(source.id) LIMIT 1",
            [.date(day)]
        ) { row in row.day(1).map { DatedRow(key: JournalKey(id: row.integer(0)), day: $0) } } ?? nil
    }

    /// The number of rows that match the filter; counting stops at `limit`.
    public func count(_ journal: JournalSpec, _ filter: JournalFilter, limit: Int) throws -> Int {
        try count(JournalQuery(journal, filter: filter, edge: .first, count: limit))
    }

    /// What a filter leaves, shown and closed, each as far as it is counted.
    public func countRows(_ journal: JournalSpec, _ filter: JournalFilter) throws -> JournalCount {
        let query = JournalQuery(journal, filter: filter, edge: .first, count: JournalCount.limit)
        return JournalCount(shown: try count(query), closed: try closedRows(query))
    }

    /// The rows that the filter would leave to those who may see medical facts.
    ///
    /// None of a search: a number beside a name would tell of that person.
    private func closedRows(_ query: JournalQuery) throws -> Int {
        guard !seesMedical, query.journal.source.sight != nil, query.filter.text.squeezed.isEmpty else {
            return 0
        }
        return try count(query, closed: true)
    }

    /// What paper and a file say of rows that are not in them.
    public func closedRowsInWords(_ query: JournalQuery) throws -> Localized? {
        var all = query
        all.filter.isForPaper = true
        (all.edge, all.count) = (.first, JournalCount.limit)
        return JournalCount.left(out: try closedRows(all))
    }

    /// The number of rows of a page that may be longer than memory.
    func count(_ page: JournalQuery, closed: Bool = false) throws -> Int {
        let counts = try statements(page, closed: closed).map { statement in
            Int(try database.first(statement.countSQL, statement.values) { $0.integer(0) } ?? 0)
        }
        return min(counts.reduce(0, +), page.count)
    }

    /// Calls `visit` with every row that matches the filter, page after page, for print
    /// and export.
    ///
    /// Rows that may not leave the office (p.5) are left out. `visit` returns
    /// false to stop.
    public func each(_ query: JournalQuery, _ visit: (JournalRow) throws -> Bool) throws {
        var next = query
        next.filter.isForPaper = true
        next.edge = .first
        next.count = 500
        while true {
            let rows = try page(next).rows
            for row in rows where try !visit(row) { return }
            guard rows.count == next.count, let last = rows.last else { return }
            next.edge = .after(last.key)
        }
    }

    /// The SELECT of a page, with the access path that suits the filter; two, which have no
    /// row in common, where one path does not lead to all in their order.
    ///
    /// - Parameter closed: for the rows that who asks may not see, to be counted.
    func statements(_ query: JournalQuery, closed: Bool = false) throws -> [JournalStatement] {
        try requireSight(of: query)
        let (filter, text) = (query.filter, query.filter.text.squeezed)
        var statement = JournalStatement(query.journal, query)
        if let hidden = statement.source.hidden { statement.add("NOT (\(hidden))") }
        restrictPart(&statement, filter, closed: closed)
        var statements = text.isEmpty ? [statement] : try restricted(statement, to: text)
        for part in statements.indices {
            try restrictEmployer(&statements[part], filter)
            try restrictPeriod(&statements[part], filter)
        }
        return statements
    }

    private var seesMedical: Bool { currentOperator?.seesMedical == true }
    private var isAdministrator: Bool { currentOperator?.role == .administrator }

    /// Refuses a filter by a hidden code to those who may not see medical facts, and one by a kind
    /// that is not open to them.
    private func requireSight(of query: JournalQuery) throws {
        if let kind = query.filter.kind, let permission = query.journal.source.otherKind?.openedBy,
            let worker = currentOperator,
            !query.journal.kinds(openTo: worker).contains(where: { $0.code == kind })
        {
            throw permission.refusal(own: worker.role == .administrator)
        }
        guard !seesMedical, let kind = query.filter.kind, let sight = query.journal.source.sight else {
            return
        }
        if sight.hidden.contains(kind) { throw Message.medicalAccess(own: isAdministrator) }
    }

    private func restrictEmployer(_ statement: inout JournalStatement, _ filter: JournalFilter) throws {
        let source = statement.source
        guard let employer = filter.employerID, let column = source.employer else { return }
        // In the order of names: the workers of a small employer are
        // sorted; those of a large one are frequent enough to be found
        // while scanning the names.
        if statement.isByName, statement.way == .order,
            try isFew(source.ownTable, column, "= ?", [.integer(employer)])
        {
            statement.way = .list
        }
        statement.add(statement.way == .person ? "+\(column) = ?" : "\(column) = ?", [.integer(employer)])
    }

    /// What the list is made of, the part of it, the kind and the employer.
    private func restrictPart(
        _ statement: inout JournalStatement, _ filter: JournalFilter, closed: Bool
    ) {
        let source = statement.source
        if let only = source.only { statement.add(only) }
        if filter.isForPaper, let secret = source.secret { statement.add("NOT (\(secret))") }
        if !seesMedical, let sight = source.sight {
            statement.add(closed ? sight.closed : sight.condition)
        }
        if let parent = filter.parent, let column = source.parent {
            statement.add("\(column) = ?", [.integer(parent)])
        }
        if let figure = filter.figure, let counted = source.figure {
            statement.add(counted(figure, figure.count <= fewRows))
        }
        let asksDone = source.done.map { $0.kind == filter.kind } ?? false
        if let done = source.done, asksDone || filter.figure == nil {
            statement.add(asksDone ? done.condition : done.rest)
        }
        if !asksDone, let kind = filter.kind, let column = source.kind {
            if let other = source.otherKind {
                statement.add("\(column) = ? OR \(other.column) = ?", [.text(kind), .text(kind)])
            } else {
                statement.add("\(column) = ?", [.text(kind)])
            }
        }
        let name = filter.employer.squeezed
        guard !name.isEmpty, let column = source.employer else { return }
        if name.asciiDigits != nil {
            statement.add(
                "\(column) IN (SELECT id FROM employer WHERE number >= ? AND number < ?)",
                [.text(name), .text(name + ":")])
        } else {
            let key = Employer.searchKey(name)
            statement.add(
                "\(column) IN (SELECT id FROM employer WHERE name_key >= ? AND name_key < ?)",
                [.text(key), .text(SearchKey.end(of: key))])
        }
    }

    private func restrictPeriod(_ statement: inout JournalStatement, _ filter: JournalFilter) throws {
        let source = statement.source
        guard let time = source.time, filter.from != nil || filter.to != nil else { return }
        let values: [SQLValue] = [
            .text(filter.from?.iso ?? ""), .text(filter.to?.adding(days: 1).iso ?? "9"),
        ]
        let isOwn = statement.way == .order && filter.employerID == nil
        if isOwn, try isFew(source.ownTable, time, ">= ? AND \(time) < ?", values) {
            statement.way = .list
            statement.sorts = true
            statement.add("\(time) >= ? AND \(time) < ?", values)
            return
        }
        statement.add("+\(time) >= ? AND +\(time) < ?", values)
        if isOwn, !statement.isByName, let bound = try bound(of: source, filter) {
            let (first, last) = bound
            statement.add("\(source.id) BETWEEN ? AND ?", [.integer(first), .integer(last)])
        } else if isOwn, !statement.isByName {
            // The list is read by key, bounded by the first or the last key of
            // the period, which the index of times yields.
            let bound = statement.isBoundedAbove ? "<= (SELECT max" : ">= (SELECT min"
            statement.add(
                "\(source.id) \(bound)(\(source.id)) FROM \(source.ownTable) WHERE \(time) >= ? AND \(time) < ?)",
                values)
        }
    }

    /// The keys between which the rows of a period lie, as the table `period_bound` keeps them for the long
    /// lists; `nil` for a list without.
    private func bound(of source: JournalSource, _ filter: JournalFilter) throws -> (Int64, Int64)? {
        let table = source.tables.split(separator: " ").first.map(String.init) ?? ""
        let isKept = try database.first(
            "SELECT 1 FROM period_bound WHERE list = ? LIMIT 1", [.text(table)]
        ) { $0.integer(0) }
        guard isKept != nil else { return nil }
        let found = try database.first(
            "SELECT min(first), max(last) FROM period_bound WHERE list = ? AND month BETWEEN ? AND ?",
            [
                .text(table), .text(filter.from?.yearMonth.iso ?? ""), .text(filter.to?.yearMonth.iso ?? "9"),
            ]
        ) { row in row.optionalInteger(0).map { ($0, row.integer(1)) } }
        // No row of these months: a stretch that holds nothing.
        return (found ?? nil) ?? (1, 0)
    }

    /// Whether an index range holds at most ``Store/fewRows`` rows.
    private func isFew(_ table: String, _ column: String, _ range: String, _ values: [SQLValue]) throws
        -> Bool
    {
        let limit = Int64(fewRows)
        let count = try database.first(
            "SELECT count(*) FROM (SELECT 1 FROM \(table) WHERE \(column) \(range) LIMIT ?)",
            values + [.integer(limit + 1)]
        ) { $0.integer(0) }
        return (count ?? 0) <= limit
    }
}

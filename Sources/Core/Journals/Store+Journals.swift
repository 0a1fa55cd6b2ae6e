extension Store {
    /// Reads one page of a list by its key, through an index.
    public func page(_ query: JournalQuery) throws -> JournalPage {
        let statement = try statement(query)
        let veils = query.journal.columns.map { seesMedical ? nil : $0.cell.veil }
        var rows = try database.rows(statement.sql, statement.values) { row in
            JournalRow(
                key: JournalKey(order: row.bytes(1), person: row.integer(2), id: row.integer(0)),
                values: veils.enumerated().map { index, veil in
                    let value = row.text(Int32(index) + 7)
                    return veil?(value) ?? value
                },
                link: row.optionalInteger(4).map { RecordLink(row.text(3), $0) },
                isCorrection: row.integer(5) == 1, isCorrected: row.integer(6) == 1)
        }
        if statement.isBackwards { rows.reverse() }
        return JournalPage(query: query, rows: rows)
    }

    /// The number of rows that match the filter; counting stops at `limit`.
    public func count(_ journal: JournalSpec, _ filter: JournalFilter, limit: Int) throws -> Int {
        try count(JournalQuery(journal, filter: filter, edge: .first, count: limit))
    }

    /// The number of rows of a page that may be longer than memory.
    func count(_ page: JournalQuery) throws -> Int {
        let statement = try statement(page)
        return Int(try database.first(statement.countSQL, statement.values) { $0.integer(0) } ?? 0)
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

    /// The SELECT of a page, with the access path that suits the filter.
    func statement(_ query: JournalQuery) throws -> JournalStatement {
        var statement = JournalStatement(query.journal, query)
        try requireSight(of: query)
        try restrict(&statement, query.filter)
        return statement
    }

    private var seesMedical: Bool { currentOperator?.seesMedical == true }

    /// Refuses a filter by a hidden code to those who may not see medical facts.
    private func requireSight(of query: JournalQuery) throws {
        guard !seesMedical, let kind = query.filter.kind, let sight = query.journal.source.sight else {
            return
        }
        if sight.hidden.contains(kind) { throw Message.access }
    }

    private func restrict(_ statement: inout JournalStatement, _ filter: JournalFilter) throws {
        let source = statement.source
        if let hidden = source.hidden { statement.add("NOT (\(hidden))") }
        restrictPart(&statement, filter)
        let text = filter.text.squeezed
        if !text.isEmpty { try restrict(&statement, text) }
        if let employer = filter.employerID, let column = source.employer {
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
        try restrictPeriod(&statement, filter)
    }

    /// What the list is made of, the part of it, the kind and the employer.
    private func restrictPart(_ statement: inout JournalStatement, _ filter: JournalFilter) {
        let source = statement.source
        if let only = source.only { statement.add(only) }
        if filter.isForPaper, let secret = source.secret { statement.add("NOT (\(secret))") }
        if !seesMedical, let sight = source.sight { statement.add(sight.condition) }
        if let parent = filter.parent, let column = source.parent {
            statement.add("\(column) = ?", [.integer(parent)])
        }
        let asksDone = source.done.map { $0.kind == filter.kind } ?? false
        if let done = source.done { statement.add(asksDone ? done.condition : done.rest) }
        if !asksDone, let kind = filter.kind, let column = source.kind {
            statement.add("\(column) = ?", [.text(kind)])
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
        if isOwn, !statement.isByName {
            // The list is read by key, bounded by the first or the last key of
            // the period, which the index of times yields.
            let bound = statement.isBoundedAbove ? "<= (SELECT max" : ">= (SELECT min"
            statement.add(
                "\(source.id) \(bound)(\(source.id)) FROM \(source.ownTable) WHERE \(time) >= ? AND \(time) < ?)",
                values)
        }
    }

    private func restrict(_ statement: inout JournalStatement, _ text: String) throws {
        let source = statement.source
        switch JournalSearch(text, numbers: source.numbers.map(\.number)) {
        case .iin(let prefix):
            if source.person != nil {
                try restrictPerson(&statement, "iin", prefix, prefix + ":")
            } else if let words = source.words, source.digits == nil {
                try restrictWords(&statement, words, prefix)
            } else if let digits = source.digits {
                statement.add("\(digits) >= ? AND \(digits) < ?", [.text(prefix), .text(prefix + ":")])
            } else {
                statement.add("0")
            }
        case .number(let number):
            if statement.isByName { statement.way = .list }
            let search = source.numbers.first { $0.number.isPrefix(of: number) }
            statement.add(search?.condition ?? "0", search == nil ? [] : [.text(number)])
        case .phone(let phone):
            if let column = source.phone {
                if statement.isByName { statement.way = .list }
                statement.add("\(column) = ?", [.text(phone)])
            } else if source.person != nil {
                try restrictPerson(&statement, "phone", phone, phone + " ")
            } else {
                statement.add("0")
            }
        case .name(let key):
            if source.person != nil {
                try restrictPerson(&statement, "name_key", key, SearchKey.end(of: key))
            } else if let column = source.nameKey {
                let own = Employer.searchKey(text)
                statement.add(
                    "\(column) >= ? AND \(column) < ?", [.text(own), .text(SearchKey.end(of: own))])
            } else if let words = source.words {
                try restrictWords(&statement, words, key)
            } else if let search = source.search {
                statement.add(try search(key, self))
            } else {
                statement.add("0")
            }
        }
    }

    /// Rows of a short list that contain the text in any word; reads the whole table.
    private func restrictWords(_ statement: inout JournalStatement, _ words: String, _ key: String) throws {
        let source = statement.source
        let rows = try database.rows("SELECT \(source.id), \(words) FROM \(source.ownTable)") { row in
            let said = source.spoken.map { $0(row.text(1)) } ?? row.text(1)
            return SearchKey.fold(said).contains(key) ? row.integer(0) : nil
        }
        statement.add(
            "\(source.id) IN (SELECT value FROM json_each(?))", [.list(rows.compactMap(\.self))])
    }

    /// Rows of the persons in a range of an index of `person`.
    ///
    /// If few persons match, they are read first and their rows sorted; if many match,
    /// the list is scanned in its own order and the first matches come soon.
    private func restrictPerson(
        _ statement: inout JournalStatement, _ column: String, _ from: String, _ to: String
    ) throws {
        let values: [SQLValue] = [.text(from), .text(to)]
        if statement.isByName, column == "name_key" {
            statement.way = .person
            statement.isFolded = true
            statement.add("p.name_key >= ? AND p.name_key < ?", values)
        } else if try isFew("person p", "p.\(column)", ">= ? AND p.\(column) < ?", values) {
            statement.way = .person
            statement.sorts = true
            statement.add("p.\(column) >= ? AND p.\(column) < ?", values)
        } else if statement.isByName {
            statement.add("+p.\(column) >= ? AND +p.\(column) < ?", values)
        } else {
            statement.add(
                """
                EXISTS (SELECT 1 FROM person q WHERE q.id = \(statement.source.person ?? "0")
                AND +q.\(column) >= ? AND +q.\(column) < ?)
                """, values)
        }
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

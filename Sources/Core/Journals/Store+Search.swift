/// One of the ways in which a row may be meant by what was typed.
private enum Meaning {
    /// Persons in a range of an index of `person`.
    case persons(column: String, from: String, to: String)
    /// Rows of the list.
    case rows(SQLCondition)
}

extension Store {
    /// Narrows a list to what was typed.
    func restrict(_ statement: inout JournalStatement, _ text: String) throws {
        let search = JournalSearch(text, numbers: statement.source.numbers.map(\.number))
        let meanings = try meanings(search, statement.source)
        guard let first = meanings.first else { return statement.add("0") }
        // Most texts have one meaning that anything answers to, and its own way through an index.
        let answered =
            meanings.count == 1 ? meanings : try meanings.filter { try isAnswered($0, statement.source) }
        if answered.count > 1 { return try restrict(&statement, toAnyOf: answered) }
        switch answered.first ?? first {
        case .persons(let column, let from, let to): try restrictPerson(&statement, column, from, to)
        case .rows(let condition):
            if statement.isByName { statement.way = .list }
            statement.add(condition)
        }
    }

    private func meanings(_ search: JournalSearch, _ source: JournalSource) throws -> [Meaning] {
        var meanings: [Meaning] = []
        if let digits = search.digits {
            if source.person != nil {
                meanings.append(.persons(column: "iin", from: digits, to: digits + ":"))
            } else if let column = source.digits {
                meanings.append(.rows(range(column, digits, digits + ":")))
            } else if let words = source.words {
                meanings.append(.rows(try rows(of: source, words, holding: digits)))
            }
        }
        for number in search.numbers {
            guard let way = source.numbers.first(where: { $0.number.isPrefix(of: number) }) else { continue }
            meanings.append(.rows(SQLCondition(way.condition, [.text(number)])))
        }
        for phone in search.phones {
            if let column = source.phone {
                meanings.append(.rows(range(column, phone, phone + ":")))
            } else if source.person != nil {
                meanings.append(.persons(column: "phone", from: phone, to: phone + ":"))
            }
        }
        for text in search.texts {
            let key = SearchKey.fold(text)
            guard !key.isEmpty else { continue }
            if source.person != nil {
                meanings.append(.persons(column: "name_key", from: key, to: SearchKey.end(of: key)))
            } else if let column = source.nameKey {
                let own = Employer.searchKey(text)
                meanings.append(.rows(range(column, own, SearchKey.end(of: own))))
            } else if let words = source.words {
                meanings.append(.rows(try rows(of: source, words, holding: key)))
            } else if let search = source.search {
                meanings.append(.rows(try search(key, self)))
            }
        }
        return meanings
    }

    private func range(_ column: String, _ from: String, _ to: String) -> SQLCondition {
        SQLCondition("\(column) >= ? AND \(column) < ?", [.text(from), .text(to)])
    }

    /// Rows of a short list that contain the text in any word; reads the whole table.
    private func rows(of source: JournalSource, _ words: String, holding key: String) throws -> SQLCondition {
        let rows = try database.rows("SELECT \(source.id), \(words) FROM \(source.ownTable)") { row in
            let said = source.spoken.map { $0(row.text(1)) } ?? row.text(1)
            return SearchKey.fold(said).contains(key) ? row.integer(0) : nil
        }
        return SQLCondition(
            "\(source.id) IN (SELECT value FROM json_each(?))", [.list(rows.compactMap(\.self))])
    }

    private func isAnswered(_ meaning: Meaning, _ source: JournalSource) throws -> Bool {
        switch meaning {
        case .persons(let column, let from, let to):
            try database.first(
                "SELECT 1 FROM person p WHERE p.\(column) >= ? AND p.\(column) < ? LIMIT 1",
                [.text(from), .text(to)]
            ) { $0.integer(0) } != nil
        case .rows(let condition):
            try database.first(
                "SELECT 1 FROM \(source.tables) WHERE \(condition.sql) LIMIT 1", condition.values
            ) { $0.integer(0) } != nil
        }
    }

    /// Rows that are meant in any of several ways.
    ///
    /// If each leads to few, they are read first, each through its index; if one leads to many,
    /// the list is scanned in its own order and the first matches come soon.
    private func restrict(_ statement: inout JournalStatement, toAnyOf meanings: [Meaning]) throws {
        let source = statement.source
        if let rows = try fewRows(meanings, source) {
            if statement.isByName { statement.way = .list }
            statement.sorts = true
            statement.add("\(source.id) IN (SELECT value FROM json_each(?))", [.list(rows)])
            return
        }
        let conditions = meanings.map { meaning -> SQLCondition in
            guard case .persons(let column, let from, let to) = meaning else {
                guard case .rows(let condition) = meaning else { return SQLCondition("0") }
                return condition
            }
            return SQLCondition(
                """
                EXISTS (SELECT 1 FROM person q WHERE q.id = \(source.person ?? "0")
                AND +q.\(column) >= ? AND +q.\(column) < ?)
                """, [.text(from), .text(to)])
        }
        statement.add(
            conditions.map { "(\($0.sql))" }.joined(separator: " OR "), conditions.flatMap(\.values))
    }

    /// The rows of every meaning, or `nil` if one of them leads to many.
    private func fewRows(_ meanings: [Meaning], _ source: JournalSource) throws -> [Int64]? {
        var found: Set<Int64> = []
        for meaning in meanings {
            let tables: String
            let condition: SQLCondition
            switch meaning {
            case .persons(let column, let from, let to):
                tables = source.nameOrdered ?? source.personFirst ?? source.tables
                condition = range("p." + column, from, to)
            case .rows(let rows): (tables, condition) = (source.tables, rows)
            }
            let rows = try database.rows(
                "SELECT \(source.id) FROM \(tables) WHERE \(condition.sql) LIMIT ?",
                condition.values + [.integer(Int64(fewRows) + 1)]
            ) { $0.integer(0) }
            guard rows.count <= fewRows else { return nil }
            found.formUnion(rows)
        }
        return found.sorted()
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
}

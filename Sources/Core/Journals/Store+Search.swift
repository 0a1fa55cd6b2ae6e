/// One of the ways in which a row may be meant by what was typed.
private enum Meaning {
    case persons(PersonMeaning)
    /// Rows of the list.
    case rows(SQLCondition)
}

/// Persons who may be meant.
private enum PersonMeaning {
    /// In a range of an index of `person`.
    case range(column: String, from: String, to: String)
    /// The last digits of their phone, four or more.
    case phoneEnd(String)
    /// By words of the name.
    case name(NameSearch)

    /// - Parameters:
    ///   - person: the name that the row of `person` is known by.
    ///   - isFirst: true if its index leads to the persons; otherwise the row is at hand.
    func condition(of person: String, isFirst: Bool) -> SQLCondition {
        let column = (isFirst ? "" : "+") + person
        switch self {
        case .range(let name, let from, let to):
            return SQLCondition("\(column).\(name) >= ? AND \(column).\(name) < ?", [.text(from), .text(to)])
        case .phoneEnd(let digits):
            let end = JournalSource.phoneEnd("\(person).phone", digits)
            return SQLCondition("\(person).phone IS NOT NULL AND " + end.sql, end.values)
        case .name(let name): return name.condition(of: person)
        }
    }
}

extension JournalSource {
    /// Rows whose phone ends so; through an index of the last four digits.
    fileprivate static func phoneEnd(_ column: String, _ digits: String) -> SQLCondition {
        SQLCondition(
            "substr(\(column), -4) = ? AND substr(\(column), -\(digits.count)) = ?",
            [.text(String(digits.suffix(4))), .text(digits)])
    }
}

extension Store {
    /// Narrows a list to what was typed.
    ///
    /// - Returns: the list; two in the order of names, to be read side by side, when what was
    ///   typed begins names and is a word of others too.
    func restricted(_ whole: JournalStatement, to text: String) throws -> [JournalStatement] {
        let source = whole.source
        let search = JournalSearch(text, numbers: source.numbers.map(\.number))
        let meanings = try meanings(search, source)
        var statement = whole
        guard let first = meanings.first else {
            statement.add("0")
            return [statement]
        }
        // Most texts have one meaning that anything answers to, and its own way through an index.
        let answered = meanings.count == 1 ? meanings : try meanings.filter { try isAnswered($0, source) }
        if statement.isByName, answered.count == 2,
            case (.persons(.range("name_key", let key, _)), .persons(.name(let name))) = (
                answered[0], answered[1]
            ), name.key == key
        {
            return try answered.map { meaning in
                var part = whole
                try restrict(&part, to: meaning)
                return part
            }
        }
        if answered.count > 1 {
            try restrict(&statement, toAnyOf: answered)
        } else {
            try restrict(&statement, to: answered.first ?? first)
        }
        return [statement]
    }

    private func restrict(_ statement: inout JournalStatement, to meaning: Meaning) throws {
        switch meaning {
        case .persons(let persons): try restrict(&statement, toPersons: persons)
        case .rows(let condition):
            if statement.isByName { statement.way = .list }
            statement.add(condition)
        }
    }

    private func meanings(_ search: JournalSearch, _ source: JournalSource) throws -> [Meaning] {
        var meanings: [Meaning] = []
        if let digits = search.digits {
            if source.person != nil {
                meanings.append(.persons(.range(column: "iin", from: digits, to: digits + ":")))
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
                meanings.append(.persons(.range(column: "phone", from: phone, to: phone + ":")))
            }
        }
        if let end = search.phoneEnd {
            if let column = source.phone {
                meanings.append(.rows(JournalSource.phoneEnd(column, end)))
            } else if source.person != nil {
                meanings.append(.persons(.phoneEnd(end)))
            }
        }
        for text in search.texts {
            let key = SearchKey.fold(text)
            guard !key.isEmpty else { continue }
            if source.person != nil {
                meanings.append(
                    .persons(.range(column: "name_key", from: key, to: SearchKey.end(of: key))))
                if let name = NameSearch(text) { meanings.append(.persons(.name(name))) }
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

    /// Rows of a short list that contain every word of the text; reads the whole table.
    private func rows(of source: JournalSource, _ words: String, holding key: String) throws -> SQLCondition {
        let asked = key.split(separator: " ")
        let rows = try database.rows("SELECT \(source.id), \(words) FROM \(source.ownTable)") { row in
            let said = source.spoken.map { $0(row.text(1)) } ?? row.text(1)
            let folded = SearchKey.fold(said)
            return asked.allSatisfy(folded.contains) ? row.integer(0) : nil
        }
        return SQLCondition(
            "\(source.id) IN (SELECT value FROM json_each(?))", [.list(rows.compactMap(\.self))])
    }

    private func isAnswered(_ meaning: Meaning, _ source: JournalSource) throws -> Bool {
        let tables: String
        let condition: SQLCondition
        switch meaning {
        case .persons(.name(let name)): return try isAnybody(named: name)
        case .persons(let persons):
            (tables, condition) = ("person p", persons.condition(of: "p", isFirst: true))
        case .rows(let rows): (tables, condition) = (source.tables, rows)
        }
        return try database.first(
            "SELECT 1 FROM \(tables) WHERE \(condition.sql) LIMIT 1", condition.values
        ) { $0.integer(0) } != nil
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
            switch meaning {
            case .persons(let persons): among(persons, source)
            case .rows(let condition): condition
            }
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
            case .persons(let persons):
                tables = source.nameOrdered ?? source.personFirst ?? source.tables
                guard let few = try few(persons) else { return nil }
                condition = few
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

    /// The condition by which persons are read first, through an index; `nil` if they are
    /// many.
    private func few(_ persons: PersonMeaning) throws -> SQLCondition? {
        if case .name(let name) = persons {
            return try self.persons(named: name, atMost: fewRows).map {
                SQLCondition("p.id IN (SELECT value FROM json_each(?))", [.list($0)])
            }
        }
        let condition = persons.condition(of: "p", isFirst: true)
        let count = try database.first(
            "SELECT count(*) FROM (SELECT 1 FROM person p WHERE \(condition.sql) LIMIT ?)",
            condition.values + [.integer(Int64(fewRows) + 1)]
        ) { $0.integer(0) }
        return (count ?? 0) <= Int64(fewRows) ? condition : nil
    }

    /// Rows of the persons meant.
    ///
    /// If few persons match, they are read first and their rows sorted; if many match,
    /// the list is scanned in its own order and the first matches come soon.
    private func restrict(_ statement: inout JournalStatement, toPersons persons: PersonMeaning) throws {
        let isByName: Bool
        switch persons {
        case .range(let column, _, _): isByName = column == "name_key"
        case .name: isByName = true
        case .phoneEnd: isByName = false
        }
        // What is found by names is in the order of their folded forms, on every page.
        statement.isFolded = statement.isByName && isByName
        if statement.isByName, case .range("name_key", _, _) = persons {
            statement.way = .person
            statement.add(persons.condition(of: "p", isFirst: true))
        } else if let condition = try few(persons) {
            statement.way = .person
            statement.sorts = true
            statement.add(condition)
        } else if statement.isByName {
            statement.add(persons.condition(of: "p", isFirst: false))
        } else {
            statement.add(among(persons, statement.source))
        }
    }

    /// Rows of the list, read in its own order, whose person is meant.
    private func among(_ persons: PersonMeaning, _ source: JournalSource) -> SQLCondition {
        let condition = persons.condition(of: "q", isFirst: false)
        return SQLCondition(
            "EXISTS (SELECT 1 FROM person q WHERE q.id = \(source.person ?? "0") AND \(condition.sql))",
            condition.values)
    }
}

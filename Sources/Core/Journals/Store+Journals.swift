extension Store {
    /// Reads one page of a list, by key, through an index.
    public func page(_ query: JournalQuery) throws -> JournalPage {
        let spec = JournalSpec.of(query.journal)
        var statement = JournalStatement(spec, query)
        try restrict(&statement, spec.source, query.filter)
        var rows = try database.rows(statement.sql, statement.values) { row in
            JournalRow(
                key: JournalKey(order: row.bytes(1), id: row.integer(0)),
                values: spec.columns.indices.map { row.text(Int32($0) + 5) }, caseID: row.optionalInteger(2),
                isCorrection: row.integer(3) == 1, isCorrected: row.integer(4) == 1)
        }
        if statement.isBackwards { rows.reverse() }
        return JournalPage(query: query, rows: rows)
    }

    /// How many rows the filter leaves, counting no further than `limit`.
    public func count(_ journal: Journal, _ filter: JournalFilter, limit: Int) throws -> Int {
        let spec = JournalSpec.of(journal)
        let query = JournalQuery(journal, filter: filter, edge: .first, count: limit)
        var statement = JournalStatement(spec, query)
        try restrict(&statement, spec.source, filter)
        return Int(
            try database.first(statement.countSQL, statement.values) { $0.integer(0) } ?? 0)
    }

    /// Calls `visit` with every row that the filter leaves, page after page:
    /// for paper and export. `visit` returns false to stop.
    public func each(_ query: JournalQuery, _ visit: (JournalRow) throws -> Bool) throws {
        var next = query
        next.edge = .first
        next.count = 500
        while true {
            let rows = try page(next).rows
            for row in rows where try !visit(row) { return }
            guard rows.count == next.count, let last = rows.last else { return }
            next.edge = .after(last.key)
        }
    }

    private func restrict(
        _ statement: inout JournalStatement, _ source: JournalSource, _ filter: JournalFilter
    ) throws {
        if let hidden = source.hidden { statement.add("NOT (\(hidden))", []) }
        if let employer = filter.employerID, let column = source.employer {
            statement.add("\(column) = ?", [.integer(employer)])
        }
        if let time = source.time {
            if let from = filter.from { statement.add("\(time) >= ?", [.text(from.iso)]) }
            if let to = filter.to { statement.add("\(time) < ?", [.text(to.adding(days: 1).iso)]) }
        }
        let text = filter.text.squeezed
        guard !text.isEmpty else { return }
        let meaning = JournalSearch(text)
        switch meaning {
        case .iin(let prefix):
            if let person = source.person {
                statement.add(
                    "\(person) IN (SELECT id FROM person WHERE iin >= ? AND iin < ?)",
                    [.text(prefix), .text(prefix + ":")])
            } else if let number = source.number {
                statement.add("\(number) >= ? AND \(number) < ?", [.text(prefix), .text(prefix + ":")])
            }
        case .number(let number):
            if let column = source.number { statement.add("\(column) = ?", [.text(number)]) }
        case .phone(let phone):
            if let column = source.phone {
                statement.add("\(column) = ?", [.text(phone)])
            } else if let person = source.person {
                statement.add("\(person) IN (SELECT id FROM person WHERE phone = ?)", [.text(phone)])
            }
        case .name(let key):
            let end = SearchKey.end(of: key)
            if let person = source.person {
                statement.add(
                    "\(person) IN (SELECT id FROM person WHERE name_key >= ? AND name_key < ?)",
                    [.text(key), .text(end)])
            } else if let column = source.nameKey {
                statement.add("\(column) >= ? AND \(column) < ?", [.text(key), .text(end)])
            }
        }
    }
}

/// What an operator means by the text of a search.
public enum JournalSearch: Hashable, Sendable {
    case iin(String)
    case number(String)
    case phone(String)
    case name(String)

    public init(_ text: String) {
        let compact = text.filter { !$0.isWhitespace }
        if compact.hasPrefix("+") || (compact.count == 11 && compact.hasPrefix("8")),
            let phone = try? PhoneNumber(compact)
        {
            self = .phone(phone.text)
        } else if compact.asciiDigits != nil {
            self = .iin(compact)
        } else if let number = Self.recordNumber(compact) {
            self = .number(number)
        } else {
            self = .name(SearchKey.fold(text))
        }
    }

    /// `пв12` and `ПВ-000012` are the same number.
    private static func recordNumber(_ text: String) -> String? {
        let letters = text.prefix { $0.isLetter }.uppercased()
        let digits = text.dropFirst(letters.count).drop { $0 == "-" || $0 == "–" }
        guard ["ПВ", "З"].contains(letters), digits.asciiDigits != nil, let number = Int(digits), !digits.isEmpty
        else { return nil }
        return "\(letters)-\(padded(number, 6))"
    }
}

/// A page's SELECT, put together from constant parts.
private struct JournalStatement {
    private let select: String
    private let from: String
    private var conditions: [String] = []
    private(set) var values: [SQLValue] = []
    private let tail: String
    private let count: Int
    let isBackwards: Bool

    init(_ spec: JournalSpec, _ query: JournalQuery) {
        let source = spec.source
        let isByName = query.order == .name && source.nameOrdered != nil
        let order = isByName ? "p.name_order, p.id, \(source.id)" : source.id
        let orderColumn = isByName ? "p.name_order" : "x''"
        select =
            "SELECT \(source.id), \(orderColumn), \(source.caseID ?? "NULL"), \(source.correction ?? "0"), "
            + "\(source.hidden.map { _ in "0" } ?? "0")"
            + spec.columns.map { ", " + $0.sql }.joined()
        from = " FROM " + (isByName ? source.nameOrdered ?? source.tables : source.tables)
        count = query.count
        switch query.edge {
        case .last, .before: isBackwards = true
        default: isBackwards = false
        }
        let direction = isBackwards ? " DESC" : ""
        tail = " ORDER BY " + order.split(separator: ",").map { $0 + direction }.joined(separator: ",")
        switch query.edge {
        case .first, .last: break
        case .after(let key): add(isByName, source.id, ">", key)
        case .from(let key): add(isByName, source.id, ">=", key)
        case .before(let key): add(isByName, source.id, "<", key)
        }
    }

    private mutating func add(_ isByName: Bool, _ id: String, _ sign: String, _ key: JournalKey) {
        if isByName {
            add("(p.name_order, \(id)) \(sign) (?, ?)", [.blob(key.order), .integer(key.id)])
        } else {
            add("\(id) \(sign) ?", [.integer(key.id)])
        }
    }

    mutating func add(_ condition: String, _ values: [SQLValue]) {
        conditions.append("(" + condition + ")")
        self.values += values
    }

    private var body: String {
        from + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
    }

    var sql: String { select + body + tail + " LIMIT \(count)" }
    var countSQL: String { "SELECT count(*) FROM (SELECT 1" + body + " LIMIT \(count))" }
}

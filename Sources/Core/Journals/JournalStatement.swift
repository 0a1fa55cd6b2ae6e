/// The SELECT of a page, composed of constant parts; typed values and counts are bound, so
/// that the number of distinct statements stays small.
struct JournalStatement {
    /// Which table is read first.
    enum Way {
        /// The one that gives the rows in the order wanted.
        case order
        /// The persons that a filter names, then their rows.
        case person
        /// The list's own table, through the index of a filter.
        case list
    }

    let source: JournalSource
    let isByName: Bool
    let isBackwards: Bool
    var way = Way.order
    /// Whether rows are ordered by the folded name: a search by name is then read in
    /// the order of that index, however many rows match.
    var isFolded = false
    /// Whether rows must be sorted after reading.
    var sorts = false
    private let columns: String
    private let edge: JournalQuery.Edge
    private let count: Int
    private var conditions: [String] = []
    private var bound: [SQLValue] = []

    init(_ spec: JournalSpec, _ query: JournalQuery) {
        source = spec.source
        isByName = query.order == .name && source.nameOrdered != nil
        columns = spec.columns.map { ", " + $0.sql }.joined()
        edge = query.edge
        count = query.count
        switch query.edge {
        case .last, .before: isBackwards = true
        default: isBackwards = false
        }
    }

    /// Which end of a period bounds the page: the last row of the period when reading
    /// onwards from a row, the first when reading from the start of the list.
    var isBoundedAbove: Bool {
        switch edge {
        case .last, .after, .from: true
        case .first, .before: false
        }
    }

    mutating func add(_ condition: SQLCondition) { add(condition.sql, condition.values) }

    mutating func add(_ condition: String, _ values: [SQLValue] = []) {
        conditions.append("(" + condition + ")")
        bound += values
    }

    /// The terms of the order.
    ///
    /// A `+` keeps SQLite from reading in this order where an index of the filter leads
    /// to fewer rows.
    private var order: [String] {
        let terms = isByName ? [nameColumn, "p.id", source.id] : [source.id]
        return sorts || (isByName && way == .list) ? terms.map { "+" + $0 } : terms
    }

    private var nameColumn: String { isFolded ? "p.name_key" : "p.name_order" }

    private var edgeCondition: (sql: String, values: [SQLValue])? {
        let sign: String
        let key: JournalKey
        switch edge {
        case .first, .last: return nil
        case .after(let row): (sign, key) = (">", row)
        case .from(let row): (sign, key) = (">=", row)
        case .before(let row): (sign, key) = ("<", row)
        }
        let values: [SQLValue] =
            isByName
            ? [
                isFolded ? .text(String(decoding: key.order, as: UTF8.self)) : .blob(key.order),
                .integer(key.person), .integer(key.id),
            ] : [.integer(key.id)]
        let places = values.map { _ in "?" }.joined(separator: ", ")
        return ("(\(order.joined(separator: ", "))) \(sign) (\(places))", values)
    }

    private var tables: String {
        switch way {
        case .order: isByName ? source.nameOrdered ?? source.tables : source.tables
        case .person: source.nameOrdered ?? source.personFirst ?? source.tables
        case .list:
            isByName && !source.tables.contains("person p")
                ? source.tables + " CROSS JOIN person p ON p.id = \(source.person ?? "0")" : source.tables
        }
    }

    private var body: String {
        let all = conditions + [edgeCondition?.sql].compactMap(\.self)
        return " FROM \(tables)" + (all.isEmpty ? "" : " WHERE " + all.joined(separator: " AND "))
    }

    var values: [SQLValue] { bound + (edgeCondition?.values ?? []) + [.integer(Int64(count))] }

    var sql: String {
        let key = isByName ? "\(nameColumn), p.id" : "x'', 0"
        let direction = isBackwards ? " DESC" : ""
        return "SELECT \(source.id), \(key), \(source.link?.kind ?? "NULL"), \(source.link?.id ?? "NULL"), "
            + "\(source.correction ?? "0"), \(source.corrected ?? "0"), "
            + "\(source.identity?.record ?? "NULL"), \(source.identity?.key ?? "NULL")\(columns)\(body) ORDER BY "
            + order.map { $0 + direction }.joined(separator: ", ") + " LIMIT ?"
    }

    var countSQL: String { "SELECT count(*) FROM (SELECT 1\(body) LIMIT ?)" }
}

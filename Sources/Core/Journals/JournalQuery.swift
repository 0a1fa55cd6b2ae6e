/// The filter of a journal: what narrows its rows.
public struct JournalFilter: Hashable, Sendable {
    /// An IIN, words of a name, the number of a record, or a phone or its end;
    /// ``JournalSearch`` decides which from the text.
    public var text: String
    public var employerID: Int64?
    public var from: CivilDate?
    public var to: CivilDate?
    /// A code of ``JournalSpec/kinds``, or a month of the balances.
    public var kind: String?
    /// The beginning of an employer's number or name.
    public var employer: String
    /// The id of the record whose rows are listed; set by the program, not by the
    /// operator.
    public var parent: Int64?
    /// The figure of a report whose rows are listed; set by the program too.
    public var figure: JournalFigure?
    /// True for print and export: rows that must not leave the office are left out.
    var isForPaper = false

    public init(
        text: String = "", employerID: Int64? = nil, from: CivilDate? = nil, to: CivilDate? = nil,
        kind: String? = nil, employer: String = "", parent: Int64? = nil, figure: JournalFigure? = nil
    ) {
        self.text = text
        self.employerID = employerID
        self.from = from
        self.to = to
        self.kind = kind
        self.employer = employer
        self.parent = parent
        self.figure = figure
    }

    public static let all = JournalFilter()
    /// All rows of one funding request, remittance or disbursement batch.
    public static func part(of parent: Int64) -> JournalFilter { JournalFilter(parent: parent) }
    /// All rows that a figure of a report counts.
    public static func behind(_ figure: JournalFigure) -> JournalFilter { JournalFilter(figure: figure) }
    /// What is left when the operator narrows nothing.
    public var unnarrowed: JournalFilter { JournalFilter(parent: parent, figure: figure) }
    public var isAll: Bool { self == unnarrowed }
}

/// The order of a list's rows.
public enum JournalOrder: String, Hashable, Sendable, CaseIterable {
    case entry
    case name
}

/// The position of a row in its list, by which the next page is read (keyset paging).
///
/// Not a row number: OFFSET reads every row that it skips, and shifts when another operator
/// adds a row.
public struct JournalKey: Hashable, Sendable {
    /// The bytes of the name that rows are ordered by, in a search by name those of its
    /// folded form; empty in the order of entry.
    public var order: [UInt8]
    /// The person's id, which orders namesakes; 0 in the order of entry.
    public var person: Int64
    public var id: Int64

    public init(order: [UInt8] = [], person: Int64 = 0, id: Int64) {
        self.order = order
        self.person = person
        self.id = id
    }
}

/// Which page of a list to read.
public struct JournalQuery: Hashable, Sendable {
    public enum Edge: Hashable, Sendable {
        case first
        case last
        case after(JournalKey)
        case before(JournalKey)
        /// The page that begins at this row, for reading again.
        case from(JournalKey)
    }

    public var journal: JournalSpec
    public var filter: JournalFilter
    public var order: JournalOrder
    public var edge: Edge
    public var count: Int

    public init(
        _ journal: JournalSpec, filter: JournalFilter = .all, order: JournalOrder = .entry, edge: Edge,
        count: Int
    ) {
        self.journal = journal
        self.filter = filter
        self.order = order
        self.edge = edge
        self.count = count
    }
}

extension JournalQuery {
    /// One page of pages that were read side by side.
    func merged(_ parts: [[JournalRow]]) -> [JournalRow] {
        let all = parts.joined().sorted { $0.key < $1.key }
        switch edge {
        case .last, .before: return all.suffix(count)
        case .first, .after, .from: return Array(all.prefix(count))
        }
    }
}

extension JournalKey: Comparable {
    /// As SQLite orders rows by the columns of the key.
    public static func < (left: JournalKey, right: JournalKey) -> Bool {
        guard left.order == right.order else { return left.order.lexicographicallyPrecedes(right.order) }
        return (left.person, left.id) < (right.person, right.id)
    }
}

/// A row of a list, its values as stored.
public struct JournalRow: Hashable, Sendable {
    public let key: JournalKey
    /// In the order of the list's columns.
    public let values: [String]
    /// The record that Enter opens, when the row leads to one.
    public let link: RecordLink?
    /// True for an entry that corrects another.
    public let isCorrection: Bool
    /// True for an entry that was corrected later.
    public let isCorrected: Bool
    /// Who the row is, whatever its number is after it was derived again.
    public var identity: Identity?

    /// As ``JournalIdentity`` tells.
    public struct Identity: Hashable, Sendable {
        let record: Int64
        let key: String
    }

    /// Whether it is the row that another reading had.
    public func isSame(as row: JournalRow) -> Bool {
        identity.map { $0 == row.identity } ?? (key.id == row.key.id)
    }
}

/// One page of a list.
public struct JournalPage: Hashable, Sendable {
    public let query: JournalQuery
    public let rows: [JournalRow]

    public init(query: JournalQuery, rows: [JournalRow]) {
        self.query = query
        self.rows = rows
    }
}

/// A row of a list with its day.
public struct DatedRow: Hashable, Sendable {
    public let key: JournalKey
    public let day: CivilDate
}

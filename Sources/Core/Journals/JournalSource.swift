/// The SQL of a list: its tables, and the columns by which rows are found.
///
/// Every part is a constant of the program; values are always bound.
public struct JournalSource: Sendable {
    /// Tables with the list's own table outermost (`CROSS JOIN` keeps it so,
    /// and with it the reading by key).
    public let tables: String
    /// The list's own table, with the name that the other parts know it by.
    var ownTable: String { tables.split(separator: " ").prefix(2).joined(separator: " ") }
    /// The same with the person outermost, for the order by name; `nil` when
    /// the list has no person.
    public var nameOrdered: String?
    /// The same for a list that has no order by name: where a person's rows
    /// are looked for first.
    public var personFirst: String?
    public let id: String
    public var person: String?
    public var employer: String?
    public var time: String?
    /// The record that Enter on a row opens.
    public var link: JournalLink?
    /// The numbers of records that rows are found by.
    public var numbers: [NumberSearch]
    /// A number that is looked for by its beginning, as digits.
    public var digits: String?
    /// Folded name, where rows have one of their own.
    public var nameKey: String?
    /// What the rows of a short list are searched for by any part of it; read
    /// whole, since SQLite folds ASCII only.
    public var words: String?
    /// Turns the stored code into the words that are searched.
    public var spoken: (@Sendable (String) -> String)?
    /// The list's own search by words; the key is folded.
    public var search: (@Sendable (_ key: String, Store) throws -> SQLCondition)?
    public var phone: String?
    /// The derived values of the rows, to be refreshed before reading; `nil` if there
    /// are none.
    public var kept: KeptRows?
    /// Who a row is whatever its number, where rows are derived anew and their number tells
    /// their place; `nil` where the number does.
    public var identity: JournalIdentity?
    /// Puts right, before the list is read, what a killed process has left in its rows.
    ///
    /// Nothing keeps the list from being read: it throws nothing.
    public var settle: (@Sendable (Store) -> Void)?
    /// Rows that are not shown: corrected entries.
    public var hidden: String?
    /// Rows that are done with.
    public var done: DoneRows?
    /// What rows belong to the list at all.
    public var only: String?
    /// The column of ``JournalSpec/kinds``.
    public var kind: String?
    /// A second column of them: a row is of a kind by either.
    public var otherKind: JournalKinds?
    /// The column with the id of the record that the rows belong to: a funding request,
    /// a remittance, a disbursement batch.
    public var parent: String?
    /// Which rows a figure of a report counts; `isFew` where they are few enough to be looked up
    /// one by one.
    public var figure: (@Sendable (_ figure: JournalFigure, _ isFew: Bool) -> SQLCondition)?
    /// What says that the row corrects another.
    public var correction: String?
    /// What says that the row was corrected or taken back.
    public var corrected: String?
    /// Rows that only those see who may see medical facts.
    public var sight: JournalSight?
    /// Rows that never leave the office on paper or in a file.
    public var secret: String?

    public init(
        tables: String, nameOrdered: String? = nil, personFirst: String? = nil, id: String,
        person: String? = nil, employer: String? = nil, time: String? = nil, link: JournalLink? = nil,
        numbers: [NumberSearch] = [], digits: String? = nil, nameKey: String? = nil, words: String? = nil,
        spoken: (@Sendable (String) -> String)? = nil,
        search: (@Sendable (_ key: String, Store) throws -> SQLCondition)? = nil, phone: String? = nil,
        kept: KeptRows? = nil, hidden: String? = nil, only: String? = nil, kind: String? = nil,
        parent: String? = nil,
        correction: String? = nil, corrected: String? = nil, sight: JournalSight? = nil,
        secret: String? = nil
    ) {
        self.tables = tables
        self.nameOrdered = nameOrdered
        self.personFirst = personFirst
        self.id = id
        self.person = person
        self.employer = employer
        self.time = time
        self.link = link
        self.numbers = numbers
        self.digits = digits
        self.nameKey = nameKey
        self.words = words
        self.spoken = spoken
        self.search = search
        self.phone = phone
        self.kept = kept
        self.hidden = hidden
        self.only = only
        self.kind = kind
        self.parent = parent
        self.correction = correction
        self.corrected = corrected
        self.sight = sight
        self.secret = secret
    }
}

/// The record that a row of a list leads to, in SQL.
public struct JournalLink: Sendable {
    let kind: String
    let id: String

    /// - Parameter kind: SQL, for rows that lead to records of several kinds.
    public init(kind: String, id: String) {
        self.kind = kind
        self.id = id
    }

    /// Every row leads to a record of one kind.
    public static func to(_ kind: String, _ id: String) -> JournalLink {
        JournalLink(kind: "'\(kind)'", id: id)
    }
}

/// Who a derived row is, in SQL: the record that it is derived from, and what it is among the
/// rows of that record.
public struct JournalIdentity: Sendable {
    /// Leads through an index.
    let record: String
    let key: String

    public init(of record: String, _ key: String) {
        self.record = record
        self.key = key
    }
}

/// Rows that are done with: they are read when their kind is asked for, and then alone.
public struct DoneRows: Sendable {
    /// Stands among ``JournalSpec/kinds``.
    let kind: String
    /// SQL that is true of them, and SQL that is true of the others.
    let condition: String
    let rest: String

    public init(_ kind: String, _ condition: String, rest: String) {
        self.kind = kind
        self.condition = condition
        self.rest = rest
    }
}

/// Rows that only those see who may see medical facts.
///
/// A list that is narrowed to one of the codes is refused to others; in the whole list
/// such rows are left out.
public struct JournalSight: Sendable {
    /// SQL of the column that holds the codes.
    let column: String
    let hidden: [String]

    public init(_ column: String, hidden: [String]) {
        self.column = column
        self.hidden = hidden
    }

    /// What is left for one who may not see the codes.
    ///
    /// The `+` keeps SQLite from choosing an index of the column.
    var condition: SQLCondition {
        SQLCondition("+\(column) NOT IN (\(places))", hidden.map { .text($0) })
    }

    /// The others.
    var closed: SQLCondition { SQLCondition("\(column) IN (\(places))", hidden.map { .text($0) }) }

    private var places: String { hidden.map { _ in "?" }.joined(separator: ", ") }
}

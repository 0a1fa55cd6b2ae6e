/// A row of a derived table; its id encodes its position.
struct DerivedRow: Hashable {
    let id: Int64
    /// The other columns in their order.
    let values: [SQLValue]
}

extension Row {
    /// Whether the columns after the number are these.
    fileprivate func holds(_ values: [SQLValue]) -> Bool {
        for (index, value) in zip(Int32(1)..., values) where !holds(value, at: index) { return false }
        return true
    }
}

/// The derived tables: written in a fact's transaction, verified and rebuilt by `tereze
/// verify`.
enum DerivedTable: String, CaseIterable {
    case deadline
    case monthBalance = "month_balance"
    case notice

    /// The number of the row, then the values of a ``DerivedRow``.
    var columns: [String] {
        let owner = ["id", "case_id", "person_id", "employer_id"]
        return switch self {
        case .deadline: owner + ["kind", "month", "due", "flaw", "met_on", "days_off", "is_last_day_off"]
        case .monthBalance:
            owner + [
                "month", "payable", "transferred", "paid", "refunded", "shortage", "arrears", "unreturned",
            ]
        case .notice:
            owner + [
                "kind", "addressee", "fact_id", "arisen_on", "due", "clause", "reason_ru", "reason_kk",
                "sent_on", "void",
            ]
        }
    }

    private var condition: String {
        switch self {
        case .deadline, .notice: "case_id = ?"
        // By the number: the range of a case needs no index of its own.
        case .monthBalance: "id >= ?1 * 4096 AND id < (?1 + 1) * 4096"
        }
    }

    /// The statements of a table, put together once.
    private struct Statements {
        let selection: String
        let insertion: String
        let deletion: String

        init(_ table: DerivedTable) {
            let columns = table.columns.joined(separator: ", ")
            let places = table.columns.map { _ in "?" }.joined(separator: ", ")
            selection = "SELECT \(columns) FROM \(table.rawValue) WHERE \(table.condition)"
            insertion = "INSERT INTO \(table.rawValue) (\(columns)) VALUES (\(places))"
            deletion = "DELETE FROM \(table.rawValue) WHERE id = ?"
        }
    }

    private static let deadlines = Statements(.deadline)
    private static let balances = Statements(.monthBalance)
    private static let notices = Statements(.notice)

    private var statements: Statements {
        switch self {
        case .deadline: Self.deadlines
        case .monthBalance: Self.balances
        case .notice: Self.notices
        }
    }

    /// What is stored of a case and should not be, and what should be and is not.
    func difference(
        _ wanted: [DerivedRow], ofCase id: Int64, _ database: Database
    ) throws -> (surplus: [Int64], missing: [DerivedRow]) {
        var missing = wanted
        var surplus: [Int64] = []
        try database.each(statements.selection, [.integer(id)]) { row in
            let number = row.integer(0)
            let place = missing.firstIndex { $0.id == number }
            if let place, row.holds(missing[place].values) {
                missing.remove(at: place)
            } else {
                surplus.append(number)
            }
        }
        return (surplus, missing)
    }

    /// Replaces the derived rows of a case; rows that do not differ are not written.
    func keep(_ wanted: [DerivedRow], ofCase id: Int64, _ database: Database) throws {
        let (surplus, missing) = try difference(wanted, ofCase: id, database)
        for id in surplus { try database.execute(statements.deletion, [.integer(id)]) }
        try insert(missing, database)
    }

    func insert(_ rows: [DerivedRow], _ database: Database) throws {
        let insertion = statements.insertion
        for row in rows { try database.execute(insertion, [.integer(row.id)] + row.values) }
    }
}

/// The numbers of derived rows.
///
/// A list in the order of its numbers is read by key with no index beside.
enum DerivedNumber {
    static let laterHalf: Int64 = 1 << 58

    /// Open before met, then by day, case and slot (0–255).
    static func deadline(isMet: Bool, due: CivilDate?, caseID: Int64, slot: Int) -> Int64 {
        let day = due.map { Int64(max(0, $0.dayNumber)) } ?? (1 << 18) - 1
        return (isMet ? laterHalf : 0) | day << 40 | caseID << 8 | Int64(min(slot, 255))
    }

    /// No open deadline of that day has a smaller number, none of a day before a greater one.
    static func firstOpen(dueOn day: CivilDate) -> Int64 { Int64(max(0, day.dayNumber)) << 40 }

    /// What is to be sent before what was sent or is not to be, then by fact, kind and addressee.
    static func notice(isDone: Bool, fact: Int64, _ kind: Notice.Kind, _ addressee: Notice.Addressee) -> Int64
    {
        let kinds = Notice.Kind.allCases
        let addressees = Notice.Addressee.allCases
        let slot = (kinds.firstIndex(of: kind) ?? 0) * 4 + (addressees.firstIndex(of: addressee) ?? 0)
        return (isDone ? laterHalf : 0) | fact << 8 | Int64(slot)
    }

    /// The numbers that one notice may have: before it is done with and after.
    static func notices(_ number: Int64) -> (open: Int64, done: Int64) {
        (number & ~laterHalf, number | laterHalf)
    }

    private static let firstMonth: Int32 = 2000 * 12

    static func balance(_ caseID: Int64, _ month: YearMonth) -> Int64 {
        caseID * 4096 + Int64(min(4095, max(0, month.ordinal - firstMonth)))
    }

    static func month(of balance: Int64) -> YearMonth {
        YearMonth(ordinal: Int32(balance & 4095) + firstMonth)
    }
    static func owner(of balance: Int64) -> Int64 { balance / 4096 }
}

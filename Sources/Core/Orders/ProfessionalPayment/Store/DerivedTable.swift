/// A row of a table that follows from the facts: its number says its place.
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

/// The tables kept beside the facts: written in a fact's transaction, rebuilt
/// and compared by `tereze verify`.
enum DerivedTable: String, CaseIterable {
    case deadline
    case monthBalance = "month_balance"
    case notice

    private var selection: String {
        switch self {
        case .deadline: "SELECT * FROM deadline WHERE case_id = ?"
        case .monthBalance:
            // By the number: the range of a case needs no index of its own.
            "SELECT * FROM month_balance WHERE id >= ?1 * 4096 AND id < (?1 + 1) * 4096"
        case .notice: "SELECT * FROM notice WHERE case_id = ?"
        }
    }

    /// What is stored of a case and should not be, and what should be and is not.
    func difference(
        _ wanted: [DerivedRow], ofCase id: Int64, _ database: Database
    ) throws -> (surplus: [Int64], missing: [DerivedRow]) {
        var missing = wanted
        var surplus: [Int64] = []
        try database.each(selection, [.integer(id)]) { row in
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

    /// Brings the rows of a case to what they should be; untouched rows are
    /// not written.
    func keep(_ wanted: [DerivedRow], ofCase id: Int64, _ database: Database) throws {
        let (surplus, missing) = try difference(wanted, ofCase: id, database)
        for id in surplus { try database.execute(deletion, [.integer(id)]) }
        try insert(missing, database)
    }

    private var deletion: String {
        switch self {
        case .deadline: "DELETE FROM deadline WHERE id = ?"
        case .monthBalance: "DELETE FROM month_balance WHERE id = ?"
        case .notice: "DELETE FROM notice WHERE id = ?"
        }
    }

    func insert(_ rows: [DerivedRow], _ database: Database) throws {
        for row in rows { try database.execute(insertion, [.integer(row.id)] + row.values) }
    }

    private var insertion: String {
        switch self {
        case .deadline: "INSERT INTO deadline VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        case .monthBalance: "INSERT INTO month_balance VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        case .notice: "INSERT INTO notice VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        }
    }
}

/// The numbers of derived rows.
///
/// A list in the order of its numbers is read by key with no index beside.
enum DerivedNumber {
    private static let laterHalf: Int64 = 1 << 58

    /// Not met before met, then by day, case and slot (0–255).
    static func deadline(isMet: Bool, due: CivilDate?, caseID: Int64, slot: Int) -> Int64 {
        let day = due.map { Int64(max(0, $0.dayNumber)) } ?? (1 << 18) - 1
        return (isMet ? laterHalf : 0) | day << 40 | caseID << 8 | Int64(min(slot, 255))
    }

    /// Not sent before sent, then by fact, kind and addressee.
    static func notice(isSent: Bool, fact: Int64, _ kind: Notice.Kind, _ addressee: Notice.Addressee) -> Int64
    {
        let kinds = Notice.Kind.allCases
        let addressees = Notice.Addressee.allCases
        let slot = (kinds.firstIndex(of: kind) ?? 0) * 4 + (addressees.firstIndex(of: addressee) ?? 0)
        return (isSent ? laterHalf : 0) | fact << 8 | Int64(slot)
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

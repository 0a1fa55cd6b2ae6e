/// A case of a full scan: stored texts, facts in force, and the state computed from them.
struct ScannedCase {
    let id: Int64
    let number: String
    let personID: Int64
    let employerID: Int64
    let status: String
    let awaitsAnswers: Int64
    let nextChange: CivilDate?
    let recipient: Recipient
    let facts: [Fact]

    func caseState(_ rules: PaymentRules) -> PaymentCase {
        PaymentCase(facts: facts, person: recipient, rules: rules)
    }
}

/// Reads the cases of the office one after another with their facts: two ordered reads
/// side by side, whatever the number of cases.
///
/// Holds one case.
struct CaseScan {
    private let cases: Database.Cursor
    private let facts: Database.Cursor
    private var hasFact: Bool

    /// What of the facts is wanted.
    enum Kinds {
        case all
        /// Without the money, which ``MonthBalance`` has summed, and without
        /// what no amount depends on.
        case entitlement
    }

    /// Statuses in which something may be owed.
    static let payingStatuses: [CaseStatus] = [
        .sentForPayment, .active, .suspended, .terminated, .pensionAge,
    ]

    /// - Parameters:
    ///   - isPaying: only cases with the employer's consent.
    ///   - stretch: the range of case ids.
    ///   - day: only cases that are stale on it; `nil` for all.
    init(
        _ database: Database, _ kinds: Kinds, isPaying: Bool, stretch: ClosedRange<Int64>? = nil,
        waitingOn day: CivilDate? = nil
    ) throws {
        let statuses = Self.payingStatuses.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        var values: [SQLValue] = []
        var conditions: [String] = []
        if let stretch {
            values = [.integer(stretch.lowerBound), .integer(stretch.upperBound)]
            conditions.append("c.id BETWEEN ?1 AND ?2")
        }
        if isPaying { conditions.append("+c.status IN (\(statuses))") }
        // By number all the same: the facts are read beside.
        if let day { conditions.append("+c.next_change <= '\(day.iso)'") }
        cases = try database.cursor(
            """
            SELECT c.id, c.number, c.person_id, c.employer_id, c.status, c.next_change, p.birth_date, p.sex,
                c.awaits_answers
            FROM payment_case c CROSS JOIN person p ON p.id = c.person_id
            \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")) ORDER BY c.id
            """, values)
        var wanted: [String] = []
        if stretch != nil { wanted.append("case_id BETWEEN ?1 AND ?2") }
        if kinds == .entitlement {
            wanted.append(
                """
                (+kind IN ('employment-ended', 'reply', 'employer-consent', 'suspension', 'resumption',
                    'termination', 'ruling') OR corrects IS NOT NULL)
                """)
        }
        facts = try database.cursor(
            """
            SELECT case_id, id, kind, happened_on, learned_at, fields, corrects FROM payment_fact
            \(wanted.isEmpty ? "" : "WHERE " + wanted.joined(separator: " AND ")) ORDER BY case_id, id
            """, values)
        hasFact = try facts.next()
    }

    mutating func next() throws -> ScannedCase? {
        guard try cases.next() else { return nil }
        let row = cases.row
        let id = row.integer(0)
        let found = try facts(of: id)
        return ScannedCase(
            id: id, number: row.text(1), personID: row.integer(2), employerID: row.integer(3),
            status: row.text(4), awaitsAnswers: row.integer(8),
            nextChange: row.keptDay(5),
            recipient: Recipient(
                born: row.day(6) ?? CivilDate(dayNumber: 0), sex: Sex(rawValue: row.text(7)) ?? .male),
            facts: found)
    }

    /// The facts of one case in force: without those withdrawn or corrected, which a
    /// later entry of the same case does.
    private mutating func facts(of id: Int64) throws -> [Fact] {
        var found: [Fact] = []
        var gone: Set<Int64> = []
        while hasFact {
            let row = facts.row
            let owner = row.integer(0)
            guard owner <= id else { break }
            if owner == id {
                if let corrected = row.optionalInteger(6) { gone.insert(corrected) }
                if let fact = Self.fact(row) { found.append(fact) }
            }
            hasFact = try facts.next()
        }
        return gone.isEmpty ? found : found.filter { !gone.contains($0.id) }
    }

    private static func fact(_ row: borrowing Row) -> Fact? {
        guard let happened = row.day(3), let learned = row.instant(4), let body = body(row) else {
            return nil
        }
        return Fact(id: row.integer(1), happenedOn: happened, learnedAt: learned, body: body)
    }

    /// Money is most of what an office has, and is read without a dictionary between.
    private static func body(_ row: borrowing Row) -> FactBody? {
        let kind = row.text(2)
        if let (month, sum) = row.monthSum(5) {
            switch kind {
            case "transfer": return .remittance(month: month, sum: sum)
            case "payout": return .disbursement(month: month, sum: sum)
            case "refund": return .refund(month: month, sum: sum)
            default: break
            }
        }
        return FactBody(kind: kind, fields: FlatJSON.decode(row.text(5)) ?? [:])
    }
}

/// p.25: «потребность»: who is payable in a month and what the employers are
/// to remit for it, months gone by included.
public struct FundingRequestLine: Hashable, Sendable {
    public let caseID: Int64
    public let personID: Int64
    public let employerID: Int64
    /// Owed for the month itself.
    public let payable: Tenge
    /// Not remitted for the months before it.
    public let arrears: Tenge
    /// The months that ``arrears`` are of, in their order.
    public let arrearsMonths: [YearMonth]
    /// Already remitted for the month, returns taken off.
    public let remitted: Tenge
    /// Whether the recipient has died: owed is what was owed up to that (p.32).
    public let hasDied: Bool

    /// What the employer is to remit.
    public var total: Tenge { max(payable - remitted, .zero) + arrears }
}

/// A funding request as it was formed.
public struct FundingRequest: Hashable, Sendable, Identifiable {
    /// Its №.
    public let id: Int64
    public let month: YearMonth
    public let lineCount: Int
    public let total: Tenge
}

extension Store {
    /// Calls `visit` with each line of a month's need, computed now from the facts.
    ///
    /// Holds one case at a time.
    ///
    /// - Throws: ``Message/external(_:)`` when an amount hangs on a number that
    ///   is not set.
    func eachFundingRequestLine(
        _ month: YearMonth, _ progress: WorkProgress = .unobserved,
        _ visit: (FundingRequestLine) throws -> Void
    ) throws {
        let rules = try paymentRules()
        var count = try progress.begin(.fundingRequest, of: try caseCount(isPaying: true))
        var scan = try CaseScan(database, .entitlement, isPaying: true)
        var balances = try BalanceScan(database, through: month)
        while let found = try scan.next() {
            try count.advance()
            let caseState = found.caseState(rules)
            let lines = try balances.lines(of: found.id)
            guard caseState.history.consent != nil else { continue }
            let amount = try caseState.amount(in: month)
            let own = lines.last { $0.month == month }
            let remitted = own.map { $0.remitted - $0.refunded } ?? .zero
            var arrears = Tenge.zero
            var months: [YearMonth] = []
            for line in lines where line.month < month && line.isOpen {
                let owed = try caseState.amount(in: line.month).sum
                let rest = max(owed - (line.remitted - line.refunded), .zero)
                arrears += rest
                if rest > .zero { months.append(line.month) }
            }
            guard amount.days > 0 || arrears > .zero else { continue }
            try visit(
                FundingRequestLine(
                    caseID: found.id, personID: found.personID, employerID: found.employerID,
                    payable: amount.sum,
                    arrears: arrears, arrearsMonths: months, remitted: remitted,
                    hasDied: caseState.history.isDeathKnown))
        }
    }

    /// Forms and stores the funding request of a month.
    ///
    /// - Throws: ``Message/period`` for a month further away than the next; ``Stopped``,
    ///   with no list and no number taken.
    public func formFundingRequest(_ month: YearMonth, _ progress: WorkProgress = .unobserved) throws
        -> FundingRequest
    {
        let worker = try requireOperator()
        guard month <= clock.now().date.yearMonth.adding(Self.monthsAhead) else { throw Message.period }
        try CaseUpkeep().refreshAll(in: self, progress)
        return try database.withLargeCache { try form(month, by: worker, progress) }
    }

    private func form(_ month: YearMonth, by worker: Operator, _ progress: WorkProgress) throws
        -> FundingRequest
    {
        try perform("form", on: "need", note: month.iso) { database, now in
            let number = try nextNumber("need")
            var count = 0
            var total = Tenge.zero
            try eachFundingRequestLine(month, progress) { line in
                count += 1
                total += line.total
                try database.execute(
                    """
                    INSERT INTO need_line (list_id, case_id, person_id, employer_id, payable, arrears, transferred,
                        total, arrears_months, note)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        .integer(number), .integer(line.caseID), .integer(line.personID),
                        .integer(line.employerID),
                        .integer(line.payable.tiyn), .integer(line.arrears.tiyn),
                        .integer(line.remitted.tiyn),
                        .integer(line.total.tiyn),
                        .text(line.arrearsMonths.map(\.iso).joined(separator: ",")),
                        .text(line.hasDied ? DisbursementNote.died.rawValue : ""),
                    ])
            }
            try database.execute(
                """
                INSERT INTO need_list (id, month, formed_at, operator_id, operator_name, line_count,
                    total)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(number), .text(month.iso), .moment(now), .integer(worker.id), .text(worker.name),
                    .integer(Int64(count)), .integer(total.tiyn),
                ])
            return (FundingRequest(id: number, month: month, lineCount: count, total: total), number)
        }
    }

    /// The latest funding request of a month that contains the case.
    func fundingRequest(with caseID: Int64, _ month: YearMonth) throws -> Int64? {
        try database.first(
            """
            SELECT max(n.list_id) FROM need_line n JOIN need_list l ON l.id = n.list_id
            WHERE n.case_id = ? AND l.month >= ?
            """,
            [.integer(caseID), .text(month.iso)]
        ) { $0.optionalInteger(0) } ?? nil
    }
}

/// The balances of all cases in their order, beside a ``CaseScan``.
struct BalanceScan {
    struct Line {
        let month: YearMonth
        let remitted: Tenge
        let paid: Tenge
        let refunded: Tenge
        /// True where something was still to be remitted or paid out.
        let isOpen: Bool
    }

    private let cursor: Database.Cursor
    private var hasLine: Bool

    /// Lines that are not settled, and those of `month` itself.
    init(_ database: Database, through month: YearMonth) throws {
        cursor = try database.cursor(
            """
            SELECT id, transferred, paid, refunded, shortage > 0 OR arrears > 0 OR payable IS NULL FROM month_balance
            WHERE month <= ?1 AND (shortage > 0 OR arrears > 0 OR payable IS NULL OR month = ?1) ORDER BY id
            """, [.text(month.iso)])
        hasLine = try cursor.next()
    }

    mutating func lines(of caseID: Int64) throws -> [Line] {
        var found: [Line] = []
        while hasLine {
            let row = cursor.row
            let id = row.integer(0)
            let owner = DerivedNumber.owner(of: id)
            guard owner <= caseID else { break }
            if owner == caseID {
                found.append(
                    Line(
                        month: DerivedNumber.month(of: id), remitted: row.tenge(1), paid: row.tenge(2),
                        refunded: row.tenge(3), isOpen: row.integer(4) == 1))
            }
            hasLine = try cursor.next()
        }
        return found
    }
}

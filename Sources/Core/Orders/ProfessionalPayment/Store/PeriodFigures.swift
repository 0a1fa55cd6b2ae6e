/// S526-8: a period in numbers.
public struct PeriodFigures: Sendable {
    /// Sums of one employer and month of payment.
    public struct Sums: Sendable {
        public let employer: String
        public let number: String
        public let month: YearMonth
        public let payable: Tenge
        public let remitted: Tenge
        public let paid: Tenge
        public let refunded: Tenge
    }

    public let from: CivilDate
    public let to: CivilDate
    public let applications: Int
    public let sms: Int
    public let registrations: Int
    /// Cases by their status on the last day of the period, as it was known then.
    public let statuses: [CaseStanding: Int]
    /// By employer's name, then month.
    public let sums: [Sums]

    public func total(_ sum: (Sums) -> Tenge) -> Tenge { sums.reduce(into: .zero) { $0 += sum($1) } }
}

extension Store {
    /// - Throws: ``Stopped``.
    public func figures(
        from: CivilDate, to: CivilDate, _ progress: WorkProgress = .unobserved
    ) throws -> PeriodFigures {
        let (first, end) = (SQLValue.text(from.iso), SQLValue.text(to.adding(days: 1).iso))
        func count(_ table: String, _ column: String, _ more: String = "") throws -> Int {
            let sql = "SELECT count(*) FROM \(table) j WHERE \(column) >= ? AND \(column) < ?\(more)"
            return Int(try database.first(sql, [first, end]) { $0.integer(0) } ?? 0)
        }
        // What was taken back, or put right by a later row, did not happen.
        let standing = " AND NOT \(JournalSpec.correctedFact)"
        let sums = try database.rows(
            """
            SELECT e.name, e.number, m.month, m.payable, m.transferred, m.paid, m.refunded
            FROM employer_month m JOIN employer e ON e.id = m.employer_id
            WHERE m.month >= ? AND m.month <= ? ORDER BY e.name_order, e.id, m.month
            """,
            [.text(from.yearMonth.iso), .text(to.yearMonth.iso)]
        ) { row in
            row.month(2).map { month in
                PeriodFigures.Sums(
                    employer: row.text(0), number: row.text(1), month: month, payable: row.tenge(3),
                    remitted: row.tenge(4), paid: row.tenge(5), refunded: row.tenge(6))
            }
        }
        return PeriodFigures(
            from: from, to: to, applications: try count("application", "entered_at", " AND corrects IS NULL"),
            sms: try count("sms_journal", "sent_at", standing),
            registrations: try count("registration_journal", "received_at", standing),
            statuses: try statuses(on: to, progress), sums: sums.compactMap(\.self))
    }

    private func statuses(on day: CivilDate, _ progress: WorkProgress) throws -> [CaseStanding: Int] {
        let rules = try paymentRules()
        var count = try progress.begin(.counting, of: try caseCount(isPaying: false))
        var counts: [CaseStanding: Int] = [:]
        var scan = try CaseScan(database, .all, isPaying: false)
        while let found = try scan.next() {
            try count.advance()
            let caseState = found.caseState(rules).known(at: .endOf(day))
            guard !caseState.facts.isEmpty else { continue }
            counts[caseState.standing(on: day), default: 0] += 1
        }
        return counts
    }
}

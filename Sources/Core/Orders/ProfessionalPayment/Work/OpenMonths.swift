extension ProfessionalPayment {
    /// The month that the next funding request is offered for: the oldest without one.
    ///
    /// A list of disbursements takes the months before its own with it, so it is offered for the
    /// present one.
    public struct NextFundingRequest: Query {
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init() {}

        public func answer(in workplace: Workplace) throws -> YearMonth {
            let store = workplace.store
            return try store.nextFundingRequest(on: store.clock.now().date.yearMonth)
        }
    }
}

extension Store {
    /// The month after the latest one asked for, at most the next; what lacks of earlier months
    /// goes with it.
    fileprivate func nextFundingRequest(on month: YearMonth) throws -> YearMonth {
        let latest = try database.first("SELECT max(month) FROM need_list") { $0.month(0) } ?? nil
        return min(latest?.next ?? month.next, month.next)
    }

    /// p.25, 31: the months of an employer, up to one, for which something is still to be
    /// remitted, and how much in all; `nil` where nothing is.
    func shortage(ofEmployer id: Int64, through month: YearMonth) throws -> (
        months: ClosedRange<YearMonth>, sum: Tenge
    )? {
        let found = try database.first(
            """
            SELECT min(month), max(month), sum(shortage) FROM month_balance
            WHERE employer_id = ? AND month <= ? AND shortage > 0
            """, [.integer(id), .text(month.iso)]
        ) { row in (first: row.month(0), last: row.month(1), sum: row.tenge(2)) }
        guard let found, let first = found.first, let last = found.last else { return nil }
        return (first...last, found.sum)
    }
}

extension PaymentCase {
    /// The most months back that unmet terms are listed for: a case without
    /// money for longer is one matter, not hundreds.
    static let mostMonthsBack = 100

    /// Every term of the case for the one list of the office: what
    /// ``deadlines(on:)`` gives, the remittances (p.25) of months gone by that were not met, and
    /// the disbursements (p.26) of months gone by whose money is here.
    public func dueList(on today: CivilDate) -> [Deadline] {
        var list = deadlines(on: today)
        guard let consent = history.consent, let firstRemittance = firstMonthlyRemittance else { return list }
        let month = today.yearMonth
        let earliest = month.adding(-Self.mostMonthsBack)
        let begun = consent.learnedAt.date.yearMonth
        list += unmet(.remittance, from: max(firstRemittance, earliest), through: month, today)
        list += unmet(.disbursement, from: max(begun.adding(1), earliest), through: month.previous, today)
        return list
    }

    /// Whether what the employer remitted for a month is not paid out.
    private func isReadyToDisburse(_ month: YearMonth) -> Bool {
        guard let line = try? line(of: month) else { return false }
        return line.ready > .zero
    }

    private func unmet(
        _ kind: DeadlineKind, from first: YearMonth, through last: YearMonth, _ today: CivilDate
    ) -> [Deadline] {
        var found: [Deadline] = []
        var month = first
        while month <= last {
            if kind == .remittance || isReadyToDisburse(month),
                let amount = try? amount(in: month), amount.sum > .zero,
                let deadline = deadline(kind, month: month), deadline.metOn == nil
            {
                found.append(deadline)
            }
            month = month.next
        }
        return found
    }
}

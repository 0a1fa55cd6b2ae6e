extension PaymentCase {
    /// p.25, 26, 29 by month: the 5th working day of the month before the
    /// month of payment, the 10th of the month of payment, the last of the
    /// month in which the overpayment came or was found.
    ///
    /// - Returns: `nil` where there is no such term: before the employer's consent (p.16), for
    ///   a month without a payable day, for a month in which no overpayment came or was found.
    public func deadline(_ kind: DeadlineKind, month: YearMonth) -> Deadline? {
        switch kind {
        case .remittance, .disbursement:
            isPaid(month) ? monthly(kind, month, metOn: metOn(kind, month), facts: []) : nil
        case .refund: refundDeadline(month)
        default: deadline(kind)
        }
    }

    /// Whether a payment belongs to the month; what cannot be reckoned may be one.
    private func isPaid(_ month: YearMonth) -> Bool {
        guard history.consent != nil else { return false }
        guard let amount = try? amount(in: month) else { return true }
        return amount.days > 0 || amount.sum > .zero
    }

    func monthly(_ kind: DeadlineKind, _ month: YearMonth, metOn: CivilDate?, facts: [Int64])
        -> Deadline
    {
        let base = rules.monthlyTerm(kind, month)
        return Deadline(
            kind: kind, number: base.number, month: month, due: base.due, daysOff: base.daysOff,
            isLastDayOff: false,
            metOn: metOn, facts: facts)
    }

    /// The day on which the money of a month became whole.
    private func metOn(_ kind: DeadlineKind, _ month: YearMonth) -> CivilDate? {
        guard let money = history.money[month] else { return nil }
        let owed = (try? amount(in: month).sum) ?? .zero
        var sum = Tenge.zero
        for entry in kind == .remittance ? money.remitted : money.paid {
            sum += entry.sum
            if sum >= owed { return entry.fact.learnedAt.date }
        }
        return nil
    }
}

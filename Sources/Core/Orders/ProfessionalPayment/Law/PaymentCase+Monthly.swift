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

    private func monthly(_ kind: DeadlineKind, _ month: YearMonth, metOn: CivilDate?, facts: [Int64])
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

    // MARK: Returns

    /// The return of what came or was found in a month, for whatever months of payment.
    private func refundDeadline(_ found: YearMonth) -> Deadline? {
        let parts = history.money.keys.sorted().flatMap(overpayments).filter { $0.found == found }
        guard !parts.isEmpty else { return nil }
        let met = parts.compactMap(\.refundedOn)
        return monthly(
            .refund, found, metOn: met.count == parts.count ? met.max() : nil, facts: parts.flatMap(\.facts))
    }

    /// The returns not yet made: of each month of payment the earliest.
    func openRefunds() -> [Deadline] {
        history.money.keys.sorted().compactMap { month in
            guard let line = try? line(of: month), line.unrefunded > .zero,
                let part = overpayments(of: month).first(where: { $0.refundedOn == nil })
            else { return nil }
            return monthly(.refund, part.found, metOn: nil, facts: part.facts)
        }
    }

    /// An overpayment of one month of payment, as it came or was found at one moment.
    private struct Overpayment {
        let found: YearMonth
        /// The day on which the returns covered it, the earlier excesses first.
        let refundedOn: CivilDate?
        let facts: [Int64]
    }

    /// p.25 part 2, p.29: when more was credited or paid for a month than was owed by what was
    /// known then; what later news made owed after all is left out.
    private func overpayments(of month: YearMonth) -> [Overpayment] {
        guard let money = history.money[month], let line = try? line(of: month), line.refundable > .zero
        else { return [] }
        let entries = money.remitted + money.paid
        guard let first = entries.map(\.fact.learnedAt).min() else { return [] }
        // The money of other months changes nothing here, and there is most of it.
        let own = Set((entries + money.refunded).map(\.fact.id))
        let all = history.money.values.flatMap { money -> [MonthMoney.Entry] in
            money.remitted + money.paid + money.refunded
        }
        let others = Set(all.map(\.fact.id)).subtracting(own)
        let bearing = PaymentCase(
            facts: facts.filter { !others.contains($0.id) }, person: person, rules: rules)
        let moments = Set(bearing.facts.map(\.learnedAt)).filter { $0 >= first }.sorted()
        let levels = moments.map { (try? bearing.known(at: $0).line(of: month).refundable) ?? .zero }
        // What of each level stays to the end.
        var lasting: [Tenge] = []
        for level in levels.reversed() { lasting.append(min(level, lasting.last ?? level)) }
        lasting.reverse()
        var found: [Overpayment] = []
        var covered = Tenge.zero
        for (moment, level) in zip(moments, lasting) where level > covered {
            covered = level
            found.append(
                Overpayment(
                    found: moment.date.yearMonth, refundedOn: day(of: money.refunded, reaching: level),
                    facts: entries.map(\.fact.id)))
        }
        return found
    }

    private func day(of refunds: [MonthMoney.Entry], reaching sum: Tenge) -> CivilDate? {
        var returned = Tenge.zero
        for refund in refunds {
            returned += refund.sum
            if returned >= sum { return refund.fact.learnedAt.date }
        }
        return nil
    }
}

extension PaymentCase {
    /// p.25, 26, 29 by month: the 5th working day of the month before the
    /// month of payment, the 10th of the month of payment, the last of the
    /// month in which the overpayment came or was found.
    ///
    /// - Returns: `nil` where there is no such term: before the employer's consent (p.16), for
    ///   a month whose day would be before any money could be asked for, for a month without a
    ///   payable day, for a month in which no overpayment came or was found.
    public func deadline(_ kind: DeadlineKind, month: YearMonth) -> Deadline? {
        switch kind {
        case .remittance:
            isOwed(kind, month) ? monthly(kind, month, metOn: metOn(kind, month), facts: []) : nil
        case .disbursement: isOwed(kind, month) ? disbursementDeadline(month) : nil
        case .refund: refundDeadline(month)
        default: deadline(kind)
        }
    }

    /// p.17, 25, 26, A526-10: the first remittance falls due in the month after the consent.
    ///
    /// A monthly remittance whose day lies in that month is of the month after it, and nothing is
    /// disbursed before it: earlier months have no term of their own, their money comes with the
    /// first remittance.
    private func isOwed(_ kind: DeadlineKind, _ month: YearMonth) -> Bool {
        guard let consent = history.consent, let monthly = firstMonthlyRemittance else { return false }
        let first = kind == .remittance ? monthly.previous : consent.learnedAt.date.yearMonth.next
        return first <= month && isPaid(month)
    }

    /// Whether a payment belongs to the month; what cannot be reckoned may be one.
    private func isPaid(_ month: YearMonth) -> Bool {
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

    /// p.26: the Corporation pays out what the employer remitted; money that came after the day of
    /// its own month is owed by the next such day.
    private func disbursementDeadline(_ month: YearMonth) -> Deadline {
        let own = monthly(.disbursement, month, metOn: metOn(.disbursement, month), facts: [])
        guard let money = fundedBy(month), case .success(let day) = own.due, day < money.happenedOn else {
            return own
        }
        var later = month.next
        while case .success(let day) = rules.monthlyTerm(.disbursement, later).due, day < money.happenedOn {
            later = later.next
        }
        let base = rules.monthlyTerm(.disbursement, later)
        var deadline = Deadline(
            kind: .disbursement, number: base.number, month: month, due: base.due, daysOff: base.daysOff,
            isLastDayOff: false, metOn: own.metOn, facts: [money.id])
        deadline.remark = Localized(
            ru: " Деньги за \(month.shown) поступили \(money.happenedOn.shown), после \(day.shown): срок – "
                + "следующий такой день.",
            kk: " \(month.shown) үшін ақша \(day.shown) күнінен кейін, \(money.happenedOn.shown) күні түсті: "
                + "мерзім – келесі осындай күн.")
        return deadline
    }

    /// The remittance of a month whose money is still to be paid out; the last one when all is.
    private func fundedBy(_ month: YearMonth) -> Fact? {
        guard let money = history.money[month] else { return nil }
        let paid = MonthMoney.total(money.paid)
        var sum = Tenge.zero
        for entry in money.remitted {
            sum += entry.sum
            if sum > paid { return entry.fact }
        }
        return money.remitted.last?.fact
    }

    /// p.26: whether money of the month is here and not paid out, or was paid out.
    func hasMoneyToDisburse(_ month: YearMonth) -> Bool {
        guard let money = history.money[month] else { return false }
        return !money.paid.isEmpty
            || MonthMoney.total(money.remitted) > MonthMoney.total(money.refunded)
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

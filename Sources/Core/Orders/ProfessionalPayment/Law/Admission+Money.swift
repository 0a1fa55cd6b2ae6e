extension PaymentCase {
    /// p.25: late only for months after the second from the consent, since
    /// p.17 gives the first remittance its own term (A526-10).
    func judgeRemittance(
        _ fact: Fact, _ month: YearMonth, _ sum: Tenge, _ refusals: inout [Message],
        _ warnings: inout [Message]
    ) {
        if sum <= .zero { refusals.append(.sum) }
        guard let consent = history.consent, consent.learnedAt.date.yearMonth.adding(2) < month,
            case .success(let due) = rules.monthlyTerm(.remittance, month).due
        else { return }
        let day = fact.learnedAt.date
        if day > due {
            warnings.append(.late(Citation(.order526, "25.1").point, due, days: due.days(to: day)))
        }
    }

    /// p.16, 24, 26: not before the employer's consent, nor for a month that is suspended
    /// whole or begins after the end.
    func judgeDisbursement(_ fact: Fact, _ month: YearMonth, _ sum: Tenge, _ refusals: inout [Message]) {
        if sum <= .zero { refusals.append(.sum) }
        if history.consent == nil {
            refusals.append(stateRefusal(fact))
        } else if history.isTerminated(on: month.firstDay) {
            refusals.append(.state(CaseStatus.terminated.label))
        } else if pensionEnd(by: month.firstDay) != nil {
            refusals.append(.state(CaseStatus.pensionAge.label))
        } else if entitlement.unpaid.count(in: month.days) == month.dayCount,
            !entitlement.isOwedByDetermination(month)
        {
            refusals.append(.state(CaseStatus.suspended.label))
        }
    }

    /// p.25, 29: not more than is still to be returned for the month.
    ///
    /// Where that cannot be reckoned, the cause refuses the fact.
    func judgeRefund(_ month: YearMonth, _ sum: Tenge, _ refusals: inout [Message]) {
        if sum <= .zero { refusals.append(.sum) }
        do throws(Message) {
            if sum > (try line(of: month)).unrefunded, !refusals.contains(.sum) {
                refusals.append(
                    .sumAbove(
                        Localized(
                            ru: "осталось вернуть за этот месяц", kk: "осы ай үшін қайтарылуға тиіс сома")))
            }
        } catch {
            refusals.append(error)
        }
    }
}

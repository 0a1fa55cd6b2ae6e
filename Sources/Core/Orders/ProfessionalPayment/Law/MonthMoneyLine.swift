/// The money of one month of payment in sums, also where the amount cannot be
/// reckoned.
public struct MonthMoneyLine: Hashable, Sendable {
    public let month: YearMonth
    /// `nil` when the amount hangs on a number that is not set, or when nothing is owed yet for
    /// want of the employer's consent (p.16).
    public let payable: Tenge?
    public let remitted: Tenge
    public let paid: Tenge
    public let refunded: Tenge

    public init(month: YearMonth, payable: Tenge?, remitted: Tenge, paid: Tenge, refunded: Tenge) {
        self.month = month
        self.payable = payable
        self.remitted = remitted
        self.paid = paid
        self.refunded = refunded
    }

    /// p.31: still to be remitted; what was returned is no longer there.
    public var shortage: Tenge { positive((payable ?? .zero) - (remitted - refunded)) }

    /// Owed and not paid out.
    public var arrears: Tenge { positive((payable ?? .zero) - paid) }

    /// p.25, 29: credited or paid above what is owed, less what was returned.
    public var unrefunded: Tenge {
        guard let payable else { return .zero }
        return positive(max(remitted, paid) - payable - refunded)
    }

    /// p.26: what can be paid out now: owed, credited and not yet paid.
    public var ready: Tenge { positive(min(payable ?? .zero, remitted - refunded) - paid) }

    private func positive(_ sum: Tenge) -> Tenge { max(sum, .zero) }
}

extension PaymentCase {
    /// Every month that something is owed or moved for, up to `last`.
    public func monthMoney(through last: YearMonth) -> [MonthMoneyLine] {
        let first = [entitlement.start?.yearMonth, history.money.keys.min()].compactMap(\.self).min()
        let owed = min(last, lastPayableMonth ?? last)
        let end = max(owed, history.money.keys.max() ?? owed)
        guard let first, first <= end else { return [] }
        return (first.ordinal...end.ordinal).map { ordinal in
            let month = YearMonth(ordinal: ordinal)
            let money = history.money[month] ?? MonthMoney()
            return MonthMoneyLine(
                month: month, payable: history.consent == nil ? nil : try? amount(in: month).sum,
                remitted: MonthMoney.total(money.remitted),
                paid: MonthMoney.total(money.paid), refunded: MonthMoney.total(money.refunded))
        }
    }

    /// The month after which nothing is owed, when that is known.
    private var lastPayableMonth: YearMonth? {
        entitlement.end == DayInterval.never ? nil : entitlement.end.adding(days: -1).yearMonth
    }
}

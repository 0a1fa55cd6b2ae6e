/// p.17: what an employer is asked for first.
public struct FirstRemittance: Hashable, Sendable {
    public struct Month: Hashable, Sendable {
        public let month: YearMonth
        public let sum: Tenge
    }

    /// Months whose sum is known, the earliest first.
    public let months: [Month]
    /// Months of the same remittance whose size is not set yet.
    public let unknown: [YearMonth]
    public let due: Result<CivilDate, Message>

    /// Whether nothing is to be asked for.
    public var isEmpty: Bool { months.isEmpty && unknown.isEmpty }

    public var total: Tenge { months.reduce(into: .zero) { $0 += $1.sum } }

    /// «к переводу за 09.2026–12.2026 – 179 673,53 ₸»; `nil` where no sum is known.
    var shown: Localized? {
        guard let first = months.first?.month, let last = months.last?.month else { return nil }
        let period = first == last ? first.shown : "\(first.shown)–\(last.shown)"
        let months = first == last ? "айы" : "айлары"
        return Localized(
            ru: "к переводу за \(period) – \(total.shown) ₸",
            kk: "\(period) \(months) үшін аударылатын сома – \(total.shown) ₸")
    }
}

extension PaymentCase {
    /// p.17, 25, A526-10: from the day after the act through the second month after the consent,
    /// from which on each month has its own term.
    ///
    /// As it is asked for before anything was remitted: what lacks after the first remittance is
    /// told month by month (p.25), never under this term.
    public func firstRemittance() -> FirstRemittance? {
        guard let monthly = firstMonthlyRemittance, let start = entitlement.start,
            let due = deadline(.firstRemittance)?.due
        else { return nil }
        var months: [FirstRemittance.Month] = []
        var unknown: [YearMonth] = []
        var month = start.yearMonth
        while month < monthly {
            if let sum = try? amount(in: month).sum {
                if sum > .zero { months.append(.init(month: month, sum: sum)) }
            } else {
                unknown.append(month)
            }
            month = month.next
        }
        return FirstRemittance(months: months, unknown: unknown, due: due)
    }
}

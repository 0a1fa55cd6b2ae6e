/// p.10, 11: months paid for, and the entitlement that they give.
struct PaymentLedger: Sendable {
    struct Paid: Hashable, Sendable {
        let on: CivilDate
        let fact: Int64
    }

    struct Single: Hashable, Sendable {
        let from: CivilDate
        let lastDay: CivilDate
        let fact: Int64
    }

    /// Months with an entitlement, in a row.
    struct Run: Hashable, Sendable {
        let first: YearMonth
        var last: YearMonth
    }

    /// By the month paid for, the earliest payment.
    private(set) var months: [Int32: Paid] = [:]
    /// By the calendar month of the payment, payers of p.10 only.
    private(set) var received: [Int32: Int64] = [:]
    private(set) var singles: [Single] = []

    mutating func add(_ fact: InsuranceFact, _ range: ClosedRange<YearMonth>, isSingle: Bool, isMonthly: Bool)
    {
        for ordinal in range.lowerBound.ordinal...range.upperBound.ordinal {
            let month = YearMonth(ordinal: ordinal)
            let on = isMonthly ? month.lastDay : fact.happenedOn
            if months[ordinal].map({ (on, fact.id) < ($0.on, $0.fact) }) ?? true {
                months[ordinal] = Paid(on: on, fact: fact.id)
            }
            if isSingle {
                let lastDay = max(month.lastDay, on.yearMonth.lastDay)
                singles.append(Single(from: on, lastDay: lastDay, fact: fact.id))
            } else {
                received[on.yearMonth.ordinal] = min(received[on.yearMonth.ordinal] ?? .max, fact.id)
            }
        }
    }

    /// p.10: a payment in a month gives the whole of it, when each of the
    /// months before (twelve) is paid for by its last day.
    func runs(_ rules: InsuranceRules) -> [Run] {
        guard !received.isEmpty else { return [] }
        var runs: [Run] = []
        for ordinal in received.keys.sorted() {
            let month = YearMonth(ordinal: ordinal)
            guard isPaid(before: month, rules.terms(on: month.firstDay).payerMonths) else { continue }
            if let last = runs.last, last.last.next == month {
                runs[runs.count - 1].last = month
            } else {
                runs.append(Run(first: month, last: month))
            }
        }
        return runs
    }

    private func isPaid(before month: YearMonth, _ count: Int) -> Bool {
        let lastDay = month.lastDay
        // The farthest first: where a year is not whole, it is what lacks.
        for back in (1...count).reversed() {
            guard let paid = months[month.ordinal - Int32(back)], paid.on <= lastDay else { return false }
        }
        return true
    }

    /// The months of so many before `month` that are not paid for by its last day.
    func missing(before month: YearMonth, of count: Int) -> [YearMonth] {
        let lastDay = month.lastDay
        return (1...count).reversed().map { month.adding(-$0) }
            .filter { before in months[before.ordinal].map { $0.on > lastDay } ?? true }
    }

    /// p.10 part 3: months paid in a row up to a stop, counted to `enough`;
    /// the month of the stop counts when it is paid for.
    func continuousMonths(upTo stop: CivilDate, enough: Int) -> (count: Int, last: YearMonth) {
        let last = months[stop.yearMonth.ordinal] == nil ? stop.yearMonth.previous : stop.yearMonth
        var count: Int32 = 0
        while count < enough, months[last.ordinal - count] != nil { count += 1 }
        return (Int(count), last)
    }

    /// The last month paid for in a row after `month`, or `month` itself.
    func paidThrough(_ month: YearMonth) -> YearMonth {
        var last = month
        while months[last.next.ordinal] != nil { last = last.next }
        return last
    }

    /// The facts that pay for these months.
    func facts(_ months: ClosedRange<YearMonth>) -> [Int64] {
        (months.lowerBound.ordinal...months.upperBound.ordinal).compactMap { self.months[$0]?.fact }
    }
}

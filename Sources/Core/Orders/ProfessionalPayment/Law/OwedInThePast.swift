extension PaymentCase {
    /// The return of what came or was found in a month, for whatever months of payment.
    func refundDeadline(_ found: YearMonth) -> Deadline? {
        let past = OwedInThePast(self)
        let parts = history.money.keys.sorted().flatMap { past.overpayments(of: $0) }
            .filter { $0.found == found }
        guard !parts.isEmpty else { return nil }
        let met = parts.compactMap(\.refundedOn)
        return monthly(
            .refund, found, metOn: met.count == parts.count ? met.max() : nil, facts: parts.flatMap(\.facts))
    }

    /// The returns not yet made: of each month of payment the earliest.
    func openRefunds() -> [Deadline] {
        let open = history.money.keys.filter { month in
            (try? line(of: month)).map { $0.unrefunded > .zero } ?? false
        }
        guard !open.isEmpty else { return [] }
        let past = OwedInThePast(self)
        return open.sorted().compactMap { month in
            past.overpayments(of: month).first { $0.refundedOn == nil }
                .map { monthly(.refund, $0.found, metOn: nil, facts: $0.facts).returning(month) }
        }
    }
}

/// An overpayment of one month of payment, as it came or was found at one moment.
struct Overpayment {
    let found: YearMonth
    /// The day on which the returns covered it, the earlier excesses first.
    let refundedOn: CivilDate?
    let facts: [Int64]
}

/// What was owed for a month by what was known at each moment of a case.
///
/// Money changes nothing that is owed, and most facts of a long case are money: without them
/// a case of ten years is read again some thirty times instead of some thousands.
struct OwedInThePast {
    private let whole: PaymentCase
    /// The case without its money, as each piece of news left it, in order.
    private let known: [(since: Moment, payment: PaymentCase)]

    init(_ whole: PaymentCase) {
        self.whole = whole
        let news = whole.facts.filter { !$0.body.isMoney }
        // Before any news nothing is owed.
        let nothing = PaymentCase(facts: [], person: whole.person, rules: whole.rules)
        var known = [(since: Moment(seconds: .min), nothing)]
        for (index, fact) in news.enumerated() {
            let next = index + 1 < news.count ? news[index + 1].learnedAt : nil
            if next == fact.learnedAt { continue }
            known.append(
                (
                    fact.learnedAt,
                    PaymentCase(facts: Array(news[...index]), person: whole.person, rules: whole.rules)
                ))
        }
        self.known = known
    }

    /// p.25 part 2, p.29: when more was credited or paid for a month than was owed by what was
    /// known then; what later news made owed after all is left out.
    func overpayments(of month: YearMonth) -> [Overpayment] {
        guard let money = whole.history.money[month], let line = try? whole.line(of: month),
            line.refundable > .zero, let first = (money.remitted + money.paid).map(\.fact.learnedAt).min()
        else { return [] }
        let levels = levels(of: month, money, since: first)
        // What of each level stays to the end.
        var lasting: [Tenge] = []
        for level in levels.reversed() { lasting.append(min(level.excess, lasting.last ?? level.excess)) }
        lasting.reverse()
        var found: [Overpayment] = []
        var covered = Tenge.zero
        for (level, excess) in zip(levels, lasting) where excess > covered {
            covered = excess
            found.append(
                Overpayment(
                    found: level.moment.date.yearMonth, refundedOn: day(of: money.refunded, reaching: excess),
                    facts: (money.remitted + money.paid).map(\.fact.id)))
        }
        return found
    }

    private struct Level {
        let moment: Moment
        let excess: Tenge
    }

    /// The excess of a month after each piece of news that bears on it, its own money among them.
    private func levels(of month: YearMonth, _ money: MonthMoney, since first: Moment) -> [Level] {
        let own = (money.remitted + money.paid + money.refunded).map(\.fact.learnedAt)
        let start = (known.firstIndex { $0.since > first } ?? known.count) - 1
        let moments = Set(own + known[start...].map(\.since)).filter { $0 >= first }.sorted()
        var index = start
        var owed: Tenge?
        return moments.map { moment in
            while index + 1 < known.count, known[index + 1].since <= moment {
                index += 1
                owed = nil
            }
            let sum = owed ?? amount(of: month, at: index)
            owed = sum
            // What cannot be reckoned is no excess.
            guard let sum else { return Level(moment: moment, excess: .zero) }
            let came = max(known(money.remitted, at: moment), known(money.paid, at: moment))
            return Level(moment: moment, excess: max(came - sum, .zero))
        }
    }

    private func amount(of month: YearMonth, at index: Int) -> Tenge? {
        try? known[index].payment.amount(in: month).sum
    }

    private func known(_ entries: [MonthMoney.Entry], at moment: Moment) -> Tenge {
        entries.reduce(into: .zero) { if $1.fact.learnedAt <= moment { $0 += $1.sum } }
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

extension FactBody {
    /// Whether it tells of money that came, went or was returned.
    fileprivate var isMoney: Bool {
        switch self {
        case .remittance, .disbursement, .refund: true
        default: false
        }
    }
}

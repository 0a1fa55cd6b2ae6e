/// p.9, 10: days for which the entitlement is kept after contributions stopped
/// (құқық сақталады).
struct Retention: Hashable, Sendable {
    enum Ground: Hashable, Sendable {
        /// p.9 part 1: the last category paid for by the State ended.
        case category(InsuranceCategory)
        /// p.10 part 2, 3: a payer stopped paying.
        case payer(continuousMonths: Int)
    }

    /// The first day that needs it.
    let start: CivilDate
    /// The last day of the entitlement.
    let lastDay: CivilDate
    /// The day from which it is counted.
    let stop: CivilDate
    let months: Int
    /// p.10 part 3: paid continuously for as long as gives more.
    var isLong = false
    let ground: Ground
    let clause: String
    let facts: [Int64]

    func contains(_ day: CivilDate) -> Bool { start <= day && day <= lastDay }
}

/// p.9 part 2: the State's contributions do not come.
struct UnpaidPeriod: Hashable, Sendable {
    let start: CivilDate
    /// The day from which they come again.
    let end: CivilDate
    /// The last day of the entitlement that rests on the category.
    let lastDay: CivilDate
    let facts: [Int64]

    func contains(_ day: CivilDate) -> Bool { start <= day && day < end }
}

extension CoverageTimeline {
    /// Intervals in which any category paid for by the State is held.
    private var stateRuns: [(start: CivilDate, end: CivilDate, last: InsuranceCategory, facts: [Int64])] {
        var parts: [(Held, InsuranceCategory)] = []
        for category in InsuranceCategory.statePaid {
            for held in held[Int(category.rawValue)] { parts.append((held, category)) }
        }
        parts.sort { $0.0.start < $1.0.start }
        var runs: [(start: CivilDate, end: CivilDate, last: InsuranceCategory, facts: [Int64])] = []
        for (part, category) in parts {
            guard let last = runs.last, part.start <= last.end else {
                runs.append((part.start, part.end, category, part.facts))
                continue
            }
            if part.end > last.end { runs[runs.count - 1] = (last.start, part.end, category, part.facts) }
        }
        return runs
    }

    /// The last day on which a category of the State ended by `day`, with the
    /// days that a later `stopped` may not pass.
    func lastStateEnd(by day: CivilDate) -> CivilDate? {
        stateRuns.last { $0.end <= day }.map(\.end)
    }

    mutating func deriveUnpaid(_ rules: InsuranceRules) {
        func add(from begun: InsuranceFact, to end: CivilDate, _ facts: [Int64]) {
            let start = begun.happenedOn
            unpaidPeriods.append(
                UnpaidPeriod(
                    start: start, end: end,
                    lastDay: start.adding(months: rules.terms(on: start).unpaidMonths), facts: facts))
        }
        var open: InsuranceFact?
        for fact in unpaid.sorted(by: { ($0.happenedOn, $0.mark) < ($1.happenedOn, $1.mark) }) {
            if case .stateUnpaid = fact.body {
                open = open ?? fact
            } else if let begun = open {
                add(from: begun, to: fact.happenedOn, [begun.id, fact.id])
                open = nil
            }
        }
        if let open { add(from: open, to: DayInterval.never, [open.id]) }
    }

    mutating func deriveRetentions(_ rules: InsuranceRules) {
        let states = stateRuns
        for run in states where run.end != DayInterval.never {
            var stop = run.end
            var facts = run.facts
            if let told = stops.last(where: { run.start <= $0.happenedOn && $0.happenedOn <= run.end }) {
                stop = told.happenedOn
                facts.append(told.id)
            }
            if let unpaid = unpaidPeriods.first(where: { $0.start <= run.end && run.end <= $0.end }) {
                stop = min(stop, unpaid.start)
                facts += unpaid.facts
            }
            let months = rules.terms(on: stop).retentionMonths
            let retention = Retention(
                start: run.end, lastDay: stop.adding(months: months), stop: stop, months: months,
                ground: .category(run.last), clause: "9.2", facts: facts)
            if retention.start <= retention.lastDay { retentions.append(retention) }
        }
        derivePayerRetentions(rules, firstState: states.first?.start)
    }

    /// - Parameter firstState: the first day of a category of p.9.
    private mutating func derivePayerRetentions(_ rules: InsuranceRules, firstState: CivilDate?) {
        for run in paidRuns {
            let end = run.last.lastDay
            // A stop is told of the last month with an entitlement, or of months paid
            // for after it.
            let paidThrough = payments.paidThrough(run.last)
            let told = stops.last {
                run.last.firstDay <= $0.happenedOn && $0.happenedOn <= paidThrough.lastDay
            }
            let stop = told?.happenedOn ?? end
            let terms = rules.terms(on: stop)
            let row = payments.continuousMonths(upTo: stop, enough: terms.longPaymentMonths)
            let wasState = firstState.map { $0 <= stop } ?? false
            let isLong = row.count >= terms.longPaymentMonths
            let months =
                isLong && !wasState ? terms.longRetentionMonths : terms.payerRetentionMonths
            let before = rules.terms(on: run.last.firstDay).payerMonths
            var facts =
                payments.facts(run.last.adding(-before)...max(run.last, stop.yearMonth))
                + (told.map { [$0.id] } ?? [])
            facts += [payments.received[run.last.ordinal]].compactMap(\.self)
            if isLong {
                facts += payments.facts(row.last.adding(1 - terms.longPaymentMonths)...row.last)
                if wasState, let first = stateFactsBefore(stop) { facts += first }
            }
            let retention = Retention(
                start: end.adding(days: 1), lastDay: stop.adding(months: months), stop: stop, months: months,
                isLong: isLong, ground: .payer(continuousMonths: row.count),
                clause: isLong && !wasState ? "10.3" : "10.2", facts: facts)
            if retention.start <= retention.lastDay { retentions.append(retention) }
        }
    }

    private func stateFactsBefore(_ stop: CivilDate) -> [Int64]? {
        for category in InsuranceCategory.statePaid {
            if let held = held[Int(category.rawValue)].first(where: { $0.start <= stop }) {
                return held.facts
            }
        }
        return nil
    }
}

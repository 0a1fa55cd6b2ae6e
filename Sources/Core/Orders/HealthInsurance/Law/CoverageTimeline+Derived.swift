extension CoverageTimeline {
    /// What follows once every check has been judged.
    mutating func derive(_ outages: OutageCalendar, _ rules: InsuranceRules) {
        deriveHeld(rules)
        closeManualPeriods()
        deriveUnpaid(rules)
        deriveRetentions(rules)
        deriveTurningDays(outages)
    }

    private mutating func deriveHeld(_ rules: InsuranceRules) {
        for index in 0..<CategoryTrack.count where !runs[index].isEmpty {
            let track = index == CategoryTrack.houseArrest.index ? .houseArrest : listedTrack(index)
            let category = Int(track.category.rawValue)
            for run in runs[index] {
                if track.test(on: run.start) == .none {
                    held[category].append(
                        Held(
                            start: run.start, end: run.end, frozenFrom: run.frozenFrom,
                            facts: facts(of: run, index)))
                } else {
                    held[category] += holdings(in: run, index)
                }
            }
        }
        paidRuns = payments.runs(rules)
        for run in paidRuns {
            held[Int(InsuranceCategory.p.rawValue)].append(
                Held(
                    start: run.first.firstDay, end: run.last.next.firstDay,
                    frozenFrom: run.last.next.firstDay, facts: []))
        }
        for single in payments.singles {
            let end = single.lastDay.adding(days: 1)
            held[Int(InsuranceCategory.p9.rawValue)].append(
                Held(start: single.from, end: end, frozenFrom: end, facts: [single.fact]))
        }
        for index in held.indices where held[index].count > 1 { held[index] = Self.joined(held[index]) }
    }

    private func listedTrack(_ index: Int) -> CategoryTrack {
        CategoryTrack(InsuranceCategory(rawValue: UInt8(index)) ?? .r1)
    }

    private func holdings(in run: FactRun, _ index: Int) -> [Held] {
        holdings[index].compactMap { holding in
            guard run.start <= holding.start, holding.start < run.end else { return nil }
            let end = Swift.min(holding.cut, run.end)
            guard holding.start < end else { return nil }
            let frozenFrom = holding.cut < run.end ? holding.frozenFrom : run.frozenFrom
            return Held(
                start: holding.start, end: end, frozenFrom: Swift.min(frozenFrom ?? end, end),
                facts: facts(of: run, index) + holding.outageFacts)
        }
    }

    /// The facts of a run: of each span that adds days to it.
    private func facts(of run: FactRun, _ index: Int) -> [Int64] {
        var facts: [Int64] = []
        var reached = run.start
        for span in spans[index]
        where span.start >= run.start && span.start < run.end && span.start < span.end {
            if span.end > reached || span.start == run.start && facts.isEmpty {
                facts += span.allFacts
                reached = Swift.max(reached, span.end)
            }
        }
        return facts
    }

    /// Intervals of one category that overlap or touch, as one.
    private static func joined(_ parts: [Held]) -> [Held] {
        var joined: [Held] = []
        for part in parts.sorted(by: { $0.start < $1.start }) where part.start < part.end {
            guard var last = joined.last, part.start <= last.end else {
                joined.append(part)
                continue
            }
            if part.end > last.end {
                last.frozenFrom = Swift.max(part.frozenFrom, Swift.min(last.frozenFrom, last.end))
                last.end = part.end
            } else {
                last.frozenFrom = Swift.max(last.frozenFrom, part.frozenFrom)
            }
            last.facts += part.facts
            joined[joined.count - 1] = last
        }
        return joined
    }

    /// p.8, 21: an enrolment ends when the same category begins to be held.
    private mutating func closeManualPeriods() {
        for index in manualPeriods.indices where manualPeriods[index].category.isListed {
            let manual = manualPeriods[index]
            let begun = held[Int(manual.category.rawValue)]
                .first { $0.end > manual.start }.map { Swift.max($0.start, manual.start) }
            if let begun { manualPeriods[index].end = Swift.min(manual.end, begun) }
        }
    }

    private mutating func deriveTurningDays(_ outages: OutageCalendar) {
        var days: [CivilDate] = []
        for intervals in held {
            for held in intervals { days += [held.start, held.frozenFrom, held.end] }
        }
        for manual in manualPeriods { days += [manual.start, manual.end] }
        for retention in retentions { days += [retention.start, retention.lastDay.adding(days: 1)] }
        for period in unpaidPeriods {
            days += [period.start, period.end, period.lastDay.adding(days: 1)]
        }
        if !days.isEmpty { for freeze in outages.freezes { days += [freeze.from, freeze.until] } }
        days.sort()
        turningDays = days.reduce(into: []) { kept, day in
            if kept.last != day, day != DayInterval.never { kept.append(day) }
        }
    }
}

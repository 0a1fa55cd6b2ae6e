/// The days of an open question about money, and what an operator determined on
/// them (A526-14, A526-21).
struct DeterminedDays: Hashable, Sendable {
    let topic: Determination.Topic
    let days: DaySet
    let determination: DeterminationFact

    /// What the determination itself gives for a month: its sum by calendar days, the
    /// shares adding up to it to the tiyn.
    func sum(in month: YearMonth) -> Tenge {
        guard determination.determination.outcome == .partly, let sum = determination.determination.sum else {
            return .zero
        }
        let all = days.dayCount
        guard all > 0 else { return .zero }
        let before = days.count(in: DayInterval(start: days.start, end: month.firstDay))
        let through = before + days.count(in: month.days)
        return sum.share(through, of: all) - sum.share(before, of: all)
    }

    func touches(_ month: YearMonth) -> Bool { days.count(in: month.days) > 0 }
}

extension DaySet {
    var dayCount: Int { intervals.reduce(0) { $0 + $1.dayCount } }

    /// The first day; never for no days.
    var start: CivilDate { intervals.first?.start ?? DayInterval.never }

    /// The set without the days of an interval.
    func removing(_ gone: DayInterval) -> DaySet {
        DaySet(
            intervals.flatMap { part in
                [
                    DayInterval(start: part.start, end: min(part.end, gone.start)),
                    DayInterval(start: max(part.start, gone.end), end: part.end),
                ]
            })
    }
}

extension PaymentCase {
    /// What was determined on the days of a month, each with its clause.
    func determinationReasons(in month: YearMonth) -> [Reason] {
        // What made the question: the stops, what ended them, and the end of the payment.
        let stops = history.suspensions.flatMap { [$0.id, $0.closing?.id] }
        let read = (stops + [termination?.id, history.entitlementEndFact]).compactMap(\.self)
        var reasons = entitlement.determined.filter { $0.touches(month) }.map {
            determinationReason($0.topic, $0.determination, alsoReading: read)
        }
        if let news = history.overruled, news.learnedAt.date.firstOfNextMonth <= month.lastDay,
            let determination = history.determination(on: .contributions, since: news.learnedAt)
        {
            reasons.append(determinationReason(.contributions, determination, alsoReading: [news.id]))
        }
        return reasons
    }

    func determinationReason(
        _ topic: Determination.Topic, _ fact: DeterminationFact, alsoReading read: [Int64] = []
    ) -> Reason {
        let shown = fact.determination.shown
        let day = fact.learnedAt.date.shown
        return Reason(
            .order526(topic.rawValue),
            Localized(
                ru: "Правилами не урегулировано; специалист решил \(day): \(shown.ru). "
                    + "Причина: \(fact.determination.reason).",
                kk: "Қағидаларда бұл туралы айтылмаған; маман \(day) күні шешті: \(shown.kk). "
                    + "Себебі: \(fact.determination.reason)."),
            facts: [fact.id] + Set(read).sorted())
    }

    /// Judges a determination: on a question that the case has, one of its
    /// alternatives, with a reason; a sum that is less than the whole.
    func judgeDetermination(_ fact: Fact, _ determination: Determination, _ refusals: inout [Message]) {
        if determination.reason.trimmed.isEmpty { refusals.append(.reason) }
        guard let outcome = determination.outcome else { return refusals.append(.alternatives) }
        guard let topic = determination.topic, topic.alternatives.contains(outcome) else {
            return refusals.append(.dictionary)
        }
        guard openQuestions(on: fact.learnedAt.date).contains(where: { $0.topic == topic }) else {
            return refusals.append(.noQuestion)
        }
        guard outcome == .partly else { return }
        guard let sum = determination.sum, sum > .zero else { return refusals.append(.sum) }
        if let whole = wholeSum(topic, fact), sum > whole {
            refusals.append(
                .sumAbove(
                    Localized(
                        ru: "причитается за все дни вопроса", kk: "мәселенің барлық күндеріне тиесілі сома")))
        }
    }

    /// What all days of the question would come to; `nil` where that hangs on a
    /// number that is not set.
    private func wholeSum(_ topic: Determination.Topic, _ fact: Fact) -> Tenge? {
        func total(_ outcome: Determination.Outcome) -> Tenge? {
            let determination = FactBody.determination(
                Determination(clause: topic.rawValue, outcome: outcome, reason: "–"))
            let imagined = PaymentCase(
                facts: facts + [
                    Fact(
                        id: fact.id, happenedOn: fact.happenedOn, learnedAt: fact.learnedAt,
                        body: determination)
                ], person: person, rules: rules)
            let days = imagined.entitlement.determined.first { $0.topic == topic }?.days.intervals ?? []
            guard let first = days.first?.start, let last = days.last?.end else { return nil }
            let months = first.yearMonth.ordinal...last.adding(days: -1).yearMonth.ordinal
            var sum = Tenge.zero
            for ordinal in months {
                guard let amount = try? imagined.amount(in: YearMonth(ordinal: ordinal)) else { return nil }
                sum += amount.sum
            }
            return sum
        }
        guard let owed = total(.owed), let nothing = total(.notOwed) else { return nil }
        return owed - nothing
    }
}

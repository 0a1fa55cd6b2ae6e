/// The days of an open question about money, and what an operator ruled on
/// them (A526-14, A526-21).
struct RuledDays: Hashable, Sendable {
    let topic: Ruling.Topic
    let days: DaySet
    let ruling: RulingFact

    /// What the ruling itself gives for a month: its sum by calendar days, the
    /// shares adding up to it to the tiyn.
    func sum(in month: YearMonth) -> Tenge {
        guard ruling.ruling.outcome == .partly, let sum = ruling.ruling.sum else { return .zero }
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
    /// What was ruled on the days of a month, each with its clause.
    func rulingReasons(in month: YearMonth) -> [Reason] {
        // What made the question: the stops, what ended them, and the end of the payment.
        let stops = history.suspensions.flatMap { [$0.id, $0.closing?.id] }
        let read = (stops + [termination?.id, history.entitlementEndFact]).compactMap(\.self)
        var reasons = entitlement.ruled.filter { $0.touches(month) }.map {
            rulingReason($0.topic, $0.ruling, alsoReading: read)
        }
        if let news = history.overruled, news.learnedAt.date.firstOfNextMonth <= month.lastDay,
            let ruling = history.ruling(on: .contributions, since: news.learnedAt)
        {
            reasons.append(rulingReason(.contributions, ruling, alsoReading: [news.id]))
        }
        return reasons
    }

    func rulingReason(_ topic: Ruling.Topic, _ fact: RulingFact, alsoReading read: [Int64] = []) -> Reason {
        let shown = fact.ruling.shown
        let day = fact.learnedAt.date.shown
        return Reason(
            .order526(topic.rawValue),
            Localized(
                ru: "Правила об этом молчат; специалист решил \(day): \(shown.ru). "
                    + "Причина: \(fact.ruling.reason).",
                kk: "Қағидаларда бұл туралы айтылмаған; маман \(day) күні шешті: \(shown.kk). "
                    + "Себебі: \(fact.ruling.reason)."),
            facts: [fact.id] + Set(read).sorted())
    }

    /// Judges a ruling: on a question that the case has, one of its
    /// alternatives, with a reason; a sum that is less than the whole.
    func judgeRuling(_ fact: Fact, _ ruling: Ruling, _ refusals: inout [Message]) {
        if ruling.reason.trimmed.isEmpty { refusals.append(.reason) }
        guard let outcome = ruling.outcome else { return refusals.append(.alternatives) }
        guard let topic = ruling.topic, topic.alternatives.contains(outcome) else {
            return refusals.append(.dictionary)
        }
        guard openQuestions(on: fact.learnedAt.date).contains(where: { $0.topic == topic }) else {
            return refusals.append(.noQuestion)
        }
        guard outcome == .partly else { return }
        guard let sum = ruling.sum, sum > .zero else { return refusals.append(.sum) }
        if let whole = wholeSum(topic, fact), sum > whole {
            refusals.append(
                .sumAbove(
                    Localized(
                        ru: "причитается за все дни вопроса", kk: "мәселенің барлық күндеріне тиесілі сома")))
        }
    }

    /// What all days of the question would come to; `nil` where that hangs on a
    /// number that is not set.
    private func wholeSum(_ topic: Ruling.Topic, _ fact: Fact) -> Tenge? {
        func total(_ outcome: Ruling.Outcome) -> Tenge? {
            let ruling = FactBody.ruling(Ruling(clause: topic.rawValue, outcome: outcome, reason: "–"))
            let imagined = PaymentCase(
                facts: facts + [
                    Fact(id: fact.id, happenedOn: fact.happenedOn, learnedAt: fact.learnedAt, body: ruling)
                ], person: person, rules: rules)
            let days = imagined.entitlement.ruled.first { $0.topic == topic }?.days.intervals ?? []
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

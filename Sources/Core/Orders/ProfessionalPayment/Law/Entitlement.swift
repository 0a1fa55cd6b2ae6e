/// Catalogue 4.1: the days that the payment is owed for.
struct Entitlement: Sendable {
    /// From the day after the act, but not before the age of p.8 is reached
    /// (A526-01); `nil` while no act is known.
    let start: CivilDate?
    /// p.18: the days that suspensions take.
    let unpaid: DaySet
    /// The same and, while a departure stands, the days after its month
    /// (p.32).
    private(set) var blocked: DaySet
    /// The days that an operator determined on (A526-14, A526-21).
    private(set) var determined: [DeterminedDays] = []
    /// p.22, 32: the day from which a termination or a death leaves nothing.
    let terminationEnd: CivilDate
    let pensionAge: Result<CivilDate, Message>

    init(_ history: CaseHistory, _ person: Recipient, _ rules: PaymentRules) {
        start = history.act.map { max($0.happenedOn.adding(days: 1), rules.ageDay(of: person)) }
        let suspended = history.suspensions.map(\.unpaid)
        unpaid = DaySet(suspended)
        let departures = history.suspensions.filter { $0.ground == 2 && $0.closing == nil }
            .map { DayInterval(start: $0.happenedOn.firstOfNextMonth, end: DayInterval.never) }
        blocked = departures.isEmpty ? unpaid : DaySet(suspended + departures)
        terminationEnd = history.entitlementEnd
        do throws(Message) {
            pensionAge = .success(try rules.pensionAge.day(of: person))
        } catch {
            pensionAge = .failure(error)
        }
        rule(on: history)
    }

    /// Without a determination the days after a late departure stay payable once the person is
    /// back, and those before a death unpaid.
    private mutating func rule(on history: CaseHistory) {
        guard !history.determinations.isEmpty, let start else { return }
        let whole = DayInterval(start: start, end: end)
        let late = history.suspensions.compactMap { suspension -> (DayInterval, Moment)? in
            guard let days = suspension.afterDeparture, let closing = suspension.closing else { return nil }
            return (days.intersection(whole), max(suspension.learnedAt, closing.learnedAt))
        }
        if let moment = late.map(\.1).max(),
            let determination = history.determination(on: .departure, since: moment)
        {
            let days = DaySet(late.map(\.0))
            determined.append(DeterminedDays(topic: .departure, days: days, determination: determination))
            if [.notOwed, .partly].contains(determination.determination.outcome) {
                blocked = DaySet(blocked.intervals + days.intervals)
            }
        }
        if let termination = history.termination, termination.ground == 1, let lost = lostDays(),
            let determination = history.determination(on: .sumsAtDeath, since: termination.learnedAt)
        {
            determined.append(
                DeterminedDays(topic: .sumsAtDeath, days: DaySet([lost]), determination: determination))
            if determination.determination.outcome == .owed { blocked = blocked.removing(lost) }
        }
    }

    /// What determinations themselves give for a month.
    func determinedSum(in month: YearMonth) -> Tenge {
        determined.reduce(into: .zero) { $0 += $1.sum(in: month) }
    }

    /// True where a determination makes days of the month owed, whole or in part.
    func isOwedByDetermination(_ month: YearMonth) -> Bool {
        determined.contains {
            $0.touches(month) && [.owed, .partly].contains($0.determination.determination.outcome)
        }
    }

    /// p.24, A526-07: the month in which the pension age is reached is paid whole.
    ///
    /// Without a pension age: the end that a termination sets.
    var end: CivilDate {
        guard case .success(let day) = pensionAge else { return terminationEnd }
        return min(terminationEnd, day.firstOfNextMonth)
    }

    /// The days of a month before suspensions are taken off.
    private func span(in month: YearMonth, until end: CivilDate) -> DayInterval {
        guard let start else { return DayInterval(start: month.firstDay, end: month.firstDay) }
        return DayInterval(start: start, end: end).intersection(month.days)
    }

    /// Payable days of a month.
    ///
    /// - Throws: ``Message/external(_:)`` when they hang on a pension age that
    ///   is not known.
    func payableDays(in month: YearMonth) throws(Message) -> Int {
        let open = span(in: month, until: terminationEnd)
        guard !open.isEmpty, open.dayCount > blocked.count(in: open) else { return 0 }
        let span = span(in: month, until: min(terminationEnd, try pensionAge.get().firstOfNextMonth))
        return span.dayCount - blocked.count(in: span)
    }

    /// Days owed but for a suspension that stood when the payment ended.
    func lostDays() -> DayInterval? {
        guard let start, let last = unpaid.intervals.last(where: { $0.start < end }) else { return nil }
        let lost = last.intersection(DayInterval(start: start, end: end))
        return lost.isEmpty || lost.end != end ? nil : lost
    }
}

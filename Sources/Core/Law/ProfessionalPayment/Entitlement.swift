/// Catalogue 4.1: the days that the payment is owed for.
struct Entitlement: Sendable {
    /// From the day after the act, but not before 55 years are reached
    /// (A526-01); `nil` while no act is known.
    let start: CivilDate?
    /// p.18: the days that suspensions take.
    let unpaid: DaySet
    /// The same and, while a departure stands, the days after its month
    /// (p.32).
    let blocked: DaySet
    /// p.22, 32: the day from which a termination or a death leaves nothing.
    let terminationEnd: CivilDate
    let pensionAge: Result<CivilDate, Message>

    init(_ history: CaseHistory, _ person: Recipient) {
        start = history.act.map { max($0.happenedOn.adding(days: 1), person.age55) }
        let suspended = history.suspensions.map(\.unpaid)
        unpaid = DaySet(suspended)
        let departures = history.suspensions.filter { $0.ground == 2 && $0.closing == nil }
            .map { DayInterval(start: $0.happenedOn.firstOfNextMonth, end: DayInterval.never) }
        blocked = departures.isEmpty ? unpaid : DaySet(suspended + departures)
        terminationEnd = history.entitlementEnd
        do throws(Message) {
            pensionAge = .success(try PensionAge.day(of: person))
        } catch {
            pensionAge = .failure(error)
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

/// Days from `start` up to, not including, `end`.
struct DayInterval: Hashable, Sendable {
    let start: CivilDate
    let end: CivilDate

    /// The end of what has not ended.
    static let never = CivilDate(dayNumber: Int32.max)

    var isEmpty: Bool { end <= start }
    var isOpen: Bool { end == Self.never }

    func contains(_ day: CivilDate) -> Bool { start <= day && day < end }

    func intersection(_ other: DayInterval) -> DayInterval {
        DayInterval(start: max(start, other.start), end: min(end, other.end))
    }

    var dayCount: Int { isEmpty ? 0 : start.days(to: end) }
}

/// Days as intervals in order that neither overlap nor touch.
struct DaySet: Hashable, Sendable {
    let intervals: [DayInterval]

    init(_ parts: some Sequence<DayInterval>) {
        var merged: [DayInterval] = []
        for part in parts.filter({ !$0.isEmpty }).sorted(by: { $0.start < $1.start }) {
            if let last = merged.last, part.start <= last.end {
                merged[merged.count - 1] = DayInterval(start: last.start, end: max(last.end, part.end))
            } else {
                merged.append(part)
            }
        }
        intervals = merged
    }

    func contains(_ day: CivilDate) -> Bool { intervals.contains { $0.contains(day) } }

    /// How many days of `span` are in the set.
    func count(in span: DayInterval) -> Int {
        intervals.reduce(0) { $0 + $1.intersection(span).dayCount }
    }
}

extension YearMonth {
    /// The days of the month.
    var days: DayInterval { DayInterval(start: firstDay, end: next.firstDay) }
}

extension CivilDate {
    /// The first day of the month after this day's month (C-05).
    var firstOfNextMonth: CivilDate { yearMonth.next.firstDay }
}

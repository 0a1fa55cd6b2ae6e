/// Which days are worked (рабочий день / жұмыс күні, C-02).
///
/// A year without a calendar is ``Message/noCalendar(year:)``, never a guess.
public struct WorkCalendar: Hashable, Sendable {
    public enum Week: String, Hashable, Sendable, CaseIterable {
        case fiveDays = "5"
        case sixDays = "6"
    }

    private let isEveryYearKnown: Bool
    private let knownYears: Set<Int>
    private var days: [CivilDate: CalendarDay]
    private var overrides: [CivilDate: Bool] = [:]
    public let week: Week

    /// A calendar of the years that have at least one row.
    public init(days: [CalendarDay], week: Week = .fiveDays) {
        isEveryYearKnown = false
        knownYears = Set(days.map(\.date.year))
        self.week = week
        self.days = Dictionary(
            days.filter { week == .fiveDays || $0.holdsInSixDayWeek }.map { ($0.date, $0) },
            uniquingKeysWith: { first, second in first.isWorked ? second : first })
    }

    private init(plain: Void) {
        isEveryYearKnown = true
        knownYears = []
        week = .fiveDays
        days = [:]
    }

    /// Every year known, Saturdays and Sundays off, no holidays.
    public static let plain = WorkCalendar(plain: ())

    /// Says of one day that it is worked or not, whatever the rows say.
    public mutating func override(_ date: CivilDate, isWorking: Bool) { overrides[date] = isWorking }

    /// - Throws: ``Message/noCalendar(year:)``.
    public func isWorking(_ date: CivilDate) throws(Message) -> Bool {
        if let override = overrides[date] { return override }
        guard isEveryYearKnown || knownYears.contains(date.year) else { throw .noCalendar(year: date.year) }
        if let day = days[date] { return day.isWorked }
        return date.weekday <= (week == .fiveDays ? 5 : 6)
    }

    /// What the calendar says of a day that differs from its weekday.
    public func note(on date: CivilDate) -> CalendarDay? { days[date] }

    /// True for a day of which neither a row nor an override says anything.
    func isOrdinary(_ date: CivilDate) -> Bool { days[date] == nil && overrides[date] == nil }

    /// The `count`-th working day after `date`; `date` itself is never counted
    /// (C-04).
    ///
    /// - Parameter count: from 1.
    public func workingDay(_ count: Int, after date: CivilDate) throws(Message) -> CivilDate {
        var day = date
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            if try isWorking(day) { left -= 1 }
        }
        return day
    }

    /// The `count`-th working day of a month, counted from its first day (C-06).
    public func workingDay(_ count: Int, of month: YearMonth) throws(Message) -> CivilDate {
        try workingDay(count, after: month.firstDay.adding(days: -1))
    }

    /// The last working day of a month (C-06).
    public func lastWorkingDay(of month: YearMonth) throws(Message) -> CivilDate {
        var day = month.lastDay
        while try !isWorking(day) { day = day.adding(days: -1) }
        return day
    }

    /// Days off that lie between two days, both excluded: what moved a term.
    public func daysOff(after start: CivilDate, before end: CivilDate) -> [CivilDate] {
        guard start < end else { return [] }
        return (1..<max(1, start.days(to: end))).map { start.adding(days: $0) }
            .filter { day in
                guard let isWorking = try? isWorking(day) else { return false }
                return !isWorking
            }
    }
}

/// The hours of an office (order 113 point 9).
public struct OfficeHours: Hashable, Sendable {
    /// Ordinary Mon–Fri 09:00–18:00, duty Mon–Fri 09:00–20:00 and Sat 09:00–13:00.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case ordinary
        case duty

        public var label: Localized {
            switch self {
            case .ordinary: Localized(ru: "обычный", kk: "қалыпты")
            case .duty: Localized(ru: "дежурный", kk: "кезекші")
            }
        }
    }

    public let kind: Kind
    /// Minutes since midnight.
    ///
    /// The minute of opening is inside the hours, that
    /// of closing outside.
    public let opens: Int
    public let closes: Int

    public init(kind: Kind, opens: Int? = nil, closes: Int? = nil) {
        self.kind = kind
        self.opens = opens ?? 9 * 60
        self.closes = closes ?? (kind == .duty ? 20 : 18) * 60
    }

    /// Whether a moment lies within the working day of order 526 point 15: a
    /// Saturday of a duty office is no working day, a weekend day that the
    /// calendar makes working is one.
    ///
    /// - Throws: ``Message/noCalendar(year:)``.
    public func isWithinWorkingDay(_ moment: Moment, _ calendar: WorkCalendar) throws(Message) -> Bool {
        try calendar.isWorking(moment.date) && (opens..<closes).contains(moment.minuteOfDay)
    }

    /// Whether the office receives people at that moment; a duty office also
    /// on Saturdays 09:00–13:00.
    public func isOpen(_ moment: Moment, _ calendar: WorkCalendar) throws(Message) -> Bool {
        if try isWithinWorkingDay(moment, calendar) { return true }
        guard kind == .duty, moment.date.weekday == 6, calendar.isOrdinary(moment.date) else { return false }
        return (9 * 60..<13 * 60).contains(moment.minuteOfDay)
    }

    /// How the office receives people at a moment.
    public enum Reception: Hashable, Sendable {
        case open
        /// On a day of work, or an ordinary Saturday, but not then.
        case outsideHours
        /// A Sunday or a holiday.
        case dayOff
    }

    /// - Throws: ``Message/noCalendar(year:)``.
    public func reception(at moment: Moment, _ calendar: WorkCalendar) throws(Message) -> Reception {
        if try isOpen(moment, calendar) { return .open }
        if try calendar.isWorking(moment.date) { return .outsideHours }
        return moment.date.weekday == 6 && calendar.isOrdinary(moment.date) ? .outsideHours : .dayOff
    }
}

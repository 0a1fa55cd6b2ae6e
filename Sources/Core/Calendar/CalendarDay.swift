/// A day that differs from its weekday: a holiday, a day off carried over or
/// moved, a weekend day worked instead.
public struct CalendarDay: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case publicHoliday = "public_holiday"
        case observed
        case religiousDayOff = "religious_day_off"
        case transferredDayOff = "transferred_day_off"
        case workingTransfer = "working_transfer"
    }

    public let date: CivilDate
    public let kind: Kind
    /// False when the row concerns the five-day week only.
    public let holdsInSixDayWeek: Bool
    public let name: Localized

    public init(date: CivilDate, kind: Kind, holdsInSixDayWeek: Bool, name: Localized) {
        self.date = date
        self.kind = kind
        self.holdsInSixDayWeek = holdsInSixDayWeek
        self.name = name
    }

    public var isWorked: Bool { kind == .workingTransfer }
}

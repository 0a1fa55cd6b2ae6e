/// A day that differs from its weekday: a holiday, a day off carried over or
/// moved, a weekend day worked instead.
public struct CalendarDay: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case publicHoliday = "public_holiday"
        case observed
        case religiousDayOff = "religious_day_off"
        case transferredDayOff = "transferred_day_off"
        case workingTransfer = "working_transfer"

        public var label: Localized {
            switch self {
            case .publicHoliday: Localized(ru: "праздник", kk: "мереке")
            case .observed: Localized(ru: "выходной за праздник", kk: "мереке үшін демалыс")
            case .religiousDayOff: Localized(ru: "выходной", kk: "демалыс күні")
            case .transferredDayOff: Localized(ru: "перенесённый выходной", kk: "ауыстырылған демалыс")
            case .workingTransfer: Localized(ru: "рабочий день", kk: "жұмыс күні")
            }
        }
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

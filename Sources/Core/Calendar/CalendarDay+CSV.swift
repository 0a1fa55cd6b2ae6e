extension CalendarDay {
    /// A row of `assets/reference/holidays_kz.csv` by its headers, or `nil`
    /// when the row says that a day is *not* a holiday, or lacks its day, its
    /// kind, its week or a name.
    public init?(record: [String: String]) {
        guard let date = record["date"].flatMap({ CivilDate(iso: $0) }),
            let kind = record["kind"].flatMap(Kind.init(rawValue:)),
            let ru = record["name_ru"], let kk = record["name_kk"], !ru.isEmpty, !kk.isEmpty
        else { return nil }
        let holdsInSixDayWeek: Bool
        switch record["applies_to_six_day_week"] {
        case "yes": holdsInSixDayWeek = true
        case "no": holdsInSixDayWeek = false
        default: return nil
        }
        self.init(
            date: date, kind: kind, holdsInSixDayWeek: holdsInSixDayWeek, name: Localized(ru: ru, kk: kk))
    }
}

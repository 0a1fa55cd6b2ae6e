extension Parameters {
    /// The parameter of the subsistence minimum (прожиточный минимум), whole tenge.
    public static let subsistenceMinimum = "subsistence_minimum"

    /// Parameters with the hours of the office: `HH:MM`, and `ordinary` or `duty`.
    public static let officeOpen = "office_open"
    public static let officeClose = "office_close"
    public static let officeKind = "office_kind"

    /// The office's hours on a day: rows of the parameters go before the hours that the
    /// office has by its settings.
    func officeHours(on day: CivilDate, ordinarily hours: OfficeHours) -> OfficeHours {
        let kind = row(Self.officeKind, on: day).flatMap { OfficeHours.Kind(rawValue: $0.value) }
        let base = kind.map { OfficeHours(kind: $0) } ?? hours
        return OfficeHours(
            kind: base.kind, opens: minutes(Self.officeOpen, day) ?? base.opens,
            closes: minutes(Self.officeClose, day) ?? base.closes)
    }

    private func minutes(_ name: String, _ day: CivilDate) -> Int? {
        guard let row = row(name, on: day) else { return nil }
        return Moment(iso: "2000-01-01T\(row.value)")?.minuteOfDay
    }
}

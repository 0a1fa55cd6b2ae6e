/// The dates of order № 20 in the wording of order № 129.
public enum PreventionParameters {
    /// Order p.4.
    public static let inForceFrom = CivilDate(dayNumber: CivilDate.number(2026, 7, 12))
}

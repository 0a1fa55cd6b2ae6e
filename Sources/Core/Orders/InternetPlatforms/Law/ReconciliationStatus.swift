/// How a line of the reconciliation stands (catalogue §4.4).
///
/// «Не сверено» is no state that is kept: what is declared and what came are compared at once.
public enum ReconciliationStatus: String, Hashable, Sendable, CaseIterable {
    /// Declared and transferred are equal.
    case matched
    case differs
    /// The difference is explained in words.
    case explained
    /// What was transferred in excess goes back; the rules of the return are not in the text.
    case returned

    public var label: Localized {
        switch self {
        case .matched: Localized(ru: "Сошлось", kk: "Сәйкес келді")
        case .differs: Localized(ru: "Расхождение", kk: "Айырма бар")
        case .explained: Localized(ru: "Объяснено", kk: "Түсіндірілді")
        case .returned: Localized(ru: "Возврат", kk: "Қайтару")
        }
    }
}

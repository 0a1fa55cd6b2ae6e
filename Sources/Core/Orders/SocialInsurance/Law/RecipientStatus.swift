/// The state of a social payment to a recipient (p.10, 11; R1–R5).
public enum RecipientStatus: String, Hashable, Sendable, CaseIterable {
    case applied, assigned, suspended, resumed, terminated

    public var label: Localized {
        switch self {
        case .applied: Localized(ru: "Обратился", kk: "Жүгінді")
        case .assigned: Localized(ru: "Назначена", kk: "Тағайындалды")
        case .suspended: Localized(ru: "Приостановлена", kk: "Тоқтатыла тұрды")
        case .resumed: Localized(ru: "Возобновлена", kk: "Қайта басталды")
        case .terminated: Localized(ru: "Прекращена", kk: "Тоқтатылды")
        }
    }

    /// The table of R2–R5: where a decision leads, or `nil` where it may not be made.
    public func next(_ decision: RecipientDecision) -> RecipientStatus? {
        switch (self, decision) {
        case (.applied, .assign): .assigned
        case (.assigned, .suspend), (.resumed, .suspend): .suspended
        case (.suspended, .resume): .resumed
        case (.assigned, .terminate), (.suspended, .terminate), (.resumed, .terminate): .terminated
        default: nil
        }
    }
}

/// What is decided of a payment (p.11).
public enum RecipientDecision: String, Hashable, Sendable, CaseIterable {
    case assign, suspend, resume, terminate
}

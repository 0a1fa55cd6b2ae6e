/// What an administrator opens to one operator at a time, whatever the role.
public enum Permission: String, Hashable, Sendable, CaseIterable {
    /// Medical facts: form 027/е, disability.
    case medical
    /// Whole cards of persons, and their IIN in lists.
    case cards

    /// Of the table of operators.
    var column: String {
        switch self {
        case .medical: "sees_medical"
        case .cards: "opens_cards"
        }
    }

    /// What is said to whom it lacks.
    ///
    /// - Parameter own: said to an administrator, who may open it.
    public func refusal(own: Bool) -> Message {
        switch self {
        case .medical: .medicalAccess(own: own)
        case .cards: .cardAccess(own: own)
        }
    }
}

extension Operator {
    public func holds(_ permission: Permission) -> Bool {
        switch permission {
        case .medical: seesMedical
        case .cards: opensCards
        }
    }
}

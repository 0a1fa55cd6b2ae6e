/// A change of personal data with its basis (p.6): a new version beside the old one.
public struct PersonChange: Hashable, Sendable, Identifiable {
    public typealias Field = PersonField

    /// What a form of this order changes; a birth date changes with its document.
    static let fields: [Field] = [.name, .document, .citizenship]

    public let id: Int64
    public let person: Int64
    public let field: Field
    public let value: String
    public let basis: String
    public let happenedOn: CivilDate
    /// When the basis reached the Corporation: the term of p.14 begins with it (A430-02).
    public let learnedAt: Moment

    /// The change, and what it is an item of where it is one of a recipient.
    var reasons: [Reason] {
        let clauses =
            switch field {
            case .name: ["6.1"]
            case .birth: ["6.1", "12.3"]
            case .document: ["6.1", "12.8"]
            case .citizenship: ["6.1", "12.9"]
            case .address: ["6.1", "12.5"]
            }
        return clauses.map {
            Reason(
                .order430($0),
                Localized(
                    ru: "\(happenedOn.shown): изменение, \(field.label.ru)",
                    kk: "\(happenedOn.shown): өзгеріс, \(field.label.kk)"), facts: [id])
        }
    }

    /// - Parameter earlier: changes of the same person.
    func refusals(after earlier: [PersonChange]) -> [Message] {
        var refusals: [Message] = []
        if basis.trimmed.isEmpty { refusals.append(.reason) }
        if value.trimmed.isEmpty { refusals.append(.required) }
        if happenedOn > learnedAt.date { refusals.append(.future) }
        let current = earlier.last { $0.field == field && $0.learnedAt <= learnedAt }
        if let current, happenedOn < current.happenedOn { refusals.append(.changeOutOfTurn) }
        // Another letter is another value: Қ for К puts a name right.
        if let current, current.value.squeezed.lowercased() == value.squeezed.lowercased() {
            refusals.append(.sameValue)
        }
        return refusals
    }
}

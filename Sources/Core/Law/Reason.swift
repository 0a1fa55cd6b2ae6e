/// One step of a decision: the clause, the fact it read, what came of it.
public struct Reason: Hashable, Sendable {
    public let citation: Citation
    public let text: Localized
    /// Identifiers of the facts that the step read.
    public let facts: [Int64]
    /// False for a rule that was tried and did not apply.
    public let applied: Bool
    /// True where nobody has told yet what the rule asks: it neither applied nor failed.
    public let isUnknown: Bool

    public init(_ citation: Citation, _ text: Localized, facts: [Int64] = [], applied: Bool = true) {
        self.init(citation, text, facts: facts, applied: applied, isUnknown: false)
    }

    /// A step whose answer is still to come; the text says from whom.
    public static func unknown(_ citation: Citation, _ text: Localized) -> Reason {
        Reason(citation, text, facts: [], applied: false, isUnknown: true)
    }

    /// The same step in other words.
    func saying(_ text: Localized, citing citation: Citation) -> Reason {
        Reason(citation, text, facts: facts, applied: applied, isUnknown: isUnknown)
    }

    private init(_ citation: Citation, _ text: Localized, facts: [Int64], applied: Bool, isUnknown: Bool) {
        self.citation = citation
        self.text = text
        self.facts = facts
        self.applied = applied
        self.isUnknown = isUnknown
    }
}

/// A value with the reasons it went through.
public struct Decision<Value: Sendable>: Sendable {
    public let value: Value
    public let reasons: [Reason]

    public init(_ value: Value, _ reasons: [Reason]) {
        self.value = value
        self.reasons = reasons
    }
}

/// One step of a decision: the clause, the fact it read, what came of it.
public struct Reason: Hashable, Sendable {
    public let citation: Citation
    public let text: Localized
    /// Identifiers of the facts that the step read.
    public let facts: [Int64]
    /// False for a rule that was tried and did not apply.
    public let applied: Bool

    public init(_ citation: Citation, _ text: Localized, facts: [Int64] = [], applied: Bool = true) {
        self.citation = citation
        self.text = text
        self.facts = facts
        self.applied = applied
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

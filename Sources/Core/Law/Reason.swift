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
    /// True of what has not come yet: a rule that will apply on a later day.
    public let isAhead: Bool

    public init(_ citation: Citation, _ text: Localized, facts: [Int64] = [], applied: Bool = true) {
        self.init(citation, text, facts: facts, applied: applied, isUnknown: false, isAhead: false)
    }

    /// A step whose answer is still to come; the text says from whom.
    public static func unknown(_ citation: Citation, _ text: Localized) -> Reason {
        Reason(citation, text, facts: [], applied: false, isUnknown: true, isAhead: false)
    }

    /// A step that is still to come; the text says when, or with what.
    public static func ahead(_ citation: Citation, _ text: Localized, facts: [Int64] = []) -> Reason {
        Reason(citation, text, facts: facts, applied: false, isUnknown: false, isAhead: true)
    }

    /// The same step in other words.
    func saying(_ text: Localized, citing citation: Citation) -> Reason {
        Reason(citation, text, facts: facts, applied: applied, isUnknown: isUnknown, isAhead: isAhead)
    }

    private init(
        _ citation: Citation, _ text: Localized, facts: [Int64], applied: Bool, isUnknown: Bool,
        isAhead: Bool
    ) {
        self.citation = citation
        self.text = text
        self.facts = facts
        self.applied = applied
        self.isUnknown = isUnknown
        self.isAhead = isAhead
    }
}

extension [Reason] {
    /// Rules that were tried and did not apply, and never will by what is known.
    public var tried: [Reason] { filter { !$0.applied && !$0.isUnknown && !$0.isAhead } }
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

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
    /// True of what applied and is over: it was not found wanting, it ended.
    public let isEnded: Bool

    public init(_ citation: Citation, _ text: Localized, facts: [Int64] = [], applied: Bool = true) {
        self.init(citation, text, facts: facts, applied: applied, .answered)
    }

    /// A step whose answer is still to come; the text says from whom.
    public static func unknown(_ citation: Citation, _ text: Localized) -> Reason {
        Reason(citation, text, facts: [], applied: false, .unknown)
    }

    /// A step that is still to come; the text says when, or with what.
    public static func ahead(_ citation: Citation, _ text: Localized, facts: [Int64] = []) -> Reason {
        Reason(citation, text, facts: facts, applied: false, .ahead)
    }

    /// A step that applied before and is over; the text says since when.
    public static func ended(_ citation: Citation, _ text: Localized, facts: [Int64] = []) -> Reason {
        Reason(citation, text, facts: facts, applied: false, .ended)
    }

    /// The same step in other words.
    func saying(_ text: Localized, citing citation: Citation) -> Reason {
        let standing: Standing = isUnknown ? .unknown : isAhead ? .ahead : isEnded ? .ended : .answered
        return Reason(citation, text, facts: facts, applied: applied, standing)
    }

    private enum Standing { case answered, unknown, ahead, ended }

    private init(
        _ citation: Citation, _ text: Localized, facts: [Int64], applied: Bool, _ standing: Standing
    ) {
        self.citation = citation
        self.text = text
        self.facts = facts
        self.applied = applied
        isUnknown = standing == .unknown
        isAhead = standing == .ahead
        isEnded = standing == .ended
    }
}

extension [Reason] {
    /// Rules that were tried and did not apply, and never will by what is known.
    public var tried: [Reason] { filter { !$0.applied && !$0.isUnknown && !$0.isAhead && !$0.isEnded } }
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

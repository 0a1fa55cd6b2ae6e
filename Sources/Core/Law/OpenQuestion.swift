/// What an order leaves open: shown with its clause, never decided silently.
///
/// `Subject` is what a determination can be about; `Never` where nobody may decide.
public struct OpenQuestion<Subject: Hashable & Sendable>: Hashable, Sendable {
    /// The clauses that the question lies between, the foremost first.
    public let citations: [Citation]
    public let text: Localized
    /// First and last day that it concerns.
    public let days: ClosedRange<CivilDate>?
    public let facts: [Int64]
    /// True for a reading that the program follows and marks; false for
    /// «Требует решения».
    public let isSettledByReading: Bool
    /// An operator's determination on the question, if one is recorded.
    public let determination: Int64?
    /// What a determination would be about; `nil` where nothing is to be decided.
    public let topic: Subject?

    init(
        citations: [Citation], text: Localized, days: ClosedRange<CivilDate>?, facts: [Int64],
        isSettledByReading: Bool, determination: Int64? = nil, topic: Subject? = nil
    ) {
        self.citations = citations
        self.text = text
        self.days = days
        self.facts = facts
        self.isSettledByReading = isSettledByReading
        self.determination = determination
        self.topic = topic
    }

    public var needsDecision: Bool { !isSettledByReading && determination == nil }
}

/// Words about what an order leaves open.
public enum OpenQuestionWords {
    public static let mark = Localized(ru: "Требует решения", kk: "Шешімді қажет етеді")
    /// Before a question that a reading settles.
    public static let reading = Localized(ru: "Как понято правило", kk: "Қағида былай түсінілді")
}

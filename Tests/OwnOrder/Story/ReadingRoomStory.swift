import Core

/// `law 900`: books lent and returned, and the status that follows.
struct ReadingRoomStory: ScenarioStory {
    private let terms: LoanTerms
    private var facts: [(id: Int64, fact: LoanFact)] = []

    init(_ setting: ScenarioSetting) throws(Message) { terms = try LoanTerms(setting.parameters) }

    private var card: ReaderCard { ReaderCard(facts, terms) }

    mutating func enter(_ fact: ScenarioFact) -> Admission {
        guard let kind = LoanFact.Kind(rawValue: fact.word), let day = fact.moment?.date else {
            return Admission(refusals: [.required])
        }
        let told = LoanFact(kind, book: fact.values["book"] ?? "", on: day)
        let admission = card.admission(of: told)
        if admission.isAccepted { facts.append((Int64(facts.count + 1), told)) }
        return admission
    }

    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        guard let day = expectation.day else { return ScenarioFinding(found: "no day") }
        let status = card.status(on: day)
        return ScenarioFinding(
            status.value.rawValue, expected: expectation.bare.first ?? "", reasons: status.reasons)
    }
}

extension ScenarioVocabulary {
    static let readingRoom = ScenarioVocabulary(
        law: "900",
        facts: [
            ScenarioPhrase(word: "lent", keys: [("book", .text)]),
            ScenarioPhrase(word: "returned", keys: [("book", .text)]),
        ],
        expectations: [
            ScenarioPhrase(
                word: "status", positional: [.oneOf(ReaderCard.Status.allCases.map(\.rawValue))],
                keys: [("as-of", .date)])
        ],
        clauses: ["lent": "2", "returned": "4"], parameters: [LoanTerms.days.name: .integer],
        codes: ["E-BOOKS"]
    ) { setting, _ throws(Message) in try ReadingRoomStory(setting) }
}

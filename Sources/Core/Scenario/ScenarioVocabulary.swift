/// The words of one law.
///
/// A law is added by adding its vocabulary to ``all``.
struct ScenarioVocabulary: Sendable {
    /// As after `law`.
    let law: String
    /// False where facts stand without a moment.
    let areFactsDated: Bool
    let facts: [ScenarioPhrase]
    let expectations: [ScenarioPhrase]
    /// The clause that each fact is entered by, for the reasons of a refusal.
    var clauses: [String: String] = [:]
    /// A story on an empty store.
    let begin: @Sendable (ScenarioSetting, [ScenarioPerson]) throws(Message) -> any ScenarioStory

    static let all: [ScenarioVocabulary] = [.order526, .order333]

    static func named(_ law: String) -> ScenarioVocabulary? { all.first { $0.law == law } }

    /// Laws whose words are settled; those not in ``all`` are not built yet.
    static let settled = ["526", "333", "430", "113", "129", "values"]

    func fact(_ word: String) -> ScenarioPhrase? { facts.first { $0.word == word } }

    func expectation(_ word: String) -> ScenarioPhrase? {
        (Self.commonExpectations + expectations).first { $0.word == word }
    }

    /// Expectations about the fact just before, in every law.
    static let commonExpectations: [ScenarioPhrase] = [
        ScenarioPhrase(word: "error", positional: [.code], keys: [("who", .person)]),
        ScenarioPhrase(word: "warning", positional: [.code], keys: [("who", .person)]),
        // Without a code: no warning at all.
        ScenarioPhrase(
            word: "no warning", positional: [.code], isPositionalOptional: true, keys: [("who", .person)]),
    ]
}

/// A person of a story.
struct ScenarioPerson: Hashable, Sendable {
    let name: String
    let born: CivilDate
    let sex: Sex
    let citizenship: String?
}

/// What stands before the first fact: the numbers, the calendar, the office.
struct ScenarioSetting: Sendable {
    var parameters: Parameters
    var calendar: WorkCalendar
    var hours: OfficeHours
    var banks: BankList
}

/// A fact as it was written.
struct ScenarioFact: Sendable {
    let line: Int
    let moment: Moment?
    let word: String
    let bare: [String]
    /// Without empty values.
    let values: [String: String]
    /// Keys that were given an empty value.
    let emptied: Set<String>
}

/// An expectation as it was written.
struct ScenarioExpectation: Sendable {
    let line: Int
    let text: String
    let word: String
    let bare: [String]
    let values: [String: String]
    /// The greatest moment above it.
    let latest: Moment?

    /// The day asked: `as-of=`, else that of the greatest moment above.
    var day: CivilDate? { values["as-of"].flatMap { CivilDate(iso: $0) } ?? latest?.date }
}

/// What became of an expectation.
struct ScenarioFinding: Sendable {
    /// What is instead, or `nil` when the expectation holds.
    let found: String?
    let reasons: [Reason]

    init(found: String?, reasons: [Reason] = []) {
        self.found = found
        self.reasons = reasons
    }

    /// Compares what is with what was expected, both as written.
    init(_ actual: String, expected: String, reasons: [Reason] = []) {
        self.init(found: actual == expected ? nil : actual, reasons: reasons)
    }
}

/// A law at work on one scenario.
protocol ScenarioStory {
    /// Enters a fact, as an operator would.
    mutating func enter(_ fact: ScenarioFact) -> Admission

    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding
}

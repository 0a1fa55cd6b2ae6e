/// The words of one order.
public struct ScenarioVocabulary: Sendable {
    /// As after `law`.
    let law: String
    /// False where facts stand without a moment.
    let areFactsDated: Bool
    let facts: [ScenarioPhrase]
    let expectations: [ScenarioPhrase]
    /// The clause that each fact is entered by, for the reasons of a refusal.
    let clauses: [String: String]
    /// Parameters that `set` may change, besides those of every office.
    let parameters: [String: ScenarioShape]
    /// Codes of messages that only this order has.
    let codes: Set<String>
    /// From which day each fact is entered by the present wording of the law: `expect edition`.
    let changedOn: [String: CivilDate]
    /// A story on an empty store.
    let begin: @Sendable (ScenarioSetting, [ScenarioPerson]) throws(Message) -> any ScenarioStory

    public init(
        law: String, areFactsDated: Bool = true, facts: [ScenarioPhrase], expectations: [ScenarioPhrase],
        clauses: [String: String] = [:], parameters: [String: ScenarioShape] = [:],
        codes: Set<String> = [], changedOn: [String: CivilDate] = [:],
        begin: @escaping @Sendable (ScenarioSetting, [ScenarioPerson]) throws(Message) -> any ScenarioStory
    ) {
        self.law = law
        self.areFactsDated = areFactsDated
        self.facts = facts
        self.expectations = expectations
        self.clauses = clauses
        self.parameters = parameters
        self.codes = codes
        self.changedOn = changedOn
        self.begin = begin
    }

    func fact(_ word: String) -> ScenarioPhrase? { facts.first { $0.word == word } }

    /// The phrases of a word: of laws that are joined each may have one of its own.
    func expectations(_ word: String) -> [ScenarioPhrase] {
        allExpectations.filter { $0.word == word }
    }

    var allExpectations: [ScenarioPhrase] {
        Self.commonExpectations + (changedOn.isEmpty ? [] : [Self.edition]) + expectations
    }

    /// By which wording of the law the fact just before is entered.
    static let edition = ScenarioPhrase(
        word: "edition", positional: [.oneOf(["old", "new"])], keys: [("who", .person)])

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
public struct ScenarioPerson: Hashable, Sendable {
    public let name: String
    public let born: CivilDate
    public let sex: Sex
    public let citizenship: Citizenship?
}

/// What stands before the first fact: the numbers, the calendar, the office.
public struct ScenarioSetting: Sendable {
    public var parameters: Parameters
    public var calendar: WorkCalendar
    public var hours: OfficeHours
    public var banks: BankList
}

/// A fact as it was written.
public struct ScenarioFact: Sendable {
    public let line: Int
    public let moment: Moment?
    public let word: String
    public let bare: [String]
    /// Without empty values.
    public let values: [String: String]
    /// Keys that were given an empty value.
    public let emptied: Set<String>
    /// What stands behind it and is one fact with it.
    public internal(set) var continuation: [ScenarioFact] = []
}

/// An expectation as it was written.
public struct ScenarioExpectation: Sendable {
    public let line: Int
    public let text: String
    public let word: String
    public let bare: [String]
    public let values: [String: String]
    /// The greatest moment above it.
    public let latest: Moment?

    /// The day asked: `as-of=`, else that of the greatest moment above.
    public var day: CivilDate? { values["as-of"].flatMap { CivilDate(iso: $0) } ?? latest?.date }
}

/// What became of an expectation.
public struct ScenarioFinding: Sendable {
    /// What is instead, or `nil` when the expectation holds.
    public let found: String?
    public let reasons: [Reason]

    public init(found: String?, reasons: [Reason] = []) {
        self.found = found
        self.reasons = reasons
    }

    /// Compares what is with what was expected, both as written.
    public init(_ actual: String, expected: String, reasons: [Reason] = []) {
        self.init(found: actual == expected ? nil : actual, reasons: reasons)
    }
}

/// A law at work on one scenario.
public protocol ScenarioStory {
    /// Enters a fact, as an operator would.
    mutating func enter(_ fact: ScenarioFact) -> Admission

    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding

    /// What the last fact that was entered tells other laws.
    var news: [ScenarioNews] { get }

    /// Hears what a fact of another law tells.
    mutating func learn(_ news: ScenarioNews)

    /// What its records tell of persons today, by their names in the story, for other laws to judge.
    var told: [String: [PersonNews]] { get }

    /// Hears all that the other laws tell of persons today.
    mutating func hear(_ told: [String: [PersonNews]])
}

extension ScenarioStory {
    public var news: [ScenarioNews] { [] }
    public mutating func learn(_ news: ScenarioNews) {}
    public var told: [String: [PersonNews]] { [:] }
    public mutating func hear(_ told: [String: [PersonNews]]) {}
}

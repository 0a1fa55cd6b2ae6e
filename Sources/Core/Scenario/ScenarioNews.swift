/// What a fact of one law tells the other laws of a story: a payment for months that is entered,
/// or given back in full.
public struct ScenarioNews: Sendable {
    /// As the story names the person.
    public let person: String
    public let purpose: PaymentPurpose
    /// ИИН or БИН of who paid, as the story has it.
    public let payer: String
    /// Of the line, for all its months together.
    public let sum: Tenge
    /// Of the line that the months are paid by: news of a refund names it again.
    public let line: Int64
    public let months: [YearMonth]
    public let learnedAt: Moment
    /// Everything was given back: the months no longer count from now on.
    public let isRefunded: Bool
}

/// Several laws, or several parts of one, at work on one story: each fact is that of the law that has its word, and the
/// others learn what it tells them.
struct JoinedStory: ScenarioStory {
    private let vocabularies: [ScenarioVocabulary]
    private var stories: [any ScenarioStory]
    /// Of the part that entered the last fact.
    private(set) var news: [ScenarioNews] = []

    init(
        _ vocabularies: [ScenarioVocabulary], _ setting: ScenarioSetting, _ persons: [ScenarioPerson]
    ) throws(Message) {
        self.vocabularies = vocabularies
        var stories: [any ScenarioStory] = []
        for vocabulary in vocabularies { stories.append(try vocabulary.begin(setting, persons)) }
        self.stories = stories
    }

    mutating func enter(_ fact: ScenarioFact) -> Admission {
        news = []
        guard let place = vocabularies.firstIndex(where: { $0.fact(fact.word) != nil }) else {
            return Admission(refusals: [.required])
        }
        let admission = stories[place].enter(fact)
        guard admission.isKept else { return admission }
        news = stories[place].news
        for news in news {
            for other in stories.indices where other != place { stories[other].learn(news) }
        }
        hearEachOther()
        return admission
    }

    private mutating func hearEachOther() {
        let all = stories.map(\.told)
        for place in stories.indices {
            let others = all.enumerated().filter { $0.offset != place }.map(\.element)
            stories[place].hear(others.reduce(into: [:]) { $0.merge($1) { $0 + $1 } })
        }
    }

    var told: [String: [PersonNews]] {
        stories.map(\.told).reduce(into: [:]) { $0.merge($1) { $0 + $1 } }
    }

    mutating func hear(_ told: [String: [PersonNews]]) {
        for place in stories.indices { stories[place].hear(told) }
    }

    mutating func learn(_ news: ScenarioNews) {
        for place in stories.indices { stories[place].learn(news) }
    }

    /// Where several laws have the word, it holds when it holds by one of them; that something is
    /// not so holds when it holds by all.
    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let findings = vocabularies.indices.filter { place in
            vocabularies[place].expectations.contains { $0.accepts(expectation) }
        }.map { stories[$0].check(expectation) }
        if expectation.word.hasPrefix("no "), let broken = findings.first(where: { $0.found != nil }) {
            return broken
        }
        return findings.first { $0.found == nil } ?? findings.first
            ?? ScenarioFinding(found: "no law that has the word")
    }
}

extension ScenarioVocabulary {
    /// The words of several laws for one story, or of several parts of a law.
    ///
    /// A fact word that two laws have is of neither in their story; of two parts of one law it is a
    /// mistake, and there is no vocabulary.
    ///
    /// - Parameter name: of the one law that they are parts of.
    static func joined(_ laws: [ScenarioVocabulary], as name: String? = nil) -> ScenarioVocabulary? {
        if laws.count == 1 { return laws[0] }
        var seen: Set<String> = []
        let shared = Set(laws.flatMap { $0.facts.map(\.word) }.filter { !seen.insert($0).inserted })
        guard laws.allSatisfy(\.areFactsDated), name == nil || shared.isEmpty else { return nil }
        return ScenarioVocabulary(
            law: name ?? laws.map(\.law).joined(separator: " "),
            facts: laws.flatMap(\.facts).filter { !shared.contains($0.word) },
            expectations: laws.flatMap(\.expectations),
            clauses: laws.map(\.clauses).reduce(into: [:]) { $0.merge($1) { first, _ in first } },
            parameters: laws.map(\.parameters).reduce(into: [:]) { $0.merge($1) { first, _ in first } },
            codes: laws.reduce(into: []) { $0.formUnion($1.codes) },
            changedOn: laws.map(\.changedOn).reduce(into: [:]) { $0.merge($1) { first, _ in first } },
            begin: { setting, persons throws(Message) in try JoinedStory(laws, setting, persons) })
    }
}

extension ScenarioPhrase {
    /// Whether the phrase is the one that an expectation was read by, or another of its word
    /// that takes the same.
    func accepts(_ expectation: ScenarioExpectation) -> Bool {
        word == expectation.word
            && takes(
                expectation.bare, expectation.values,
                codes: Set([expectation.values["error"]].compactMap(\.self)))
    }

    /// Whether what follows the word of an expectation may follow it.
    func takes(_ bare: [String], _ values: [String: String], codes: Set<String>) -> Bool {
        do throws(ScenarioFlaw) {
            try check(bare, values, codes: codes, line: 0, isFact: false)
            return true
        } catch {
            return false
        }
    }
}

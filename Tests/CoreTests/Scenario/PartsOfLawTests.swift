import Testing

@testable import Core

/// Orders that carry out parts of one law: a story of that law has the words of all.
@Suite struct PartsOfLawTests {
    /// A part that counts its facts, and those that the other part tells of.
    private struct Part: ScenarioStory {
        let word: String
        var count = 0
        var heard = 0
        var news: [ScenarioNews] = []

        mutating func enter(_ fact: ScenarioFact) -> Admission {
            count += 1
            let news = ScenarioNews(
                person: fact.values["who"] ?? "", purpose: .social, payer: "", sum: .zero, line: 1,
                months: [],
                learnedAt: fact.moment ?? moment("2026-08-03T10:00:00"), isRefunded: false)
            self.news = [news]
            return Admission()
        }

        func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
            ScenarioFinding("\(count)-\(heard)", expected: expectation.bare.first ?? "")
        }

        mutating func learn(_ news: ScenarioNews) { heard += 1 }
    }

    private static func part(_ word: String, of law: String) -> ScenarioVocabulary {
        ScenarioVocabulary(
            law: law, facts: [ScenarioPhrase(word: word, keys: [("who", .person)])],
            expectations: [ScenarioPhrase(word: "\(word)-count", positional: [.text])],
            begin: { _, _ in Part(word: word) })
    }

    private static let defaults = ScenarioDefaults(
        parameters: Parameters(), calendarDays: [], banks: BankList([]))

    private static let story = """
        scenario "two parts"
        law 901
        person Arman born=1990-04-12 sex=m
        2026-08-03 voucher
        2026-08-04 exempted
        2026-08-05 exempted
        expect voucher-count 1-2
        expect exempted-count 2-1

        """

    private func run(_ laws: ScenarioLaws, _ text: String) -> (output: String, exitStatus: Int32) {
        ScenarioCommand.run(
            files: [("story", text)], laws: laws, explain: false, defaults: Self.defaults)
    }

    @Test func `each fact is that of the part that has its word, and the others hear of it`() {
        let laws = ScenarioLaws([Self.part("voucher", of: "901"), Self.part("exempted", of: "901")])
        let result = run(laws, Self.story)
        #expect(result.exitStatus == 0, "\(result.output)")
        #expect(laws.vocabularies.map(\.law) == ["901", "values"])
    }

    /// What has no desk yet may be a part of a law that has one.
    @Test func `a part to come joins the part that stands, with the numbers of its own`() {
        let days = ParameterSpec(
            "901.days", .workingDays, Localized(ru: "Срок", kk: "Мерзім"), nil,
            [.init(from: CivilDate(dayNumber: 0), 3)])
        let laws = ScenarioLaws(
            [Self.part("voucher", of: "901")],
            planned: [
                PlannedLaw(Self.part("exempted", of: "901"), numbers: [days]), PlannedLaw("902"),
            ])
        let result = run(laws, Self.story)
        #expect(result.exitStatus == 0, "\(result.output)")
        let completed = laws.completing(Self.defaults).parameters
        #expect(completed.history(days.name).map(\.value) == ["3"])
        let unknown = run(laws, Self.story.replacing("law 901", with: "law 902"))
        #expect(unknown.output.hasPrefix("story:2: expected law 901|values: law 902 is not built yet"))
    }

    @Test func `a law of parts is joined with another law`() {
        let laws = ScenarioLaws([
            Self.part("voucher", of: "901"), Self.part("exempted", of: "901"), Self.part("paid", of: "902"),
        ])
        let text =
            Self.story.replacing("law 901", with: "law 901 902") + """
                2026-08-06 paid
                expect voucher-count 1-3
                expect paid-count 1-3

                """
        let result = run(laws, text)
        #expect(result.exitStatus == 0, "\(result.output)")
    }
}

/// One scenario run from its first line to its last.
struct ScenarioRun {
    struct Failure: Hashable {
        let line: Int
        let text: String
    }

    struct Explained {
        let line: Int
        let text: String
        let reasons: [Reason]
        /// What the fact above it was told.
        var messages: [String] = []
    }

    struct Result {
        var failures: [Failure] = []
        var explained: [Explained] = []
    }

    private(set) var result = Result()

    init(_ script: ScenarioScript, _ defaults: ScenarioDefaults) {
        var story: any ScenarioStory
        do throws(Message) {
            let setting = ScenarioSetting(defaults, script.settings)
            story = try script.vocabulary.begin(setting, script.persons)
        } catch {
            fail(script.line, "\(error.code) \(error.text.ru)")
            return
        }
        var admission = Admission()
        var last: ScenarioFact?
        for (index, step) in script.steps.enumerated() {
            switch step {
            case .fact(let fact):
                admission = story.enter(fact)
                last = fact
                if !admission.isAccepted, !Self.isErrorExpected(script.steps, after: index) {
                    let codes = Self.codes(admission.refusals)
                    fail(fact.line, "expected the fact to be accepted, it is refused: \(codes)")
                }
            case .expectation(let expectation):
                let common =
                    Self.foreign(expectation, last, script.persons)
                    ?? Self.common(expectation, admission, isNext: Self.followsFact(script.steps, index))
                    ?? Self.edition(expectation, last, script.vocabulary.changedOn)
                let finding = common ?? story.check(expectation)
                if let found = finding.found {
                    fail(expectation.line, "expected \(expectation.text.dropFirst(7)); is \(found)")
                }
                result.explained.append(
                    Explained(
                        line: expectation.line, text: expectation.text, reasons: finding.reasons,
                        messages: common == nil
                            ? [] : Self.told(admission, last.flatMap { script.vocabulary.clauses[$0.word] })))
            }
        }
    }

    private mutating func fail(_ line: Int, _ text: String) {
        result.failures.append(Failure(line: line, text: text))
    }

    /// `expect edition old|new`: by the day of the fact, whatever day it is entered on.
    private static func edition(
        _ expectation: ScenarioExpectation, _ fact: ScenarioFact?, _ changedOn: [String: CivilDate]
    ) -> ScenarioFinding? {
        guard expectation.word == ScenarioVocabulary.edition.word else { return nil }
        guard let fact, let day = fact.moment?.date, let from = changedOn[fact.word] else {
            return ScenarioFinding(found: "a fact whose wording did not change")
        }
        return ScenarioFinding(day < from ? "old" : "new", expected: expectation.bare.first ?? "")
    }

    private static func codes(_ messages: [Message]) -> String {
        messages.isEmpty ? "none" : messages.map(\.code).joined(separator: ", ")
    }

    private static func isErrorExpected(_ steps: [ScenarioScript.Step], after index: Int) -> Bool {
        guard index + 1 < steps.count, case .expectation(let next) = steps[index + 1] else { return false }
        return next.word == "error"
    }

    /// Whether only other `expect error` stand between the step and its fact.
    private static func followsFact(_ steps: [ScenarioScript.Step], _ index: Int) -> Bool {
        for step in steps[..<index].reversed() {
            switch step {
            case .fact: return true
            case .expectation(let other): if other.word != "error" { return false }
            }
        }
        return false
    }

    /// Refusals and warnings with the clause that the fact is entered by.
    private static func told(_ admission: Admission, _ clause: String?) -> [String] {
        (admission.refusals + admission.warnings).map { message in
            (clause.map { "[\($0)] " } ?? "") + "\(message.code): \(message.text.ru)"
        }
    }

    /// `who=` of an expectation about the fact above that concerns somebody else.
    private static func foreign(
        _ expectation: ScenarioExpectation, _ fact: ScenarioFact?, _ persons: [ScenarioPerson]
    ) -> ScenarioFinding? {
        guard ["error", "warning", "no warning", "edition"].contains(expectation.word),
            let asked = expectation.values["who"]
        else { return nil }
        let named = fact?.values["who"].map(ScenarioShape.parts) ?? persons.prefix(1).map(\.name)
        return named.contains(asked)
            ? nil : ScenarioFinding(found: "a fact above of \(named.joined(separator: ", "))")
    }

    /// `expect error`, `expect warning`, `expect no warning`.
    private static func common(
        _ expectation: ScenarioExpectation, _ admission: Admission, isNext: Bool
    ) -> ScenarioFinding? {
        let code = expectation.bare.first ?? ""
        switch expectation.word {
        case "error":
            guard isNext else { return ScenarioFinding(found: "not the statement after its fact") }
            let holds = admission.refusals.contains { $0.code == code }
            return ScenarioFinding(
                found: holds ? nil : admission.isAccepted ? "accepted" : codes(admission.refusals))
        case "warning", "no warning":
            let isThere = admission.warnings.contains { code.isEmpty || $0.code == code }
            let holds = isThere == (expectation.word == "warning")
            return ScenarioFinding(found: holds ? nil : "warnings: \(codes(admission.warnings))")
        default: return nil
        }
    }
}

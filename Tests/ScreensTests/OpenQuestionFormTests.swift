import Testing

@testable import Core
@testable import Screens

/// The form of a determination asks for what the case leaves open, and nothing else.
struct OpenQuestionFormTests {
    @Test func `a case without questions has nothing to determine`() throws {
        let store = try World.store(.samples)
        let file = try #require(try store.caseFile(id: 1))
        let topics = file.caseState.topics(on: file.today)
        #expect((file.caseState.obstacle(to: "ruling", on: file.today) == nil) == !topics.isEmpty)
    }

    @Test func `only the questions of the case can be chosen, the open one first`() throws {
        let store = try World.store(.staffed)
        _ = try store.accept(application: GoodApplication.with(["f08": "14.08.2026"]))
        let context = try store.formContext()
        let form = try #require(FactForm.of(kind: "ruling"))
        for step in CaseTests.story.prefix(while: { $0.kind != "ruling" }) {
            let file = try #require(try store.caseFile(id: 1))
            let entry = try #require(FactForm.of(kind: step.kind)).entry(step.values, context)
            _ = try store.record(entry, inCase: 1, version: file.record.version)
        }
        let file = try #require(try store.caseFile(id: 1))
        let field = try #require(form.spec(in: file).field("clause"))
        guard case .choice(let choices) = field.kind else {
            Issue.record("no choice")
            return
        }
        #expect(choices.map(\.code) == file.caseState.topics(on: file.today).map(\.rawValue))
        #expect(choices.count == 1 && choices.first?.code == "32.2", "\(choices.map(\.code))")
        #expect(form.known(in: file, on: file.today, .russian)["clause"] == "32.2")
    }

    /// The number beside «Вопросы» goes out with the decision, and Backspace clears the choice.
    @Test func `what was decided asks no more`() throws {
        let store = try World.store(.staffed)
        _ = try store.accept(application: GoodApplication.with(["f08": "14.08.2026"]))
        let context = try store.formContext()
        for step in CaseTests.story.prefix(while: { $0.kind != "ruling" }) {
            let file = try #require(try store.caseFile(id: 1))
            let entry = try #require(FactForm.of(kind: step.kind)).entry(step.values, context)
            _ = try store.record(entry, inCase: 1, version: file.record.version)
        }
        let pilot = try Pilot(store: store)
        pilot.choose(.cases)
        pilot.press("Enter")
        #expect(pilot.shows("Вопросы 1"), "\(pilot.text)")
        pilot.openFact("ruling")
        pilot.press("Backspace")
        #expect((pilot.session.shell.top as? FormScreen)?.form.values["clause"] == "")
        pilot.type("1")
        pilot.press("Tab")
        pilot.type("3")
        pilot.press("Tab")
        pilot.type("решено письмом")
        pilot.press("F2")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(pilot.shows("Вопросы 0"), "\(pilot.text)")
    }
}

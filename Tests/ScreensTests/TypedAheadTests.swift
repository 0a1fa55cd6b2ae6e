import TUI
import Testing

@testable import Core
@testable import Screens

/// What is typed where a question stands in the way is not lost.
struct TypedAheadTests {
    private static func withDraft(_ values: FormValues = ["surname": "Жұмабеков"]) throws -> Pilot {
        let store = try World.store(.samples)
        try store.keepDraft(form: FormSpec.application.code, subjectID: -1, values: values, focus: "f03")
        let pilot = try Pilot(store: store)
        pilot.press("Esc")
        pilot.choose(.application)
        #expect(pilot.top == "PickerScreen")
        return pilot
    }

    private static func values(_ pilot: Pilot) -> FormValues {
        (pilot.session.shell.top as? FormScreen)?.form.values.texts ?? [:]
    }

    @Test func `an IIN typed at the question of the draft begins a new entry`() throws {
        let pilot = try Self.withDraft()
        pilot.type("690415399106")
        #expect(pilot.top == "FormScreen")
        #expect(Self.values(pilot)["iin"] == "690415399106")
        #expect(Self.values(pilot)["surname"] ?? "" == "")
        #expect(try pilot.store.drafts().contains { $0.values["surname"] == "Жұмабеков" })
    }

    @Test func `a pasted IIN does too`() throws {
        let pilot = try Self.withDraft()
        pilot.paste("690415399106")
        #expect(Self.values(pilot)["iin"] == "690415399106")
    }

    @Test func `letters look for a draft, and digits for one that is known by its IIN`() throws {
        let named = try Self.withDraft()
        named.type("жұма")
        named.press("Enter")
        #expect(Self.values(named)["surname"] == "Жұмабеков")
        let numbered = try Self.withDraft(["iin": "690415399106"])
        numbered.type("6904")
        #expect(numbered.top == "PickerScreen")
        numbered.press("Enter")
        #expect(Self.values(numbered)["iin"] == "690415399106")
    }

    @Test func `a draft opened again goes past what follows from what was typed`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.type("700729399069")
        pilot.press("Enter")
        func focus() -> String? { (pilot.session.shell.top as? FormScreen)?.form.focus }
        let passed = try #require(focus())
        #expect(passed != "surname", "the names of a known person are passed")
        pilot.press("F10", "Enter")
        pilot.choose(.application)
        pilot.press("Enter")
        #expect(focus() == passed)
        for _ in 0..<12 where focus() != "iin" { pilot.press("BackTab") }
        pilot.press("Enter")
        #expect(focus() == passed)
    }

    @Test func `leaving the first start asks, when something was typed`() throws {
        let pilot = try Pilot(.nothing)
        pilot.type("0112")
        pilot.press("F10")
        #expect(pilot.top == "QuestionScreen" && !pilot.session.isOver)
        pilot.press("Enter")
        #expect(pilot.top == "WelcomeScreen" && pilot.shows("0112"))
        let empty = try Pilot(.nothing)
        empty.press("F10")
        #expect(empty.session.isOver)
    }

    /// The question names what is taken back, so that nobody gives the reason of another.
    @Test(arguments: Language.allCases)
    func `a reason that was left is asked again of the same fact, and of no other`(language: Language) throws
    {
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000003")
        pilot.press("Delete")
        let first = try #require(pilot.session.shell.top as? AskScreen).form.spec.title
        pilot.type("опечатка в дне")
        pilot.press("Esc", "Up", "Delete")
        let second = try #require(pilot.session.shell.top as? AskScreen).form.spec.title
        #expect(first != second)
        #expect(!pilot.shows("опечатка"))
        pilot.press("Esc", "Down", "Delete")
        #expect(pilot.shows("опечатка в дне"))
        pilot.press("Ctrl+U", "Esc", "Delete")
        #expect(!pilot.shows("опечатка"))
    }
}

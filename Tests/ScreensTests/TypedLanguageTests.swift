import TUI
import Testing

@testable import Core
@testable import Screens

/// The language of a text is that in which it was typed, not that of the screen at F2.
struct TypedLanguageTests {
    private func languages(_ pilot: Pilot) throws -> TypedLanguages {
        let last = try pilot.store.database.first("SELECT max(id) FROM application") { $0.integer(0) }
        return try pilot.store.typedLanguages(of: "application", try #require(last))
    }

    @Test(arguments: Language.allCases)
    func `F9 before F2 makes no wrong star`(language: Language) throws {
        let pilot = try Pilot.application(GoodApplication.with(["f03": ""]), focus: "f03", language)
        pilot.type("стале")
        pilot.press("F9")
        // What goes on in the other language stays a text of the first.
        pilot.type("вар")
        pilot.press("F2")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(try languages(pilot)["f03"] == language)
        pilot.resize(132, 43)
        pilot.press("F7")
        #expect(pilot.language == language.other)
        #expect(pilot.shows("сталевар*"), "\(pilot.text)")
        pilot.press("F9")
        #expect(!pilot.shows("сталевар*") && pilot.shows("сталевар"))
    }

    @Test func `an emptied field is of the language in which it is typed anew`() throws {
        let pilot = try Pilot.application(GoodApplication.with(["f03": ""]), focus: "f03", .russian)
        pilot.type("сталевар")
        pilot.press("F9", "Ctrl+U")
        pilot.type("балқытушы")
        pilot.press("F2")
        #expect(try languages(pilot)["f03"] == .kazakh)
    }

    @Test func `names have no language, and a draft keeps that of its words`() throws {
        let pilot = try Pilot.application(
            GoodApplication.with(["f02": "", "f03": ""]), focus: "f03", .russian)
        pilot.type("сталевар")
        pilot.press("F10", "Enter", "F9")
        pilot.choose(.application)
        pilot.press("Enter")
        let form = try #require(pilot.session.shell.top as? FormScreen)
        #expect(form.form.values.language(of: "f03") == .russian)
        #expect(form.form.values.languages.keys.sorted() == ["f03"])
    }
}

import Core
import Testing

@testable import Screens
@testable import TUI

/// A letter in a field of a date has one place, or none.
struct DateKeysTests {
    @Test(arguments: [
        ("бат9", "б"), ("т9", "т"), ("9т", "9"), ("+3м", "+3м"), ("-1мм", "-1м"), ("м", ""), ("+м", "+"),
        ("21.11.2026", "21.11.2026"), ("2026-11-21", "2026-11-21"), ("211126", "211126"), ("-5", "-5"),
        ("12+", "12"), ("б", "б"), ("+2а", "+2а"),
    ])
    func `only what can be read is typed`(typed: String, kept: String) {
        var editor = LineEditor(limit: 10, characters: .date)
        for character in typed { _ = editor.handle(.key(.character(character))) }
        #expect(editor.text == kept)
    }

    @Test(arguments: Language.allCases)
    func `a letter is refused at the key, with a sentence`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000004")
        pilot.openFact("no-phone")
        pilot.press("Ctrl+U")
        pilot.type("2м")
        #expect(
            pilot.shows(language == .russian ? "Здесь цифры, точки" : "Мұнда цифрлар, нүкте"), "\(pilot.text)"
        )
    }
}

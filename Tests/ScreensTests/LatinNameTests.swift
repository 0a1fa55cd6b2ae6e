import TUI
import Testing

@testable import Core
@testable import Screens

/// A name in Latin letters is asked about, and its initials are those of the name.
struct LatinNameTests {
    private func values(_ pilot: Pilot) -> FormValues {
        (pilot.session.shell.top as? FormScreen)?.form.values ?? [:]
    }

    private func typing(_ given: String) throws -> Pilot {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.type("690415399106")
        pilot.press("Tab")
        for text in ["Жұмабеков", given, "Hasanuly"] {
            pilot.write(text)
            pilot.press("Tab")
        }
        return pilot
    }

    @Test func `initials of Latin letters stay those letters, and follow the name`() throws {
        let pilot = try typing("Bolat")
        #expect(values(pilot)["f04"] == "Жұмабеков B. H.")
        #expect(values(pilot)["f14"] == "Жұмабеков B. H.")
        #expect(pilot.shows(Message.latinName.text.ru), "\(pilot.text)")
        // On through the initials, and back to the name.
        while (pilot.session.shell.top as? FormScreen)?.form.focus != "f04" { pilot.press("Tab") }
        pilot.press("Tab")
        #expect(values(pilot)["f04"] == "Жұмабеков B. H.")
        while (pilot.session.shell.top as? FormScreen)?.form.focus != "given_name" {
            pilot.press("Shift+Tab")
        }
        pilot.write("Болат")
        pilot.press("Tab")
        pilot.write("Хасанұлы")
        pilot.press("Tab")
        #expect(values(pilot)["f04"] == "Жұмабеков Б. Х.")
        #expect(values(pilot)["f14"] == "Жұмабеков Б. Х.")
    }

    @Test(arguments: ["Серікова B.", "Серікова B. Н."])
    func `an initial is not healed, since nothing says which was meant`(name: String) {
        let result = Letters.heal(name)
        #expect(result.text == name && result.warning == .mixedAlphabet)
    }

    @Test(arguments: [("Müller", true), ("Smith", true), ("Ким", false), ("Cерик", false)])
    func `a name in Latin letters is a warning, never a refusal`(name: String, isLatin: Bool) throws {
        let field = try #require(FormSpec.application.field("surname"))
        let context = FormContext(today: day("2026-11-28"), banks: [])
        let message = field.message(for: name, in: ["surname": name], context)
        #expect((message == .latinName) == isLatin)
        #expect(message?.isWarning ?? true)
    }
}

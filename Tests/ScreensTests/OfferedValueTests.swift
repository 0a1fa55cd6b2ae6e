import Core
import TUI
import Testing

@testable import Screens

/// A value that nobody typed gives way to the first letter, in every kind of field.
struct OfferedValueTests {
    private static func value(_ pilot: Pilot, _ key: String) -> String? {
        (pilot.session.shell.top as? FormScreen)?.form.values[key]
    }

    /// The phone of the person stands in the field of the answer of БМГ.
    private static func phone(_ language: Language = .russian) throws -> Pilot {
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000004")
        pilot.openFact("phone")
        return pilot
    }

    @Test func `a letter takes its place, the whole of it comes back`() throws {
        let pilot = try Self.phone()
        let before = try #require(Self.value(pilot, "phone"))
        #expect(!before.isEmpty)
        pilot.type("8")
        #expect(Self.value(pilot, "phone") == "8")
        pilot.press("Ctrl+Z")
        #expect(Self.value(pilot, "phone") == before)
        pilot.type("1")
        #expect(Self.value(pilot, "phone") == before + "1", "what was mended once is not typed over")
    }

    @Test(arguments: ["Left", "Home", "End", "Right", "Backspace"])
    func `an arrow begins to mend it`(key: String) throws {
        let pilot = try Self.phone()
        let before = try #require(Self.value(pilot, "phone"))
        pilot.press(key)
        pilot.type("5")
        let after = try #require(Self.value(pilot, "phone"))
        #expect(after.count >= before.count, "\(after)")
    }

    @Test func `it is shown so`() throws {
        let pilot = try Self.phone()
        let row = try #require(pilot.cursor?.row)
        func roles() -> String {
            pilot.canvas.roles.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[row]
        }
        #expect(roles().contains("SSSS") && !roles().contains("FFFF"), "\(roles())")
        pilot.press("Left")
        #expect(roles().contains("FFFF") && !roles().contains("SSSS"), "\(roles())")
    }

    @Test func `what was typed is gone on with after it was left`() throws {
        let pilot = try Pilot(.staffed)
        pilot.choose(.application)
        pilot.press("Tab")
        pilot.type("Серик")
        pilot.press("Tab", "Up")
        pilot.type("ова")
        #expect(Self.value(pilot, "surname") == "Серикова")
    }

    @Test func `a filled time is typed over too`() throws {
        let pilot = try Self.phone()
        pilot.press("Tab", "Tab")
        pilot.type("0930")
        pilot.press("Tab")
        #expect(Self.value(pilot, "learned_time") == "09:30")
    }
}

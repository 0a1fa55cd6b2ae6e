import TUI
import Testing

@testable import Core
@testable import Screens

/// A record that is made on a narrowed list is seen.
struct NarrowedListTests {
    @Test(arguments: Language.allCases)
    func `what F2 makes is shown whatever the list was narrowed to`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.disbursementBatches)
        pilot.type("ЯЯЯ")
        #expect((pilot.session.shell.top as? JournalScreen)?.filter.text == "ЯЯЯ")
        pilot.press("F2", "Enter")
        #expect(try pilot.store.count(.disbursementBatches, .all, limit: 9) == 1)
        let list = try #require(pilot.session.shell.top as? JournalScreen)
        #expect(list.filter.isAll)
        #expect(pilot.shows("11.2026"), "\(pilot.text)")
    }

    @Test func `a form that adds a row lets go of the filter too`() throws {
        let pilot = try Pilot(.samples)
        pilot.choose(.outages)
        pilot.type("ЯЯЯ")
        pilot.press("F2")
        pilot.type("1")
        pilot.press("Tab")
        pilot.write("01.10.2026")
        pilot.press("F2", "Right", "Enter")
        let list = try #require(pilot.session.shell.top as? JournalScreen)
        #expect(list.filter.isAll && pilot.shows("01.10.2026"), "\(pilot.text)")
    }
}

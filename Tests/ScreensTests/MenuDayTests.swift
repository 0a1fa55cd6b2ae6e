import TUI
import Testing

@testable import Core
@testable import Screens

/// What the menu says of the day, and that its lines stay where they are.
struct MenuDayTests {
    /// Hands learn places: a third line of the day had sent three items to the other column.
    @Test(arguments: Language.allCases)
    func `the lines of the menu stand in one place whatever the day brings`(language: Language) throws {
        let idle = try Pilot(.staffed, language)
        let busy = try Pilot(.samples, language)
        let unfinished = try Pilot(.samples, language)
        unfinished.choose(.application)
        unfinished.type("7007")
        unfinished.press("F10", "Enter")
        #expect(unfinished.shows(language == .russian ? "• неокончено: 1" : "• аяқталмаған: 1"))
        for _ in 0..<3 {
            #expect(Self.menu(busy) == Self.menu(idle))
            #expect(Self.menu(unfinished) == Self.menu(idle))
            for pilot in [idle, busy, unfinished] { pilot.press("PgDn") }
        }
        for line in unfinished.lines { #expect(!line.hasSuffix("…"), "\(line)") }
    }

    /// From the sheets to the blank row above the day.
    private static func menu(_ pilot: Pilot) -> [String] { Array(pilot.lines[2..<18]) }

    @Test(arguments: Language.allCases)
    func `the day counts what is overdue and what ends today, and F5 opens the list`(language: Language)
        throws
    {
        let pilot = try Pilot(.samples, language)
        let states = try pilot.store.page(JournalQuery(.deadlines, edge: .first, count: 999)).rows.map {
            JournalSpec.deadlines.value("state", $0)
        }
        let overdue = states.filter { DeadlineWords.daysOver($0, on: World.now.date) != nil }.count
        let today = states.filter { DeadlineWords.isToday($0, on: World.now.date) }.count
        #expect(overdue > 0)
        var words = language == .russian ? "! просрочено \(overdue)" : "! мерзімі өтті: \(overdue)"
        if today > 0 { words += language == .russian ? " · сегодня \(today)" : " · бүгін: \(today)" }
        #expect(pilot.shows(words + " – F2"), "\(pilot.text)")
        pilot.act("due-deadlines")
        let list = try #require(pilot.session.shell.top as? JournalScreen)
        #expect(list.spec == .deadlines)
        #expect(pilot.cursorLine.contains("! "), "\(pilot.text)")
    }

    /// A number of yesterday is no number.
    @Test func `what is not known for today is not counted`() throws {
        let store = try World.store(.samples)
        #expect(try ProfessionalPayment.due(store) != nil)
        try CaseUpkeep().makeAllWait(in: store)
        #expect(try ProfessionalPayment.due(store) == nil)
        try CaseUpkeep().refreshAll(in: store, .unobserved)
        #expect(try ProfessionalPayment.due(store) != nil)
    }
}

import Testing

@testable import Core
@testable import Screens

/// The day on which a notice really went out, and what stands for one that never will.
struct NoticeDayTests {
    @Test(arguments: Language.allCases)
    func `the day is asked, today where no other is named`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.notices)
        let row = try #require(
            try pilot.store.page(JournalQuery(.notices, edge: .first, count: 1)).rows.first)
        let arisen = try #require(CivilDate(iso: JournalSpec.notices.value("arisen", row)))
        pilot.press("Home", "F2")
        #expect(pilot.top == "AskScreen")
        // Not before it arose, not after today.
        for (typed, message) in [
            (arisen.adding(days: -1).shown, Message.noticeTooEarly), ("22.11.2026", Message.future),
        ] {
            pilot.write(typed)
            pilot.press("F2")
            #expect(pilot.top == "AskScreen" && pilot.shows(message.text[language]), "\(pilot.text)")
        }
        pilot.write(arisen.shown)
        pilot.press("F2")
        #expect(pilot.top == "JournalScreen", "\(pilot.text)")
        let sent = try pilot.store.page(JournalQuery(.notices, edge: .first, count: 100)).rows
            .map { JournalSpec.notices.value("sent", $0) }
        #expect(sent.contains(arisen.iso), "\(sent)")
    }
}

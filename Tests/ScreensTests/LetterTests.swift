import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// A letter from its preview to the register.
struct LetterTests {
    @Test func `a notice gets its number when it is written, and keeps it`() throws {
        let pilot = try Pilot()
        pilot.choose(.notices)
        pilot.press("Enter")
        #expect(pilot.shows("____________ № ____________"))
        pilot.press("F2")
        #expect(pilot.shows("21.11.2026 № 0112/1"))
        let first = try #require(TextFile.names(in: pilot.outbox.path).first)
        let text = try TextFile.read(pilot.outbox.appending(path: first).path)
        #expect(text.contains("21.11.2026 № 0112/1") && text.contains("Орындаушы / Исполнитель"))
        // The other language is the same letter.
        pilot.press("F9", "F2")
        #expect(pilot.shows("21.11.2026 № 0112/1"))
        pilot.press("F9", "Esc", "Down", "Enter", "F2")
        #expect(pilot.shows("21.11.2026 № 0112/2"))
        pilot.goHome()
        pilot.choose(.letters)
        #expect(try pilot.store.missingLetters() == [])
        let rows = try pilot.store.page(
            JournalQuery(ScreenHouse(OrderScreens.all).house.letters, edge: .first, count: 10)
        ).rows
        #expect(rows.count == 2)
        // Enter is the letter again, F2 the card.
        pilot.press("Enter")
        #expect(pilot.top == "PreviewScreen" && pilot.shows("21.11.2026 № 0112/2"))
        pilot.press("Esc", "F2")
        #expect(pilot.top == "CardScreen")
    }

    @Test(arguments: Language.allCases)
    func `the register says what each letter is, and opens it`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.beginEnrolment()
        pilot.act("1")
        pilot.type("нет подлинника")
        pilot.press("F2")
        try pilot.store.change(.appeal(language), to: "Комитет, г. Астана")
        let workplace = Workplace(
            store: pilot.store, house: ScreenHouse(OrderScreens.all).house, inbox: "",
            outbox: pilot.outbox.path, login: World.login, widthOf: { DisplayWidth.of($0) })
        let ids = try pilot.store.database.rows("SELECT id FROM manual_enrolment ORDER BY id") {
            $0.integer(0)
        }
        #expect(ids.count > 1)
        for id in ids {
            let print = EnrolmentPrint(id)
            let report = try print.report(in: workplace, language)
            _ = try WritePrint(print, report, language).perform(in: workplace)
        }
        pilot.goHome()
        pilot.choose(.letters)
        let words = Localized(ru: "Отказ в ручном включении", kk: "Қолмен енгізуден бас тарту")
        let request = Localized(ru: "Запрос на ручное включение", kk: "Қолмен енгізуге сұрау салу")
        #expect(pilot.shows(words[language]) && pilot.shows(request[language]), "\(pilot.text)")
        pilot.type(language == .russian ? "отказ" : "бас")
        #expect(pilot.shows(words[language]) && !pilot.shows(request[language]), "\(pilot.text)")
        pilot.press("Enter")
        #expect(pilot.top == "PreviewScreen" && pilot.shows("№ 0112/"), "\(pilot.text)")
        // Who looked is written down.
        let last = try #require(try pilot.store.audit(limit: 1).first)
        #expect(last.action == "open" && last.subject == "consumer")
    }

    @Test(arguments: Language.allCases)
    func `a refusal is printed when it is set where to appeal`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.beginEnrolment()
        pilot.act("1")
        pilot.type("нет подлинника")
        pilot.press("F2")
        let refused = try #require(
            try pilot.store.database.first("SELECT id FROM manual_enrolment WHERE refusal IS NOT NULL") {
                $0.integer(0)
            })
        let workplace = Workplace(
            store: pilot.store, house: ScreenHouse(OrderScreens.all).house, inbox: "",
            outbox: pilot.outbox.path, login: World.login, widthOf: { DisplayWidth.of($0) })
        func report() throws -> Report { try EnrolmentPrint(refused).report(in: workplace, language) }
        try pilot.store.change(.appeal(language), to: "")
        let message = #expect(throws: Message.self) { try report() }
        let place = Localized(ru: "Общее › Настройки", kk: "Жалпы › Баптаулар")[language]
        #expect(message?.text[language].contains(place) ?? false)
        #expect(try pilot.store.missingLetters() == [])
        try pilot.store.change(.appeal(language), to: "Комитет, г. Астана")
        #expect(try report().text.contains("Комитет, г. Астана"))
    }
}

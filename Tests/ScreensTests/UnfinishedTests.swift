import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// Several entries lie unfinished side by side, and a pause keeps half a field.
struct UnfinishedTests {
    private static func begin(_ pilot: Pilot, _ iin: String, _ surname: String) {
        pilot.type(iin)
        pilot.press("Tab")
        pilot.type(surname)
        pilot.press("F10", "Enter")
    }

    /// A new application was begun over the one that lay unfinished: with the
    /// first field that was left, the old draft was written over.
    @Test func `a new application offers the one that lies unfinished`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        Self.begin(pilot, "690415399106", "Жұмабеков")
        pilot.choose(.application)
        #expect(pilot.top == "PickerScreen")
        #expect(pilot.shows("Продолжить неоконченное?"))
        pilot.press("Enter")
        #expect(DraftTests.values(pilot)["surname"] == "Жұмабеков")
        #expect(pilot.cursorLine.contains("Фамилия"))
        #expect(pilot.advice == "Неоконченный ввод от 21.11.2026 10:12 возвращён")
    }

    @Test(arguments: Language.allCases)
    func `two new applications lie unfinished side by side, and each is gone on with`(language: Language)
        throws
    {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.application)
        Self.begin(pilot, "690415399106", "Жұмабеков")
        pilot.choose(.application)
        pilot.press("End", "Enter")
        #expect(pilot.top == "FormScreen")
        #expect((DraftTests.values(pilot)["iin"] ?? "").isEmpty)
        Self.begin(pilot, "700514391004", "Әбілқасымов")
        #expect(try Set(pilot.store.drafts().map { $0.values["surname"] }) == ["Жұмабеков", "Әбілқасымов"])
        for (key, surname) in [("Home", "Әбілқасымов"), ("Down", "Жұмабеков")] {
            pilot.choose(.application)
            pilot.press("Home", key)
            #expect(pilot.cursorLine.contains(surname))
            pilot.press("Enter")
            #expect(DraftTests.values(pilot)["surname"] == surname)
            pilot.press("F10", "Enter")
        }
        #expect(try pilot.store.drafts().count == 2)
    }

    @Test func `an accepted application takes its own draft along and leaves the other`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        Self.begin(pilot, "700514391004", "Әбілқасымов")
        pilot.choose(.application)
        pilot.press("End", "Enter")
        pilot.fill(.application, GoodApplication.values)
        pilot.press("F2")
        if pilot.top == "QuestionScreen" { pilot.press("Right", "Enter") }
        #expect(pilot.top == "CardScreen")
        #expect(try pilot.store.drafts().map { $0.values["surname"] } == ["Әбілқасымов"])
    }

    @Test func `closing the list of unfinished ones begins nothing`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        Self.begin(pilot, "690415399106", "Жұмабеков")
        pilot.choose(.application)
        pilot.press("Esc")
        #expect(pilot.top == "MenuScreen")
        #expect(try pilot.store.drafts().count == 1)
    }

    // MARK: Pauses

    @Test func `a pause in the middle of a field keeps what is typed`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.press("Tab")
        pilot.type("Жұма")
        #expect(try pilot.store.drafts().allSatisfy { $0.values["surname"] != "Жұма" })
        let before = pilot.text
        pilot.session.keepDrafts()
        #expect(try pilot.store.drafts().first?.values["surname"] == "Жұма")
        #expect(pilot.text == before)
    }

    @Test func `a pause writes what has changed, and an untouched form nothing`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.session.keepDrafts()
        #expect(try pilot.store.drafts().isEmpty)
        pilot.type("69")
        pilot.session.keepDrafts()
        try pilot.store.dropDraft(
            form: FormSpec.application.code, subjectID: try #require(pilot.store.drafts().first).subjectID)
        pilot.session.keepDrafts()
        #expect(try pilot.store.drafts().isEmpty)
        pilot.type("0")
        pilot.session.keepDrafts()
        #expect(try pilot.store.drafts().first?.values["iin"] == "690")
    }

    @Test func `while another writes, typing does not wait and the draft is kept later`() throws {
        let (place, mine, theirs) = try DraftTests.twoOperators()
        defer { try? FileManager.default.removeItem(at: place) }
        let pilot = try Pilot(store: mine)
        pilot.choose(.application)
        pilot.type("690415")
        try theirs.database.write { _ in
            let time = ContinuousClock().measure { pilot.session.keepDrafts() }
            #expect(time < .seconds(2))
        }
        #expect(try mine.drafts().isEmpty)
        pilot.session.keepDrafts()
        #expect(try mine.drafts().first?.values["iin"] == "690415")
    }

    // MARK: Remittances

    @Test(arguments: Language.allCases)
    func `a remittance is gone on with in its first step and in its second`(language: Language) throws {
        let first = try Pilot(.samples, language)
        first.choose(.remittances)
        first.press("F2")
        first.write("151241990007")
        first.press("Tab")
        first.type("77")
        first.hangUp()
        let second = try Pilot(.samples, language, store: first.store)
        #expect(second.shows("151241990007, № 77"))
        second.press("Enter")
        #expect(second.top == "FormScreen")
        #expect(DraftTests.values(second)["number"] == "77")
        second.press("Tab", "Tab")
        second.write("60000")
        second.press("F2")
        #expect(second.top == "TableScreen")
        second.press("Enter")
        second.write("60000")
        second.press("F2")
        #expect(second.shows("60 000,00"))
        second.hangUp()
        let third = try Pilot(.samples, language, store: first.store)
        third.press("Enter")
        #expect(third.top == "TableScreen")
        #expect(third.shows("60 000,00"))
        // Back to the payment and forth again: the sum given by hand stays.
        third.press("Esc")
        #expect(third.top == "FormScreen")
        third.press("F2")
        #expect(third.shows("60 000,00"))
        third.press("F2")
        #expect(try third.store.drafts().isEmpty)
    }

    @Test func `sums given by hand go with the month that they were of`() throws {
        let pilot = try Pilot()
        pilot.openRemittanceShares(total: "60000")
        pilot.press("Enter")
        pilot.write("60000")
        pilot.press("F2", "Esc")
        #expect(try RemittanceForm.sums(in: #require(pilot.store.drafts().first).values).count == 1)
        pilot.press("Tab", "Tab")
        pilot.write("012027")
        pilot.press("F2")
        #expect(pilot.top == "TableScreen")
        #expect(try RemittanceForm.sums(in: #require(pilot.store.drafts().first).values).isEmpty)
    }

    @Test func `a remittance names the employer of a number that was typed`() throws {
        let pilot = try Pilot()
        pilot.choose(.remittances)
        pilot.press("F2")
        pilot.write("151241990007")
        pilot.press("Tab")
        #expect(pilot.shows("151241990007 ↓ АО «Қарағанды үлгі»"), "\(pilot.text)")
    }

    @Test func `two remittances lie unfinished side by side, each in its second step`() throws {
        let pilot = try Pilot()
        for (number, sum) in [("77", "10000"), ("78", "20000")] {
            pilot.choose(.remittances)
            pilot.press("F2")
            if number == "78" { pilot.press("End", "Enter") }
            pilot.write("151241990007")
            pilot.press("Tab")
            pilot.write(number)
            pilot.press("Tab", "Tab")
            pilot.write(sum)
            pilot.press("F2", "Enter")
            pilot.write(sum)
            pilot.press("F2", "Esc", "Esc", "Enter")
            pilot.goHome()
        }
        let drafts = try pilot.store.drafts()
        #expect(Set(drafts.map(\.subjectID)).count == 2)
        for draft in drafts {
            let sums = RemittanceForm.sums(in: draft.values)
            #expect(try sums.values.map { $0 } == [Tenge(draft.values["total"] ?? "")])
        }
    }

    @Test func `two remittances lie unfinished side by side`() throws {
        let pilot = try Pilot()
        for (index, number) in ["77", "78"].enumerated() {
            pilot.choose(.remittances)
            pilot.press("F2")
            if index > 0 { pilot.press("End", "Enter") }
            pilot.write("151241990007")
            pilot.press("Tab")
            pilot.type(number)
            pilot.press("Esc", "Enter")
            pilot.goHome()
        }
        #expect(try Set(pilot.store.drafts().map { $0.values["number"] }) == ["77", "78"])
    }
}

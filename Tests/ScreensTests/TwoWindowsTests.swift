import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// One operator with two windows, and drafts that the store does not take.
struct TwoWindowsTests {
    /// What another window of the same operator writes into the draft on the screen.
    private static func writeElsewhere(_ pilot: Pilot, _ surname: String = "Новая") throws {
        pilot.session.keepDrafts()
        try pilot.store.database.execute(
            "UPDATE draft SET fields = ?, version = 77", [.text(FlatJSON.encode(["surname": surname]))])
    }

    private static func begun(_ language: Language = .russian) throws -> Pilot {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.application)
        pilot.type("710228499403")
        pilot.press("Tab")
        return pilot
    }

    @Test(arguments: Language.allCases)
    func `a new entry that goes on in two windows becomes two drafts`(language: Language) throws {
        let pilot = try Self.begun(language)
        try Self.writeElsewhere(pilot)
        pilot.press("Tab")
        #expect(pilot.shows(DraftWords.parted[language]))
        let drafts = try pilot.store.drafts()
        #expect(drafts.count == 2)
        #expect(Set(drafts.map { $0.values["iin"] ?? "" }) == ["710228499403", ""])
        // And from then on it is kept as any other.
        pilot.press("Tab")
        pilot.type("x")
        pilot.session.keepDrafts()
        #expect(pilot.session.shell.unkept == nil)
    }

    @Test(arguments: ["keep", "drop"])
    func `leaving an older window changes nothing in the newer draft`(way: String) throws {
        let pilot = try Self.begun()
        try Self.writeElsewhere(pilot)
        pilot.press("Esc")
        pilot.press("Esc")
        #expect(pilot.top == "QuestionScreen")
        if way == "drop" { pilot.press("Right", "Right") }
        pilot.press("Enter")
        #expect(pilot.top == "MenuScreen")
        let surnames = try pilot.store.drafts().map { $0.values["surname"] ?? "" }
        #expect(surnames.contains("Новая"))
        #expect(surnames.count == (way == "drop" ? 1 : 2))
    }

    @Test func `a fact's draft that another window holds is not written over, and that is said`() throws {
        let pilot = try Pilot()
        pilot.openCase("ПВ-000005")
        pilot.openFact("oppv-months")
        pilot.type("012016")
        pilot.press("Tab")
        try Self.writeElsewhere(pilot)
        pilot.type("022016")
        pilot.press("Tab")
        #expect(pilot.shows(Message.draftElsewhere.text.ru))
        #expect(try pilot.store.drafts().map { $0.values["surname"] } == ["Новая"])
        // A line that is lost says it no otherwise: the older text writes over nothing.
        pilot.session.keepDrafts(isLast: true)
        #expect(try pilot.store.drafts().count == 1)
    }

    @Test(arguments: Language.allCases)
    func `a store that takes no draft says so while the operator types, and no longer when it does`(
        language: Language
    ) throws {
        let pilot = try Self.begun(language)
        try pilot.store.database.execute("PRAGMA query_only = ON")
        pilot.type("Ә")
        pilot.session.keepDrafts()
        let words = language == .russian ? "Черновик не сохранён:" : "Қаралама сақталмады:"
        // What was drawn is of the next key.
        pilot.type("Ә")
        #expect(pilot.shows(words))
        pilot.resize(60, 10)
        #expect(!pilot.text.contains("сохранено") && !pilot.text.contains("сақталған"))
        pilot.resize(80, 24)
        try pilot.store.database.execute("PRAGMA query_only = OFF")
        pilot.session.keepDrafts()
        pilot.type("Ә")
        #expect(!pilot.shows(words))
    }

    @Test func `a session that was stopped shows every page of what was typed`() throws {
        let pilot = try Self.begun()
        pilot.press("PageDown")
        try pilot.store.database.execute("UPDATE operator SET is_closed = 1")
        pilot.press("F3")
        #expect(pilot.session.wasStopped)
        #expect(!pilot.shows("710228499403"))
        pilot.press("PageUp")
        #expect(pilot.shows("710228499403"))
        let drafts = try pilot.store.drafts()
        pilot.press("Tab", "F2", "Enter", "PageDown")
        #expect(try pilot.store.drafts() == drafts)
    }
}

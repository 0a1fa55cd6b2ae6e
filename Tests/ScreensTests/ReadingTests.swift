import Core
import Testing

@testable import Screens

/// Whose data was opened is written down once, at the opening.
struct ReadingTests {
    private func opened(_ pilot: Pilot) throws -> [String] {
        try pilot.store.audit(limit: 100).filter { $0.action == "open" }
            .map { "\($0.subject) \($0.subjectID ?? 0)" }.reversed()
    }

    @Test func `opening a case is written down once`() throws {
        let pilot = try Pilot()
        pilot.openCase("ПВ-000003")
        #expect(try opened(pilot) == ["case 3"])
        pilot.press("F6", "Esc", "F7", "F9", "Esc", "Right", "F1", "Esc")
        pilot.openFact("phone")
        pilot.press("Esc")
        #expect(pilot.top == "CardScreen")
        #expect(try opened(pilot) == ["case 3"])
    }

    @Test func `opening an application is written down, and its case is another opening`() throws {
        let pilot = try Pilot()
        pilot.choose(.applications)
        pilot.press("Enter")
        let first = try opened(pilot)
        #expect(first.count == 1 && first[0].hasPrefix("application "))
        pilot.press("F7", "Esc", "Enter", "Esc")
        #expect(pilot.top == "CardScreen")
        let second = try opened(pilot)
        #expect(second.count == 2 && second[1].hasPrefix("case "))
    }

    /// The reason of a term and a list on paper open no card.
    @Test func `a reason of the list of terms opens no case`() throws {
        let pilot = try Pilot()
        pilot.choose(.deadlines)
        pilot.press("F6")
        #expect(pilot.top == "CaseReasonsScreen")
        #expect(try opened(pilot) == [])
    }
}

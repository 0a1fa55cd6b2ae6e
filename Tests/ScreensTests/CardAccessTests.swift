import TUI
import Testing

@testable import Core
@testable import Screens

/// Whole cards (order 430, p.7 (1)) open to whom an administrator has opened them; lists show the
/// others two digits of an IIN, and who tried is written down.
struct CardAccessTests {
    private static let iin = "700729399069"

    /// Whose operator may not open cards.
    private static func pilot(_ language: Language) throws -> Pilot {
        let pilot = try Pilot(.samples, language)
        let worker = try #require(pilot.store.currentOperator)
        pilot.enterIncomingPayment()
        pilot.goHome()
        try pilot.store.permit(operatorID: worker.id, .cards, false)
        return pilot
    }

    private static func denied(_ store: Store) throws -> Int64 {
        try store.database.first("SELECT count(*) FROM audit WHERE action = 'denied'") { $0.integer(0) } ?? 0
    }

    @Test(arguments: Language.allCases)
    func `a card that is not open is said to be closed, and the attempt is written down`(language: Language)
        throws
    {
        let pilot = try Self.pilot(language)
        pilot.choose(.participants)
        #expect(!pilot.text.contains(Self.iin))
        #expect(pilot.text.contains("••••••••••69"))
        let before = try Self.denied(pilot.store)
        pilot.type(Self.iin)
        pilot.press("Enter")
        #expect(pilot.top == "TextScreen")
        #expect(pilot.shows(Message.cardAccess(own: true).text[language]))
        #expect(!pilot.text.contains(Self.iin))
        #expect(try Self.denied(pilot.store) == before + 1)
        pilot.press("Esc")
        #expect(pilot.top == "JournalScreen")
    }

    @Test func `documents of a person ask for the same right`() throws {
        let pilot = try Self.pilot(.russian)
        let person = try #require(try pilot.store.person(iin: try IIN(Self.iin)))
        let prints: [any Print] = [
            ParticipantStatementPrint(person: person.id), PersonHistoryPrint(person: person.id),
            PayerReturnPrint(line: 1, fact: 1), RecipientCardPrint(id: 1),
        ]
        for print in prints {
            #expect(throws: Message.cardAccess(own: true), "\(print.code)") {
                try print.access.require(of: pilot.store.currentOperator)
            }
        }
    }

    @Test func `the card of an order shows no whole number either`() throws {
        let pilot = try Self.pilot(.russian)
        pilot.choose(.incomingPayments)
        pilot.type("15")
        pilot.press("Enter", "Right")
        #expect(pilot.top == "CardScreen")
        #expect(!pilot.text.contains(Self.iin))
        pilot.press("End")
        pilot.press("Right", "Right", "Right")
        #expect(!pilot.text.contains(Self.iin))
    }

    @Test func `an administrator opens cards to somebody in the list of operators`() throws {
        let pilot = try Self.pilot(.russian)
        pilot.choose(.operators)
        pilot.press("F2")
        #expect(pilot.shows("Карточки"))
        pilot.press("Down", "Enter")
        #expect(pilot.shows("Полные карточки"))
        pilot.press("Right", "Enter")
        #expect(pilot.store.currentOperator?.opensCards == true)
    }
}

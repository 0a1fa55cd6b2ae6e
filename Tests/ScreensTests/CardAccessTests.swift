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
        pilot.enterIncomingPayment()
        pilot.goHome()
        try permit(false, pilot)
        return pilot
    }

    /// As another session opens cards, or closes them.
    private static func permit(_ isOpen: Bool, _ pilot: Pilot) throws {
        let worker = try #require(pilot.store.currentOperator)
        try pilot.store.database.write { database in
            try database.execute(
                "UPDATE operator SET opens_cards = ? WHERE id = ?", [.flag(isOpen), .integer(worker.id)])
        }
        // The next key finds it.
        pilot.press("Ctrl+L")
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

    @Test func `for what a payment is cannot be asked by narrowing the list`() throws {
        let pilot = try Self.pilot(.russian)
        pilot.choose(.recipients)
        pilot.press("F3")
        #expect(pilot.shows(RecipientStatus.assigned.label.ru))
        #expect(!pilot.shows(SocialPaymentKind.disability.label.ru))
        pilot.press("Esc")
        let filter = JournalFilter(kind: SocialPaymentKind.disability.rawValue)
        #expect(throws: Message.cardAccess(own: true)) {
            try pilot.store.countRows(.recipients, filter)
        }
        try Self.permit(true, pilot)
        #expect(throws: Never.self) { try pilot.store.countRows(.recipients, filter) }
        pilot.press("F3")
        #expect(pilot.shows(SocialPaymentKind.disability.label.ru))
    }

    @Test func `the reconciliation with platforms shows no whole number either`() throws {
        let pilot = try Self.pilot(.russian)
        for list: MenuCode in [.platformLines, .platformDeclared, .exemptions] {
            pilot.choose(list)
            pilot.resize(132, 43)
            #expect(pilot.shows("••••••••••"), "\(list)")
            for iin in try Self.everyIIN(pilot.store) { #expect(!pilot.text.contains(iin), "\(list)") }
            pilot.press("Enter")
            for iin in try Self.everyIIN(pilot.store) { #expect(!pilot.text.contains(iin), "\(list)") }
            pilot.goHome()
        }
        for print: any Print in [
            ExemptionListPrint(), PlatformReconciliationPrint(from: day("2026-01-01"), to: day("2026-12-31")),
        ] {
            #expect(throws: Message.cardAccess(own: true), "\(print.code)") {
                try print.access.require(of: pilot.store.currentOperator)
            }
        }
        #expect(throws: Message.cardAccess(own: true)) {
            try InternetPlatforms.SendExemptions().access.require(of: pilot.store.currentOperator)
        }
    }

    private static func everyIIN(_ store: Store) throws -> [String] {
        try store.database.rows("SELECT iin FROM person") { $0.text(0) }
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

import Core
import TUI
import Testing

@testable import Screens

/// What the jobs of a day cost in keys, from the menu to the paper or the record.
struct KeystrokeTests {
    /// Counts the keys of an operator: those that say something, and those that lead there.
    private struct Hands {
        let pilot: Pilot
        var data = 0
        var steering = 0

        init(_ pilot: Pilot) { self.pilot = pilot }

        mutating func type(_ texts: String...) {
            for text in texts {
                pilot.type(text)
                data += text.count
            }
        }

        mutating func press(_ keys: String...) {
            for key in keys {
                pilot.press(key)
                steering += 1
            }
        }

        /// Types fields, each left by Enter; an empty one is passed.
        mutating func fields(_ texts: String...) {
            for text in texts {
                type(text)
                press("Enter")
            }
        }
    }

    @Test func `an application of a new person costs at most 25 keys that are no data`() throws {
        var hands = Hands(try Pilot())
        hands.press("Enter")
        hands.fields("690415399106", "Жұмабеков", "Нұрлан", "Өмірұлы", "слесарь", "151241990007")
        // What the person wants, the contract, two days; the consents by one key; the phone.
        hands.fields("1", "17/2019", "14032019", "01122026")
        hands.press("+", "Enter")
        hands.fields("87053334455")
        // Signed, today; no e-mail; the bank follows from the account.
        hands.press("Space", "Enter")
        hands.fields("т", "", "")
        hands.type("KZ41722C000000000001")
        hands.press("F2")
        let pilot = hands.pilot
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(try pilot.store.count(.applications, .all, limit: 99) == 6)
        hands.press("F7", "F2")
        #expect(pilot.advice.hasPrefix("Записано: "))
        #expect(hands.steering <= 25, "\(hands.steering)")
    }

    @Test func `one more fact is F2 Enter F2`() throws {
        let pilot = try Pilot()
        pilot.openCase("ПВ-000004")
        let facts = try pilot.store.facts(ofCase: 4).count
        pilot.press("F2", "Down", "Up", "Enter")
        #expect(pilot.top == "FormScreen")
        pilot.goHome()
        pilot.openCase("ПВ-000003")
        let before = try pilot.store.facts(ofCase: 3).count
        pilot.press("F2", "Enter")
        #expect(pilot.top == "FormScreen", "the next fact is chosen already")
        #expect(try pilot.store.facts(ofCase: 4).count == facts)
        #expect(try pilot.store.facts(ofCase: 3).count == before)
    }

    @Test func `the right of a person is found and certified`() throws {
        var hands = Hands(try Pilot())
        hands.press("PgDn", "Enter")
        hands.type("исм")
        hands.press("Enter")
        let pilot = hands.pilot
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(hands.steering + hands.data <= 8)
        // The certificate, into the outbox.
        hands.press("F7", "F2", "F2")
        #expect(pilot.advice.hasPrefix("Записано: "), "\(pilot.text)")
    }
}

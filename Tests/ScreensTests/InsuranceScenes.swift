import Core
import TUI
import Testing

@testable import Screens

extension Scene {
    private static let withCategory = "850622499102"
    private static let kept = "781125499108"
    private static let withoutEntitlement = "760930499108"
    private static let byHand = "870501499108"
    private static let father = "910430399106"
    private static let payer = "800219399106"

    /// An insured person's card turned to a tab.
    private static func card(
        _ name: String, _ iin: String, tab: InsuredPersonTab = .entitlement, isWide: Bool = false,
        hasRoles: Bool = false, then keys: String...
    ) -> Scene {
        Scene(name, "CardScreen", isWide: isWide, hasRoles: hasRoles) { pilot in
            pilot.openInsuredPerson(iin)
            pilot.press("Right", times: tab.place)
            for key in keys { pilot.press(key) }
        }
    }

    /// S333-1, S333-2 and who sees medical facts.
    static let insurance: [Scene] = [
        card("consumer", withCategory, hasRoles: true),
        card("consumer-kept", kept, isWide: true),
        card("consumer-none", withoutEntitlement, hasRoles: true),
        card("consumer-by-hand", byHand),
        card("consumer-categories", "030228599106", tab: .categories),
        card("consumer-months", kept, tab: .months, isWide: true, hasRoles: true),
        card("consumer-months-earlier", payer, tab: .months, then: "PgUp", "Up"),
        card("consumer-payments", payer, tab: .payments, isWide: true),
        card("consumer-family", father, tab: .family),
        card("consumer-hand", father, tab: .manualEnrolments),
        card("consumer-requests", payer, tab: .requests),
        Scene("consumer-medical", "CardScreen") { pilot in
            pilot.seeMedical()
            pilot.openInsuredPerson(withCategory)
        },
        Scene("consumer-day-to-come", "CardScreen") { pilot in
            pilot.openInsuredPerson(kept)
            pilot.press("F5")
            pilot.type("01032027")
            pilot.press("Enter")
        },
        Scene("consumer-why", "TextScreen") { pilot in
            pilot.openInsuredPerson(father)
            pilot.press("F6")
        },
        Scene("consumer-fact-refused", "FormScreen") { pilot in
            pilot.openInsuredPerson(withCategory)
            pilot.openInsuredPersonFact("stopped")
            pilot.type("01012030")
            pilot.press("F2")
        },
        Scene("ask-right", "AskScreen") { pilot in
            pilot.openInsuredPerson(payer)
            pilot.press("F7")
        },
        Scene("preview-right", "PreviewScreen") { pilot in
            pilot.openInsuredPerson(payer)
            pilot.press("F7", "F2")
        },
        Scene("preview-consumer", "PreviewScreen") { pilot in
            pilot.openInsuredPerson(kept)
            pilot.act("card")
        },
        Scene("category-lists", "TableScreen", isWide: true) { $0.choose(.categoryLists) },
        Scene("category-members", "JournalScreen") { pilot in
            pilot.choose(.categoryLists)
            pilot.press("Enter")
        },
        Scene("question-medical", "QuestionScreen") { pilot in
            pilot.choose(.operators)
            pilot.press("Enter")
        },
    ]
}

extension Pilot {
    /// The card of the insured person with this IIN, from the list.
    func openInsuredPerson(_ iin: String) {
        choose(.insuredPersons)
        type(iin)
        press("Enter")
    }

    /// The form of a fact, from the card of an insured person.
    func openInsuredPersonFact(_ kind: String, at location: SourceLocation = #_sourceLocation) {
        press("F2")
        let offered = InsuredPersonFactForm.all.filter {
            session.shell.context.worker?.seesMedical == true || !$0.isMedical
        }
        guard let place = offered.firstIndex(where: { $0.kind == kind }) else {
            Issue.record("no fact is called \(kind)", sourceLocation: location)
            return
        }
        press("Home")
        press("Down", times: place)
        press("Enter")
        #expect(top == "FormScreen", sourceLocation: location)
    }

    /// The administrator opens medical facts to himself and goes home.
    func seeMedical() {
        choose(.operators)
        press("Enter")
        type("д")
        goHome()
    }
}

extension InsuredPersonTab {
    /// How many times to the right of the first.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

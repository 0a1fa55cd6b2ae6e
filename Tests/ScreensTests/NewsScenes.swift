import TUI
import Testing

@testable import Core
@testable import Screens

extension Scene {
    /// What one order tells of a person, on the cards of the others.
    static let news: [Scene] = [
        Scene("case-news", "CardScreen", isWide: true) { pilot in
            pilot.openToldCase()
            pilot.press("Right", "Right", "Right")
        },
        Scene("case-news-acts", "PickerScreen") { pilot in
            pilot.openToldCase()
            pilot.press("F2", "Home")
        },
        Scene("case-news-answer", "FormScreen") { pilot in
            pilot.openToldCase()
            pilot.act("news-0")
        },
        Scene("case-news-why-not", "AskScreen") { pilot in
            pilot.openToldCase()
            pilot.act("news-0-no")
        },
        Scene("case-news-history", "TextScreen") { pilot in
            pilot.openToldCase()
            pilot.act("news-0-no")
            pilot.type("однофамилец, ИИН другой")
            pilot.press("F2")
            pilot.act("news-history")
        },
        Scene("consumer-news", "CardScreen") { pilot in
            pilot.tellDeparture()
            pilot.openInsuredPerson("690415399106")
        },
        Scene("recipient-news", "CardScreen") { pilot in
            pilot.tellDeparture()
            pilot.openRecipient("жұмабеков")
        },
        Scene("participant-taken-back", "CardScreen", isWide: true) { pilot in
            pilot.takeBackCitizenship()
        },
        Scene("participant-taken-back-line", "TextScreen") { pilot in
            pilot.takeBackCitizenship()
            pilot.press("Enter")
        },
    ]
}

/// A person whom several orders know.
enum ToldPerson {
    static let iin = GoodApplication.values["iin"] ?? ""

    /// A case of the man of ``GoodApplication`` that his employer has agreed to.
    static func openCase(in store: Store) throws -> Int64 {
        let id = try store.accept(application: GoodApplication.with(["f08": "14.08.2026"])).caseID
        let context = try store.formContext()
        for step in CaseTests.story.prefix(while: { $0.kind != "transfer" }) {
            let entry = try #require(FactForm.of(kind: step.kind)).entry(step.values, context)
            let version = try store.paymentCase(id: id)?.version ?? 0
            _ = try store.record(entry, inCase: id, version: version)
        }
        return id
    }

    static func person(in store: Store) throws -> Person {
        try #require(try store.person(iin: try IIN(iin)))
    }

    /// The source of his category tells of his death.
    static func tellDeath(in store: Store) throws {
        let person = try person(in: store).id
        for (body, on) in [
            (InsuranceFactBody.listed(CategoryListing(.r7)), "2026-01-10"),
            (.unlisted(.r7, reason: "смерть", source: .labour), "2026-11-14"),
        ] {
            let version = try store.insuredPerson(personID: person)?.version ?? 0
            _ = try store.record(
                Store.InsuranceEntry(body: body, happenedOn: day(on)), ofInsuredPerson: person,
                version: version)
        }
    }

    static func tellDeparture(of id: Int64, in store: Store) throws {
        let version = try store.paymentCase(id: id)?.version ?? 0
        _ = try store.record(
            FactEntry(
                body: .suspension(ground: 2, measure: nil), happenedOn: day("2026-11-10"),
                learnedAt: moment("2026-11-20T10:00"), source: "ИС МТСЗН"), inCase: id, version: version)
    }

    /// A social payment that is assigned.
    static func openPayment(in store: Store) throws {
        let payment = try store.accept(socialPayment: [
            "iin": iin, "surname": "Жұмабеков", "given_name": "Нұрлан", "patronymic": "Өмірұлы",
            "birth": "15.04.1969", "item9": "kz", "item5": "Үлгі қаласы", "item6": "100012",
            "item7": "id-card", "document_number": "042345678", "document_on": "14.05.2019",
            "document_by": "ҚР ІІМ", "kind": "job-loss", "happened_on": "19.11.2026", "item11": "10.11.2026",
            "learned_on": "20.11.2026",
        ])
        let file = try #require(try store.socialFile(id: payment.id))
        let entry = try SocialPaymentForm.decision.entry(
            [
                "decision": "assign", "happened_on": "20.11.2026", "from": "20.11.2026", "number": "57",
                "learned_on": "20.11.2026",
            ], file, try store.formContext())
        _ = try store.record(
            entry, of: payment.id, version: file.record.version, by: SocialPaymentLaw(store: store))
    }
}

extension Pilot {
    private func tell(_ body: (Store) throws -> Void) {
        do { try body(store) } catch { Issue.record("\(error)") }
    }

    func openToldCase() {
        var number = ""
        tell { store in
            let id = try ToldPerson.openCase(in: store)
            try ToldPerson.tellDeath(in: store)
            number = try store.paymentCase(id: id)?.number ?? ""
        }
        openCase(number)
    }

    /// A departure known to the case, asked of the insured person and of the recipient.
    func tellDeparture() {
        tell { store in
            let id = try ToldPerson.openCase(in: store)
            try ToldPerson.openPayment(in: store)
            let person = try ToldPerson.person(in: store).id
            try store.database.write { _ in
                try store.rememberInsuredPerson(person, citizenship: .kazakhstan)
            }
            try ToldPerson.tellDeparture(of: id, in: store)
        }
    }

    /// A citizenship entered by mistake and taken back.
    func takeBackCitizenship() {
        tell { store in
            try ToldPerson.openPayment(in: store)
            let person = try ToldPerson.person(in: store)
            let values: FormValues = [
                "field": "citizenship", "citizenship": "без гражданства", "happened_on": "18.11.2026",
                "received_on": "20.11.2026", "basis": "паспорт № 7",
            ]
            _ = try store.recordPersonChange(
                PersonChangeForm.entry(values, try store.formContext()), of: person.id,
                version: person.version)
        }
        openRecipient("жұмабеков")
        act("participant")
        press("Right")
        act("withdraw")
        type("не тот человек")
        press("F2")
    }
}

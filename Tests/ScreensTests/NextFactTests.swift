import Testing

@testable import Core
@testable import Screens

/// What F2 on a case offers first.
struct NextFactTests {
    /// The steps of the story up to the consent follow each other by the case's own terms.
    private static let awaited = [
        "employment-ended": "employment-ended", "oppv-months": "oppv-months", "phone": "phone", "sms": "sms",
        "push": "push", "contact-centre": "contact-centre", "reply": "reply", "case-file": "case-file",
        "employer-consent": "employer-consent", "transfer": "transfer",
    ]

    @Test func `what the case waits for is offered, and never what sends money`() throws {
        let store = try World.store(.staffed)
        _ = try store.accept(application: GoodApplication.with(["f08": "14.08.2026"]))
        let context = try store.formContext()
        for step in CaseTests.story {
            let file = try #require(try store.caseFile(id: 1))
            let next = CaseCard(file).nextKind
            #expect(next != "payout" && next != "refund", "before \(step.kind): \(next ?? "")")
            if let expected = Self.awaited[step.kind] {
                // What no answer has come to yet is asked again of the person, where the order is silent.
                let isQuestion = ["reply", "employer-consent"].contains(step.kind) && next == "ruling"
                #expect(next == expected || isQuestion, "before \(step.kind): \(next ?? "nothing")")
            }
            let form = try #require(FactForm.of(kind: step.kind))
            _ = try store.record(
                try form.entry(step.values, context), inCase: 1, version: file.record.version)
        }
    }

    @Test(arguments: Language.allCases)
    func `the cursor of the list stands on it`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000003")
        pilot.press("F2")
        let transfer = try #require(FactForm.of(kind: "transfer")).title[language]
        #expect(pilot.cursorLine.contains(transfer.prefix(12)), "\(pilot.text)")
    }
}

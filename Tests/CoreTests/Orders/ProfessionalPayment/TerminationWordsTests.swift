import Testing

@testable import Core

/// What was recorded is not asked again.
struct TerminationWordsTests {
    @Test func `the notice of a termination begins with its ground`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient()
        world.go(to: "2026-11-28T10:00")
        try world.record(
            .termination(ground: 2), id, on: day("2026-11-10"), learned: moment("2026-11-20T10:00"))
        let file = try #require(try world.store.caseFile(id: id))
        let form = try #require(FactForm.of(kind: "termination-notice"))
        for language in Language.allCases {
            let known = form.known(in: file, on: day("2026-11-28"), language)
            #expect(known["reason"] == Termination.name(ground: 2)[language])
        }
    }
}

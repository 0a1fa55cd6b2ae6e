import Testing

@testable import Core

/// What ended is not said to have been found wanting.
@Suite struct EndedReasonsTests {
    @Test func `a suspension that is over has a heading of its own, the first payment holds`() throws {
        let world = try MoneyWorld(at: "2026-12-20T10:00")
        let id = try world.recipient(0)
        for (body, on, at) in [
            (
                FactBody.disbursement(month: month("2026-10"), sum: try Tenge("100")), "2026-10-09",
                "2026-10-09"
            ),
            (.suspension(ground: 3, measure: nil), "2026-10-10", "2026-10-12"),
            (.resumption(ground: 3, measure: nil, isPermanentDocument: true), "2026-11-10", "2026-11-12"),
        ] { try world.record(body, id, on: day(on), learned: Moment(day(at), hour: 10)) }
        let state = try #require(try world.store.caseFile(id: id)).caseState
        let over = state.status(on: day("2026-12-20")).reasons
        #expect(over.filter(\.isEnded).map(\.citation.clause) == ["18.3"] && over.tried.isEmpty)
        for language in Language.allCases {
            let text = ReasonWords.lines(over, language)
            #expect(text.contains(ReasonWords.ended[language]) && !text.contains(ReasonWords.tried[language]))
        }
        let during = state.status(on: day("2026-11-05"))
        #expect(during.value == .suspended && during.reasons.tried.isEmpty, "\(during.reasons)")
        #expect(during.reasons.contains { $0.citation.clause == "26" && $0.applied })
    }

    @Test func `a termination to come is ahead`() throws {
        let world = try MoneyWorld(at: "2026-10-20T10:00")
        let id = try world.recipient(0)
        try world.record(
            .termination(ground: 3), id, on: day("2026-10-19"), learned: moment("2026-10-20T09:00"))
        let reasons = try #require(try world.store.caseFile(id: id)).caseState
            .status(on: day("2026-10-20")).reasons
        #expect(reasons.first { $0.citation.clause == "22.3" }?.isAhead == true && reasons.tried.isEmpty)
    }
}

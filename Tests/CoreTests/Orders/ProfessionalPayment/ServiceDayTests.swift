import Testing

@testable import Core

/// The day of осуществление in Appendix 4 (p.7, 17).
@Suite struct ServiceDayTests {
    /// p.7: the day in Appendix 4 has a reason in the case and in the statement.
    @Test func `the day of the service is that of the consent, and says so`() throws {
        let world = try MoneyWorld(at: "2026-10-20T10:00")
        let id = try world.recipient(0)
        var state = try #require(try world.store.caseFile(id: id)).caseState
        #expect(state.statementReasons(knownBy: day("2026-10-20")).allSatisfy { $0.isAhead })
        try world.record(
            .disbursement(month: month("2026-10"), sum: try Tenge("100")), id, on: day("2026-10-09"),
            learned: moment("2026-10-09T10:00"))
        state = try #require(try world.store.caseFile(id: id)).caseState
        let reply = try #require(state.history.reply)
        let reason = try #require(state.statementReasons(knownBy: day("2026-10-20")).first)
        #expect(reason.citation.clause == "7" && reason.facts.contains(reply.id))
        #expect(reason.text.ru.contains(reply.happenedOn.shown), "\(reason.text.ru)")
        #expect(state.status(on: day("2026-10-20")).reasons.contains(reason))
    }
}

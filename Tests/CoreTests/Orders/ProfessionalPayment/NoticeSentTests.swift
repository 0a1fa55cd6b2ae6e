import Testing

@testable import Core

/// A notice is marked with the day on which it went out.
@Suite struct NoticeSentTests {
    private func marked(_ kind: String, _ world: MoneyWorld) throws -> Int64 {
        try #require(
            try world.store.page(
                JournalQuery(.notices, filter: JournalFilter(kind: kind), edge: .first, count: 1)
            ).rows.first?.key.id)
    }

    private func ended() throws -> (world: MoneyWorld, caseID: Int64) {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        try world.record(
            .termination(ground: 1), id, on: day("2026-09-29"), learned: moment("2026-09-30T10:00"))
        return (world, id)
    }

    @Test(arguments: [
        ("2026-09-30", [String]()), ("2026-10-01", []), ("2026-10-02", ["W-LATE"]),
        ("2026-10-05", ["W-LATE"]),
    ])
    func `the term of p. 23 is judged by that day`(sent: String, warnings: [String]) throws {
        let (world, id) = try ended()
        let notice = try marked("termination", world)
        #expect(try world.store.markSent(noticeID: notice, on: day(sent)).map(\.code) == warnings)
        #expect(try world.rows(.notices, JournalFilter(kind: "termination"))[0]["sent"] == day(sent).shown)
        let fact = try #require(
            try world.store.facts(ofCase: id).last { $0.fact.body.kind == "termination-notice" })
        #expect(fact.fact.happenedOn == day(sent) && fact.enteredAt == world.now)
        #expect(try world.differences == [])
    }

    @Test(arguments: [("2026-09-29", "E-ORD"), ("2026-10-06", "E-FUT")])
    func `no day before it arose, none to come`(sent: String, code: String) throws {
        let (world, _) = try ended()
        let notice = try marked("termination", world)
        #expect(moneyRefusals { _ = try world.store.markSent(noticeID: notice, on: day(sent)) } == [code])
    }
}

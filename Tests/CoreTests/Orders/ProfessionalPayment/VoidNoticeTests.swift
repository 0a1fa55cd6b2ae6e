import Testing

@testable import Core

/// Notices of what will not be, and to who is not any more.
@Suite struct VoidNoticeTests {
    private func notices(_ world: MoneyWorld) throws -> [String] {
        try world.rows(.notices).map {
            "\($0["clause"] ?? "") \($0["addressee"] ?? ""): \($0["sent"] ?? "")"
        }
    }

    private func id(_ world: MoneyWorld, _ kind: String, _ addressee: String) throws -> Int64 {
        let query = JournalQuery(.notices, filter: JournalFilter(kind: kind), edge: .first, count: 10)
        let row = try #require(
            try world.store.page(query).rows.first {
                JournalSpec.notices.value("addressee", $0) == addressee
            })
        return row.key.id
    }

    /// A suspension from 01.10.2026 whose ground ended before that day.
    private func forestalled(_ told: Bool = false) throws -> (world: MoneyWorld, caseID: Int64) {
        let world = try MoneyWorld(at: "2026-09-26T10:00")
        let caseID = try world.recipient(0)
        try world.record(
            .suspension(ground: 3, measure: nil), caseID, on: day("2026-09-20"),
            learned: moment("2026-09-25T10:00"))
        if told { _ = try world.store.markSent(noticeID: try id(world, "suspension", "worker")) }
        world.go(to: "2026-09-28T10:00")
        try world.record(
            .resumption(ground: 3, measure: nil, isPermanentDocument: true), caseID, on: day("2026-09-27"),
            learned: moment("2026-09-28T09:00"))
        return (world, caseID)
    }

    @Test func `a suspension that never begins is told to nobody`() throws {
        let (world, caseID) = try forestalled()
        let untrue = try notices(world).filter { $0.hasPrefix("п. 19") || $0.hasPrefix("п. 21") }
        #expect(untrue.count == 4 && untrue.allSatisfy { $0.hasSuffix(": не нужно") }, "\(untrue)")
        let reasons = try world.rows(.notices, JournalFilter(kind: "suspension")).compactMap { $0["reason"] }
        #expect(reasons.allSatisfy { $0.hasPrefix("не отправляется: приостановления не будет") })
        // Those of p. 17 are still to be sent.
        #expect(try world.store.noticesToSend(ofCase: caseID) == 2)
        let notice = try id(world, "suspension", "employer")
        #expect(moneyRefusals { _ = try world.store.markSent(noticeID: notice) } == ["E-STATE"])
        #expect(try world.differences == [])
    }

    @Test func `what will not be any more is said with one colon`() throws {
        let (world, caseID) = try forestalled()
        let after = try #require(try world.store.caseFile(id: caseID)).caseState
        let before = after.known(at: moment("2026-09-26T10:00"))
        let change = CaseChange(from: before, to: after, on: day("2026-09-28"))
        #expect(change.text?.ru == "больше не будет «с 01.10.2026 – приостановлена»")
        #expect(change.text?.kk == "«01.10.2026 күнінен бастап – тоқтатыла тұрады» күшін жойды")
    }

    @Test func `who was told of it is told that it will not be`() throws {
        let (world, _) = try forestalled(true)
        let resumption = try notices(world).filter { $0.hasPrefix("п. 21") }
        #expect(resumption.sorted() == ["п. 21 работник: ", "п. 21 работодатель: не нужно"])
        #expect(try world.differences == [])
    }

    @Test func `a payment that ends with the same month is not suspended first`() throws {
        let world = try MoneyWorld(at: "2026-09-28T10:00")
        let caseID = try world.recipient(0)
        try world.record(
            .suspension(ground: 3, measure: nil), caseID, on: day("2026-09-20"),
            learned: moment("2026-09-25T10:00"))
        try world.record(
            .termination(ground: 3), caseID, on: day("2026-09-26"), learned: moment("2026-09-27T10:00"))
        #expect(try notices(world).filter { $0.hasPrefix("п. 19") }.allSatisfy { $0.hasSuffix("не нужно") })
    }

    @Test func `nothing is sent to the dead, and the employer is told all the same`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        let caseID = try world.recipient(0)
        let other = try world.recipient(0, employer: 1, steps: 3)
        try world.record(
            .termination(ground: 1), caseID, on: day("2026-10-01"), learned: moment("2026-10-05T09:00"))
        let found = try notices(world)
        #expect(found.filter { $0.contains("работник") }.allSatisfy { $0.hasSuffix("не нужно") }, "\(found)")
        #expect(found.contains("п. 23 работодатель: "))
        #expect(
            moneyRefusals { _ = try world.store.markSent(noticeID: try id(world, "payout", "worker")) } == [
                "E-STATE"
            ])
        // The death stands in one case; the other one asks no dead person.
        let record = try #require(try world.store.paymentCase(id: other))
        let sender = SmsSender(store: world.store, spool: SmsSpool(root: "/nonexistent"))
        #expect(moneyRefusals { _ = try sender.prepare(record) } == ["E-STATE"])
        #expect(try world.differences == [])
    }

    @Test func `the conditions that nobody has answered for refuse nobody`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        let caseID = try world.recipient(0, steps: 1)
        try world.record(
            .phone(try PhoneNumber("+77011234567")), caseID, on: day("2026-09-17"),
            learned: moment("2026-09-17T10:00"))
        #expect(try world.rows(.notices, JournalFilter(kind: "refusal")).isEmpty)
        let conditions = CaseCard(try #require(try world.store.caseFile(id: caseID))).allConditions
        #expect(
            conditions.filter { !$0.isKnown }.map(\.name) == [
                .occupationalContributions, .document, .residence,
            ])
        #expect(
            conditions.first { $0.name == .occupationalContributions }?.missing?.ru.contains("«ООП»") == true)
    }
}

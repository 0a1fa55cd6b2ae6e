import Foundation
import Testing

@testable import Core

/// p.26, 32: what is owed up to a death is owed, and nobody is paid after it without a word.
struct PaidAfterDeathTests {
    private static let question = Determination.Topic.paymentAfterDeath

    /// October and November are here and not paid when the death becomes known.
    private func world() throws -> (MoneyWorld, Int64) {
        let world = try MoneyWorld()
        world.go(to: "2026-10-05T10:00")
        let id = try world.recipient()
        world.go(to: "2026-12-15T10:00")
        try world.remittanceAll(from: "10.2026", to: "11.2026")
        try world.record(
            .termination(ground: 1), id, on: day("2026-11-25"), learned: moment("2026-12-14T10:00"))
        return (world, id)
    }

    private func rows(_ world: MoneyWorld) throws -> [[String: String]] {
        let batch = try world.store.formDisbursements(month("2026-12"))
        return try world.rows(.disbursementLines, .part(of: batch.id))
    }

    private func decide(_ outcome: Determination.Outcome, _ world: MoneyWorld, _ id: Int64) throws {
        try world.record(
            .determination(Determination(clause: Self.question.rawValue, outcome: outcome, reason: "письмо")),
            id,
            on: day("2026-12-15"), learned: moment("2026-12-15T09:00"))
    }

    @Test func `the question is open and the months are not paid until it is decided`() throws {
        let (world, id) = try world()
        let state = try #require(try world.store.caseFile(id: id)).caseState
        let found = try #require(
            state.openQuestions(on: day("2026-12-15")).first { $0.topic == Self.question })
        #expect(found.needsDecision)
        for language in Language.allCases { #expect(found.text[language].contains("25.11.2026")) }
        // Owed as p. 32 says, whatever is decided on paying it.
        #expect(try state.amount(in: month("2026-11")).sum.plain == "50851.00")
        let held = try rows(world).filter { ["10.2026", "11.2026"].contains($0["month"]) }
        #expect(held.map { $0["sum"] } == ["0,00", "0,00"])
        #expect(held.allSatisfy { $0["note"] == DisbursementNote.died.label.ru })
        try decide(.wait, world, id)
        #expect(try rows(world).allSatisfy { $0["sum"] == "0,00" })
        try decide(.pay, world, id)
        let paid = try rows(world).filter { ["10.2026", "11.2026"].contains($0["month"]) }
        #expect(paid.map { $0["sum"] } == ["50 851,00", "50 851,00"])
        // The list says of whom it is all the same.
        #expect(paid.allSatisfy { $0["note"] == DisbursementNote.died.label.ru })
        #expect(try world.differences.isEmpty)
    }

    @Test func `a month is paid with a reason while the question is open`() throws {
        let (world, _) = try world()
        let batch = try world.store.formDisbursements(month("2026-12"))
        let line = try #require(
            try world.store.database.first(
                "SELECT id FROM payout_line WHERE batch_id = ? AND reason = 'died' LIMIT 1",
                [.integer(batch.id)]
            ) { $0.integer(0) })
        try world.store.payOpenQuestion(line: line, because: "свидетельство о наследстве")
        #expect(try rows(world).contains { $0["sum"] == "50 851,00" })
    }

    @Test func `the funding request says who has died`() throws {
        let (world, _) = try world()
        let list = try world.store.formFundingRequest(month("2026-12"))
        let line = try #require(try world.rows(.fundingRequestLines, .part(of: list.id)).first)
        // September is owed to the dead too.
        #expect(line["arrears"] == "27 120,53" && line["note"] == DisbursementNote.died.label.ru)
    }

    @Test func `nobody is asked when all was paid, and of another end nothing is asked`() throws {
        let world = try MoneyWorld()
        world.go(to: "2026-10-05T10:00")
        let id = try world.recipient()
        for month in [month("2026-09"), month("2026-10")] {
            let state = try #require(try world.store.caseFile(id: id)).caseState
            try world.record(
                .disbursement(month: month, sum: try state.amount(in: month).sum), id, on: day("2026-10-05"),
                learned: moment("2026-10-05T09:00"))
        }
        try world.record(
            .termination(ground: 1), id, on: day("2026-10-04"), learned: moment("2026-10-05T09:30"))
        let state = try #require(try world.store.caseFile(id: id)).caseState
        #expect(!state.openQuestions(on: day("2026-10-05")).contains { $0.topic == Self.question })
        let other = try world.recipient(1, employer: 1)
        try world.record(
            .termination(ground: 2), other, on: day("2026-10-04"), learned: moment("2026-10-05T09:30"))
        let second = try #require(try world.store.caseFile(id: other)).caseState
        #expect(!second.openQuestions(on: day("2026-10-05")).contains { $0.topic == Self.question })
    }
}

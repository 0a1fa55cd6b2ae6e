import Testing

@testable import Core

/// The month that a form of money offers is the oldest that is open, with what lacks of it.
@Suite struct OfferedMonthTests {
    private func known(_ kind: String, _ id: Int64, _ world: MoneyWorld) throws -> FormValues {
        try #require(FactForm.of(kind: kind)).known(
            in: try #require(try world.store.caseFile(id: id)), on: world.now.date, .russian)
    }

    @Test func `facts of money`() throws {
        let world = try MoneyWorld(at: "2026-11-20T10:00")
        let id = try world.recipient(0)
        func plain(_ values: FormValues) -> [String] {
            ["month", "sum"].map { (values[$0] ?? "").replacing("\u{A0}", with: " ") }
        }
        #expect(try plain(known("transfer", id, world)) == ["09.2026", "27 120,53"])
        try world.record(
            .remittance(month: month("2026-09"), sum: try Tenge("27120,53")), id, on: day("2026-10-05"),
            learned: moment("2026-10-05T10:00"))
        #expect(try plain(known("transfer", id, world)) == ["10.2026", "50 851,00"])
        #expect(try plain(known("payout", id, world)) == ["09.2026", "27 120,53"])
        #expect(try plain(known("refund", id, world)) == ["", ""])
        try world.record(
            .remittance(month: month("2026-09"), sum: try Tenge("1000")), id, on: day("2026-10-06"),
            learned: moment("2026-10-06T10:00"))
        #expect(try plain(known("refund", id, world)) == ["09.2026", "1 000,00"])
    }

    @Test func `the account of the application and the reason of a refusal`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        let id = try world.recipient(0, steps: 1)
        try world.record(
            .contributionCount(83), id, on: day("2026-09-16"), learned: moment("2026-09-16T10:00"))
        let reason = try known("refusal-notice", id, world)["reason"]
        #expect(reason == "ОППВ уплачены за 83 мес. из 84")
    }

    @Test func `a remittance begins with the oldest month that lacks`() throws {
        let world = try MoneyWorld(at: "2026-11-20T10:00")
        try world.recipient(0)
        let lookup = try #require(RemittanceForm.spec.lookups.first)
        let found = try lookup.find(world.store, MoneyWorld.employers[0])
        var filling = Filling(["employer": MoneyWorld.employers[0]])
        found(&filling, try world.store.formContext(), .russian)
        #expect(filling.text("from") == "09.2026" && filling.text("to") == "12.2026", "\(filling.values)")
        // 27 120,53 + 3 × 50 851.
        #expect(filling.text("total").replacing("\u{A0}", with: " ") == "179 673,53", "\(filling.values)")
    }

    @Test func `the funding request is for the oldest month without one`() throws {
        let world = try MoneyWorld(at: "2026-11-20T10:00")
        try world.recipient(0)
        func offered() throws -> String {
            try ProfessionalPayment.NextFundingRequest().answer(in: world.workplace).shown
        }
        #expect(try offered() == "12.2026")
        _ = try world.store.formFundingRequest(month("2026-10"))
        #expect(try offered() == "11.2026")
        _ = try world.store.formFundingRequest(month("2026-12"))
        #expect(try offered() == "12.2026")
    }
}

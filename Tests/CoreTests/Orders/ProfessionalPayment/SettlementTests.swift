import Testing

@testable import Core

/// The settlement with an employer tells what went back, and F6 why a line is what it is.
@Suite struct SettlementTests {
    /// 60 000 came for a month of 50 851, of which 5 000 went back.
    private func refunded() throws -> (world: MoneyWorld, caseID: Int64) {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        for (body, at) in [
            (FactBody.remittance(month: month("2026-10"), sum: try Tenge("60000")), "2026-10-01T10:00"),
            (.refund(month: month("2026-10"), sum: try Tenge("5000")), "2026-10-02T10:00"),
        ] { try world.record(body, id, on: moment(at).date, learned: moment(at)) }
        return (world, id)
    }

    @Test func `the list has a column of returns`() throws {
        let (world, _) = try refunded()
        let row = try #require(try world.rows(.employerSettlement).first { $0["month"] == "10.2026" })
        #expect(row["refunded"] == "5 000,00" && row["unreturned"] == "4 149,00", "\(row)")
        let recipient = try #require(try world.rows(.balances).first { $0["month"] == "10.2026" })
        #expect(recipient["refunded"] == "5 000,00")
    }

    @Test func `F6 tells each return and what is left`() throws {
        let (world, id) = try refunded()
        let file = try #require(try world.store.caseFile(id: id))
        let query = ProfessionalPayment.EmployerMonthReasons(
            employerID: file.record.employer.id, month("2026-10"))
        let told = try #require(try query.answer(in: world.workplace)).reasons.map(\.text.ru.plainBlanks)
        #expect(told.contains { $0.contains("возвращено 5 000,00") }, "\(told)")
        #expect(told.contains { $0.contains("02.10.2026: 5 000,00 ₸ (дело ПВ-000001)") }, "\(told)")
        #expect(told.contains { $0.contains("Излишек 4 149,00 ₸") }, "\(told)")
        let own = file.caseState.amountReasons(month("2026-10")).map(\.text.ru.plainBlanks)
        #expect(own.contains { $0.contains("возвращён работодателю: 5 000,00 ₸ (02.10.2026)") }, "\(own)")
        #expect(own.contains { $0.contains("Остаток излишка") && $0.contains("4 149,00 ₸") }, "\(own)")
    }
}

extension String {
    fileprivate var plainBlanks: String { replacing("\u{A0}", with: " ") }
}

import Foundation
import Testing

@testable import Core

/// p.25, 29: a surplus is warned of before it is recorded, named by its own month, and
/// explained.
struct SurplusTests {
    private func form(_ kind: String) throws -> FactForm { try #require(FactForm.of(kind: kind)) }

    @Test func `a return is named by the month of payment, not by that in which it was found`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient()
        world.go(to: "2026-11-20T10:00")
        try world.record(
            .remittance(month: month("2026-12"), sum: Tenge(tenge: 50_851)), id, on: day("2026-11-05"),
            learned: moment("2026-11-05T10:00"))
        try world.record(
            .suspension(ground: 1, measure: nil), id, on: day("2026-08-01"),
            learned: moment("2026-11-18T10:00"))
        let file = try #require(try world.store.caseFile(id: id))
        let due = try #require(file.caseState.deadlines(on: day("2026-11-20")).first { $0.kind == .refund })
        #expect(due.month == month("2026-12"))
        #expect(try due.due.get() == day("2026-11-30"))
        let said = due.reasons.first?.text
        #expect(said?.ru.contains("Излишек за 12.2026 выявлен в 11.2026") == true)
        #expect(said?.kk.contains("12.2026 үшін артық сома 11.2026 айында анықталды") == true)
        let listed = try world.rows(.deadlines).first { $0["kind"] == DeadlineKind.refund.label.ru }
        #expect(listed?["month"] == "12.2026")
        // The months of the card show the money that came, and that it is a surplus.
        let row = try #require(
            CaseTab.months.rows(CaseCard(file), .russian).first { $0.cells.first == "12.2026" })
        #expect(row.cells.dropFirst().prefix(4) == ["0,00", "50\u{A0}851,00", "0,00", "+50\u{A0}851,00"])
        #expect(try world.differences.isEmpty)
    }

    @Test func `more than is owed is asked about before it is recorded, and explained after`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient()
        world.go(to: "2026-11-20T10:00")
        let context = try world.store.formContext()
        func doubts(_ kind: String, _ sum: String) throws -> [Localized] {
            let values: FormValues = [
                "month": "11.2026", "sum": sum, "learned_on": "20.11.2026", "learned_time": "09:00",
                "source": FactSource.ministrySystem.ru,
            ]
            return try #require(try world.store.caseFile(id: id)).doubts(try form(kind), values, context)
        }
        // p.26: nothing came from the employer yet.
        let early = try #require(try doubts("payout", "50851").first)
        #expect(early.ru.contains("поступило 0,00") && early.kk.contains("0,00 ₸ түсті"))
        #expect(try doubts("transfer", "50851").isEmpty)
        try world.record(
            .remittance(month: month("2026-11"), sum: try Tenge("50851")), id, on: day("2026-11-20"),
            learned: moment("2026-11-20T08:00"))
        #expect(try doubts("payout", "50851").isEmpty)
        for (kind, sum) in [("payout", "60851,50"), ("transfer", "10000,50")] {
            let asked = try #require(try doubts(kind, sum).first)
            for language in Language.allCases {
                #expect(asked[language].contains("10\u{A0}000,50"), "\(asked)")
            }
        }
        try world.record(
            .disbursement(month: month("2026-11"), sum: try Tenge("60851.50")), id, on: day("2026-11-20"),
            learned: moment("2026-11-20T09:00"))
        let state = try #require(try world.store.caseFile(id: id)).caseState
        let reasons = state.amountReasons(month("2026-11"))
        let why = try #require(reasons.first { $0.citation == .order526("25.2") })
        #expect(why.text.ru.contains("60\u{A0}851,50 − 50\u{A0}851,00 = 10\u{A0}000,50"), "\(why.text.ru)")
        #expect(why.text.kk.contains("60\u{A0}851,50 − 50\u{A0}851,00 = 10\u{A0}000,50"))
        #expect(why.facts.count == 2)
        #expect(!state.amountReasons(month("2026-10")).contains { $0.citation == .order526("25.2") })
    }

    @Test func `a payment to one who has died is asked about`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient()
        world.go(to: "2026-11-20T10:00")
        try world.record(
            .termination(ground: 1), id, on: day("2026-11-10"), learned: moment("2026-11-18T10:00"))
        let values: FormValues = [
            "month": "11.2026", "sum": "50851", "learned_on": "20.11.2026", "learned_time": "09:00",
            "source": FactSource.ministrySystem.ru,
        ]
        let asked = try #require(try world.store.caseFile(id: id)).doubts(
            try form("payout"), values, try world.store.formContext())
        #expect(asked.last?.ru.contains("умер 10.11.2026") == true)
        #expect(asked.last?.kk.contains("қайтыс болған") == true)
    }
}

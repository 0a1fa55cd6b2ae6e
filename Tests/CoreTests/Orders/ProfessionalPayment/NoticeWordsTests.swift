import Testing

@testable import Core

/// What notices say, by the words of the clauses.
@Suite struct NoticeWordsTests {
    private func text(_ kind: String, _ world: MoneyWorld, _ language: Language) throws -> String {
        let id = try #require(
            try world.store.page(
                JournalQuery(.notices, filter: JournalFilter(kind: kind), edge: .first, count: 1)
            ).rows.first?.key.id)
        return try ProfessionalPayment.NoticePrint(id: id).report(in: world.workplace, language).text
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `after a departure the notice names the arrival`() throws {
        let world = try MoneyWorld(at: "2026-12-20T10:00")
        let id = try world.recipient(0)
        for (body, on, at) in [
            (FactBody.suspension(ground: 2, measure: nil), "2026-10-10", "2026-10-12"),
            (.resumption(ground: 2, measure: nil, isPermanentDocument: true), "2026-12-15", "2026-12-16"),
        ] { try world.record(body, id, on: day(on), learned: Moment(day(at), hour: 10)) }
        let ru = try text("resumption", world, .russian)
        #expect(ru.contains("подтверждающие истечение обстоятельств, вызвавших приостановление"), "\(ru)")
        #expect(
            ru.contains(
                "возобновляется с 15.12.2026. Причина: прибытие на постоянное проживание 15.12.2026."),
            "\(ru)")
        let kk = try text("resumption", world, .kazakh)
        #expect(
            kk.contains(
                "15.12.2026 күнінен бастап қайта басталады. Себебі: тұрақты тұруға келу (15.12.2026)."),
            "\(kk)")
        #expect(try world.differences == [])
    }

    @Test func `a day that p. 18 moves says by what`() throws {
        let world = try MoneyWorld(at: "2026-11-20T10:00")
        let id = try world.recipient(0)
        for (body, on, at) in [
            (FactBody.suspension(ground: 1, measure: nil), "2026-06-10", "2026-10-12"),
            (.resumption(ground: 1, measure: nil, isPermanentDocument: true), "2026-11-10", "2026-11-12"),
        ] { try world.record(body, id, on: day(on), learned: Moment(day(at), hour: 10)) }
        let ru = try text("resumption", world, .russian)
        #expect(
            ru.contains(
                "с 01.11.2026. Причина: операции по счету возобновились 10.11.2026, со дня приостановления"),
            "\(ru)")
    }

    /// p.23 asks for the cause; sums are named where there are any.
    @Test(arguments: [false, true])
    func `a termination names its cause, and the sum that goes back if there is one`(hasExcess: Bool) throws {
        let world = try MoneyWorld(at: "2026-10-20T10:00")
        let id = try world.recipient(0)
        if hasExcess {
            try world.record(
                .remittance(month: month("2026-11"), sum: try Tenge("50851")), id, on: day("2026-10-01"),
                learned: moment("2026-10-01T10:00"))
        }
        try world.record(
            .termination(ground: 1), id, on: day("2026-10-18"), learned: moment("2026-10-20T09:00"))
        let ru = try text("termination", world, .russian)
        #expect(ru.contains("прекращается с 01.11.2026. Причина: смерть получателя."), "\(ru)")
        #expect(ru.contains("по месяц смерти включительно – октябрь 2026"), "\(ru)")
        #expect(ru.contains("Излишне зачисленные") == hasExcess)
        #expect(ru.contains("за 11.2026 – 50 851,00") == hasExcess, "\(ru)")
        let kk = try text("termination", world, .kazakh)
        #expect(kk.contains("тоқтатылады. Себебі: ") && kk.contains("Артық есепке") == hasExcess, "\(kk)")
    }
}

import Testing

@testable import Core

/// A case that nothing refuses yet says so wherever it is shown; its code stays `ineligible`.
@Suite struct CaseStandingTests {
    /// A person of 55 with a phone, and nothing else known.
    private static func world() throws -> (MoneyWorld, Int64) {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        let caseID = try world.recipient(0, steps: 0)
        try phone(world, caseID)
        return (world, caseID)
    }

    private static func phone(_ world: MoneyWorld, _ caseID: Int64) throws {
        try world.record(
            .phone(try PhoneNumber("+77011234567")), caseID, on: day("2026-09-17"),
            learned: moment("2026-09-17T10:00"))
    }

    private static func contributions(_ world: MoneyWorld, _ caseID: Int64, _ count: Int) throws {
        try world.record(
            .contributionCount(count), caseID, on: day("2026-09-18"), learned: moment("2026-09-18T10:00"))
    }

    private static func listed(_ world: MoneyWorld) throws -> String? {
        try world.rows(.cases).first?["status"]
    }

    @Test func `what nobody has told yet is no refusal on card, list, reasons and in figures`() throws {
        let (world, caseID) = try Self.world()
        let file = try #require(try world.store.caseFile(id: caseID))
        #expect(file.record.status == "ineligible")
        #expect(CaseCard(file).status == .awaitsAnswers)
        #expect(try Self.listed(world) == "Ещё не всё известно")
        // 22 columns are the list's.
        #expect(CaseStanding.awaitsAnswers.label.kk.count <= 22)
        #expect(try world.differences == [])
        let reasons = file.caseState.status(on: file.today).reasons
        let text = ReasonWords.parts(reasons, facts: [], .russian).joined(separator: "\n")
        #expect(!text.contains("сообщается причина") && text.contains("ответили ещё не все системы"))
        let unknown = text.split(separator: "\n" + ReasonWords.unknown.ru + "\n")
        #expect(unknown.count == 2 && unknown.last?.contains("ответит ЕСУТД") == true, "\(text)")
        #expect(!text.contains(ReasonWords.tried.ru), "\(text)")
        let figures = try world.store.figures(from: day("2026-10-01"), to: day("2026-10-05"))
        #expect(figures.statuses[.awaitsAnswers] == 1 && figures.statuses[.status(.ineligible)] == nil)
    }

    @Test func `one answer that refuses makes it a refusal, and says what is still unknown`() throws {
        let (world, caseID) = try Self.world()
        try Self.contributions(world, caseID, 83)
        let file = try #require(try world.store.caseFile(id: caseID))
        #expect(CaseCard(file).status == .status(.ineligible))
        #expect(try Self.listed(world) == "Не соответствует условиям")
        let text = try #require(
            file.caseState.status(on: file.today).reasons.first { $0.citation.clause == "11" }
        ).text
        #expect(text.ru.contains("Не хватает: ещё 1 мес. ОППВ."), "\(text.ru)")
        #expect(text.ru.contains("Ещё неизвестно: сведения ЕСУТД об акте работодателя."), "\(text.ru)")
        #expect(text.kk.contains("Әлі белгісіз: жұмыс берушінің актісі"), "\(text.kk)")
    }

    @Test func `what an act changed is said by what is shown`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        let caseID = try world.recipient(0, steps: 0)
        let before = try #require(try world.store.caseFile(id: caseID)).caseState
        try Self.phone(world, caseID)
        let after = try #require(try world.store.caseFile(id: caseID)).caseState
        let change = CaseChange(from: before, to: after, on: day("2026-10-05"))
        #expect(change.text?.ru == "теперь «Ещё не всё известно»")
        // An sms is refused in the words that the card has.
        let sms = Fact(
            id: 99, happenedOn: day("2026-10-05"), learnedAt: moment("2026-10-05T10:00"),
            body: .sms(phone: nil, code: nil))
        #expect(after.judge(sms).refusals.contains { $0.text.ru.contains("«Ещё не всё известно»") })
    }
}

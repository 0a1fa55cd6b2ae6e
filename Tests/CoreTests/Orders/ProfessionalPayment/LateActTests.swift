import Testing

@testable import Core

/// A term that an act met too late.
@Suite struct LateActTests {
    /// p.15: what was done too late says so at once.
    @Test func `an electronic case file recorded late says by how many days`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        let id = try world.recipient(0, steps: 5)
        let file = try #require(try world.store.caseFile(id: id))
        let law = try PaymentCaseLaw(store: world.store)
        let entry = FactEntry(
            body: .caseFile(number: "Э-1"), happenedOn: day("2026-10-05"),
            learnedAt: moment("2026-10-05T10:00"), source: "")
        let warnings = try world.store.record(entry, of: id, version: file.record.version, by: law)
        let outcome = law.outcome(warnings)
        #expect(outcome.warnings.map(\.code) == ["W-LATE"], "\(outcome)")
        // The answer came on Saturday 19.09.2026: the first working day after it.
        #expect(
            outcome.warnings.first?.text.ru.contains("21.09.2026; просрочка 14 дн.") == true, "\(outcome)")
    }
}

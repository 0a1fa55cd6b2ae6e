import Testing

@testable import Core

/// p.15: the purpose of a payment decides what it counts for.
@Suite struct InsurancePaymentPurposeTests {
    private static let header = InsuranceImportTests.header(.insurancePayments)

    private static func row(_ kind: String, _ purpose: String, _ reference: String = "QR-1") -> String {
        """
        \(kind),860527399240,Әбілов,Бауыржан,Сейітұлы,050140990004,«Үлгі» ЖШС,2026-08,2026-09-20,\(reference),\
        12000.00,\(purpose)

        """
    }

    @Test(arguments: [
        ("opv", "012"), ("so", "010"), ("osms", "015"), ("osms", "911"), ("opv", "x"), ("so", "000"),
    ])
    func `a purpose that is not of the kind is refused by the dictionary`(kind: String, purpose: String)
        throws
    {
        let fixture = try ExchangeFixture()
        let report = try fixture.load(.insurancePayments, Self.header + Self.row(kind, purpose))
        #expect((report.accepted, report.refused) == (0, 1))
        #expect(try fixture.count("contribution_month") == 0)
    }

    @Test(arguments: [("opv", "019"), ("so", "017"), ("osms", "123"), ("osms", "124")])
    func `a penalty is kept and counts for no month`(kind: String, purpose: String) throws {
        let fixture = try ExchangeFixture()
        let report = try fixture.load(.insurancePayments, Self.header + Self.row(kind, purpose))
        #expect(report.accepted == 1)
        let file = try Self.file(fixture)
        #expect(file.contributions.map(\.paid.toldPurpose) == [purpose])
        #expect(file.contributions.allSatisfy { $0.fact == nil })
        #expect(file.register.facts.isEmpty)
    }

    @Test(arguments: [("opv", "010"), ("so", "012"), ("osms", "121"), ("osms", "122"), ("single", "122")])
    func `a contribution gives its month`(kind: String, purpose: String) throws {
        let fixture = try ExchangeFixture()
        try fixture.load(.insurancePayments, Self.header + Self.row(kind, purpose))
        let file = try Self.file(fixture)
        #expect(file.contributions.map(\.kind.rawValue) == [kind])
        #expect(file.register.facts.map(\.id) == file.contributions.compactMap(\.fact?.id))
    }

    @Test func `what was given back in full counts no more, for the register of one and of all`() throws {
        let fixture = try ExchangeFixture()
        try fixture.load(
            .insurancePayments, Self.header + Self.row("opv", "010", "") + Self.row("osms", "122"))
        try fixture.store.database.execute(
            "UPDATE contribution_month SET refunded_at = '2026-11-20T10:00:00'")
        let file = try Self.file(fixture)
        #expect(file.contributions.map { $0.fact == nil } == [false, true])
        guard case .contribution(_, _, .some)? = file.contributions.first?.fact?.body else {
            Issue.record("not known as refunded")
            return
        }
        try fixture.store.database.read { database in
            var scan = try InsuredPersonScan(database, try SharedFacts(database))
            #expect(try scan.next()?.register.facts == file.register.facts)
        }
    }

    private static func file(_ fixture: ExchangeFixture) throws -> InsuredPersonFile {
        let person = try #require(try fixture.store.person(iin: try IIN("860527399240")))
        return try #require(try fixture.store.insuredPerson(personID: person.id))
    }
}

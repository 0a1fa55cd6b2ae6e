import Testing

@testable import Core

/// The register of contribution months, which all orders read.
@Suite struct ContributionMonthTests {
    private let fixture: StoreFixture
    private var store: Store { fixture.store }
    private var database: Database { fixture.store.database }
    private let iin = "660314399002"

    init() throws { fixture = try StoreFixture() }

    private func delivery(_ id: Int64, at: Moment? = moment("2026-11-01T09:00:00")) throws
        -> ContributionInsert
    {
        try ContributionInsert(
            database,
            delivery: try store.beginDelivery(ContributionOrigin(rawValue: "test"), id, at: at))
    }

    @discardableResult
    private func add(
        _ insertion: ContributionInsert, _ text: String, _ purpose: PaymentPurpose = .occupational,
        person: Int64? = nil
    ) throws -> Bool {
        try insertion.add(
            person: person ?? -(Int64(iin) ?? 0), month: month(text), purpose, payer: 50_140_990_004,
            tiyn: 900_000)
    }

    private func meet() throws -> Int64 {
        try store.rememberPerson(
            iin: try IIN(iin), name: try PersonName("Шәкіров", "Һамит", ""), birthDate: day("1966-03-14"),
            sex: .male, phone: nil, email: nil)
    }

    @Test func `who is met takes over what was paid under the IIN`() throws {
        try add(try delivery(1), "2026-09")
        #expect(
            try store.contributionMonths(of: try IIN(iin), [.occupational]).map(\.month) == [month("2026-09")]
        )
        let person = try meet()
        let kept = try database.contributionMonths(ofPerson: person, [.occupational])
        #expect(kept.map(\.payer) == ["050140990004"])
        #expect(try store.contributionMonths(of: try IIN(iin), [.occupational]) == kept)
        #expect(
            try database.first("SELECT 1 FROM contribution_month WHERE person_id < 0") { $0.integer(0) }
                == nil)
    }

    @Test func `who is met while a file is read is not passed by`() throws {
        var people = try PersonKeys(database, rowCount: 1)
        let key = try people.key(of: try IIN(iin).number)
        #expect(key == -(Int64(iin) ?? 0))
        #expect(try !people.haveGrown())
        let person = try meet()
        #expect(try people.current(key, hasGrown: try people.haveGrown()) == person)
    }

    @Test(arguments: [1, 60_000])
    func `a key is the person's number, however many rows there are`(rowCount: Int) throws {
        let person = try meet()
        var people = try PersonKeys(database, rowCount: rowCount)
        #expect(try people.key(of: try IIN(iin).number) == person)
        #expect(try people.key(of: 900_101_300_017) == -900_101_300_017)
    }

    @Test func `months count from the moment of their delivery, all at once`() throws {
        let person = try meet()
        let waiting = try delivery(1, at: nil)
        for text in ["2026-08", "2026-09"] { try add(waiting, text, person: person) }
        #expect(try database.contributionMonths(ofPerson: person, [.occupational]).isEmpty)
        try database.execute("UPDATE contribution_delivery SET at = '2026-11-02T10:00:00'")
        let kept = try database.contributionMonths(ofPerson: person, [.occupational])
        #expect(kept.map(\.learnedAt) == [moment("2026-11-02T10:00:00"), moment("2026-11-02T10:00:00")])
    }

    @Test func `what is told twice is kept once, and each purpose by itself`() throws {
        let person = try meet()
        let insertion = try delivery(1)
        #expect(try add(insertion, "2026-09", person: person))
        #expect(try !add(try delivery(2), "2026-09", person: person))
        #expect(try add(insertion, "2026-09", .social, person: person))
        #expect(try database.contributionMonths(ofPerson: person, [.social, .socialPenalty]).count == 1)
        #expect(try database.contributionMonths(ofPerson: person, PaymentPurpose.allCases).count == 2)
    }

    @Test(arguments: [
        "UPDATE contribution_month SET tiyn = 1", "UPDATE contribution_month SET person_id = 9",
        "DELETE FROM contribution_month", "UPDATE contribution_delivery SET at = '2026-11-03T10:00:00'",
        "DELETE FROM contribution_delivery",
        """
        UPDATE contribution_month SET refunded_at = '2026-11-05T10:00:00';
        UPDATE contribution_month SET refunded_at = NULL
        """,
    ])
    func `what was paid is not changed`(sql: String) throws {
        try add(try delivery(1), "2026-09", person: try meet())
        #expect(throws: StoreError.self) { try database.script(sql) }
    }

    @Test func `a penalty covers no month and no code is made up`() {
        #expect(PaymentPurpose(code: "000") == nil)
        #expect(PaymentPurpose(code: "013") == nil)
        #expect(PaymentPurpose(code: "15") == nil)
        #expect(
            PaymentPurpose.allCases.filter(\.isPenalty).map(\.rawValue).sorted() == [17, 19, 98, 123, 124])
    }
}

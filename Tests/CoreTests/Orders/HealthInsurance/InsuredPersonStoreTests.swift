import Testing

@testable import Core

@Suite struct InsuredPersonStoreTests {
    @Test func `an insured person's kept columns follow from the facts`() throws {
        let office = try InsuranceFixture()
        let person = try office.insuredPerson()
        try office.record(.listed(CategoryListing(.r13, source: .science)), of: person, on: day("2026-02-01"))
        try office.record(.listed(CategoryListing(.r11)), of: person, on: day("2026-03-01"))
        let kept = try #require(
            try office.database.first(
                "SELECT basis, category, also, right_from FROM insured WHERE person_id = ?",
                [.integer(person)]
            ) { [$0.text(0), $0.text(1), $0.text(2), $0.text(3)] })
        #expect(kept == ["R11", "R11", "R13", "2026-03-01"])
        let records = try office.store.categoryRecords(of: person)
        #expect(records.map(\.category) == [.r11, .r13])
        #expect(records.map(\.source) == ["labour", "science"])
        #expect(records.allSatisfy { $0.removedOn == nil })
    }

    @Test func `a removal that falls through leaves the entitlement unbroken and both changes written`()
        throws
    {
        let office = try InsuranceFixture()
        let person = try office.insuredPerson()
        try office.record(.listed(CategoryListing(.r11)), of: person, on: day("2026-01-10"))
        try office.record(.listed(CategoryListing(.r13)), of: person, on: day("2026-02-01"))
        try office.record(
            .unlisted(.r11, reason: "қате енгізілген", source: .labour), of: person, on: day("2026-06-01"))
        #expect(try office.entitlement(of: person).basis == .category(.r13))
        let changes = try office.database.rows(
            "SELECT kind || ' ' || category || ' ' || day FROM category_change ORDER BY id"
        ) {
            $0.text(0)
        }
        #expect(changes == ["assigned R11 2026-01-10", "assigned R13 2026-02-01", "removed R11 2026-06-01"])
    }

    @Test func `a fact taken back cancels the record, and may be told again`() throws {
        let office = try InsuranceFixture()
        let person = try office.insuredPerson()
        let listed = InsuranceFactBody.listed(CategoryListing(.r13))
        try office.record(listed, of: person, on: day("2026-02-01"))
        let fact = try #require(try office.store.insuredPerson(personID: person)?.facts.first)
        try office.store.withdraw(
            insuranceFact: fact.id, ofInsuredPerson: person, version: try office.version(of: person),
            reason: "басқа адам")
        #expect(try office.entitlement(of: person).holds == false)
        #expect(try office.store.categoryRecords(of: person).isEmpty)
        try office.record(listed, of: person, on: day("2026-02-01"))
        #expect(try office.entitlement(of: person).basis == .category(.r13))
        let told = try #require(try office.store.insuredPerson(personID: person)).facts
        #expect(told.map(\.withdrawal) == ["басқа адам", nil])
    }

    @Test func `the same fact twice is a duplicate`() throws {
        let office = try InsuranceFixture()
        let person = try office.insuredPerson()
        try office.record(.listed(CategoryListing(.r13)), of: person, on: day("2026-02-01"))
        #expect(
            refusedCodes {
                try office.record(.listed(CategoryListing(.r13)), of: person, on: day("2026-02-01"))
            } == ["E-DUP"])
    }

    @Test func `two operators do not record past each other`() throws {
        let office = try InsuranceFixture()
        let person = try office.insuredPerson()
        let seen = try office.version(of: person)
        try office.record(.listed(CategoryListing(.r13)), of: person, on: day("2026-02-01"))
        #expect(throws: Conflict.self) {
            try office.store.record(
                Store.InsuranceEntry(body: .stopped, happenedOn: day("2026-07-01")), ofInsuredPerson: person,
                version: seen)
        }
    }

    @Test func `payments to the Fund give the month and are kept with their nine items`() throws {
        let office = try InsuranceFixture()
        let other = try office.insuredPerson(serial: 230)
        try office.pay(
            .osms, (7...12).map { "2025-\(padded($0, 2))" } + (1...7).map { "2026-\(padded($0, 2))" },
            for: other)
        #expect(try office.entitlement(of: other, on: day("2026-07-31")).basis == .payer)
        let file = try #require(try office.store.insuredPerson(personID: other))
        #expect(file.contributions.count == 13)
        #expect(file.contributions.allSatisfy { $0.paid.sum.tiyn == 425_000 && $0.paid.toldPurpose == "122" })
    }

    @Test func `parents are judged together by a reconciliation of one`() throws {
        let office = try InsuranceFixture(at: moment("2026-03-01T09:00:00"))
        let mother = try office.insuredPerson()
        let father = try office.insuredPerson(born: day("1989-01-20"), sex: .male, serial: 12)
        let child = try office.insuredPerson(born: day("2025-05-05"), sex: .male, serial: 31)
        try office.link(mother: mother, father: father, child: child)
        try office.pay(.so, ["2026-02"], for: mother)
        office.time.set(moment("2026-03-10T09:00:00"))
        try office.reconcile(father)
        #expect(try office.entitlement(of: father).basis == .category(.r3))
        #expect(try office.entitlement(of: mother).basis == nil)
    }

    @Test func `a reconciliation of all reaches only whom it passed`() throws {
        let office = try InsuranceFixture(at: moment("2026-07-05T09:00:00"))
        let first = try office.insuredPerson()
        let second = try office.insuredPerson(serial: 230)
        for person in [first, second] {
            try office.record(.listed(CategoryListing(.r14)), of: person, on: day("2026-07-01"))
        }
        office.time.pass(minutes: 5)
        try office.reconcile(nil, through: first)
        #expect(try office.entitlement(of: first).basis == .category(.r14))
        #expect(try office.entitlement(of: second).basis == nil)
    }

    @Test func `members of an authority are held until its next list`() throws {
        let office = try InsuranceFixture(at: moment("2026-06-01T10:00:00"))
        let (named, left) = (try office.insuredPerson(), try office.insuredPerson(serial: 230))
        func delivery(_ at: String, _ members: [Int64]) throws {
            try office.database.write { database in
                let id = try database.insert(
                    """
                    INSERT INTO military_transfer (body, kind, happened_on, learned_at, member_count, operator_id)
                    VALUES ('defence', 'full', ?, ?, ?, 1)
                    """,
                    [
                        .text(String(at.prefix(10))), .text(at), .integer(Int64(members.count)),
                    ])
                for member in members {
                    try database.execute(
                        "INSERT INTO military_member VALUES (?, ?, 0)", [.integer(member), .integer(id)])
                }
            }
        }
        try delivery("2026-06-01T10:00:00", [named, left])
        try delivery("2026-06-18T10:00:00", [named])
        #expect(try office.entitlement(of: left, on: day("2026-06-17")).basis == .category(.m))
        #expect(try office.entitlement(of: left, on: day("2026-06-18")).basis == nil)
        #expect(try office.entitlement(of: named, on: day("2026-07-01")).basis == .category(.m))
        office.time.set(moment("2026-07-05T10:00:00"))
        let defence = try #require(try office.store.authorities().first { $0.authority == .defence })
        #expect(defence.due?.date == day("2026-07-02"))
        #expect(defence.daysLate == 3)
        #expect(defence.memberCount == 1)
    }

    @Test func `an answer on the entitlement is kept; of a day to come none is given`() throws {
        let office = try InsuranceFixture()
        let person = try office.insuredPerson()
        try office.record(.listed(CategoryListing(.r13)), of: person, on: day("2026-02-01"))
        let answer = try office.store.answerEntitlementRequest(
            of: person, on: day("2026-05-01"), askedBy: "№ 5 емхана")
        #expect(answer.basis == "R13")
        #expect(answer.number == "А-000001")
        #expect(try office.store.entitlementRequests(of: person) == [answer])
        #expect(throws: Message.future) {
            try office.store.answerEntitlementRequest(of: person, on: day("2026-07-07"), askedBy: "")
        }
    }

    /// A year in which nothing begins or ends is a year like the others.
    @Test func `the years of a card are all from the first to the present one`() throws {
        let office = try InsuranceFixture(at: moment("2026-11-28T09:00:00"))
        let person = try office.insuredPerson()
        office.time.set(moment("2024-03-01T09:00:00"))
        try office.record(.listed(CategoryListing(.r13)), of: person, on: day("2024-03-01"))
        office.time.set(moment("2026-11-28T09:00:00"))
        let card = InsuredPersonCard(
            try #require(try office.store.insuredPerson(personID: person)), on: day("2026-11-28"),
            seesMedical: true)
        let years = card.strips(atMost: InsuredPersonYear.limit)
        #expect(years.map(\.year) == [2024, 2025, 2026])
        #expect(years[1].strips(ascii: true)[0] == String(repeating: "#", count: 12))
        #expect(card.strips(atMost: 2).map(\.year) == [2025, 2026])
    }
}

import Testing

@testable import Core

/// The status kept for the lists is the one that follows from the facts.
@Suite struct StatusTests {
    private func kept(_ fixture: StoreFixture, _ caseID: Int64) throws -> String {
        try fixture.text("SELECT status FROM payment_case WHERE id = ?", [.integer(caseID)])
    }

    private func computed(_ fixture: StoreFixture, _ caseID: Int64) throws -> String {
        let file = try #require(try fixture.store.caseFile(id: caseID))
        return file.caseState.statusCode(on: fixture.time.now.date).rawValue
    }

    @Test(arguments: [
        (0, "collecting"), (2, "collecting"), (3, "checking"), (4, "sms-sent"), (5, "registered"),
        (6, "awaiting-employer"), (7, "sent-for-payment"), (8, "active"),
    ])
    func `the kept status follows the facts`(stage: Int, status: String) throws {
        let fixture = try StoreFixture()
        let caseID = try fixture.accept().caseID
        try fixture.advance(caseID, stage: stage)
        #expect(try kept(fixture, caseID) == status)
        #expect(try computed(fixture, caseID) == status)
    }

    @Test func `the letter of a refusal says the same on the days after`() throws {
        let fixture = try StoreFixture()
        let born = day("1972-03-05")
        let caseID = try fixture.accept([
            "iin": StoreFixture.iin(born: born, serial: 9906), "birth": born.shown,
        ]).caseID
        try fixture.advance(caseID, stage: 3)
        #expect(try kept(fixture, caseID) == "ineligible")
        let letter = "SELECT reason_ru FROM notice WHERE kind = 'refusal' AND addressee = 'worker'"
        let text = try fixture.text(letter)
        #expect(
            text.contains("возраст 55 лет не достигнут (исполнится 05.03.2027)") && !text.contains("дн."),
            "\(text)")
        fixture.time.set(moment(fixture.time.now.date.adding(days: 9).iso + "T09:00"))
        try fixture.store.refreshStatuses()
        #expect(try fixture.text(letter) == text)
        #expect(try fixture.store.differences().isEmpty)
    }

    @Test func `a suspension shows in the lists on its day and not before`() throws {
        let fixture = try StoreFixture()
        let caseID = try fixture.accept().caseID
        try fixture.advance(caseID, stage: 8)
        try fixture.record(.suspension(ground: 2, measure: nil), in: caseID, on: day("2026-11-02"))
        #expect(try fixture.text("SELECT next_change FROM payment_case") == "2026-12-01")
        let version = try #require(try fixture.store.paymentCase(id: caseID)).version
        for (today, status) in [
            ("2026-11-30", "active"), ("2026-12-01", "suspended"), ("2026-12-02", "suspended"),
        ] {
            fixture.time.set(moment(today + "T00:00:01"))
            try fixture.store.refreshStatuses()
            #expect(try kept(fixture, caseID) == status, "\(today)")
        }
        #expect(
            try fixture.store.paymentCase(id: caseID)?.version == version,
            "the calendar is no operator: nobody's work is in conflict with it")
    }

    @Test func `the month after the pension age ends the payment by itself`() throws {
        let fixture = try StoreFixture()
        let born = day("1964-03-15")
        let caseID = try fixture.accept([
            "iin": StoreFixture.iin(born: born, serial: 3), "birth": born.shown,
        ]).caseID
        try fixture.advance(caseID, stage: 8)
        let reached = try #require(try fixture.store.caseFile(id: caseID)).caseState.pensionAge()
        #expect(reached == day("2027-03-15"))
        fixture.time.set(moment("2027-03-31T10:00:00"))
        try fixture.store.refreshStatuses()
        #expect(try kept(fixture, caseID) == "active")
        fixture.time.set(moment("2027-04-01T10:00:00"))
        try fixture.store.refreshStatuses()
        #expect(try kept(fixture, caseID) == "pension-age")
        // Nothing but the month changes any more.
        #expect(try fixture.text("SELECT next_change FROM payment_case") == "2027-05-01")
    }

    /// Random operators, day by day: after each day's refresh the two agree.
    @Test(arguments: 1...6)
    func `the kept status equals the computed one on every day`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let fixture = try StoreFixture()
        let born = day("1964-09-01").adding(days: Int.random(in: 0...300, using: &random))
        let caseID = try fixture.accept([
            "iin": StoreFixture.iin(born: born, serial: 3), "birth": born.shown,
        ]).caseID
        try fixture.advance(caseID, stage: Int.random(in: 5...8, using: &random))
        var seen: Set<String> = []
        for _ in 0..<260 {
            fixture.time.pass(days: 1)
            try fixture.store.refreshStatuses()
            let status = try kept(fixture, caseID)
            #expect(try status == computed(fixture, caseID), "\(fixture.time.now)")
            seen.insert(status)
            if Int.random(in: 0..<12, using: &random) == 0 {
                let back = fixture.time.now.date.adding(days: -Int.random(in: 0...100, using: &random))
                _ = refusedCodes { try fixture.record(body(&random, fixture), in: caseID, on: back) }
                #expect(try kept(fixture, caseID) == computed(fixture, caseID))
            }
        }
        #expect(seen.count > 1)
    }

    private func body(_ random: inout SeededGenerator, _ fixture: StoreFixture) throws -> FactBody {
        let ground = Int.random(in: 1...5, using: &random)
        return switch Int.random(in: 0..<12, using: &random) {
        case 0..<5: .suspension(ground: ground, measure: ground == 4 ? .search : nil)
        case 5..<9: .resumption(ground: ground, measure: nil, isPermanentDocument: true)
        case 9: .employerConsent(certificate: nil)
        case 10: .disbursement(month: fixture.time.now.date.yearMonth, sum: Tenge(tenge: 1_000))
        default: .caseFile(number: nil)
        }
    }
}

import Testing

@testable import Core

/// Order 526 §0.3: a journal's row is never changed.
@Suite struct ImmutabilityTests {
    private static let tables = [
        "audit", "application", "payment_fact", "sms_journal", "registration_journal",
    ]

    private func filled() throws -> StoreFixture {
        let fixture = try StoreFixture()
        let record = try fixture.accept()
        try fixture.advance(record.caseID, stage: 5)
        return fixture
    }

    @Test(arguments: tables)
    func `what was said is not said otherwise`(table: String) throws {
        let fixture = try filled()
        let columns = try fixture.database.rows("SELECT name FROM pragma_table_info(?)", [.text(table)]) {
            $0.text(0)
        }
        #expect(try fixture.number("SELECT count(*) FROM \(table)") > 0)
        for column in columns {
            let error = #expect(throws: StoreError.self, "\(table).\(column)") {
                try fixture.database.execute("UPDATE \(table) SET \(column) = \(column)")
            }
            #expect(error?.isImmutable == true)
        }
    }

    @Test(arguments: tables)
    func `what was said is not unsaid`(table: String) throws {
        let fixture = try filled()
        let before = try fixture.number("SELECT count(*) FROM \(table)")
        let error = #expect(throws: StoreError.self) { try fixture.database.execute("DELETE FROM \(table)") }
        #expect(error?.isImmutable == true)
        #expect(try fixture.number("SELECT count(*) FROM \(table)") == before)
    }

    @Test(arguments: tables)
    func `a row is not written over by another of its number`(table: String) throws {
        let fixture = try filled()
        #expect(throws: StoreError.self) {
            try fixture.database.execute("INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)")
        }
    }

    @Test func `numbers have no gap, also after an act that failed`() throws {
        let fixture = try StoreFixture()
        let first = try fixture.accept()
        #expect(refusedCodes { try fixture.accept() } == ["E-DUP"])
        let born = day("1969-02-03")
        let second = try fixture.accept([
            "iin": StoreFixture.iin(born: born, serial: 40), "birth": born.shown, "surname": "Қасымов",
        ])
        #expect([first.number, second.number] == ["З-000001", "З-000002"])
        #expect([first.caseNumber, second.caseNumber] == ["ПВ-000001", "ПВ-000002"])

        try fixture.advance(first.caseID, stage: 4)
        try fixture.advance(second.caseID, stage: 3)
        // The same sms twice is refused after its number was taken or before: no matter.
        let sms = try fixture.lastFact(of: first.caseID)
        #expect(
            refusedCodes { try fixture.record(sms.fact.body, in: first.caseID, at: sms.fact.learnedAt) } == [
                "E-DUP"
            ])
        try fixture.record(sms.fact.body, in: second.caseID, at: sms.fact.learnedAt)
        #expect(
            try fixture.database.rows("SELECT number FROM sms_journal ORDER BY 1") { $0.integer(0) } == [
                1, 2,
            ])
    }

    @Test func `an act and its audit are there together or not at all`() throws {
        let fixture = try StoreFixture()
        let before = try fixture.number("SELECT count(*) FROM audit")
        #expect(refusedCodes { try fixture.accept(["f16": ""]) } == ["E-REQ"])
        #expect(try fixture.number("SELECT count(*) FROM audit") == before)
        let record = try fixture.accept()
        let entry = try #require(try fixture.store.audit(limit: 1).first)
        #expect(entry.action == "accept" && entry.subject == "application" && entry.subjectID == record.id)
        #expect(entry.operatorName == "Сейтқалиева Г. Б." && entry.at == StoreFixture.start)
    }
}

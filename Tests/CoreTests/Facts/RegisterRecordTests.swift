import Testing

@testable import Core

/// Records of registers in a store: begun, led on, taken back, brought to a day, verified.
///
/// The register is that of vouchers, which has every kind of row.
@Suite struct RegisterRecordTests {
    private let fixture: StoreFixture
    private var store: Store { fixture.store }
    private let upkeep = RegisterUpkeep(
        Voucher.table, words: Localized(ru: "ваучеров", kk: "ваучер"))

    init() throws {
        fixture = try StoreFixture(at: moment("2026-08-10T10:00:00"))
        // An order that only tells stories yet has its numbers in no store.
        for spec in QualificationParameters.all {
            for row in spec.rows {
                try fixture.database.execute(
                    """
                    INSERT INTO parameter (name, effective_from, value, source, confidence)
                    VALUES (?, ?, ?, ?, 'certain')
                    """, [.text(spec.name), .date(row.from), .text(row.value), .text(spec.source)])
            }
        }
    }

    private func entry(
        _ event: RegisterEvent, _ values: [String: String] = [:], at: String? = nil
    ) -> NewRegisterFact {
        NewRegisterFact(event, at: at.map { moment($0) } ?? fixture.time.now, RegisterValues(values))
    }

    private func begin(at: String? = nil) throws -> Int64 {
        try store.beginRegisterRecord(
            Voucher.table, of: nil, entry(Voucher.Event.application, ["centre": "Тану"], at: at)
        ).id
    }

    @discardableResult
    private func record(
        _ event: RegisterEvent, _ values: [String: String] = [:], of id: Int64, at: String? = nil
    ) throws -> [Message] {
        let version = try #require(try store.registerRecord(id: id, Voucher.table)).version
        return try store.record(
            entry(event, values, at: at), of: id, version: version,
            by: RegisterLaw(Voucher.table, store: store))
    }

    private func issue() throws -> Int64 {
        let id = try begin()
        fixture.time.pass(minutes: 1)
        try record(Voucher.Event.forward, of: id)
        fixture.time.pass(minutes: 1)
        try record(Voucher.Event.confirm, of: id)
        fixture.time.pass(minutes: 1)
        try record(Voucher.Event.issue, ["centre": "Тану", "valid-to": "2026-08-31"], of: id)
        return id
    }

    private func kept(_ column: String, of id: Int64) throws -> String {
        try fixture.text("SELECT \(column) FROM register_record WHERE id = ?", [.integer(id)])
    }

    private func differences() throws -> [Difference] {
        var found: [Difference] = []
        _ = try upkeep.verify(in: store, .unobserved) { found.append($0) }
        return found
    }

    @Test func `a record is begun by its first event, with the next number`() throws {
        let (first, second) = (try begin(), try begin())
        #expect(try kept("number", of: first) == "1" && kept("number", of: second) == "2")
        #expect(try kept("state", of: first) == "received")
        #expect(try kept("told", of: first) == #"{"centre":"Тану"}"#)
        #expect(try kept("due_event", of: first) == "forward")
        #expect(try kept("due_at", of: first) == "2026-08-11T23:59:59")
        #expect(try fixture.number("SELECT count(*) FROM audit WHERE subject = 'voucher'") == 2)
    }

    @Test func `what is refused begins nothing and uses no number`() throws {
        #expect(throws: Refused.self) {
            try store.beginRegisterRecord(Voucher.table, of: nil, entry(Voucher.Event.application))
        }
        #expect(throws: Refused.self) { try begin(at: "2026-08-10T10:01:00") }
        #expect(try fixture.number("SELECT count(*) FROM register_record") == 0)
        #expect(try kept("number", of: try begin()) == "1")
    }

    @Test func `a step that the state does not have is refused, with its clause`() throws {
        let id = try begin()
        do {
            try record(Voucher.Event.confirm, of: id)
            Issue.record("a confirmation of what was not forwarded")
        } catch let refused as Refused {
            #expect(refused.problems.map(\.message.code) == ["E-STATE"])
            #expect(refused.problems.map(\.citation) == [.order380("9-1")])
        }
        #expect(try kept("version", of: id) == "1")
    }

    @Test func `who saw an older version is told`() throws {
        let id = try begin()
        try record(Voucher.Event.forward, of: id)
        #expect(throws: Conflict.self) {
            try store.record(
                entry(Voucher.Event.confirm), of: id, version: 1,
                by: RegisterLaw(Voucher.table, store: store))
        }
    }

    @Test func `a voucher that nobody used lapses at midnight`() throws {
        let id = try issue()
        #expect(try kept("state", of: id) == "valid" && kept("next_change", of: id) == "2026-09-01")
        fixture.time.set(moment("2026-08-31T23:59:59"))
        #expect(try upkeep.waiting(in: store) == 0)
        fixture.time.set(moment("2026-09-01T00:00:00"))
        #expect(try upkeep.waiting(in: store) == 1)
        let version = try kept("version", of: id)
        #expect(try upkeep.refreshAll(in: store, .unobserved) == 1)
        #expect(try kept("state", of: id) == "annulled" && kept("since", of: id) == "2026-09-01T00:00:00")
        // The calendar is no operator.
        #expect(try kept("version", of: id) == version)
        #expect(try differences().isEmpty && upkeep.waiting(in: store) == 0)
        #expect(throws: Refused.self) { try record(Voucher.Event.used, of: id) }
    }

    @Test func `what does not wait is of today, day by day`() throws {
        let id = try issue()
        try record(
            Voucher.Event.sickLeave, ["from": "2026-08-10", "to": "2026-08-10"], of: id,
            at: "2026-08-10T10:03:00")
        fixture.time.set(moment("2026-08-11T09:00:00"))
        try record(Voucher.Event.extend, ["valid-to": "2026-09-04"], of: id)
        for _ in 0..<40 {
            if try upkeep.waiting(in: store) == 0 { #expect(try differences().isEmpty) }
            try upkeep.refreshAll(in: store, .unobserved)
            #expect(try differences().isEmpty, "\(fixture.time.now.date.iso)")
            fixture.time.pass(days: 1)
        }
        #expect(try kept("state", of: id) == "annulled" && kept("since", of: id) == "2026-09-05T00:00:00")
    }

    @Test func `a second valid voucher of one person is refused`() throws {
        _ = try issue()
        fixture.time.pass(minutes: 1)
        #expect(throws: Refused.self) { try issue() }
        let codes = try store.database.rows("SELECT state FROM register_record ORDER BY id") { $0.text(0) }
        #expect(codes == ["valid", "confirmed"])
    }

    @Test func `a step is taken back, after those that followed it`() throws {
        let id = try begin()
        fixture.time.pass(minutes: 1)
        try record(Voucher.Event.forward, of: id)
        fixture.time.pass(minutes: 1)
        try record(Voucher.Event.confirm, of: id)
        let facts = try store.registerFacts(of: id, Voucher.table)
        let law = RegisterLaw(Voucher.table, store: store)
        #expect(throws: Message.registerStepIsBuiltOn) {
            try store.withdraw(facts[1].id, of: id, version: 3, by: law, reason: "ошибка")
        }
        try store.withdraw(facts[2].id, of: id, version: 3, by: law, reason: "ошибка")
        #expect(try kept("state", of: id) == "forwarded" && kept("due_event", of: id) == "confirm")
        #expect(throws: Message.immutable) {
            try store.withdraw(facts[2].id, of: id, version: 4, by: law, reason: "ошибка")
        }
        #expect(
            try store.registerFacts(of: id, Voucher.table).map(\.isInForce) == [true, true, false, false])
        #expect(try differences().isEmpty)
    }

    @Test func `a step is corrected, with a reason`() throws {
        let id = try begin()
        fixture.time.pass(days: 1)
        try record(Voucher.Event.forward, of: id)
        let wrong = try store.registerFacts(of: id, Voucher.table)[1].id
        _ = try store.record(
            entry(Voucher.Event.forward, at: "2026-08-10T15:00:00"), of: id, version: 2,
            by: RegisterLaw(Voucher.table, store: store), correcting: wrong, reason: "другой день")
        #expect(try kept("since", of: id) == "2026-08-10T15:00:00")
        #expect(try kept("due_at", of: id) == "2026-08-11T23:59:59")
    }

    @Test(arguments: KeptRegisterRecord.columns)
    func `each kept column that is damaged is found and repaired`(column: String) throws {
        let id = try issue()
        let right = try kept(column, of: id)
        try fixture.database.execute("UPDATE register_record SET \(column) = '2027-01-01T00:00:00'")
        #expect(try differences().map(\.what) == [column])
        try upkeep.rebuild(in: store, .unobserved)
        #expect(try kept(column, of: id) == right && differences().isEmpty)
    }

    @Test func `other numbers of the law make all records wait`() throws {
        let id = try begin()
        try fixture.database.execute(
            "UPDATE parameter SET value = '3' WHERE name = ?",
            [.text(QualificationParameters.forwardDays.name)]
        )
        #expect(try kept("due_at", of: id) == "2026-08-11T23:59:59")
        try upkeep.makeAllWait(in: store)
        try upkeep.refresh([id], in: store)
        #expect(try kept("due_at", of: id) == "2026-08-13T23:59:59")
    }

    @Test func `what was said is not written over`() throws {
        _ = try begin()
        for statement in [
            "UPDATE register_record SET number = 7", "DELETE FROM register_record",
            "UPDATE register_fact SET told = '{}'", "DELETE FROM register_fact",
        ] {
            #expect(throws: StoreError.self) { try fixture.database.execute(statement) }
        }
    }
}

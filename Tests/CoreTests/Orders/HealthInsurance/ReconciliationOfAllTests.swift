import Testing

@testable import Core

/// p.20–60 on everybody: stopped, killed and continued.
@Suite struct ReconciliationOfAllTests {
    @Test(arguments: UInt64(1)...3)
    func `a reconciliation of all keeps what the register of each says, and writes its protocol`(seed: UInt64)
        throws
    {
        let world = try InsuredPersonWorld(seed: seed)
        let reconciliation = try world.store.reconcileAll(atOnce: 7)
        #expect(reconciliation.state == .done)
        #expect(reconciliation.done == world.count && reconciliation.total == world.count)
        let counts = reconciliation.counts
        let sum = counts.granted + counts.refused + counts.kept + counts.removed + counts.postponed
        #expect(try world.fixture.number("SELECT count(*) FROM insurance_protocol") == Int64(sum))
        #expect(sum > 0)
        let loader = RegisterLoader(world.database, try SharedFacts(world.database))
        for person in 1...Int64(world.count) {
            let register = try #require(try loader.register(of: person))
            let expected = ReconciliationEntry.entries(
                register.entries(of: person), of: FactTable.reconciliation.identity(reconciliation.id))
            let lines = try world.store.protocolLines(of: person, limit: 100).reversed()
            #expect(lines.map(\.outcome) == expected.map(\.outcome))
            #expect(lines.map(\.category) == expected.map(\.category))
            #expect(lines.map(\.lower) == expected.map(\.lower))
            #expect(
                lines.map { $0.months.map(\.isPaid) } == expected.map { $0.months.map { $0.paidBy != nil } })
            let status = InsuredPersonStatus(register, of: person, on: InsuredPersonWorld.today.date)
            #expect(try world.store.categoryRecords(of: person) == status.records)
            #expect(
                try world.fixture.text(
                    "SELECT coalesce(basis, '-') FROM insured WHERE person_id = ?", [.integer(person)])
                    == status.basis ?? "-")
        }
    }

    @Test(arguments: UInt64(1)...3, [1, 2, 5])
    func `stopped and continued it comes to the same as uninterrupted`(seed: UInt64, stops: Int) throws {
        let whole = try InsuredPersonWorld(seed: seed)
        try whole.store.reconcileAll(atOnce: 9)
        let parts = try InsuredPersonWorld(seed: seed)
        var steps = 0
        var reconciliation = try parts.store.reconcileAll(
            atOnce: 9,
            progress: WorkProgress { _, _, _ in
                steps += 1
                return steps <= stops
            })
        #expect(reconciliation.state == .stopped)
        #expect(reconciliation.done == 9 * stops && reconciliation.through == Int64(9 * stops))
        // What is kept of those done, and of those not, is what their files say.
        let loader = RegisterLoader(parts.database, try SharedFacts(parts.database))
        for person in 1...reconciliation.through {
            let register = try #require(try loader.register(of: person))
            #expect(
                try parts.store.categoryRecords(of: person)
                    == InsuredPersonStatus(register, of: person, on: InsuredPersonWorld.today.date).records)
        }
        reconciliation = try parts.store.reconcileAll(continuing: reconciliation.id, atOnce: 4)
        #expect(reconciliation.state == .done)
        #expect(try parts.kept() == whole.kept())
        #expect(reconciliation.counts == (try whole.store.reconciliationOfAll())?.counts)
    }

    @Test func `a family is done whole with the first of its members`() throws {
        let world = try InsuredPersonWorld(seed: 2)
        let reconciliation = try world.store.reconcileAll(
            atOnce: 20, progress: WorkProgress { _, done, _ in done < 20 })
        let loader = RegisterLoader(world.database, try SharedFacts(world.database))
        var late = 0
        for person in (reconciliation.through + 1)...Int64(world.count) {
            let register = try #require(try loader.register(of: person))
            let isReached = register.facts.contains {
                $0.id == FactTable.reconciliation.identity(reconciliation.id)
            }
            let first = try #require(try loader.family(of: person).first)
            #expect(isReached == (first <= reconciliation.through))
            guard isReached else { continue }
            late += 1
            #expect(
                try world.store.categoryRecords(of: person)
                    == InsuredPersonStatus(register, of: person, on: InsuredPersonWorld.today.date).records)
        }
        #expect(late > 0)
    }

    @Test func `a killed one is found stopped, and only the last can be continued`() throws {
        let world = try InsuredPersonWorld(seed: 3)
        let first = try world.store.reconcileAll(
            atOnce: 10, progress: WorkProgress { _, done, _ in done < 10 })
        // As a killed process leaves it.
        try world.database.execute(
            "UPDATE insurance_check SET state = 'running' WHERE id = ?", [.integer(first.id)])
        let second = try world.store.reconcileAll(
            atOnce: 10, progress: WorkProgress { _, done, _ in done < 20 })
        #expect(try world.store.reconciliationRecord(id: first.id)?.state == .stopped)
        #expect(refusedCodes { try world.store.reconcileAll(continuing: first.id) } == ["E-STATE"])
        #expect(try world.store.reconcileAll(continuing: second.id).state == .done)
        #expect(refusedCodes { try world.store.reconcileAll(continuing: second.id) } == ["E-STATE"])
    }

    @Test func `the first screen shows a killed one as stopped, and leaves one that runs`() throws {
        let place = try TemporaryPlace()
        let world = try InsuredPersonWorld(path: place.file, seed: 5, count: 30)
        let other = try StoreFixture(path: place.file, at: InsuredPersonWorld.today)
        var seen: [ReconciliationRecord.State?] = []
        let stopped = try world.store.reconcileAll(
            atOnce: 10,
            progress: WorkProgress { _, done, _ in
                try? HealthInsurance.order.prepareToday(other.store)
                seen.append(try? other.store.reconciliationOfAll()?.state)
                return done < 10
            })
        #expect(Set(seen) == [.running])
        try world.database.execute(
            "UPDATE insurance_check SET state = 'running' WHERE id = ?", [.integer(stopped.id)])
        try HealthInsurance.order.prepareToday(other.store)
        #expect(try other.store.reconciliationOfAll()?.state == .stopped)
        #expect(try world.store.reconcileAll(continuing: stopped.id).state == .done)
    }

    @Test func `two at once are refused kindly`() throws {
        let place = try TemporaryPlace()
        let world = try InsuredPersonWorld(path: place.file, seed: 4, count: 30)
        let other = try StoreFixture(path: place.file, at: InsuredPersonWorld.today)
        var codes: [String] = []
        try world.store.reconcileAll(
            atOnce: 10,
            progress: WorkProgress { _, done, _ in
                if done == 10 { codes = refusedCodes { try other.store.reconcileAll() } }
                return true
            })
        #expect(codes == ["E-STATE"])
        #expect(try other.store.reconcileAll().state == .done)
    }

    @Test func `one person's reconciliation writes a row, the protocol, and the status`() throws {
        let world = try InsuredPersonWorld(seed: 1)
        try world.store.refreshInsuredPersons()
        var lines = 0
        for person in 1...Int64(20) {
            let version = try #require(try world.store.insuredPerson(personID: person)).version
            let reconciliation = try world.store.reconcile(person: person, version: version)
            #expect(reconciliation.personID == person && reconciliation.state == .done)
            lines += try world.store.protocolLines(ofReconciliation: reconciliation.id, limit: 50).count
            let register = try #require(try world.store.insuranceRegister(of: person))
            #expect(
                try world.store.categoryRecords(of: person)
                    == InsuredPersonStatus(register, of: person, on: InsuredPersonWorld.today.date).records)
        }
        #expect(lines > 0)
        #expect(throws: Conflict.self) { try world.store.reconcile(person: 1, version: 0) }
    }

    @Test func `nobody is removed while a system is down, and everybody judged after the repair`() throws {
        let open = try InsuredPersonWorld(seed: 6)
        try open.database.execute(
            """
            INSERT INTO insurance_failure (system, from_on, entered_at, operator_id)
            VALUES ('fund', '2026-11-19', '2026-11-19T09:00:00', 1)
            """)
        let reconciliation = try open.store.reconcileAll()
        let sound = try InsuredPersonWorld(seed: 6).store.reconcileAll()
        #expect(reconciliation.counts.removed == 0)
        #expect(sound.counts.removed > 0)
        #expect(reconciliation.counts.postponed > 0)
    }

    @Test func `outcomes read back as they were written`() {
        let outcomes: [ReconciliationEntry.Outcome] =
            [
                .granted, .kept, .removed, .postponed(until: day("2026-12-01")),
                .postponed(until: DayInterval.never),
            ]
            + ReconciliationEntry.Refusal.allCases.map { .refused($0) }
        for outcome in outcomes { #expect(ReconciliationEntry.Outcome(code: outcome.code) == outcome) }
        #expect(ReconciliationEntry.Outcome(code: "refused:nothing") == nil)
    }
}

import Testing

@testable import Core

/// Everybody at once gives for each what the person's own file gives.
@Suite struct InsuredPersonScanTests {
    @Test(arguments: UInt64(1)...4)
    func `a scan gives every person the register that the person's own file gives`(seed: UInt64) throws {
        let world = try InsuredPersonWorld(seed: seed)
        let shared = try SharedFacts(world.database)
        let loader = RegisterLoader(world.database, shared)
        var scan = try InsuredPersonScan(world.database, shared)
        var seen: [InsuredPerson.ID] = []
        var facts = 0
        while let found = try scan.next() {
            seen.append(found.id)
            let own = try #require(try loader.register(of: found.id))
            #expect(found.register.persons == own.persons)
            #expect(found.register.facts == own.facts)
            facts += own.facts.count
            let today = InsuredPersonWorld.today.date
            for day in [today, today.adding(days: -90), today.adding(days: 40)] {
                #expect(
                    found.register.entitlement(of: found.id, on: day)
                        == own.entitlement(of: found.id, on: day))
            }
        }
        #expect(seen == (1...Int64(world.count)).map(\.self))
        #expect(facts > world.count * 10)
    }

    @Test func `a scan of a stretch gives the persons of the stretch that are wanted`() throws {
        let world = try InsuredPersonWorld(seed: 5)
        let shared = try SharedFacts(world.database)
        let loader = RegisterLoader(world.database, shared)
        var scan = try InsuredPersonScan(
            world.database, shared, after: 10, through: 31, isWanted: { $0 % 3 == 0 })
        var seen: [InsuredPerson.ID] = []
        while let found = try scan.next() {
            seen.append(found.id)
            #expect(found.register.facts == (try loader.register(of: found.id))?.facts)
        }
        #expect(seen == [12, 15, 18, 21, 24, 27, 30])
    }

    @Test(arguments: UInt64(1)...4)
    func `everybody brought to today at once stands as each brought alone`(seed: UInt64) throws {
        let together = try InsuredPersonWorld(seed: seed)
        #expect(try together.store.refreshInsuredPersons() == together.count)
        #expect(try together.store.insuredPersonsToRefresh(on: InsuredPersonWorld.today.date) == 0)
        let alone = try InsuredPersonWorld(seed: seed)
        try alone.database.write { _ in
            for person in 1...Int64(alone.count) {
                try alone.store.keepFamily(of: person, at: InsuredPersonWorld.today, by: nil)
            }
        }
        #expect(try together.status() == alone.status())
        #expect(try together.status().count > together.count)
    }

    @Test(arguments: UInt64(1)...3)
    func `facts written in any order give the same status`(seed: UInt64) throws {
        let ordered = try InsuredPersonWorld(seed: seed)
        try ordered.store.refreshInsuredPersons()
        let shuffled = try InsuredPersonWorld(seed: seed, shuffled: seed + 100)
        try shuffled.store.refreshInsuredPersons()
        #expect(try ordered.status() == shuffled.status())
    }

    @Test func `a late fact changes what was assigned, and the feed is told of it`() throws {
        let world = try InsuredPersonWorld(seed: 9)
        try world.store.refreshInsuredPersons()
        try world.database.execute("DELETE FROM insured_stale")
        let open = try #require(
            try world.database.first(
                """
                SELECT person_id, category FROM category_record
                WHERE removed_on IS NULL AND category IN ('R7', 'R12', 'R11', 'R1') ORDER BY 1 LIMIT 1
                """
            ) { ($0.integer(0), $0.text(1)) })
        try world.database.execute(
            """
            INSERT INTO insurance_fact (person_id, kind, category, happened_on, id, learned_at, source, detail, batch_id)
            VALUES (?, 'unlisted', ?, '2026-11-10', 999999, '2026-11-20T09:00:00', 'labour', '{"reason":"снят"}', 12)
            """, [.integer(open.0), .text(open.1)])
        try world.database.execute("INSERT INTO insured_stale VALUES (?)", [.integer(open.0)])
        let before = try world.fixture.number("SELECT max(id) FROM category_change")
        #expect(try world.store.refreshInsuredPersons() == 1)
        #expect(
            try world.lines(
                "SELECT person_id, kind, category, day, reason FROM category_change WHERE id > \(before)", 5
            )
            .contains("\(open.0)|removed|\(open.1)|2026-11-10|снят"))
    }
}

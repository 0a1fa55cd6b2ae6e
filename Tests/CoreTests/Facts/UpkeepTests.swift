import Testing

@testable import Core

/// What is kept beside facts comes to a day in whatever way, and is then what follows.
@Suite struct UpkeepTests {
    private static let kept = [
        "payment_case", "deadline", "month_balance", "notice", "employer_month", "insured", "category_record",
        "manual_enrolment", "insured_stale",
    ]

    private static func everything(_ store: Store) throws -> [[String]] {
        try kept.map { try store.dump($0) }
    }

    private static func cases(on day: String) throws -> Store {
        let world = try MoneyWorld()
        for person in 0..<4 { try world.recipient(person, employer: person % 2, steps: 7 - person) }
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        world.go(to: day)
        return world.store
    }

    @Test func `in pieces, by key, or all in their order: cases come to a day alike`() throws {
        let day = "2027-03-02T00:01"
        let pieces = try Self.cases(on: day)
        let before = try Self.everything(pieces)
        while try CaseUpkeep().refresh(atMost: 1, in: pieces) > 0 {}
        let wanted = try Self.everything(pieces)
        #expect(wanted != before)
        #expect(try pieces.differences() == [])

        let ordered = try Self.cases(on: day)
        #expect(try CaseUpkeep(fewCases: 0).refreshAll(in: ordered, .unobserved) > 0)
        #expect(try Self.everything(ordered) == wanted)

        let few = try Self.cases(on: day)
        #expect(try CaseUpkeep().refreshAll(in: few, .unobserved) > 0)
        #expect(try Self.everything(few) == wanted)

        let named = try Self.cases(on: day)
        try CaseUpkeep().refresh([1, 2, 3, 4, 99], in: named)
        #expect(try Self.everything(named) == wanted)

        let rebuilt = try Self.cases(on: day)
        try CaseUpkeep().rebuild(in: rebuilt, .unobserved)
        #expect(try Self.everything(rebuilt) == wanted)
        #expect(try CaseUpkeep().waiting(in: rebuilt) == 0)
    }

    @Test(arguments: UInt64(1)...3)
    func `in pieces, by key, or all in their order: insured persons come to a day alike`(seed: UInt64) throws
    {
        let all = try InsuredPersonWorld(seed: seed)
        _ = try InsuredPersonUpkeep().refreshAll(in: all.store, .unobserved)
        let wanted = try Self.everything(all.store)
        #expect(try all.store.differences() == [])

        let pieces = try InsuredPersonWorld(seed: seed)
        while try InsuredPersonUpkeep().refresh(atMost: 7, in: pieces.store) > 0 {}
        #expect(try Self.everything(pieces.store) == wanted)

        let named = try InsuredPersonWorld(seed: seed)
        try InsuredPersonUpkeep().refresh(Array(1...Int64(named.count)), in: named.store)
        #expect(try Self.everything(named.store) == wanted)

        let rebuilt = try InsuredPersonWorld(seed: seed)
        try InsuredPersonUpkeep().rebuild(in: rebuilt.store, .unobserved)
        try rebuilt.database.execute("DELETE FROM insured_stale")
        #expect(try Self.everything(rebuilt.store) == wanted)
    }

    @Test func `day by day nothing is kept otherwise than it follows`() throws {
        let world = try MoneyWorld()
        for person in 0..<4 { try world.recipient(person, employer: person % 2, steps: 7 - person) }
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        var changes = 0
        for _ in 0..<120 {
            world.now = world.now.adding(seconds: 86_400)
            let waiting = try CaseUpkeep().waiting(in: world.store)
            changes += waiting
            // What does not wait is of today already.
            if waiting == 0 { #expect(try world.differences == [], "\(world.now)") }
            try world.store.refreshStatuses()
            #expect(try world.differences == [], "\(world.now)")
        }
        // A case that is paid waits at the beginning of each month.
        #expect(changes >= 4)
    }

    @Test(arguments: UInt64(1)...2)
    func `day by day insured persons stand as their facts say`(seed: UInt64) throws {
        let world = try InsuredPersonWorld(seed: seed, count: 30)
        try world.store.refreshInsuredPersons()
        var changes = 0
        for _ in 0..<120 {
            world.fixture.time.pass(days: 1)
            let waiting = try InsuredPersonUpkeep().waiting(in: world.store)
            changes += waiting
            if waiting == 0 { #expect(try world.store.differences() == [], "\(world.fixture.time.now)") }
            try world.store.refreshInsuredPersons()
            #expect(try world.store.differences() == [], "\(world.fixture.time.now)")
        }
        #expect(changes >= 4)
    }

    @Test func `the calendar raises no version, who records raises it once`() throws {
        let fixture = try InsuranceFixture()
        let person = try fixture.insuredPerson()
        let before = try fixture.version(of: person)
        try fixture.record(
            .listed(CategoryListing(.r11)), of: person, on: day("2026-07-01"))
        #expect(try fixture.version(of: person) == before + 1)
        let row = try fixture.store.dump("insured")
        // The same again: nothing that is kept changes, and still somebody was here.
        let now = fixture.time.now
        try fixture.database.write { _ in
            try fixture.store.keepFamily(of: person, at: now, by: try fixture.store.requireOperator())
        }
        #expect(try fixture.version(of: person) == before + 2)
        try fixture.database.execute("UPDATE insured SET basis = NULL, category = NULL")
        try InsuredPersonUpkeep().rebuild(in: fixture.store, .unobserved)
        try fixture.database.write { _ in try fixture.store.keepFamily(of: person, at: now, by: nil) }
        #expect(try fixture.version(of: person) == before + 2)
        #expect(
            try fixture.store.dump("insured", without: [])
                == row.map {
                    $0.replacing("|\(before + 1)|", with: "|\(before + 2)|")
                })
    }

    @Test func `work that was stopped goes on from there`() throws {
        let store = try Self.cases(on: "2027-03-02T00:01")
        let waiting = try CaseUpkeep().waiting(in: store)
        #expect(throws: Stopped.self) {
            try CaseUpkeep(fewCases: 0).refreshAll(in: store, WorkProgress { _, done, _ in done == 0 })
        }
        #expect(try CaseUpkeep().waiting(in: store) < waiting)
        _ = try CaseUpkeep().refreshAll(in: store, .unobserved)
        #expect(try store.differences() == [])
    }

    @Test func `in a store of an earlier step everything waits to be computed once`() throws {
        let place = try TemporaryPlace()
        let steps = try StoreFixture.assets.migrations()
        try TextFile.make(place.file)
        let database = try Database(path: place.file)
        try database.migrate(steps.filter { $0.name < "0007" })
        try database.script(
            """
            INSERT INTO setting (name, value) VALUES ('derived.month', '2026-10');
            INSERT INTO person (id, iin, surname, given_name, birth_date, sex, name_key, name_order)
                VALUES (1, '700729399069', 'Сынақов', 'Сынақ', '1970-07-29', 'm', 'сынақов', x'74');
            INSERT INTO employer (id, number, name, name_key, name_order)
                VALUES (1, '050140990004', 'Үлгі', 'үлгі', x'74');
            INSERT INTO payment_case (number, person_id, employer_id, opened_at, status, changed_at)
                VALUES ('ПВ-000001', 1, 1, '2026-10-05T10:00:00', 'collecting', '2026-10-05T10:00:00');
            INSERT INTO insured (person_id) VALUES (1);
            """)
        let fixture = try StoreFixture(path: place.file)
        #expect(try fixture.store.setting("derived.month") == nil)
        // A store of that step knew neither payment orders nor recipients.
        for upkeep in Orders.all.flatMap(\.upkeep)
        where upkeep is CaseUpkeep || upkeep is InsuredPersonUpkeep {
            #expect(try upkeep.waiting(in: fixture.store) == 1, "\(upkeep.kind)")
        }
        try fixture.store.refreshStatuses()
        #expect(try fixture.store.differences() == [])
    }

    // MARK: Lists

    private static let query = JournalQuery(.insuredPersons, edge: .first, count: 50)

    @Test(arguments: [nil, "yes", "no"], [JournalUse.page, .count, .all])
    func `a list of insured persons is of the day on which it is shown`(kind: String?, use: JournalUse) throws
    {
        let world = try InsuredPersonWorld(seed: 2, count: 240)
        try world.store.refreshInsuredPersons()
        world.fixture.time.pass(days: 400)
        #expect(try InsuredPersonUpkeep().waiting(in: world.store) > 8)
        var query = Self.query
        query.filter.kind = kind
        try world.store.bringToToday(for: query, use)
        let today = world.fixture.time.now.date
        let shared = try SharedFacts(world.database)
        let loader = RegisterLoader(world.database, shared)
        let entitlement = try (1...Int64(world.count)).filter { person in
            try loader.register(of: person)?.entitlement(of: person, on: today).basis != nil
        }
        switch kind {
        case "yes": #expect(try world.store.page(query).rows.map(\.key.id) == Array(entitlement.prefix(50)))
        case "no":
            let none = (1...Int64(world.count)).filter { !entitlement.contains($0) }
            #expect(try world.store.page(query).rows.map(\.key.id) == Array(none.prefix(50)))
        default:
            for row in try world.store.page(query).rows {
                #expect((row.values[2] == "1") == entitlement.contains(row.key.id))
            }
        }
    }

    @Test func `too much for a moment: the rows that are shown come first`() throws {
        let world = try InsuredPersonWorld(seed: 2, count: 240)
        try world.store.refreshInsuredPersons()
        world.fixture.time.pass(days: 400)
        let waiting = try InsuredPersonUpkeep().waiting(in: world.store)
        var query = Self.query
        query.count = 5
        try world.store.bringToToday(for: query, .page, within: .zero)
        let left = try InsuredPersonUpkeep().waiting(in: world.store)
        #expect(left > 0 && left < waiting)
        for row in try world.store.page(query).rows {
            #expect(try !world.store.isWaiting(row.key.id, on: world.fixture.time.now.date))
        }
        // A filter by what is kept needs all; who stops it sees nothing stale.
        query.filter.kind = "yes"
        #expect(throws: Stopped.self) {
            try world.store.bringToToday(
                for: query, .page, within: .zero, WorkProgress { _, _, _ in false })
        }
        try world.store.bringToToday(for: query, .page, within: .zero)
        #expect(try InsuredPersonUpkeep().waiting(in: world.store) == 0)
    }
}

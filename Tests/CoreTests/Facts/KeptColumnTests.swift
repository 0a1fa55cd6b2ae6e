import Testing

@testable import Core

/// Every column that is kept beside facts, damaged: found, and repaired.
@Suite struct KeptColumnTests {
    /// A store in which every kept table has rows.
    private static func store(_ upkeep: any Upkeep) throws -> Store {
        if upkeep is CaseUpkeep {
            let world = try MoneyWorld()
            for person in 0..<4 { try world.recipient(person, employer: person % 2, steps: 7 - person) }
            try world.remittanceAll(from: "09.2026", to: "10.2026")
            return world.store
        }
        // The samples hold an enrolment that stands; the invented register has none.
        let store = try StoreFixture(at: moment("2026-11-21T10:12:00")).store
        try Samples(store: store, house: House.all).load()
        try store.refreshInsuredPersons()
        return store
    }

    private static var all: [any Upkeep] { House(Orders.all).upkeep }

    @Test func `every column of a kept table is kept or said`() throws {
        let store = try StoreFixture().store
        for table in Self.all.flatMap(\.tables) {
            let columns = try store.database.rows("SELECT name FROM pragma_table_info('\(table.name)')") {
                $0.text(0)
            }
            #expect((table.kept + table.said).sorted() == columns.sorted(), "\(table.name)")
        }
        #expect(Set(Self.all.map(\.kind)).count == Self.all.count)
    }

    @Test(arguments: Self.all.indices)
    func `each kept column that is damaged is found and repaired`(index: Int) throws {
        let upkeep = Self.all[index]
        let store = try Self.store(upkeep)
        try Self.unlock(store.database)
        #expect(try Self.verify(upkeep, store) == [])
        let people = try store.database.rows("SELECT iin, surname, given_name FROM person") {
            [$0.text(0), $0.text(1), $0.text(2)]
        }.joined()
        for table in upkeep.tables {
            for column in table.kept {
                let what = "\(table.name).\(column)"
                let before = try store.dump(table.name)
                try Self.damage(table.name, column, store.database)
                #expect(try store.dump(table.name) != before, "\(what)")
                let found = try Self.verify(upkeep, store)
                #expect(found.contains { $0.what.hasPrefix(table.name) || $0.what == column }, "\(what)")
                for difference in found {
                    #expect(!people.contains { difference.text.contains($0) }, "\(what)")
                }
                try upkeep.rebuild(in: store, .unobserved)
                #expect(try Self.verify(upkeep, store) == [], "\(what)")
                // What was told stays told: it is told anew.
                if table.name != "category_change" {
                    #expect(try store.dump(table.name) == before, "\(what)")
                }
            }
        }
    }

    @Test(arguments: Self.all.indices)
    func `rows that are gone are found and made again`(index: Int) throws {
        let upkeep = Self.all[index]
        let store = try Self.store(upkeep)
        try Self.unlock(store.database)
        for table in upkeep.tables where table.said.isEmpty {
            let before = try store.dump(table.name)
            #expect(!before.isEmpty)
            try store.database.execute("DELETE FROM \(table.name)")
            #expect(try !Self.verify(upkeep, store).isEmpty, "\(table.name)")
            try upkeep.rebuild(in: store, .unobserved)
            #expect(try Self.verify(upkeep, store) == [], "\(table.name)")
            #expect(try store.dump(table.name) == before, "\(table.name)")
        }
    }

    @Test func `a repair tells the Fund nothing that it knows`() throws {
        let upkeep = InsuredPersonUpkeep()
        let store = try Self.store(upkeep)
        let told = try store.dump("category_change")
        try store.database.execute("DELETE FROM category_record")
        try store.database.execute("UPDATE insured SET basis = NULL, category = NULL")
        try upkeep.rebuild(in: store, .unobserved)
        #expect(try store.dump("category_change") == told)
    }

    private static func verify(_ upkeep: any Upkeep, _ store: Store) throws -> [Difference] {
        var found: [Difference] = []
        _ = try upkeep.verify(in: store, .unobserved) { found.append($0) }
        return found
    }

    /// As somebody with the file in their hands: no check, no reference, no trigger.
    private static func unlock(_ database: Database) throws {
        let triggers = try database.rows(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'month_balance%'"
        ) { $0.text(0) }
        for trigger in triggers { try database.execute("DROP TRIGGER \(trigger)") }
        try database.execute("PRAGMA foreign_keys = OFF")
        try database.execute("PRAGMA ignore_check_constraints = ON")
    }

    private static func damage(_ table: String, _ column: String, _ database: Database) throws {
        // A rebuild turns them on again.
        try database.execute("PRAGMA foreign_keys = OFF")
        let rows =
            switch table {
            case "manual_enrolment":
                """
                state = 'entered' AND NOT EXISTS (
                    SELECT 1 FROM insurance_fact f WHERE f.corrects = manual_enrolment.fact_id)
                """
            // One that nothing was told after.
            case "category_change":
                """
                kind = 'assigned' AND (SELECT count(*) FROM category_change c
                    WHERE c.person_id = category_change.person_id AND c.category = category_change.category) = 1
                AND EXISTS (SELECT 1 FROM category_record r WHERE r.person_id = category_change.person_id
                    AND r.category = category_change.category AND r.assigned_on = category_change.day)
                """
            default: "true"
            }
        let type = try database.first(
            "SELECT type FROM pragma_table_info('\(table)') WHERE name = '\(column)'"
        ) { $0.text(0) }
        let other =
            type == "INTEGER"
            ? "coalesce(\(column), 0) + 7"
            : "iif(\(column) IS NULL OR date(\(column)) IS \(column), '2001-02-03', \(column) || 'x')"
        let key = try database.rows(
            "SELECT name FROM pragma_table_info('\(table)') WHERE pk > 0 ORDER BY pk"
        ) { $0.text(0) }.joined(separator: ", ")
        let count = try database.change(
            """
            UPDATE \(table) SET \(column) = \(other) WHERE (\(key)) IN (
                SELECT \(key) FROM \(table) WHERE \(rows) ORDER BY \(key) LIMIT 1)
            """, [])
        #expect(count == 1, "\(table).\(column)")
    }
}

import Testing

@testable import Core

/// How SQLite reads a page: a list of ten million rows opens as fast as one of ten.
@Suite struct JournalPlanTests {
    private func plan(_ store: Store, _ query: JournalQuery) throws -> [String] {
        try store.statements(query).flatMap { statement in
            try store.database.rows("EXPLAIN QUERY PLAN " + statement.sql, statement.values) { $0.text(3) }
        }
    }

    private static let key = JournalKey(order: [0x80], person: 3, id: 5)

    @Test(arguments: JournalSpec.every, JournalOrder.allCases)
    func `a page of the whole list is read in its order, without sorting and without a scan within`(
        journal: JournalSpec, order: JournalOrder
    ) throws {
        let store = try StoreFixture().store
        for edge in [JournalQuery.Edge.first, .last, .after(Self.key), .before(Self.key), .from(Self.key)] {
            let steps = try plan(store, JournalQuery(journal, order: order, edge: edge, count: 20))
            #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(edge): \(steps)")
            // The outermost table may be walked from its edge: the limit ends that.
            #expect(!steps.dropFirst().contains { $0.hasPrefix("SCAN") }, "\(edge): \(steps)")
            let isByKey = ![JournalQuery.Edge.first, .last].contains(edge)
            #expect(!isByKey || steps[0].hasPrefix("SEARCH"), "\(edge): \(steps)")
        }
    }

    @Test(
        arguments: [JournalSpec.applications, .cases, .sms, .registrations],
        [
            JournalFilter(text: "700729399069"), JournalFilter(text: "касымов"),
            JournalFilter(text: "87011234567"), JournalFilter(text: "7011234"), JournalFilter(text: "12"),
            JournalFilter(text: "rfcsvjd"),
            JournalFilter(text: "пв7"), JournalFilter(from: day("2026-11-01"), to: day("2026-11-02")),
        ])
    func `a filter that leaves few rows is read through its index`(
        journal: JournalSpec, filter: JournalFilter
    )
        throws
    {
        let store = try StoreFixture().store
        for order in JournalOrder.allCases {
            for edge in [JournalQuery.Edge.first, .last, .after(Self.key), .before(Self.key)] {
                let steps = try plan(
                    store, JournalQuery(journal, filter: filter, order: order, edge: edge, count: 20))
                #expect(!steps.contains { $0.hasPrefix("SCAN") }, "\(order) \(edge): \(steps)")
            }
        }
    }

    /// In a store with rows: what is read depends on which meanings anything answers to.
    @Test(
        arguments: [JournalSpec.applications, .cases, .sms, .registrations],
        ["айжан", "султан", "ерлан ким", "е", "0017", "1000017", "ким"])
    func `any word of a name and the last digits of a phone are read through an index`(
        journal: JournalSpec, typed: String
    ) throws {
        let fixture = try JournalFixture(rows: 60)
        for order in JournalOrder.allCases {
            for edge in [JournalQuery.Edge.first, .last, .after(Self.key), .before(Self.key)] {
                let query = JournalQuery(
                    journal, filter: JournalFilter(text: typed), order: order, edge: edge, count: 20)
                let steps = try plan(fixture.store, query)
                // The persons or rows that were found first.
                let scans = steps.filter { $0.hasPrefix("SCAN") && !$0.hasPrefix("SCAN json_each") }
                #expect(scans.isEmpty, "\(order) \(edge): \(steps)")
            }
        }
    }

    @Test(arguments: ["айжан", "ерлан ким", "султан нур гул"])
    func `persons are found by words through the indexes of words and of names`(typed: String) throws {
        let fixture = try JournalFixture(rows: 1)
        let name = try #require(NameSearch(typed))
        for word in name.words {
            for way in name.ways(through: word) {
                let steps = try fixture.fixture.database.rows("EXPLAIN QUERY PLAN " + way.sql, way.values) {
                    $0.text(3)
                }
                #expect(steps.allSatisfy { $0.hasPrefix("SEARCH") }, "\(steps)")
            }
        }
    }

    @Test func `a search among people goes through the index of keys`() throws {
        let fixture = try StoreFixture()
        for (column, index) in [("name_key", "person_by_key"), ("name_order", "person_by_order")] {
            let steps = try fixture.database.rows(
                "EXPLAIN QUERY PLAN SELECT * FROM person p WHERE p.\(column) >= ?1 AND p.\(column) < ?1 ORDER BY p.\(column), p.id LIMIT 9",
                ["а"]
            ) { $0.text(3) }
            #expect(steps.count == 1 && steps[0].contains("SEARCH") && steps[0].contains(index))
        }
    }
}

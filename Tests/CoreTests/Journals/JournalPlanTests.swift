import Testing

@testable import Core

/// How SQLite reads a page: a list of ten million rows opens as fast as one of ten.
@Suite struct JournalPlanTests {
    private func plan(_ store: Store, _ query: JournalQuery) throws -> [String] {
        let statement = try store.statement(query)
        return try store.database.rows("EXPLAIN QUERY PLAN " + statement.sql, statement.values) { $0.text(3) }
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

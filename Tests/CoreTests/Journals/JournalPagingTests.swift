import Testing

@testable import Core

/// Pages by key, put together, are the list.
@Suite struct JournalPagingTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let journal: JournalSpec
        let order: JournalOrder
        let filter: JournalFilter
        var testDescription: String { "\(journal) \(order) «\(filter.text)» \(filter.employerID ?? 0)" }
    }

    /// Short reference lists are read as the employers are.
    static let journals: [JournalSpec] = [.applications, .cases, .sms, .registrations, .employers, .audit]

    static let readings: [Reading] = journals.flatMap { journal in
        JournalOrder.allCases.filter { $0 == .entry || journal.canOrderByName }.flatMap {
            order in
            [
                JournalFilter.all, JournalFilter(text: "касым"), JournalFilter(employerID: 2),
                // Surnames and given names begin so: two lists are read side by side.
                JournalFilter(text: "е"), JournalFilter(text: "а", employerID: 2),
                JournalFilter(text: "айжан"), JournalFilter(text: "ерлан ким"),
                JournalFilter(from: day("2026-05-20"), to: day("2026-06-30")),
                JournalFilter(text: "6501", employerID: 2, from: day("2026-05-20")),
            ].map { Reading(journal: journal, order: order, filter: $0) }
        }
    }

    @Test(arguments: readings)
    func `pages forward and back make the whole list, each row once`(reading: Reading) throws {
        let fixture = try JournalFixture(rows: 80, people: 30, seed: 7)
        let whole = try fixture.all(reading.journal, reading.filter, reading.order)
        // However many rows count as few, the list is the same.
        for few in reading.filter.isAll ? [1_000] : [0, 1_000] {
            fixture.store.fewRows = few
            try check(fixture, reading, whole)
        }
    }

    private func check(_ fixture: JournalFixture, _ reading: Reading, _ whole: [JournalRow]) throws {
        func page(_ edge: JournalQuery.Edge) throws -> [JournalRow] {
            try fixture.store.page(
                JournalQuery(
                    reading.journal, filter: reading.filter, order: reading.order, edge: edge, count: 7)
            ).rows
        }
        var forward: [JournalRow] = []
        var next = try page(.first)
        while let last = next.last, forward.count <= whole.count {
            forward += next
            next = try page(.after(last.key))
        }
        #expect(forward == whole)
        var backward: [JournalRow] = []
        next = try page(.last)
        while let first = next.first, backward.count <= whole.count {
            backward = next + backward
            next = try page(.before(first.key))
        }
        #expect(backward == whole)
        for (index, row) in whole.enumerated() where index.isMultiple(of: 31) {
            #expect(try page(.from(row.key)) == Array(whole[index...].prefix(7)))
        }
        let count = try fixture.store.count(reading.journal, reading.filter, limit: 1_000_000)
        #expect(count == whole.count)
    }

    @Test func `a thousand rows by name stand as the Kazakh alphabet, then by person, then by number`() throws
    {
        let fixture = try JournalFixture(rows: 1_000)
        let people = Dictionary(uniqueKeysWithValues: fixture.people.map { ($0.id, $0) })
        let expected = fixture.owners.enumerated().map { (Int64($0 + 1), $1) }.sorted { left, right in
            let (leftName, rightName) = (
                SearchKey.order(people[left.1]?.name.full ?? ""),
                SearchKey.order(people[right.1]?.name.full ?? "")
            )
            if leftName != rightName { return leftName.lexicographicallyPrecedes(rightName) }
            return (left.1, left.0) < (right.1, right.0)
        }.map(\.0)
        for journal in [JournalSpec.sms, .registrations, .cases] {
            #expect(try fixture.all(journal, .all, .name).map(\.key.id) == expected, "\(journal)")
        }
        var walked: [Int64] = []
        try fixture.store.each(JournalQuery(.sms, order: .name, edge: .last, count: 3)) { row in
            walked.append(row.key.id)
            return true
        }
        #expect(walked == expected)
        for journal in [JournalSpec.sms, .registrations, .cases] {
            #expect(try fixture.all(journal).map(\.key.id) == Array(1...1_000), "\(journal)")
        }
    }

    @Test func `a walk stops when it is told to`() throws {
        let fixture = try JournalFixture(rows: 20)
        var seen = 0
        try fixture.store.each(JournalQuery(.sms, edge: .first, count: 1)) { _ in
            seen += 1
            return seen < 5
        }
        #expect(seen == 5)
    }

    @Test func `counting goes no further than it is asked to`() throws {
        let fixture = try JournalFixture(rows: 60)
        #expect(try fixture.store.count(.sms, .all, limit: 25) == 25)
        #expect(try fixture.store.count(.sms, .all, limit: 1_000) == 60)
        #expect(try fixture.store.count(.sms, JournalFilter(text: "нет такого"), limit: 1_000) == 0)
    }

    @Test func `a row added by another operator moves no page`() throws {
        let fixture = try JournalFixture(rows: 30)
        let page = try fixture.store.page(JournalQuery(.cases, order: .name, edge: .first, count: 10)).rows
        let second = try fixture.ids(JournalQuery(.cases, order: .name, edge: .after(page[9].key), count: 10))
        try fixture.fixture.accept(["surname": "Aaron"])
        let again = try fixture.ids(JournalQuery(.cases, order: .name, edge: .after(page[9].key), count: 10))
        #expect(again == second)
        let first = try fixture.store.page(JournalQuery(.cases, order: .name, edge: .first, count: 1)).rows[0]
        #expect(first.values[2].hasPrefix("Aaron"))
    }
}

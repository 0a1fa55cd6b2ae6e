import Testing

@testable import Core

/// What the form of a fact is filled with before anything is typed.
@Suite struct KnownFactTests {
    @Test func `what ends is chosen where only one thing can end`() throws {
        let world = try MoneyWorld(at: "2026-11-20T10:00")
        let id = try world.recipient(0)
        let form = try #require(FactForm.of(kind: "resumption"))
        func known() throws -> FormValues {
            form.known(in: try #require(try world.store.caseFile(id: id)), on: day("2026-11-20"), .russian)
        }
        #expect(try known().isEmpty)
        func suspend(_ ground: Int, _ measure: SearchMeasure?, _ on: String) throws {
            try world.record(
                .suspension(ground: ground, measure: measure), id, on: day(on),
                learned: moment("\(on)T10:00"))
        }
        try suspend(4, .search, "2026-10-05")
        #expect(try known() == ["ground": "4", "measure": SearchMeasure.search.rawValue])
        try suspend(2, nil, "2026-10-06")
        #expect(try known().isEmpty)
    }
}

import Foundation
import Testing

@testable import Core

/// What the journal of loaded data says of a file whose reading has not come to its end.
@Suite struct ImportStateTests {
    private static func row(_ store: Store) throws -> JournalRow {
        let query = JournalQuery(.insuranceImports, edge: .last, count: 5)
        try store.bringToToday(for: query, .page)
        return try #require(try store.page(query).rows.last)
    }

    private static func value(_ key: String, _ store: Store) throws -> String {
        JournalSpec.insuranceImports.value(key, try row(store))
    }

    private static let text = InsuranceImportTests.list(40)

    @Test func `a file that was stopped says so, and how many rows it left`() throws {
        let fixture = try ExchangeFixture()
        try Self.text.write(toFile: fixture.path("a.csv"), atomically: true, encoding: .utf8)
        let whole = try fixture.load(.insuranceList, Self.text)
        #expect(whole.accepted == 40)
        #expect(try Self.value("state", fixture.store) == "done")
        #expect(ImportState.done.remark(isTaken: true) == nil)
    }

    /// What a killed process leaves: its row is open, its lock is free.
    @Test func `a file whose process was killed says so, and never while somebody reads it`() throws {
        let fixture = try ExchangeFixture(isOnDisk: true)
        let other = try fixture.reopened()
        var seen: [String] = []
        try fixture.load(.insuranceList, Self.text) { done, _ in
            if done == 40, let row = try? Self.row(other) {
                seen = ["state", "accepted"].map { JournalSpec.insuranceImports.value($0, row) }
            }
            return true
        }
        // Counted in the transaction of the rows: another window reads it while it goes on.
        #expect(seen == ["open", "40"])
        try fixture.store.database.execute("UPDATE insurance_batch SET state = 'open'")
        let lock = try WorkLock(Store.reconciliationLock, of: fixture.store.database.path)
        #expect(try Self.value("state", other) == "open")
        withExtendedLifetime(lock) {}
    }

    @Test func `the list closes what nobody reads any more, and reading again changes nothing twice`() throws
    {
        let fixture = try ExchangeFixture(isOnDisk: true)
        try fixture.load(.insuranceList, Self.text)
        try fixture.store.database.execute("UPDATE insurance_batch SET state = 'open'")
        let row = try Self.row(try fixture.reopened())
        let spec = JournalSpec.insuranceImports
        #expect(["state", "accepted"].map { spec.value($0, row) } == ["stopped", "40"])
        for language in Language.allCases {
            let column = try #require(spec.columns.first { $0.key == "state" })
            #expect(column.shown("stopped", language) == (language == .russian ? "прерван" : "үзілді"))
        }
        let facts = try fixture.count("insurance_fact")
        let again = try fixture.load(.insuranceList, Self.text)
        #expect(again.repeated == 40 && again.accepted == 0)
        #expect(try fixture.count("insurance_fact") == facts)
        #expect(try Self.value("state", fixture.store) == "done")
    }

    /// p.63–64: a whole list is taken whole or not at all.
    @Test func `a stopped whole list has taken nothing, and says so`() throws {
        let fixture = try ExchangeFixture()
        let text = try String(
            contentsOf: Reference.root.appending(path: "assets/samples/military.csv"), encoding: .utf8)
        try text.write(toFile: fixture.path("m.csv"), atomically: true, encoding: .utf8)
        let report = try Importer(store: fixture.store).run(
            path: fixture.path("m.csv"), format: .of(.military),
            progress: WorkProgress { step, _, _ in step != .judging })
        #expect(report.isStopped && report.accepted == 0)
        #expect(report.outcome.ru == "Чтение прервано: загружено не всё")
        #expect(report.lines.contains { $0.ru.hasPrefix("остановлено: ничего не записано") })
        #expect(try fixture.count("military_member") == 0)
        #expect(try Self.value("state", fixture.store) == "stopped")
        #expect(ImportState.stopped.remark(isTaken: false)?.ru.contains("ничего не принято") == true)
        #expect(try fixture.loadSample(.military, "military.csv").accepted == 3)
    }

    @Test func `a list that cannot be written is shown all the same`() throws {
        let fixture = try ExchangeFixture()
        try fixture.load(.insuranceList, Self.text)
        try fixture.store.database.execute("UPDATE insurance_batch SET state = 'open'")
        try fixture.store.database.execute("PRAGMA query_only = ON")
        #expect(try Self.value("state", fixture.store) == "open")
    }
}

import Foundation
import Testing

@testable import Core

/// Long work that is stopped: nothing of it, or all of it.
@Suite struct StoppedWorkTests {
    /// Stops at the report of that number, and counts the reports.
    private final class Listener {
        private let last: Int
        private(set) var steps: [WorkStep] = []

        init(stopAt last: Int) { self.last = last }

        var progress: WorkProgress {
            WorkProgress { [unowned self] step, _, _ in
                steps.append(step)
                return steps.count < last
            }
        }
    }

    /// All that the store holds, table by table.
    private static func everything(_ store: Store) throws -> [String: [String]] {
        let tables = try store.database.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
        ) { $0.text(0) }
        var all: [String: [String]] = [:]
        for table in tables {
            let columns = try store.database.rows("SELECT name FROM pragma_table_info('\(table)')") {
                $0.text(0)
            }
            let row = columns.map { "quote(\($0))" }.joined(separator: " || '|' || ")
            all[table] = try store.database.rows("SELECT \(row) FROM \(table) ORDER BY 1") { $0.text(0) }
        }
        all["schema"] = try store.database.rows(
            "SELECT name || sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        ) {
            $0.text(0)
        }
        return all
    }

    private static func world() throws -> MoneyWorld {
        let world = try MoneyWorld()
        for person in 0..<4 { try world.recipient(person, employer: person % 2, account: person % 2) }
        for employer in 0..<2 {
            try world.remittanceAll(from: "09.2026", to: "10.2026", employer: employer)
        }
        for (name, value) in [
            ("526.account", "KZ92009MEDS368609103"), ("526.knp", "026"), ("mt102.sender", "F01K0"),
            ("corporation.chief", "П. О."), ("526.bank.CASPKZKA", "KZ41722C000000000001 050140990004"),
            ("526.bank.HSBKKZKX", "KZ456010000000000001 050140990004"),
        ] { try world.store.change(setting: name, to: value) }
        return world
    }

    enum Work: CaseIterable {
        case fundingRequest, form, record, write, rebuild, month
    }

    private static let month = YearMonth(2026, 10)

    /// The work, and what it takes before.
    private static func prepare(_ work: Work, _ world: MoneyWorld, _ place: String) throws -> (WorkProgress)
        throws -> Void
    {
        let store = world.store
        let month = try #require(Self.month)
        switch work {
        case .fundingRequest: return { _ = try store.formFundingRequest(month, $0) }
        case .form:
            _ = try store.formDisbursements(month)
            return { _ = try store.formDisbursements(month, $0) }
        case .record:
            let batch = try store.formDisbursements(month)
            return { _ = try store.recordDisbursements(batchID: batch.id, $0) }
        case .write:
            let batch = try store.recordDisbursements(batchID: try store.formDisbursements(month).id)
            return { _ = try store.writePaymentOrders(batchID: batch.id, to: place, $0) }
        case .rebuild: return { try store.rebuildDerived($0) }
        case .month:
            world.go(to: "2026-12-01T09:00")
            return { try store.refreshStatuses($0) }
        }
    }

    @Test(arguments: Work.allCases)
    func `stopped at whatever report, work leaves everything as it was`(work: Work) throws {
        let world = try Self.world()
        let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: place) }
        let run = try Self.prepare(work, world, place.path)
        let before = try Self.everything(world.store)
        let files = TextFile.names(in: place.path)
        var stops = 0
        while true {
            let listener = Listener(stopAt: stops + 1)
            do {
                try run(listener.progress)
                break
            } catch is Stopped {
                stops += 1
                #expect(try Self.everything(world.store) == before, "stop \(stops)")
                #expect(TextFile.names(in: place.path) == files)
            }
            try #require(stops < 100)
        }
        #expect(stops > 0)
        #expect(try Self.everything(world.store) != before || work == .rebuild)
        #expect(try world.differences.isEmpty)
    }

    @Test func `a rebuild gives the very rows that the facts gave, and its indexes back`() throws {
        let world = try Self.world()
        let names = DerivedTable.allCases.map(\.rawValue) + ["employer_month", "payment_case", "schema"]
        let before = try Self.everything(world.store)
        try world.store.rebuildDerived()
        let after = try Self.everything(world.store)
        for name in names { #expect(after[name] == before[name], "\(name)") }
        #expect(before["month_balance"]?.isEmpty == false)
    }

    @Test func `references are kept again after a rebuild`() throws {
        let world = try Self.world()
        try world.store.rebuildDerived()
        #expect(try world.store.database.first("PRAGMA foreign_keys") { $0.integer(0) } == 1)
    }

    @Test func `every step has its words in both languages`() {
        let steps = WorkStep.common + House.all.orders.flatMap { $0.steps() }
        for step in steps {
            #expect(!step.label.ru.isEmpty && !step.label.kk.isEmpty && step.label.ru != step.label.kk)
        }
        #expect(steps.count == 20 && Set(steps.map(\.code)).count == steps.count)
    }

    @Test(arguments: [
        ("50851.00", 5_085_100), ("0.01", 1), ("60000", 6_000_000), ("27120.53", 2_712_053),
        ("90000000000000.00", 9_000_000_000_000_000), ("-5.00", -500),
    ])
    func `money is read from its column as from its dictionary`(sum: String, tiyn: Int64) throws {
        let world = try Self.world()
        let body = FactBody(kind: "transfer", fields: ["month": "2026-04", "sum": sum])
        guard case .remittance(let month, let read)? = body else {
            Issue.record("no transfer")
            return
        }
        #expect(read.tiyn == tiyn)
        let json = FlatJSON.encode(["month": "2026-04", "sum": sum])
        let fast = try world.store.database.first("SELECT ?", [.text(json)]) { row in
            row.monthSum(0).map { [Int64($0.month.ordinal), $0.sum.tiyn] } ?? []
        }
        // What is not plain is left to the long way, never read otherwise.
        #expect(fast == [] || fast == [Int64(month.ordinal), tiyn])
        #expect(fast != [] || sum.hasPrefix("-") || sum.count > 15)
    }
}

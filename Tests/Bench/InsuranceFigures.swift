import Core
import Glibc

/// Order ҚР ДСМ-333 on a register of a region: one person by key, and the work
/// on everybody.
struct InsuranceFigures {
    let root: String
    let assets: String

    private static let readings = 2_000

    func print(_ count: Int) throws {
        let (few, _) = try reconciled(count / 10)
        let (many, bench) = try reconciled(count)
        show("ratio of ten times as many", 10.5, many / few, "×")
        try printByKey(bench, count)
        let directory = bench.directory
        try timed("the first stream written, \(count)", nil) {
            _ = try bench.store.writeFeed(.daily, to: directory)
        }
        guard let month = YearMonth(2026, 11) else { throw BenchStore.Failure(operation: "month") }
        try timed("a month actualised, \(count)", nil) {
            _ = try bench.store.updateStatuses(month, .republican)
        }
    }

    private func reconciled(_ count: Int) throws -> (Double, BenchStore) {
        let bench = try BenchStore(root + "/insured-\(count)", assets: assets)
        try InsuranceFill(database: bench.store.database, count: count).run()
        try timed("status of \(count) from nothing", 30 * Double(count) / 1_000_000) {
            try bench.store.refreshInsuredPersons()
        }
        try bench.store.database.script("PRAGMA wal_checkpoint(TRUNCATE)")
        try bench.store.database.script("PRAGMA shrink_memory")
        let before = Self.resetPeak()
        var reconciliation: ReconciliationRecord?
        let seconds = try timed("reconciliation of \(count)", 15 * Double(count) / 1_000_000) {
            reconciliation = try bench.store.reconcileAll()
        }
        show("its memory at the peak", 300, Self.peak(), "MB", "\(Figure.shown(before)) before")
        guard let reconciliation, reconciliation.state == .done, reconciliation.done == count else {
            throw BenchStore.Failure(operation: "check")
        }
        let counts = reconciliation.counts
        Swift.print(
            "  granted \(counts.granted), refused \(counts.refused), kept \(counts.kept), removed \(counts.removed)"
        )
        return (seconds, bench)
    }

    private func printByKey(_ bench: BenchStore, _ count: Int) throws {
        let store = bench.store
        let today = store.clock.now().date
        var invented = Invented(seed: 333)
        let persons = (0..<Self.readings).map { _ in Int64(invented.number(below: count) + 1) }
        let times = try Times.of(persons.count) { index in
            guard let register = try store.insuranceRegister(of: persons[index]) else {
                throw BenchStore.Failure(operation: "register")
            }
            _ = register.entitlement(of: persons[index], on: today)
            _ = register.decision(of: persons[index], on: today)
        }
        show(
            "right and decision of one of \(count), p99", 1, times.percentile(99), "ms",
            "p50 \(Figure.shown(times.median)) ms")
    }

    @discardableResult
    private func timed(_ name: String, _ goal: Double?, _ body: () throws -> Void) throws -> Double {
        let before = Self.processorTime()
        let time = try ContinuousClock().measure(body).milliseconds / 1000
        show(name, goal, time, "s", "\(Figure.shown(Self.processorTime() - before)) s of a processor")
        return time
    }

    private func show(
        _ name: String, _ goal: Double?, _ measured: Double, _ unit: String, _ peer: String = ""
    ) {
        tereze_bench.show(Figure(name: name, goal: goal, measured: measured, unit: unit, peer: peer))
    }

    /// Of this process, in seconds.
    private static func processorTime() -> Double { Double(clock()) / 1e6 }

    /// Lets the peak begin anew.
    ///
    /// - Returns: what is resident now, MB.
    private static func resetPeak() -> Double {
        let descriptor = open("/proc/self/clear_refs", O_WRONLY)
        if descriptor >= 0 {
            _ = write(descriptor, "5", 1)
            close(descriptor)
        }
        return peak()
    }

    /// `VmHWM` of this process, MB.
    private static func peak() -> Double {
        guard let file = fopen("/proc/self/status", "r") else { return .infinity }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, 256, file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("VmHWM:") else { continue }
            return (text.split(whereSeparator: { !$0.isNumber }).first.flatMap { Double(String($0)) } ?? 0)
                / 1024
        }
        return .infinity
    }
}

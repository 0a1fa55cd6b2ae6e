import Core
import Glibc

/// The funding request and the disbursement files of an office, in a process of their own so that its
/// memory is theirs.
enum DisbursementFigures {
    static func print(_ directory: String, assets: String, recipients: Int) throws {
        try BenchStore(directory, assets: assets).fillRecipients(recipients)
        let child = try Child.run(
            ["/proc/self/exe", "--payouts", directory, assets, String(recipients)], isHeard: true)
        guard child.status == 0 else { throw BenchStore.Failure(operation: "--payouts") }
    }

    /// What the child does.
    static func measure(_ directory: String, assets: String, recipients: Int) throws {
        // Goals are of a hundred thousand; the work is in proportion.
        let share = Double(recipients) / 100_000
        let store = try BenchStore(directory, assets: assets).store
        let month = store.clock.now().date.yearMonth
        var parts: [String] = []
        var total = Duration.zero
        func time<Result>(_ name: String, _ body: () throws -> Result) throws -> Result {
            let start = ContinuousClock.now
            let result = try body()
            let time = start.duration(to: ContinuousClock.now)
            total += time
            parts.append("\(name) \(Figure.shown(time.milliseconds / 1e3))")
            return result
        }
        let need = try time("need") { try store.formFundingRequest(month.next) }
        let draft = try time("list") { try store.formDisbursements(month) }
        let formed = total
        let batch = try time("record") { try store.recordDisbursements(batchID: draft.id) }
        let recorded = total - formed
        total = formed
        parts.removeLast()
        let files = try time("files") {
            try store.writePaymentOrders(batchID: batch.id, to: directory + "/out")
        }
        parts.append("processor \(Figure.shown(processorTime()))")
        guard need.lineCount == recipients, batch.lineCount == recipients,
            files.reduce(0, { $0 + $1.count }) == recipients
        else { throw BenchStore.Failure(operation: "payouts of all recipients") }
        show(
            Figure(
                name: "need list and payout files for \(recipients) recipients", goal: 5 * share,
                measured: total.milliseconds / 1e3, unit: "s", peer: parts.joined(separator: ", ")))
        show(
            Figure(
                name: "recording of \(recipients) payouts", goal: 5 * share,
                measured: recorded.milliseconds / 1e3, unit: "s")
        )
        show(
            Figure(
                name: "memory at most, the same", goal: 100, measured: try peakMemory(),
                unit: "MB"))
    }

    /// MB of memory held at the most; not `ru_maxrss`, which a child has from its parent.
    private static func peakMemory() throws -> Double {
        let file = open("/proc/self/status", O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(file, &buffer, buffer.count)
        let line = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
            .first { $0.hasPrefix("VmHWM:") }
        guard let kilobytes = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Double($0) })
        else { throw BenchStore.Failure(operation: "/proc/self/status") }
        return kilobytes / 1024
    }

    /// What the process has had of the processors, s.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

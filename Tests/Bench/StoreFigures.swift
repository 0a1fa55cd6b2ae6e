import Core
import Glibc

/// What the store does in the time of an operator's key.
struct StoreFigures {
    private static let screenRows = 17
    private static let saves = 1_000
    private static let readings = 300

    static func printSaves(_ bench: BenchStore) throws {
        var invented = Invented(seed: 1)
        let today = bench.store.clock.now().date
        let forms = (0..<Int.max).lazy.compactMap { invented.application($0, today: today) }.prefix(saves)
        let ready = Array(forms)
        let times = try Times.of(ready.count) { _ = try bench.store.accept(application: ready[$0]) }
        let disk = try bareSyncs(bench.directory)
        for (percent, goal) in [(50, nil), (99, 5.0)] {
            show(
                Figure(
                    name: "saving an application, durable, p\(percent)", goal: goal,
                    measured: times.percentile(percent),
                    unit: "ms", peer: "4 KiB and fsync alone \(Figure.shown(disk.percentile(percent)))"))
        }
    }

    /// What the disk takes for itself: no durable save can be faster.
    private static func bareSyncs(_ directory: String) throws -> Times {
        let descriptor = open(directory + "/bare", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw BenchStore.Failure(operation: "open") }
        defer { close(descriptor) }
        let page = [UInt8](repeating: 1, count: 4_096)
        return Times.of(saves) { _ in
            _ = write(descriptor, page, page.count)
            fsync(descriptor)
        }
    }

    static func printOpenings(
        few: BenchStore, large: BenchStore, of count: Int, terminal: TerminalFigures
    ) throws {
        // As many rows of each: otherwise the rows would be compared, not the journals.
        func page(_ bench: BenchStore) throws -> Double {
            try Times.of(readings) { _ in
                _ = try bench.store.page(JournalQuery(.sms, edge: .last, count: 10))
            }.median
        }
        let (little, much) = (try page(few), try page(large))
        show(
            Figure(
                name: "opening a journal: ten rows of \(count) to ten of 100", goal: 1.5,
                measured: much / little,
                unit: "×",
                peer: "\(Figure.shown(little)) ms, \(Figure.shown(much)) ms"))
        let fewShown = try terminal.journalOpens(home: few.directory).median
        let manyShown = try terminal.journalOpens(home: large.directory).median
        show(
            Figure(
                name: "time to the first screen, \(count) persons, median", goal: 20,
                measured: try terminal.starts(home: large.directory).median, unit: "ms"))
        show(
            Figure(
                name: "opening a journal: the same from key to screen", goal: 1.5,
                measured: manyShown / fewShown, unit: "×",
                peer: "\(Figure.shown(fewShown)) ms, \(Figure.shown(manyShown)) ms"))
    }

    /// The last page of a year: the list is read from its end.
    static func printPeriod(_ large: BenchStore, of count: Int) throws {
        let today = large.store.clock.now().date
        let filter = JournalFilter(from: today.adding(days: -365), to: today)
        let times = try Times.of(readings) { _ in
            let query = JournalQuery(.sms, filter: filter, edge: .last, count: screenRows)
            guard try large.store.page(query).rows.count == screenRows else {
                throw BenchStore.Failure(operation: "a page of a year")
            }
        }
        show(
            Figure(
                name: "a year's period in a list of \(count), p99", goal: 10, measured: times.percentile(99),
                unit: "ms", peer: "p50 \(Figure.shown(times.median)) ms"))
    }

    static func printSearches(_ large: BenchStore, of count: Int) throws {
        let surnames = Invented.surnames
        func search(_ name: String, _ body: (String) throws -> Void) throws {
            let times = try Times.of(readings) { try body(surnames[$0 % surnames.count]) }
            show(
                Figure(
                    name: name, goal: 3, measured: times.percentile(99), unit: "ms",
                    peer: "p50 \(Figure.shown(times.median)) ms"))
        }
        try search("persons by surname of \(count), p99") {
            _ = try large.store.people(matching: $0, limit: screenRows)
        }
        for journal in [JournalSpec.cases, .sms] {
            try search("\(journal.code) by surname of \(count), p99") {
                let query = JournalQuery(
                    journal, filter: JournalFilter(text: $0), edge: .first, count: screenRows)
                _ = try large.store.page(query)
            }
        }
    }
}

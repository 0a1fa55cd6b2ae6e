import Core
import Glibc

/// Order ҚР ДСМ-333: a list of a million persons, beside `sqlite3`'s own
/// `.import` of the same file.
struct InsuranceImportFigures {
    private static let names = [
        "iin", "surname", "given_name", "patronymic", "birth_date", "sex", "citizenship", "category",
        "assigned_on", "source", "child_iin", "measure", "institution", "study", "level", "subpoint",
        "secret",
        "received_at",
    ]

    /// - Parameter bench: with the persons of the list, at least that many.
    static func print(_ bench: BenchStore, rows count: Int) throws {
        for isSorted in [true, false] {
            let path = bench.directory + (isSorted ? "/by-iin.csv" : "/mixed.csv")
            let category = isSorted ? "R7" : "R12"
            try write(bench, count, isSorted: isSorted, category: category, to: path)
            let shell = try importByShell(path, bench.directory)
            let clock = ContinuousClock()
            var report: ImportReport?
            let own = try clock.measure {
                report = try read(path, into: bench.store)
            }
            guard let report, report.accepted == count else { throw BenchStore.Failure(operation: "import") }
            let order = isSorted ? "by IIN" : "in no order"
            show(
                Figure(
                    name: "a list of \(count) persons, \(order), with verdicts", goal: shell,
                    measured: own.milliseconds, unit: "ms", peer: "sqlite3 .import \(Figure.shown(shell))"))
            let again = try clock.measure {
                _ = try read(path, into: bench.store)
            }
            show(
                Figure(
                    name: "the same list again: every row repeated", goal: nil, measured: again.milliseconds,
                    unit: "ms"))
        }
    }

    private static func read(_ path: String, into store: Store) throws -> ImportReport {
        guard let format = House(Orders.all).importFormat("insurance-list") else {
            throw BenchStore.Failure(operation: "import")
        }
        return try Importer(store: store).run(path: path, format: format)
    }

    private static func write(
        _ bench: BenchStore, _ count: Int, isSorted: Bool, category: String, to path: String
    ) throws {
        var text = names.joined(separator: ",") + "\n"
        // As the store has them: by number, which is in no order of the IIN.
        let order = isSorted ? "iin" : "id"
        try bench.store.database.each(
            """
            SELECT iin || ',' || surname || ',' || given_name || ',' || coalesce(patronymic, '') || ',' || birth_date
                || ',' || sex || ',kz,\(category),2026-03-02,labour,,,,,,,,' FROM person ORDER BY \(order)
            LIMIT \(count)
            """
        ) { row in text += row.text(0) + "\n" }
        try TextFile.write(text, to: path)
    }

    /// The same columns and the same key, each of them text: nothing is judged.
    private static func importByShell(_ path: String, _ directory: String) throws -> Double {
        let database = directory + "/peer.db"
        let columns = names.map { $0 + " TEXT" }.joined(separator: ", ")
        let script = directory + "/peer.sql"
        try TextFile.write(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            PRAGMA cache_size = -16384;
            CREATE TABLE fact (\(columns), PRIMARY KEY (iin, category, assigned_on, child_iin)) WITHOUT ROWID;
            .import --csv --skip 1 \(path) fact

            """, to: script)
        let clock = ContinuousClock()
        var status: Int32 = 0
        let took = clock.measure { status = system("sqlite3 '\(database)' < '\(script)' > /dev/null") }
        for name in [database, database + "-wal", database + "-shm", script] { unlink(name) }
        guard status == 0 else { throw BenchStore.Failure(operation: "sqlite3") }
        return took.milliseconds
    }
}

import Core
import Glibc

/// Months of ОППВ by the million, beside the `.import` of the sqlite3 tool.
struct ImportFigures {
    let program: String
    let assets: String
    let root: String
    let persons: Int

    private static let monthsEach = 100
    private static let runs = 3
    /// One row of so many has a mistake: it must be found and refused.
    private static let mistakeEvery = 1_000

    /// Three times each, one after the other, so that both have the same machine.
    func print() throws {
        let path = root + "/oop.csv"
        let rows = try write(path)
        var own: [Duration] = []
        var tool: [Duration] = []
        for run in 0..<Self.runs {
            own.append(try importOwn(path, run))
            tool.append(try importByTool(path, run))
        }
        let (ownTime, toolTime) = (Times(own).median, Times(tool).median)
        show(
            Figure(
                name: "import of \(rows) rows with verdicts to sqlite3 .import", goal: 1,
                measured: ownTime / toolTime, unit: "×",
                peer:
                    "\(Figure.shown(ownTime / 1e3)) s, sqlite3 \(Figure.shown(toolTime / 1e3)) s, \(rows) rows"
            ))
    }

    /// In the order of the key, which suits the tool best: it inserts as it reads.
    private func write(_ path: String) throws -> Int {
        let iins = (1...).lazy.compactMap { Invented.iin($0)?.iin }.prefix(persons).sorted()
        var text = "iin,month,payer_bin,sum\n"
        text.reserveCapacity(40 * persons * Self.monthsEach)
        var row = 0
        for iin in iins {
            for index in 0..<Self.monthsEach {
                row += 1
                let (year, month) = (2017 + index / 12, index % 12 + 1)
                let digits = month < 10 ? "0\(month)" : "\(month)"
                // A thirteenth month is no month.
                let shown = row % Self.mistakeEvery == 0 ? "13" : digits
                text += "\(iin),\(year)-\(shown),050140990004,\(9_000 + index * 50).00\n"
            }
        }
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchStore.Failure(operation: "open") }
        defer { close(file) }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw BenchStore.Failure(operation: "write") }
            bytes = bytes.dropFirst(count)
        }
        fsync(file)
        return row
    }

    /// The program as it is run by an operator, with its verdicts and the file of refused rows.
    private func importOwn(_ path: String, _ run: Int) throws -> Duration {
        let home = "\(root)/own-\(run)"
        let bench = try BenchStore(home, assets: assets)
        let child = try Child.run(
            [program, "import", "oop", path],
            variables: [
                "HOME=\(home)", "TEREZE_DATA=\(home)", "TEREZE_ASSETS=\(assets)",
                "TEREZE_NOW=\(BenchStore.now)",
            ])
        let wanted = persons * Self.monthsEach * (Self.mistakeEvery - 1) / Self.mistakeEvery
        let count = try bench.store.database.first("SELECT count(*) FROM contribution_month") {
            $0.integer(0)
        }
        // 1: rows were refused.
        guard child.status == 1, count == Int64(wanted) else {
            throw BenchStore.Failure(operation: "tereze import")
        }
        return child.time
    }

    /// A table of the same key; the tool knows no verdicts and takes all rows.
    private func importByTool(_ path: String, _ run: Int) throws -> Duration {
        let table = """
            CREATE TABLE contribution_month (person_iin INTEGER NOT NULL, month TEXT NOT NULL, \
            payer INTEGER NOT NULL, sum NUMERIC NOT NULL, \
            PRIMARY KEY (person_iin, month, payer, sum)) WITHOUT ROWID
            """
        let child = try Child.run([
            "sqlite3", "\(root)/tool-\(run).db", "PRAGMA journal_mode = WAL", table, ".mode csv",
            ".import --skip 1 \(path) contribution_month",
        ])
        guard child.status == 0 else { throw BenchStore.Failure(operation: "sqlite3") }
        return child.time
    }
}

import Core
import Glibc

/// Many sessions that save, with pauses as people make them, beside a bulk import.
struct SessionFigures {
    private static let sessions = 48
    private static let killed = 4
    private static let settling = 5

    let program: String
    let assets: String
    let root: String
    /// How long each of the two runs is measured.
    let seconds: Int
    /// Of the list that is imported beside the sessions.
    let rows: Int

    func print() throws {
        try measure(besideImport: false)
        try measure(besideImport: true)
    }

    private func measure(besideImport: Bool) throws {
        let directory = root + (besideImport ? "/beside" : "/alone")
        let bench = try BenchStore(directory, assets: assets)
        let list = directory + "/list.csv"
        if besideImport { try writeList(bench, to: list) }
        let own = "/proc/self/exe"
        var savers: [pid_t] = []
        for number in 0..<Self.sessions {
            savers.append(try start([own, "--saver", directory, assets, String(number), String(seconds)]))
        }
        sleep(UInt32(Self.settling))
        let importer =
            besideImport
            ? try start(
                [program, "import", "insurance-list", list],
                ["TEREZE_DATA=\(directory)", "TEREZE_ASSETS=\(assets)", "TEREZE_NOW=\(BenchStore.now)"]) : nil
        sleep(UInt32(seconds / 2))
        for process in savers.prefix(Self.killed) { kill(process, SIGKILL) }
        let largest = logSize(directory)
        for process in savers { wait(for: process) }
        if let importer { wait(for: importer) }
        var times: [Duration] = []
        var acknowledged = 0
        for number in 0..<Self.sessions {
            let lines = try TextFile.read(directory + "/times-\(number)").split(separator: "\n")
            acknowledged += lines.count
            times += lines.compactMap { Int64($0) }.map { .microseconds($0) }
        }
        let recorded =
            try bench.store.database.first("SELECT count(*) FROM application") { $0.integer(0) } ?? 0
        // One that was killed may have recorded what it had no time to tell.
        guard acknowledged <= recorded, recorded <= acknowledged + Self.killed else {
            throw BenchStore.Failure(operation: "\(acknowledged) saved, \(recorded) recorded")
        }
        let all = Times(times)
        let place = besideImport ? "beside an import" : "alone"
        show(
            Figure(
                name: "\(Self.sessions) sessions save, \(place), p99", goal: 200,
                measured: all.percentile(99),
                unit: "ms",
                peer: "p50 \(Figure.shown(all.median)) ms, \(times.count) saves, \(Self.killed) killed"))
        show(
            Figure(
                name: "the same, the slowest", goal: 1_000, measured: all.percentile(100), unit: "ms",
                peer: "log at half time \(largest / 1_048_576) MB"))
    }

    private func logSize(_ directory: String) -> Int {
        var about = stat()
        return stat(directory + "/tereze.db-wal", &about) == 0 ? Int(about.st_size) : 0
    }

    private func writeList(_ bench: BenchStore, to path: String) throws {
        var text =
            "iin,surname,given_name,patronymic,birth_date,sex,citizenship,category,assigned_on,source\n"
        var index = 1_000_000
        var count = 0
        while count < rows {
            index += 1
            guard let (iin, birth, sex) = Invented.iin(index) else { continue }
            count += 1
            text += "\(iin),Сынақов,Сынақ,,\(birth.iso),\(sex),kz,R7,2026-03-02,labour\n"
        }
        try TextFile.write(text, to: path)
    }

    private func start(_ words: [String], _ variables: [String] = []) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        let arguments = words.map { strdup($0) } + [nil]
        let environment = (["PATH=/usr/bin:/bin", "LANG=C.UTF-8"] + variables).map { strdup($0) } + [nil]
        defer { for pointer in arguments + environment { free(pointer) } }
        var process = pid_t()
        guard posix_spawn(&process, words[0], &actions, nil, arguments, environment) == 0 else {
            throw BenchStore.Failure(operation: words[0])
        }
        return process
    }

    private func wait(for process: pid_t) {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    /// A session: saves an application, tells how long it took, and pauses for a second, half
    /// of it more or less.
    static func save(_ directory: String, assets: String, number: Int, seconds: Int) throws {
        let bench = try BenchStore(directory, assets: assets)
        let out = open(directory + "/times-\(number)", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        var invented = Invented(seed: UInt64(number + 1))
        let today = bench.store.clock.now().date
        let clock = ContinuousClock()
        // Two processors start so many processes for seconds: that is not what is measured.
        let begin = clock.now + .seconds(settling)
        let end = begin + .seconds(seconds)
        // Persons of its own: a twin is refused.
        var index = number * 20_000
        while clock.now < end {
            index += 1
            guard let form = invented.application(index, today: today) else { continue }
            let took = try clock.measure { _ = try bench.store.accept(application: form) }
            let line = clock.now < begin ? "settling\n" : "\(Int64(took.milliseconds * 1_000))\n"
            _ = write(out, line, line.utf8.count)
            usleep(UInt32(500_000 + invented.number(below: 1_000_000)))
        }
    }
}

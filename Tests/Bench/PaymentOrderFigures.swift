import Core
import Glibc

/// Order 430: a payment order of a million lines, beside python with sqlite3 that splits and inserts
/// the same lines; and the statement of one participant among many months.
struct PaymentOrderFigures {
    let program: String
    let assets: String
    let root: String

    // MARK: Import

    /// - Parameter bench: with the persons of the lines, at least that many.
    func printImport(_ bench: BenchStore, lines: Int) throws {
        let path = root + "/order.txt"
        try write(bench, lines, to: path)
        let child = try Child.run(
            [program, "import", "payment-orders", path],
            variables: [
                "HOME=\(bench.directory)", "TEREZE_DATA=\(bench.directory)", "TEREZE_ASSETS=\(assets)",
                "TEREZE_NOW=\(BenchStore.now)",
            ], isWatched: true)
        let count = try bench.store.database.first("SELECT count(*) FROM incoming_line") { $0.integer(0) }
        guard child.status == 0, count == Int64(lines) else {
            throw BenchStore.Failure(operation: "tereze import payment-orders")
        }
        let python = try importByPython(path)
        let share = Double(lines) / 1_000_000
        show(
            Figure(
                name: "a payment order of \(lines) lines, with all checks", goal: 15_000 * share,
                measured: child.time.milliseconds, unit: "ms"))
        show(
            Figure(
                name: "the same to python with sqlite3", goal: 1.5,
                measured: child.time.milliseconds / python, unit: "×",
                peer: "python \(Figure.shown(python)) ms"))
        show(
            Figure(
                name: "the most memory of that import", goal: 200, measured: Double(child.memory) / 1_024,
                unit: "MB"))
    }

    // MARK: Monthly information

    /// The month in which the money of the imported order arrived: counted, opened again, and a page
    /// of the list behind its largest figure.
    static func printMonth(_ bench: BenchStore, lines: Int) throws {
        try bench.store.database.execute(
            """
            INSERT INTO incoming_fact (payment_id, kind, happened_on, learned_at, operator_id)
            SELECT id, 'arrived', '2026-11-20', '\(BenchStore.now)', 1 FROM incoming_payment
            """)
        try bench.store.database.execute(
            "UPDATE incoming_payment SET next_change = '2000-01-01'")
        let workplace = Workplace(
            store: bench.store, house: House(Orders.all), inbox: bench.directory, outbox: bench.directory,
            login: "bench", widthOf: { _ in 1 })
        try workplace.bringToToday("incoming-payment")
        guard let month = YearMonth(2026, 11) else { throw BenchStore.Failure(operation: "month") }
        let query = SocialInsurance.OpenInformation(month: month)
        let clock = ContinuousClock()
        var card: InformationCard?
        let first = try clock.measure {
            try query.prepare(in: workplace)
            card = try query.answer(in: workplace)
        }
        let figure = MonthFigure.lines(.social, .received)
        guard let card, card.count(of: figure) == lines else {
            throw BenchStore.Failure(operation: "month of \(lines) lines")
        }
        let again = try clock.measure {
            try query.prepare(in: workplace)
            _ = try query.answer(in: workplace)
        }
        let page = JournalQuery(
            figure.list, filter: .behind(card.behind(figure)), edge: .first, count: 20)
        let behind = try clock.measure {
            guard try PageOf(page).answer(in: workplace).rows.count == 20 else {
                throw BenchStore.Failure(operation: "page behind a figure")
            }
        }
        let share = Double(lines) / 1_000_000
        show(
            Figure(
                name: "a month of \(lines) lines, counted", goal: 2_000 * max(share, 0.1),
                measured: first.milliseconds, unit: "ms"))
        show(
            Figure(
                name: "the same month, opened again", goal: 20, measured: again.milliseconds, unit: "ms"))
        show(
            Figure(
                name: "a page of the list behind its largest figure", goal: 20,
                measured: behind.milliseconds, unit: "ms"))
    }

    /// In no order of the register, and in capitals, as banks write names.
    private func write(_ bench: BenchStore, _ lines: Int, to path: String) throws {
        var text = """
            {1:F01K054700000000001000001}
            {2:I102SGROSS000000U3003}
            {4:
            :20:BENCH-1
            :50:/D/KZ456010000000000001
            /NAME/ТОО "ПРИМЕР"
            /IDN/050140990004
            /IRS/1
            /SECO/7
            :52B:HSBKKZKX
            :57B:GCVPKZ2A
            :59:KZ67009SS00368609110
            /NAME/НАО ГК Правительство для граждан
            /IDN/160440007161
            /IRS/1
            /SECO/1
            :70:/NUM/1
            /DATE/261120
            /SEND/07
            /VO/01
            /KNP/012
            /PSO/01
            /PRT/05
            /PERIOD/102026
            /ASSIGN/Социальные отчисления за октябрь 2026

            """
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchStore.Failure(operation: "open") }
        defer { close(file) }
        var number = 0
        var total = 0
        try bench.store.database.each(
            """
            SELECT iin, surname, given_name, coalesce(patronymic, ''), replace(birth_date, '-', '') FROM person
            ORDER BY id LIMIT \(lines)
            """
        ) { row in
            number += 1
            total += 425_000
            text += """
                :21:\(number)
                :32B:KZT4250,00
                :70:/OPV/S
                //FM/\(row.text(1).uppercased())
                //NM/\(row.text(2).uppercased())
                //FT/\(row.text(3).uppercased())
                //DT/\(row.text(4))
                //IDN/\(row.text(0))

                """
            if text.utf8.count > 1 << 20 { try Self.flush(&text, file) }
        }
        guard number == lines else { throw BenchStore.Failure(operation: "persons") }
        text += ":32A:261120KZT\(total / 100),00\n-}\n"
        try Self.flush(&text, file)
        fsync(file)
    }

    private static func flush(_ text: inout String, _ file: Int32) throws {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw BenchStore.Failure(operation: "write") }
            bytes = bytes.dropFirst(count)
        }
        text = ""
    }

    /// The same fields into one table; nothing is judged.
    private func importByPython(_ path: String) throws -> Double {
        let script = root + "/peer.py"
        try TextFile.write(
            """
            import sqlite3, sys

            def persons(path):
                person = {}
                for line in open(path, encoding='utf-8'):
                    line = line.rstrip('\\n')
                    if line.startswith(':21:'):
                        person = {'place': int(line[4:])}
                    elif line.startswith(':32B:KZT'):
                        person['tiyn'] = int(line[8:].replace(',', ''))
                    elif line.startswith('//FM/'):
                        person['surname'] = line[5:]
                    elif line.startswith('//NM/'):
                        person['given'] = line[5:]
                    elif line.startswith('//FT/'):
                        person['patronymic'] = line[5:]
                    elif line.startswith('//DT/'):
                        person['born'] = line[5:]
                    elif line.startswith('//IDN/'):
                        person['iin'] = line[6:]
                        yield person

            database = sqlite3.connect(sys.argv[2])
            database.execute('PRAGMA journal_mode = WAL')
            database.execute('''CREATE TABLE line (place INTEGER PRIMARY KEY, iin TEXT, surname TEXT, given TEXT,
                patronymic TEXT, born TEXT, tiyn INTEGER)''')
            database.executemany(
                'INSERT INTO line VALUES (:place, :iin, :surname, :given, :patronymic, :born, :tiyn)',
                persons(sys.argv[1]))
            database.commit()

            """, to: script)
        let child = try Child.run(["python3", script, path, root + "/peer.db"])
        guard child.status == 0 else { throw BenchStore.Failure(operation: "python3") }
        return child.time.milliseconds
    }

    // MARK: Statement

    private static let years = 20

    /// A statement of twenty years among so many persons, and what a month takes on the disk.
    static func printStatement(_ bench: BenchStore, persons: Int) throws {
        let database = bench.store.database
        let before = try size(database)
        try database.execute("PRAGMA cache_size = -200000")
        try database.execute(
            """
            INSERT INTO contribution_delivery (origin, origin_id, at) VALUES ('bench', 1, '\(BenchStore.now)')
            """)
        let months = years * 12
        for start in stride(from: 1, through: persons, by: 1_000) {
            try database.execute(
                """
                WITH RECURSIVE n (k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM n WHERE k < \(months - 1))
                INSERT INTO contribution_month (person_id, month, purpose, payer, reference, received_on, tiyn, knp,
                    delivery_id)
                SELECT p.id, (2006 + k / 12) * 100 + k % 12 + 1, 12, 50140990004, '', 20061121 + k / 12 * 10000,
                    425000, 12, (SELECT max(id) FROM contribution_delivery)
                FROM person p CROSS JOIN n WHERE p.id BETWEEN ?1 AND ?2
                """, [.integer(Int64(start)), .integer(Int64(start + 999))])
        }
        try database.script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA cache_size = -512")
        let all = persons * months
        var invented = Invented(seed: 430)
        let workplace = Workplace(
            store: bench.store, house: House(Orders.all), inbox: bench.directory, outbox: bench.directory,
            login: "bench", widthOf: { _ in 1 })
        let times = try Times.of(1_000) { _ in
            let person = Int64(invented.number(below: persons) + 1)
            let file = try SocialInsurance.OpenParticipant(person: person, isOpening: false).answer(
                in: workplace)
            guard file?.covered.count == months else { throw BenchStore.Failure(operation: "statement") }
        }
        show(
            Figure(
                name: "a statement of \(years) years among \(all) months, p99", goal: 5,
                measured: times.percentile(99), unit: "ms", peer: "p50 \(Figure.shown(times.median)) ms"))
        show(
            Figure(
                name: "a contribution month on the disk", goal: 64,
                measured: Double(try size(database) - before) / Double(all), unit: "bytes"))
    }

    private static func size(_ database: Database) throws -> Int64 {
        try database.script("PRAGMA wal_checkpoint(TRUNCATE)")
        let pages = try database.first("PRAGMA page_count") { $0.integer(0) } ?? 0
        let size = try database.first("PRAGMA page_size") { $0.integer(0) } ?? 0
        return pages * size
    }
}

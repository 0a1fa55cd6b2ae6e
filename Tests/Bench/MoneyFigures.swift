import Core
import Glibc

/// The work on every case of an office: what takes seconds and shows its progress.
struct MoneyFigures {
    let bench: BenchStore
    let count: Int

    private static let settings = [
        ("526.account", "KZ92009MEDS368609103"), ("526.knp", "026"), ("mt102.sender", "F01K0"),
        ("corporation.chief", "П. О."), ("526.bank.CASPKZKA", "KZ41722C000000000001 050140990004"),
        ("526.bank.HSBKKZKX", "KZ456010000000000001 050140990004"),
    ]

    func print() throws {
        let store = bench.store
        try fill()
        for (name, value) in Self.settings { try store.change(setting: name, to: value) }
        guard let month = YearMonth(2026, 11) else { throw BenchStore.Failure(operation: "month") }
        try show("everything derived computed anew") { try store.rebuildDerived() }
        try show("a need list formed") { _ = try store.formFundingRequest(month.next) }
        var batch: DisbursementBatch?
        try show("payouts formed") { batch = try store.formDisbursements(month) }
        guard let batch, batch.lineCount == count else { throw BenchStore.Failure(operation: "payouts") }
        try show("payouts recorded") { _ = try store.recordDisbursements(batchID: batch.id) }
        try show("payment orders written") {
            _ = try store.writePaymentOrders(batchID: batch.id, to: bench.directory)
        }
        var differences = 0
        try show("everything derived compared") {
            for upkeep in House(Orders.all).upkeep where upkeep.kind == "case" {
                _ = try upkeep.verify(in: store, .unobserved) { _ in differences += 1 }
            }
        }
        guard differences == 0 else { throw BenchStore.Failure(operation: "verify") }
    }

    private func show(_ name: String, _ body: () throws -> Void) throws {
        let begun = Self.processorSeconds
        let time = try ContinuousClock().measure(body)
        let processor = Figure.shown(Self.processorSeconds - begun)
        tereze_bench.show(
            Figure(
                name: "\(name), \(count) cases", goal: nil, measured: time.milliseconds / 1000, unit: "s",
                peer: "processor \(processor) s"))
    }

    /// What the process itself took: the same on a machine that is busy with others.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Cases that are paid since April, as if their facts had been entered: the money of
    /// November is there and not yet paid out.
    private func fill() throws {
        let database = bench.store.database
        try database.execute("PRAGMA cache_size = -200000")
        defer { try? database.execute("PRAGMA cache_size = -512") }
        try database.write { database in
            try fillPeople(database)
            try database.script(
                """
                CREATE TEMP TABLE step (number INTEGER PRIMARY KEY, kind TEXT, day TEXT, fields TEXT);
                INSERT INTO step (kind, day, fields) VALUES
                    ('employment-ended', '2026-03-31', '{"end":"termination","recorded_on":"2026-04-01"}'),
                    ('oppv-months', '2026-03-31', '{"from":"2018-01","to":"2026-03"}'),
                    ('phone', '2026-04-02', '{"phone":"+77011234567"}'), ('sms', '2026-04-03', '{"code":"41"}'),
                    ('reply', '2026-04-04', '{"account":"KZ41722C000000000001"}'),
                    ('case-file', '2026-04-06', '{"number":"1"}'),
                    ('employer-consent', '2026-04-20', '{"certificate":"0A"}');
                WITH RECURSIVE month (number) AS (SELECT 4 UNION ALL SELECT number + 1 FROM month WHERE number < 11)
                INSERT INTO step (kind, day, fields)
                SELECT kind, printf('2026-%02d-03', number), printf('{"month":"2026-%02d","sum":"50851"}', number)
                FROM month, (SELECT 'transfer' AS kind UNION ALL SELECT 'payout')
                WHERE kind = 'transfer' OR number < 11;
                INSERT INTO payment_fact (case_id, kind, happened_on, learned_at, entered_at, operator_id, fields)
                SELECT c.id, s.kind, s.day, s.day || 'T11:00:00', s.day || 'T11:00:00', 1,
                    iif(c.id % 2 = 0, replace(s.fields, 'KZ41722C000000000001', 'KZ456010000000000001'), s.fields)
                FROM payment_case c CROSS JOIN step s ORDER BY c.id, s.number
                """)
        }
        try database.script("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)")
    }

    private func fillPeople(_ database: Database) throws {
        var index = 0
        var id = 0
        while id < count {
            index += 1
            guard let (iin, birth, sex) = Invented.iin(index), (1966...1970).contains(birth.year) else {
                continue
            }
            id += 1
            let surname = Invented.surnames[id % Invented.surnames.count]
            try database.execute(
                """
                INSERT INTO person (id, iin, surname, given_name, birth_date, sex, name_key, name_order)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(Int64(id)), .text(iin), .text(surname),
                    .text(Invented.givenNames[id % Invented.givenNames.count]), .date(birth), .text(sex),
                    .text(SearchKey.fold(surname)), .blob(SearchKey.order(surname)),
                ])
        }
        try database.execute(
            """
            WITH RECURSIVE part (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM part WHERE id < 500)
            INSERT INTO employer (id, number, name, name_key, name_order)
            SELECT id, printf('%012d', id), 'ТОО «Үлгі»', 'тоо', x'74' FROM part
            """)
        try database.execute(
            """
            INSERT INTO payment_case (id, number, person_id, employer_id, opened_at, status, changed_at)
            SELECT id, printf('ПВ-%06d', id), id, id % 500 + 1, '\(BenchStore.now)', 'active', '\(BenchStore.now)'
            FROM person
            """)
        try database.execute("INSERT INTO counter VALUES ('case', ?)", [.integer(Int64(count))])
    }
}

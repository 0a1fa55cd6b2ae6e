import Core
import Glibc

/// Stores to measure on, made in a directory of their own.
struct BenchStore {
    let directory: String
    let store: Store

    static let now = "2026-11-21T10:12:00"

    struct Failure: Error {
        let operation: String
    }

    /// An office with one operator and no rows.
    init(_ directory: String, assets: String) throws {
        guard let moment = Moment(iso: Self.now) else { throw Failure(operation: "moment") }
        self.directory = directory
        store = try House(Orders.all).openStore(
            path: directory + "/tereze.db", assets: Assets(root: assets), clock: .fixed(moment))
        let login = getpwuid(getuid())?.pointee.pw_name.map { String(cString: $0) } ?? "operator"
        if try store.office() == nil {
            try store.save(
                Office(code: "0112", name: Localized(ru: "Отделение", kk: "Бөлімше"), kind: .ordinary))
            _ = try store.addOperator(login: login, name: "Серікова А.", language: .russian)
        }
        guard let worker = try store.operator(login: login) else { return }
        store.signIn(worker)
        // The feed of the Fund and whole cards are measured too.
        for permission in Permission.allCases where !worker.holds(permission) {
            try store.permit(operatorID: worker.id, permission, true)
        }
    }

    /// Writes so many persons, and for each a row of the sms journal, past the
    /// forms: millions of forms would take a day.
    func fill(_ count: Int) throws {
        let database = store.database
        guard try database.first("SELECT count(*) FROM sms_journal", [], { $0.integer(0) }) == 0 else {
            return
        }
        // Indexes are built once, afterwards, with room to sort in.
        try database.execute("PRAGMA cache_size = -200000")
        let indexes = try database.rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('person', 'sms_journal')",
            []
        ) { (name: $0.text(0), sql: $0.text(1)) }
        for index in indexes { try database.script("DROP INDEX \(index.name)") }
        try database.script(
            "CREATE TEMP TABLE part (kind TEXT, number INTEGER, text TEXT, folded TEXT, ordered BLOB, PRIMARY KEY (kind, number))"
        )
        for (kind, texts) in [
            ("s", Invented.surnames), ("g", Invented.givenNames), ("p", Invented.patronymics),
        ] {
            for (number, text) in texts.enumerated() {
                let tail = kind == "s" || text.isEmpty ? text : " " + text
                try database.execute(
                    "INSERT INTO part VALUES (?, ?, ?, ?, ?)",
                    [
                        .text(kind), .integer(Int64(number)), .text(text),
                        .text((tail.isEmpty || kind == "s" ? "" : " ") + SearchKey.fold(text)),
                        .blob(SearchKey.order(tail)),
                    ])
            }
        }
        try database.write { database in
            var invented = Invented(seed: 526)
            var id = 0
            var index = 0
            while id < count {
                index += 1
                guard let (iin, birth, sex) = Invented.iin(index) else { continue }
                id += 1
                try database.execute(
                    """
                    INSERT INTO person (id, iin, surname, given_name, patronymic, birth_date, sex, name_key, name_order)
                    SELECT ?1, ?2, s.text, g.text, nullif(p.text, ''), ?3, ?4, s.folded || g.folded || p.folded,
                        CAST(s.ordered || g.ordered || p.ordered AS BLOB)
                    FROM part s, part g, part p WHERE s.kind = 's' AND s.number = ?5 AND g.kind = 'g' AND g.number = ?6
                        AND p.kind = 'p' AND p.number = ?7
                    """,
                    [
                        .integer(Int64(id)), .text(iin), .date(birth), .text(sex),
                        .integer(Int64(invented.number(below: Invented.surnames.count))),
                        .integer(Int64(invented.number(below: Invented.givenNames.count))),
                        .integer(Int64(invented.number(below: Invented.patronymics.count))),
                    ])
            }
            try fillJournal(database, count)
        }
        for index in indexes { try database.script(index.sql) }
        try database.script("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)")
    }

    private func fillJournal(_ database: Database, _ count: Int) throws {
        try database.execute(
            """
            INSERT INTO employer (id, number, name, name_key, name_order)
            VALUES (1, '190240990006', 'ТОО «Үлгі Сынақ»', 'тоо', x'74')
            """)
        try database.execute(
            """
            INSERT INTO payment_case (id, number, person_id, employer_id, opened_at, status, changed_at)
            SELECT id, printf('ПВ-%06d', id), id, 1, '\(Self.now)', iif(id % 100 = 0, 'sms-sent', 'active'),
                '\(Self.now)' FROM person
            """)
        try database.execute(
            """
            INSERT INTO payment_fact (id, case_id, kind, happened_on, learned_at, entered_at, operator_id)
            SELECT id, id, 'sms', '2026-11-20', '\(Self.now)', '\(Self.now)', 1 FROM person
            """)
        try database.execute(
            """
            INSERT INTO sms_journal
            SELECT id, id, id, id, iin, surname || ' ' || given_name || coalesce(' ' || patronymic, ''), birth_date,
                printf('ПВ-%06d', id), '526', '2026-11-20T09:00:00', printf('+7701%07d', id), 'Серікова А.', NULL, NULL
            FROM person
            """)
        for (name, value) in [("case", count), ("sms", count)] {
            try database.execute(
                "INSERT INTO counter VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                [.text(name), .integer(Int64(value))])
        }
    }
}

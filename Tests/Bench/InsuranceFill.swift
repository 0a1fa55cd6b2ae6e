import Core

/// An invented register of health insurance: so many persons of all ages, told
/// of as sources would tell it.
///
/// Set by set in SQL: everything follows from the number of a person.
struct InsuranceFill {
    let database: Database
    let count: Int

    /// Some share of a thousand of persons, each `salt` another.
    private static func share(_ salt: Int, below limit: Int) -> String {
        "(p.id * 2654435761 / 65536 + p.id * \(salt)) % 1000 < \(limit)"
    }

    private static let reconciliations = (2...10).map { "2026-\($0 < 10 ? "0" : "")\($0)-05T20:00:00" }

    func run() throws {
        try database.execute("PRAGMA cache_size = -40000")
        defer { try? database.execute("PRAGMA cache_size = -512") }
        try database.write { _ in
            try people()
            try lists()
            try families()
            try contributions()
            try military()
            for at in Self.reconciliations {
                try database.execute(
                    """
                    INSERT INTO insurance_check (at, through, total, done, state, operator_id, operator_name)
                    VALUES (?1, ?2, ?2, ?2, 'done', 1, 'Серікова А.')
                    """, [.text(at), .integer(Int64(count))])
            }
            try database.execute(
                """
                INSERT INTO insurance_failure (system, from_on, to_on, entered_at, operator_id, closed_at, closed_by)
                VALUES ('labour', '2026-03-04', '2026-03-06', '2026-03-04T10:00:00', 1, '2026-03-06T09:00:00', 1)
                """)
            try database.execute("INSERT INTO insured_stale SELECT person_id FROM insured")
        }
        try database.script("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)")
    }

    private func people() throws {
        try database.execute(
            """
            WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < ?)
            INSERT INTO person (id, iin, surname, given_name, birth_date, sex, name_key, name_order)
            SELECT id, printf('%012d', id), 'Әбілов', 'Ерлан', date('2026-11-01', '-' || (id * 48271 % 31755) || ' days'),
                iif(id % 2, 'f', 'm'), 'әбілов ерлан', CAST('әбілов ерлан' AS BLOB) FROM n
            """, [.integer(Int64(count))])
        try database.execute(
            """
            INSERT INTO insured (person_id, citizenship, is_secret)
            SELECT id, iif(id % 97, 'kz', 'foreign-resident'), id % 1009 = 0 FROM person
            """)
    }

    /// Lists of the sources, each in its batch, and some removals.
    private func lists() throws {
        let lists: [(category: String, who: String)] = [
            ("R1", "p.birth_date > '2008-11-01'"),
            ("R2", "p.sex = 'f' AND p.birth_date BETWEEN '1982' AND '2006' AND \(Self.share(3, below: 40))"),
            ("R5", "p.birth_date BETWEEN '1966' AND '2004' AND \(Self.share(5, below: 12))"),
            ("R6", "p.birth_date BETWEEN '1966' AND '2004' AND \(Self.share(7, below: 12))"),
            ("R7", "p.birth_date < '1963-11-01'"),
            ("R8", "p.birth_date BETWEEN '1966' AND '2004' AND \(Self.share(11, below: 3))"),
            ("R10", "p.birth_date BETWEEN '1966' AND '2004' AND \(Self.share(13, below: 5))"),
            ("R12", Self.share(17, below: 45)),
            ("R13", "p.birth_date BETWEEN '2003' AND '2010' AND \(Self.share(19, below: 700))"),
            ("R14", "p.birth_date BETWEEN '1966' AND '2008' AND \(Self.share(23, below: 30))"),
            ("L1", "p.birth_date BETWEEN '1966' AND '2004' AND \(Self.share(29, below: 50))"),
            ("L2", "p.birth_date BETWEEN '1966' AND '2004' AND \(Self.share(31, below: 40))"),
            ("F", Self.share(37, below: 5)),
        ]
        for (number, list) in lists.enumerated() {
            let batch = try batch("list", "2026-01-0\(3 + number % 6)", list.category)
            try database.execute(
                """
                INSERT INTO insurance_fact (person_id, kind, category, happened_on, id, learned_at, source, batch_id)
                SELECT p.id, 'listed', ?1, date('2025-12-01', (p.id % 30) || ' days'), ?2 * 10000000 + p.id,
                    (SELECT at FROM insurance_batch WHERE id = ?2), 'labour', ?2 FROM person p WHERE \(list.who)
                """, [.text(list.category), .integer(batch)])
        }
        let removal = try batch("removal", "2026-06-10", nil)
        try database.execute(
            """
            INSERT INTO insurance_fact (person_id, kind, category, happened_on, id, learned_at, source, detail, batch_id)
            SELECT person_id, 'unlisted', category, '2026-06-01', ?1 * 10000000 + person_id * 2, '2026-06-10T08:00:00',
                'labour', '{"reason":"снят с учета"}', ?1
            FROM insurance_fact WHERE category IN ('R13', 'L1', 'R12') AND person_id % 11 = 0
            """, [.integer(removal)])
    }

    /// p.28, 32: six of a hundred are parents of a link, some on leave.
    private func families() throws {
        try database.script(
            """
            CREATE TEMP TABLE mother (id INTEGER PRIMARY KEY, person INTEGER);
            CREATE TEMP TABLE father (id INTEGER PRIMARY KEY, person INTEGER);
            CREATE TEMP TABLE infant (id INTEGER PRIMARY KEY, person INTEGER);
            INSERT INTO mother (person) SELECT id FROM person
                WHERE sex = 'f' AND birth_date BETWEEN '1986' AND '2003' ORDER BY id * 7919 % 1000003;
            INSERT INTO father (person) SELECT id FROM person
                WHERE sex = 'm' AND birth_date BETWEEN '1984' AND '2001' ORDER BY id * 104729 % 1000003;
            INSERT INTO infant (person) SELECT id FROM person WHERE birth_date > '2024-01-01';
            """)
        let links = try batch("family", "2026-01-04", nil)
        try database.execute(
            """
            INSERT INTO family_link (mother_id, father_id, child_id, linked_on, learned_at, source, batch_id)
            SELECT m.person, f.person, i.person, max(p.birth_date, '2025-12-01'),
                max(p.birth_date, '2026-01-04') || 'T08:00:00', 'justice', ?
            FROM infant i JOIN mother m ON m.id = i.id JOIN father f ON f.id = i.id JOIN person p ON p.id = i.person
            WHERE i.id <= ?
            """, [.integer(links), .integer(Int64(count * 3 / 100))])
        try database.execute(
            """
            INSERT INTO insurance_fact (person_id, kind, happened_on, id, learned_at, source, detail, batch_id)
            SELECT mother_id, 'sick-leave', '2026-08-01', 900000000 + id, '2026-08-02T08:00:00', 'health',
                '{"from":"2026-08-01","to":"2026-12-01"}', ?
            FROM family_link WHERE id % 4 = 0
            """, [.integer(links)])
    }

    /// Thirty of a hundred pay for fourteen months, with ОПВ for the last two.
    private func contributions() throws {
        for back in 0..<14 {
            let month = 2025 * 12 + 8 + back
            let number = month / 12 * 100 + month % 12 + 1
            let next = month + 1
            let day = next / 12 * 10_000 + (next % 12 + 1) * 100 + 15
            let iso = "\(day / 10_000)-\(String(day / 100 % 100 + 100).dropFirst())-15"
            let batch = try batch("contributions", iso, nil)
            let delivery = try database.insert(
                """
                INSERT INTO contribution_delivery (origin, origin_id, at)
                SELECT 'insurance-batch', id, at FROM insurance_batch WHERE id = ?
                """, [.integer(batch)])
            for purpose in back < 12 ? [121] : [121, 10] {
                try database.execute(
                    """
                    INSERT INTO contribution_month (person_id, month, purpose, payer, reference, received_on,
                        tiyn, knp, delivery_id, refunded_at)
                    SELECT p.id, ?1, ?2, p.id % 5000, iif(?2 = 121, printf('%d-%d', p.id, ?1), ''), ?3, 500000, ?2, ?4, NULL
                    FROM person p WHERE p.birth_date BETWEEN '1963-11-01' AND '2008-11-01' AND \(Self.share(41, below: 580))
                    """,
                    [
                        .integer(Int64(number)), .integer(Int64(purpose)), .integer(Int64(day)),
                        .integer(delivery),
                    ])
            }
        }
    }

    /// p.63: each body sends its list every fourteen days.
    private func military() throws {
        for body in ["defence", "interior", "finance", "national-security"] {
            for turn in 0..<20 {
                let batch = try batch("military", "2026-01-05", nil)
                let remittance = try database.insert(
                    """
                    INSERT INTO military_transfer (body, kind, happened_on, learned_at, batch_id)
                    SELECT ?1, 'full', date('2026-02-01', ?2 || ' days'), date('2026-02-01', ?2 || ' days') || 'T09:00:00', ?3
                    """, [.text(body), .integer(Int64(turn * 14)), .integer(batch)])
                try database.execute(
                    """
                    INSERT INTO military_member SELECT p.id, ?1, p.id % 400 = 0 FROM person p
                    WHERE p.birth_date BETWEEN '1976' AND '2006' AND p.id % 200 = ?2 AND p.id % 23 <> ?3
                    """,
                    [.integer(remittance), .integer(Int64(body.utf8.count)), .integer(Int64(turn))])
            }
        }
    }

    private func batch(_ kind: String, _ day: String, _ category: String?) throws -> Int64 {
        try database.insert(
            """
            INSERT INTO insurance_batch (kind, category, day, at, operator_id, accepted, state)
            VALUES (?1, ?2, ?3, ?3 || 'T08:00:00', 1, 1, 'done')
            """, [.text(kind), .optional(category), .text(day)])
    }
}

import Core
import Glibc

extension BenchStore {
    /// A settled office: so many recipients, four months behind them paid, November transferred
    /// and not yet paid.
    ///
    /// Written past the forms, as ``fill(_:)`` does; the derived tables by the program itself.
    func fillRecipients(_ count: Int) throws {
        let database = store.database
        try database.execute("PRAGMA cache_size = -200000")
        try database.write { database in
            for number in 1...100 {
                try database.execute(
                    "INSERT INTO employer (id, number, name, name_key, name_order) VALUES (?1, ?2, ?3, 'тоо', x'74')",
                    [
                        .integer(Int64(number)), .text("1902409" + String(10_000 + number)),
                        .text("ТОО «Үлгі Сынақ \(number)»"),
                    ])
            }
            try insertPersons(database, count)
            try insertFacts(database)
            try database.execute(
                "INSERT INTO counter VALUES ('case', ?1) ON CONFLICT DO UPDATE SET value = excluded.value",
                [.integer(Int64(count))])
        }
        try store.rebuildDerived()
        try database.script("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)")
        for (name, value) in [
            ("526.account", "KZ92009MEDS368609103"), ("526.knp", "026"), ("mt102.sender", "F01K0"),
            ("corporation.chief", "Сынақов С. С."),
        ] { try store.change(setting: name, to: value) }
        for bank in Self.banks {
            try store.change(
                setting: "526.bank.\(bank.bic)", to: "\(Self.account(bank.code, 1)) 050140990004")
        }
    }

    private static let banks = [("722", "CASPKZKA"), ("601", "HSBKKZKX"), ("551", "KSNVKZKA")].map {
        (code: $0.0, bic: $0.1)
    }

    /// An IBAN with its right check digits (ISO 13616): `KZ` is 2035, `C` is 12.
    private static func account(_ bank: String, _ number: Int) -> String {
        let tail = String(String(1_000_000_000_000 + number).dropFirst())
        var rest = 0
        for digit in "\(bank)12\(tail)203500".compactMap(\.wholeNumberValue) {
            rest = (rest * 10 + digit) % 97
        }
        let check = 98 - rest
        return "KZ\(check < 10 ? "0" : "")\(check)\(bank)C\(tail)"
    }

    private func insertPersons(_ database: Database, _ count: Int) throws {
        try database.script("CREATE TEMP TABLE chosen (case_id INTEGER PRIMARY KEY, account TEXT)")
        var invented = Invented(seed: 526)
        var (index, id) = (0, 0)
        while id < count {
            index += 1
            guard let (iin, birth, sex) = Invented.iin(index) else { continue }
            // Over 55 at the act, and far from the pension age.
            guard (1966...1970).contains(birth.year) else { continue }
            id += 1
            let surname = Invented.surnames[invented.number(below: Invented.surnames.count)]
            let given = Invented.givenNames[invented.number(below: Invented.givenNames.count)]
            try database.execute(
                """
                INSERT INTO person (id, iin, surname, given_name, birth_date, sex, name_key, name_order)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """,
                [
                    .integer(Int64(id)), .text(iin), .text(surname), .text(given), .date(birth), .text(sex),
                    .text(SearchKey.fold(surname + " " + given)),
                    .blob(SearchKey.order(surname + " " + given)),
                ])
            let bank = Self.banks[id % Self.banks.count]
            try database.execute(
                "INSERT INTO chosen VALUES (?1, ?2)",
                [.integer(Int64(id)), .text(Self.account(bank.code, id))])
        }
        try database.execute(
            """
            INSERT INTO payment_case (id, number, person_id, employer_id, opened_at, status, changed_at)
            SELECT id, printf('ПВ-%06d', id), id, id % 100 + 1, '2026-07-01T10:00:00', 'active', '\(Self.now)'
            FROM person
            """)
    }

    /// Every case: act, months of ОППВ, phone, sms, reply, case file, consent; then the money.
    private func insertFacts(_ database: Database) throws {
        let months = (7...11).map { "2026-" + ($0 < 10 ? "0" : "") + String($0) }
        let paid = months.dropLast()
        let facts =
            [
                "(1, 'employment-ended', '2026-06-30', '{\"end\":\"termination\"}')",
                "(2, 'oppv-months', '2026-07-01', '{\"from\":\"2016-01\",\"to\":\"2025-12\"}')",
                "(3, 'phone', '2026-07-01', '{\"phone\":\"+77011234567\"}')",
                "(4, 'sms', '2026-07-01', '{\"phone\":\"+77011234567\",\"code\":\"4100\"}')",
                "(5, 'reply', '2026-07-02', NULL)", "(6, 'case-file', '2026-07-02', '{\"number\":\"1\"}')",
                "(7, 'employer-consent', '2026-07-03', '{\"certificate\":\"0A\"}')",
            ]
            + months.enumerated().map {
                "(\(10 + $0.offset * 2), 'transfer', '\($0.element)-04', '{\"month\":\"\($0.element)\",\"sum\":\"50851.00\"}')"
            }
            + paid.enumerated().map {
                "(\(11 + $0.offset * 2), 'payout', '\($0.element)-10', '{\"month\":\"\($0.element)\",\"sum\":\"50851.00\"}')"
            }
        try database.execute(
            """
            WITH told (place, kind, day, fields) AS (VALUES \(facts.joined(separator: ", ")))
            INSERT INTO payment_fact (case_id, kind, happened_on, learned_at, entered_at, operator_id, fields)
            SELECT c.case_id, t.kind, t.day, t.day || 'T10:00:00', t.day || 'T10:00:00', 1,
                coalesce(t.fields, '{"account":"' || c.account || '"}')
            FROM chosen c CROSS JOIN told t ORDER BY t.place, c.case_id
            """)
    }
}

extension Store {
    /// As an administrator enters it.
    func change(setting name: String, to text: String) throws {
        let specs = try House(Orders.all).settings(in: self)
        guard let spec = specs.first(where: { $0.name == name }) else { throw Message.dictionary }
        try change(spec, to: text)
    }
}

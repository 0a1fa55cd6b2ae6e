import Testing

@testable import Core

/// A random invented register of insured persons as sources would have told it:
/// every table of facts has rows, and every person some.
struct InsuredPersonWorld {
    static let today = moment("2026-11-20T10:12:00")

    let fixture: StoreFixture
    var store: Store { fixture.store }
    var database: Database { fixture.database }
    let count: Int

    init(
        path: String = ":memory:", seed: UInt64, count: Int = 60, shuffled: UInt64? = nil
    ) throws {
        fixture = try StoreFixture(path: path, at: Self.today)
        self.count = count
        var random = SeededGenerator(seed: seed)
        try people(&random)
        var rows = try facts(&random)
        if let shuffled {
            var order = SeededGenerator(seed: shuffled)
            rows.shuffle(using: &order)
        }
        for (sql, values) in rows { try database.execute(sql, values) }
        try reconciliations(&random)
        try database.execute("INSERT INTO insured_stale SELECT person_id FROM insured")
    }

    /// Adults first, then children under three and older ones.
    private func people(_ random: inout SeededGenerator) throws {
        for id in 1...count {
            let age =
                id <= count * 2 / 3
                ? Int.random(in: 18...70, using: &random) : Int.random(in: 0...12, using: &random)
            let born = Self.today.date.adding(days: -age * 365 - Int.random(in: 30...300, using: &random))
            try database.execute(
                """
                INSERT INTO person (id, iin, surname, given_name, birth_date, sex, name_key, name_order)
                VALUES (?1, ?4, 'Сынақов', 'Сынақ', ?2, ?3, 'сынақов', x'74')
                """,
                [
                    .integer(Int64(id)), .date(born), .text(id % 2 == 0 ? "m" : "f"),
                    .text(StoreFixture.iin(born: born, sex: id % 2 == 0 ? .male : .female, serial: id * 10)),
                ])
            let citizenship = Citizenship.allCases[id % 11 == 0 ? id % 5 : 0]
            try store.rememberInsuredPerson(Int64(id), citizenship: citizenship, isSecret: id % 13 == 0)
        }
    }

    private typealias Row = (String, [SQLValue])

    private func facts(_ random: inout SeededGenerator) throws -> [(String, [SQLValue])] {
        var rows: [Row] = []
        var number: Int64 = 0
        for turn in 1...12 {
            let day = Self.today.date.adding(days: -330 + turn * 25)
            try database.execute(
                """
                INSERT INTO insurance_batch (id, kind, day, at, operator_id, state)
                VALUES (?, 'list', ?, ?, 1, 'done')
                """, [.integer(Int64(turn)), .date(day), .moment(Moment(day, hour: 8, minute: turn))])
            try database.execute(
                "INSERT INTO contribution_delivery (id, origin, origin_id, at) VALUES (?1, 'insurance-batch', ?1, ?2)",
                [.integer(Int64(turn)), .moment(Moment(day, hour: 8, minute: turn))])
        }
        let listed = InsuranceCategory.allCases.filter(\.isListed)
        for person in 1...Int64(count) {
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                number += 1
                rows += fact(person, number, listed.randomElement(using: &random) ?? .r1, &random)
            }
            let first = Int.random(in: 0...20, using: &random)
            for back in 0..<(Int.random(in: 0...2, using: &random) * first) {
                let month = Self.today.date.yearMonth.adding(-1 - back)
                let kind = HealthContribution.Kind.allCases.randomElement(using: &random) ?? .osms
                rows.append(
                    (
                        """
                        INSERT INTO contribution_month (person_id, month, purpose, payer, reference, received_on,
                            tiyn, knp, delivery_id, refunded_at)
                        VALUES (?, ?, ?, 190240990006, ?, ?, 500000, 121, ?, NULL)
                        """,
                        [
                            .integer(person), .integer(month.number), .integer(kind.purposes[0].rawValue),
                            kind.isToFund ? .text("\(person)-\(back)") : "",
                            .integer(month.next.firstDay.adding(days: 9).number),
                            .integer(Int64.random(in: 1...12, using: &random)),
                        ]
                    ))
            }
        }
        for link in 1...Int64(count / 6) {
            let mother = Int64.random(in: 0..<Int64(count / 3), using: &random) * 2 + 1
            let father = Int64.random(in: 0..<Int64(count / 3), using: &random) * 2 + 2
            let child = Int64(count) * 2 / 3 + link
            let day = Self.today.date.adding(days: -Int.random(in: 20...300, using: &random))
            rows.append(
                (
                    """
                    INSERT INTO family_link (id, mother_id, father_id, child_id, linked_on, learned_at, batch_id)
                    VALUES (?, ?, ?, ?, ?, ?, 1)
                    """,
                    [
                        .integer(link), .integer(mother), .integer(father), .integer(child), .date(day),
                        .moment(Moment(day, hour: 9, minute: Int(link) % 60)),
                    ]
                ))
        }
        return rows + military(&random) + outages()
    }

    private func fact(
        _ person: Int64, _ number: Int64, _ category: InsuranceCategory, _ random: inout SeededGenerator
    ) -> [Row] {
        let batch = Int64.random(in: 1...12, using: &random)
        let day = Self.today.date.adding(
            days: -330 + Int(batch) * 25 - Int.random(in: 0...40, using: &random))
        let learned = Moment(
            Self.today.date.adding(days: -330 + Int(batch) * 25), hour: 8, minute: Int(batch))
        var listing = CategoryListing(category)
        if category == .r9 { listing.measure = number % 2 == 0 ? .remand : .houseArrest }
        if category == .e { listing.subpoint = 3 }
        if category == .r3 || category == .r4 { listing.child = Int64(count) - number % 8 }
        let body: InsuranceFactBody =
            switch Int.random(in: 0..<12, using: &random) {
            case 0..<7: .listed(listing)
            case 7: .unlisted(category, reason: "снят с учета", source: .labour)
            case 8: .sickLeave(from: day, to: day.adding(days: 70))
            case 9: .guardian(child: Int64(count) - number % 8)
            case 10: .stateUnpaid
            default: .stopped
            }
        guard let row = FactRow(body) else { return [] }
        let values: [SQLValue] = [
            .integer(person), .text(row.kind), .text(row.category), .date(day), .integer(row.child),
            .integer(number), .integer(number), .moment(learned), .text(row.source),
            row.detail.isEmpty ? .null : .text(FlatJSON.encode(row.detail)), .integer(batch),
        ]
        var rows: [Row] = [
            (
                """
                INSERT INTO insurance_fact (person_id, kind, category, happened_on, child_id, occasion, id, learned_at,
                    source, detail, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, values
            )
        ]
        if number % 9 == 0 {
            rows.append(
                (
                    """
                    INSERT INTO insurance_fact (person_id, kind, happened_on, occasion, id, learned_at, batch_id, corrects,
                        reason) VALUES (?, 'withdrawn', ?, ?, ?, ?, ?, ?, 'ошибка')
                    """,
                    [
                        .integer(person), .date(day), .integer(100_000 + number), .integer(100_000 + number),
                        .moment(learned), .integer(batch), .integer(number),
                    ]
                ))
        }
        return rows
    }

    private func military(_ random: inout SeededGenerator) -> [Row] {
        var rows: [Row] = []
        for delivery in 1...Int64(8) {
            let authority = Authority.allCases[Int(delivery) % 2]
            let kind = delivery % 4 == 0 ? "hired" : delivery % 7 == 0 ? "dismissed" : "full"
            let day = Self.today.date.adding(days: -200 + Int(delivery) * 15)
            rows.append(
                (
                    """
                    INSERT INTO military_transfer (id, body, kind, happened_on, learned_at, batch_id)
                    VALUES (?, ?, ?, ?, ?, 1)
                    """,
                    [
                        .integer(delivery), .text(authority.rawValue), .text(kind), .date(day),
                        .moment(Moment(day, hour: 11)),
                    ]
                ))
            for person in 1...Int64(count / 2) where Int.random(in: 0..<4, using: &random) == 0 {
                rows.append(
                    (
                        "INSERT INTO military_member VALUES (?, ?, ?)",
                        [.integer(person), .integer(delivery), .flag(person % 6 == 0)]
                    ))
            }
        }
        return rows
    }

    private func outages() -> [Row] {
        [
            (
                """
                INSERT INTO insurance_failure (system, from_on, to_on, entered_at, operator_id, closed_at, closed_by)
                VALUES ('labour', '2026-06-01', '2026-06-20', '2026-06-01T09:00:00', 1, '2026-06-20T09:00:00', 1)
                """, []
            )
        ]
    }

    private func reconciliations(_ random: inout SeededGenerator) throws {
        for (at, person, through) in [
            ("2026-04-05T20:00:00", Int64(0), Int64(count)), ("2026-06-10T20:00:00", 0, Int64(count) / 2),
            ("2026-07-01T12:00:00", 3, 0), ("2026-08-05T20:00:00", 0, Int64(count)),
            ("2026-09-01T12:00:00", 8, 0),
        ] {
            try database.execute(
                """
                INSERT INTO insurance_check (at, person_id, through, state, operator_id, operator_name)
                VALUES (?, ?, ?, 'done', 1, 'Сейтқалиева Г. Б.')
                """, [.text(at), person == 0 ? .null : .integer(person), .integer(through)])
        }
    }

    // MARK: What is kept

    /// Everything that follows from the facts, without what hangs on the order of writing.
    func kept() throws -> [String] {
        try status()
            + lines(
                """
                SELECT person_id, day, category, outcome, clause, months, partner_months, lower, cause
                FROM insurance_protocol ORDER BY person_id, id
                """, 9)
            + lines(
                """
                SELECT person_id, kind, category, day, source, reason FROM category_change
                ORDER BY person_id, kind, category, day, id
                """, 6)
    }

    func status() throws -> [String] {
        try lines(
            """
            SELECT person_id, basis, category, also, right_from, right_until, next_change FROM insured
            ORDER BY person_id
            """, 7) + lines("SELECT * FROM category_record ORDER BY person_id, category, assigned_on", 7)
    }

    func lines(_ sql: String, _ columns: Int32) throws -> [String] {
        try database.rows(sql) { row in
            (0..<columns).map { row.optionalText($0) ?? "-" }.joined(separator: "|")
        }
    }
}

import Testing

@testable import Core

/// A store whose lists hold many rows, written past the acts: what is tested
/// is how they are read.
struct JournalFixture {
    struct Person {
        let id: Int64
        let iin: String
        let name: PersonName
        let phone: String
    }

    let fixture: StoreFixture
    var store: Store { fixture.store }
    private(set) var people: [Person] = []
    /// The person of each row of the lists that have one: row n is n-th.
    private(set) var owners: [Int64] = []

    private static let surnames = [
        "Әбдірахманов", "Абдиров", "Қасымов", "Касымов", "Ким", "Кимов", "Ұлықбеков", "Улыков", "Іңкәрова",
        "Иванов",
        "Ёлкин", "Елкин", "Ғабдуллин", "Гани", "О'Бали", "Smith", "Яковлев", "Нұр-Сұлтан",
    ]
    private static let given = ["Ерлан", "Гүлнар", "Айжан"]

    static let employers = 4

    init(rows count: Int, people peopleCount: Int = 60, few: Int = 1_000, seed: UInt64 = 1) throws {
        fixture = try StoreFixture(at: moment("2026-11-20T10:12:00"))
        fixture.store.fewRows = few
        var random = SeededGenerator(seed: seed)
        let database = fixture.database
        try database.write { _ in
            for index in 0..<peopleCount {
                let born = day("1965-01-01").adding(days: index * 3)
                let iin = StoreFixture.iin(born: born, serial: index)
                // Few names for many people: namesakes are the rule.
                let name = try PersonName(
                    Self.surnames[Int.random(in: 0..<Self.surnames.count, using: &random)],
                    Self.given[Int.random(in: 0..<Self.given.count, using: &random)])
                let phone = "+7701\(padded(1_000_000 + index, 7))"
                let id = try fixture.store.rememberPerson(
                    iin: IIN(iin), name: name, birthDate: born, sex: .male, phone: PhoneNumber(phone),
                    email: nil)
                people.append(Person(id: id, iin: iin, name: name, phone: phone))
            }
            for index in 1...Self.employers {
                try database.execute(
                    "INSERT INTO employer (id, number, name, name_key, name_order) VALUES (?1, ?2, ?3, ?4, ?5)",
                    [
                        .integer(Int64(index)), .text(padded(index, 12)), .text("ТОО «Завод \(index)»"),
                        .text("завод \(index)"), .blob([UInt8(index)]),
                    ])
            }
            for name in ["case", "application"] {
                try database.execute(
                    "INSERT INTO counter VALUES (?, ?)", [.text(name), .integer(Int64(count))])
            }
            for row in 1...count {
                let person = people[Int.random(in: 0..<people.count, using: &random)]
                owners.append(person.id)
                try insert(row, person, &random)
            }
        }
    }

    /// The moment of row `row`: two hours after the one before it, from 1 May 2026.
    static func time(_ row: Int) -> Moment {
        moment("2026-05-01T08:00:00").adding(seconds: Int64(row) * 7_200)
    }

    private func insert(_ row: Int, _ person: Person, _ random: inout SeededGenerator) throws {
        let database = fixture.database
        let id = SQLValue.integer(Int64(row))
        let at = SQLValue.moment(Self.time(row))
        let employer = SQLValue.integer(Int64(row % Self.employers + 1))
        try database.execute(
            """
            INSERT INTO payment_case (id, number, person_id, employer_id, opened_at, status, changed_at)
            VALUES (?1, ?2, ?3, ?4, ?5, 'collecting', ?5)
            """, [id, .text("ПВ-" + padded(row, 6)), .integer(person.id), employer, at])
        // Every tenth application corrects the one before it.
        let corrects: SQLValue = row.isMultiple(of: 10) ? .integer(Int64(row - 1)) : .null
        let number = "З-" + padded(row.isMultiple(of: 10) ? row - 1 : row, 6)
        try database.execute(
            """
            INSERT INTO application (id, number, revision, corrects, reason, case_id, person_id, employer_id, edition,
                entered_at, operator_id, operator_name, signed_on, fields)
            VALUES (?1, ?2, ?3, ?4, ?5, ?1, ?6, ?7, '', ?8, 1, 'Сейтқалиева', '2026-01-01', '{}')
            """,
            [
                id, .text(number), corrects == .null ? 1 : 2, corrects, corrects == .null ? .null : "описка",
                .integer(person.id), employer, at,
            ])
        try database.execute(
            """
            INSERT INTO payment_fact (id, case_id, kind, happened_on, learned_at, entered_at, operator_id)
            VALUES (?1, ?1, 'no-phone', '2026-01-01', ?2, ?2, 1)
            """, [id, at])
        // News comes in another order than it is entered in.
        let sent = SQLValue.moment(
            Self.time(row).adding(seconds: -Int64.random(in: 0...400_000, using: &random)))
        try database.execute(
            "INSERT INTO sms_journal VALUES (?1, ?1, ?1, ?2, ?3, ?4, '1970-01-01', ?5, '526', ?6, ?7, 'Ким', NULL, NULL)",
            [
                id, .integer(person.id), .text(person.iin), .text(person.name.full),
                .text("ПВ-" + padded(row, 6)), sent,
                .text(person.phone),
            ])
        try database.execute(
            """
            INSERT INTO registration_journal
            VALUES (?1, ?2, ?1, ?1, ?3, '0514', '—', ?4, ?5, ?6, NULL, '1970-01-01', '526', NULL, NULL)
            """,
            [
                id, sent, .integer(person.id), .text(person.iin), .text(person.name.surname.text),
                .text(person.name.givenName.text),
            ])
        try database.execute(
            "INSERT INTO audit (at, operator_id, action, subject, subject_id) VALUES (?, 1, 'open', 'case', ?)",
            [at, id])
    }

    func ids(_ query: JournalQuery) throws -> [Int64] { try store.page(query).rows.map(\.key.id) }

    /// The whole list, in one page.
    func all(
        _ journal: JournalSpec, _ filter: JournalFilter = .all, _ order: JournalOrder = .entry
    ) throws -> [JournalRow] {
        try store.page(JournalQuery(journal, filter: filter, order: order, edge: .first, count: 1_000_000))
            .rows
    }
}

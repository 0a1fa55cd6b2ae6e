import Testing

@testable import Core

/// A store with invented insured persons.
struct InsuranceFixture {
    let fixture: StoreFixture
    var store: Store { fixture.store }
    var database: Database { fixture.database }
    var time: SteppingClock { fixture.time }

    /// The operator may see medical facts unless told otherwise.
    init(at start: Moment = moment("2026-07-06T10:00:00"), seesMedical: Bool = true) throws {
        fixture = try StoreFixture(at: start)
        if seesMedical { try store.permit(operatorID: 1, .medical, true) }
    }

    /// Writes an invented person down as an insured person.
    func insuredPerson(
        born: CivilDate = day("1990-03-14"), sex: Sex = .female, serial: Int = 101,
        citizenship: Citizenship = .kazakhstan
    ) throws -> Int64 {
        try database.write { _ in
            let id = try store.rememberPerson(
                iin: try IIN(StoreFixture.iin(born: born, sex: sex, serial: serial)),
                name: try PersonName("Өмірзақова", "Ұлжан", "Қуанышқызы"), birthDate: born, sex: sex,
                phone: nil, email: nil)
            try store.rememberInsuredPerson(id, citizenship: citizenship)
            return id
        }
    }

    @discardableResult
    func record(_ body: InsuranceFactBody, of person: Int64, on day: CivilDate) throws -> [Message] {
        try store.record(
            Store.InsuranceEntry(body: body, happenedOn: day), ofInsuredPerson: person,
            version: try version(of: person))
    }

    func version(of person: Int64) throws -> Int64 {
        try fixture.number("SELECT version FROM insured WHERE person_id = ?", [.integer(person)])
    }

    /// Rows of contributions as an import writes them.
    func pay(
        _ kind: HealthContribution.Kind, _ months: [String], for person: Int64, received: CivilDate? = nil
    ) throws {
        try database.write { database in
            let batch = try database.insert(
                "INSERT INTO insurance_batch (kind, day, at, operator_id) VALUES ('contributions', ?, ?, 1)",
                [.date(time.now.date), .moment(time.now)])
            let insertion = try ContributionInsert(
                database, delivery: try store.beginDelivery(.insuranceBatch, batch, at: time.now))
            for text in months {
                let month = month(text)
                _ = try insertion.add(
                    person: person, month: month, kind.purposes[0], payer: 50_140_990_004,
                    reference: kind.isToFund ? "R\(person)-\(text)" : "",
                    receivedOn: received ?? month.lastDay, tiyn: 425_000, toldPurpose: 122)
            }
        }
    }

    func link(mother: Int64, father: Int64, child: Int64) throws {
        try database.write { database in
            try database.execute(
                """
                INSERT INTO family_link (mother_id, father_id, child_id, linked_on, learned_at, operator_id)
                VALUES (?, ?, ?, ?, ?, 1)
                """,
                [
                    .integer(mother), .integer(father), .integer(child), .date(time.now.date),
                    .moment(time.now),
                ])
        }
    }

    func reconcile(_ person: Int64?, through: Int64 = 0) throws {
        try database.execute(
            "INSERT INTO insurance_check (at, person_id, through, state, operator_id, operator_name) VALUES (?, ?, ?, 'done', 1, '')",
            [.moment(time.now), .optional(person), .integer(through)])
    }

    func entitlement(of person: Int64, on date: CivilDate? = nil) throws -> InsuranceEntitlement {
        try #require(try store.insuranceRegister(of: person)).entitlement(
            of: person, on: date ?? time.now.date)
    }

    /// A whole enrolment as typed: R5 with its three documents.
    static func enrolment(_ changes: FormValues = [:]) -> FormValues {
        let values: FormValues = [
            "iin": StoreFixture.iin(born: day("1988-05-02"), sex: .female, serial: 77),
            "surname": "Әбілқасымова", "given_name": "Әлия", "patronymic": "Өмірбекқызы",
            "birth": "02.05.1988", "citizenship": "kz", "category": "R5", "applied_on": "06.07.2026",
            "checked_on": "06.07.2026", "data": "absent", "d1_number": "0471182",
            "d1_issued_on": "12.02.2026",
            "d1_issued_by": "Алматы қ. МСЭК", "d2_kind": "D1", "d2_number": "ЖЖ 123456",
            "d2_issued_on": "03.03.2021", "d2_issued_by": "АХАЖ бөлімі", "d3_number": "214-77",
            "d3_issued_on": "01.07.2026", "d3_issued_by": "Мансап орталығы",
        ]
        return values.merging(changes) { $1 }
    }
}

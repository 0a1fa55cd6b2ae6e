import Testing

@testable import Core

/// What is asked before somebody is enrolled by documents: it is likely a slip.
@Suite struct EnrolmentDoubtTests {
    @Test(arguments: [
        ("2008-11-21", "2026-11-20", nil), ("2008-11-21", "2026-11-21", 18), ("2003-02-28", "2026-11-21", 23),
    ])
    func `R1 is of children`(born: String, today: String, age: Int?) throws {
        let store = try StoreFixture(at: moment("2026-11-21T10:12:00")).store
        let doubt = EnrolmentForm.grownUp(born: day(born), on: day(today), try store.parameters())
        #expect(doubt == age.map { .grownUp(age: $0) })
    }

    @Test func `who has the right today is known until its last day`() throws {
        let store = try StoreFixture(at: moment("2026-11-21T10:12:00")).store
        let person = try store.database.write { _ in
            try store.rememberPerson(
                iin: IIN("700729399069"), name: PersonName("Тестбаев", "Нұрлан"),
                birthDate: day("1970-07-29"),
                sex: .male, phone: nil, email: nil)
        }
        #expect(try store.rightNow(ofPerson: person) == nil)
        try store.database.execute(
            """
            INSERT INTO insured (person_id, basis, right_from, right_until, next_change)
            VALUES (?, 'retention', '2026-10-01', '2027-01-10', '2027-01-11')
            """, [.integer(person)])
        #expect(try store.rightNow(ofPerson: person)?.until == day("2027-01-10"))
        try store.database.execute("UPDATE insured SET next_change = '2026-11-21'")
        #expect(try store.rightNow(ofPerson: person) == nil)
    }
}

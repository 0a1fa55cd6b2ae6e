import Testing

@testable import Core

/// What an enrolment must not do: overlap, run backwards, claim to be in force
/// when it was taken back, leave the office with a secret person.
@Suite struct EnrolmentCareTests {
    private func enrolled(_ office: InsuranceFixture, _ changes: FormValues = [:]) throws -> EnrolmentRecord {
        try office.store.enrol(InsuranceFixture.enrolment(changes)).record
    }

    private func takeBack(_ office: InsuranceFixture, _ person: Int64) throws {
        let file = try #require(try office.store.insuredPerson(personID: person))
        let fact = try #require(file.facts.last)
        office.time.pass(minutes: 1)
        try office.store.withdraw(
            insuranceFact: fact.id, ofInsuredPerson: person, version: file.version, reason: "қате енгізілді")
    }

    @Test func `two of a category do not overlap, one follows another`() throws {
        let office = try InsuranceFixture()
        let first = try enrolled(office, ["category": "R11", "applied_on": "06.07.2026"])
        office.time.set(moment("2026-08-06T10:00:00"))
        let again: FormValues = ["category": "R11", "applied_on": "06.08.2026", "checked_on": "06.08.2026"]
        let error = #expect(throws: Refused.self) { try enrolled(office, again) }
        #expect(error?.problems.map(\.message) == [.duplicate(first.number)])
        #expect(error?.problems.map(\.key) == ["applied_on"])
        office.time.set(moment("2026-08-07T10:00:00"))
        let later = try enrolled(
            office, again.merging(["applied_on": "07.08.2026"]) { $1 })
        #expect(later.lastDay == day("2026-09-07"))
        #expect(
            try enrolled(office, ["category": "R12", "applied_on": "07.08.2026", "checked_on": "07.08.2026"])
                .refusal == nil)
    }

    @Test func `one that was taken back says so and may be entered again`() throws {
        let office = try InsuranceFixture()
        let record = try enrolled(office, ["category": "R11"])
        try takeBack(office, record.personID)
        let file = try #require(try office.store.enrolmentFile(id: record.id))
        #expect(file.record.withdrawal == "қате енгізілді" && file.isOver)
        let lines = EnrolmentWords.lines(file, .russian)
        #expect(lines.contains("Отозвано: қате енгізілді"))
        let row = try #require(try rows(office, .enrolments).first)
        #expect(
            row.values[try #require(JournalSpec.enrolments.columns.firstIndex { $0.key == "refusal" })]
                == "қате енгізілді")
        var filter = JournalFilter()
        filter.kind = "withdrawn"
        #expect(try office.store.count(.enrolments, filter, limit: 9) == 1)
        filter.kind = "entered"
        #expect(try office.store.count(.enrolments, filter, limit: 9) == 0)
        #expect(try enrolled(office, ["category": "R11"]).withdrawal == nil)
    }

    @Test func `its month over, it says so`() throws {
        let office = try InsuranceFixture()
        let record = try enrolled(office)
        #expect(try office.store.enrolmentFile(id: record.id)?.isOver == false)
        office.time.set(moment("2026-08-07T10:00:00"))
        let file = try #require(try office.store.enrolmentFile(id: record.id))
        #expect(EnrolmentWords.lines(file, .kazakh).contains("Мерзімі өтті"))
    }

    private func rows(_ office: InsuranceFixture, _ journal: JournalSpec, paper: Bool = false) throws
        -> [JournalRow]
    {
        guard paper else {
            return try office.store.page(
                JournalQuery(journal, filter: JournalFilter(), edge: .first, count: 20)
            ).rows
        }
        var rows: [JournalRow] = []
        try office.store.each(JournalQuery(journal, filter: JournalFilter(), edge: .first, count: 20)) {
            row in
            rows.append(row)
            return true
        }
        return rows
    }

    @Test(arguments: [
        (["d1_issued_on": "07.07.2026", "applied_on": "05.07.2026"], "d1_issued_on"),
        (["d1_issued_on": "01.05.1988"], "d1_issued_on"),
        (["checked_on": "05.06.2026"], "checked_on"),
        (["category": "S13", "d1_kind": "L10", "d1_force": "11.02.2026"], "d1_force"),
        (
            ["category": "S13", "d1_kind": "L10", "d1_force": "06.07.2026", "applied_on": "05.07.2026"],
            "d1_force"
        ),
    ])
    func `days go forward`(changes: FormValues, key: String) throws {
        let office = try InsuranceFixture(at: moment("2026-07-08T10:00:00"))
        let error = #expect(throws: Refused.self) { try enrolled(office, changes) }
        #expect(error?.problems.map(\.key) == [key])
        #expect(error?.problems.map(\.message.code) == ["E-ORD"])
    }

    @Test func `nobody applies before birth`() {
        let values = InsuranceFixture.enrolment([
            "iin": StoreFixture.iin(born: day("2026-07-07"), sex: .female, serial: 5), "birth": "07.07.2026",
        ])
        let context = FormContext(today: day("2026-07-08"), banks: [])
        let found = EnrolmentForm.spec(for: values).problems(in: values, context)
        #expect(found.contains { $0.key == "applied_on" && $0.message.code == "E-ORD" })
    }

    @Test(arguments: [("R2", true), ("R11", true), ("R12", false)])
    func `a man of a category of women is warned of`(category: String, isWarned: Bool) throws {
        let office = try InsuranceFixture()
        let values = InsuranceFixture.enrolment([
            "category": category, "iin": StoreFixture.iin(born: day("1988-05-02"), sex: .male, serial: 78),
        ])
        let found = EnrolmentForm.spec(for: values).warnings(in: values, try office.store.formContext())
        #expect(found.map(\.message) == (isWarned ? [.womenOnly] : []))
        #expect(throws: Never.self) { try office.store.enrol(values) }
    }

    @Test(arguments: [("L1", "57"), ("R11", "21.9")])
    func `the fields cite the clause of the category`(category: String, clause: String) {
        let spec = EnrolmentForm.spec(for: ["category": category])
        let known = EnrolmentForm.citation(of: InsuranceCategory(code: category))
        #expect(spec.field("applied_on")?.citation == known && spec.field("data")?.citation == known)
        #expect(category != "L1" || known == .order333(clause))
    }

    @Test func `a person that is secret now leaves neither on paper nor in a list`() throws {
        let office = try InsuranceFixture()
        let record = try enrolled(office)
        #expect(throws: Never.self) { try office.store.requireNoSecret(among: [record.personID]) }
        try office.reconcile(record.personID)
        #expect(try rows(office, .reconciliations, paper: true).count == 1)
        try office.database.execute(
            "UPDATE insured SET is_secret = 1 WHERE person_id = ?", [.integer(record.personID)])
        #expect(throws: Message.access) { try office.store.requireNoSecret(among: [record.personID]) }
        #expect(try rows(office, .reconciliations, paper: true).isEmpty)
        #expect(try rows(office, .reconciliations).count == 1)
    }

    @Test func `news on paper from before the edition are refused`() throws {
        let context = FormContext(today: day("2026-07-06"), banks: [])
        let form = try #require(InsuredPersonFactForm.of(kind: "stopped"))
        #expect(refusedCodes { _ = try form.entry(["happened_on": "31.12.2025"], context) } == ["E-EDIT"])
        let office = try InsuranceFixture()
        #expect(
            refusedCodes { try office.store.openOutage(["system": "fund", "from": "31.12.2025"]) } == [
                "E-EDIT"
            ])
    }

    @Test func `the audit does not tell of a sick-leave`() throws {
        let office = try InsuranceFixture()
        let person = try office.insuredPerson()
        try office.record(
            .sickLeave(from: day("2026-07-01"), to: day("2026-07-05")), of: person, on: day("2026-07-01"))
        let told = try office.fixture.number("SELECT count(*) FROM audit WHERE note LIKE '%sick%'")
        #expect(told == 0)
    }
}

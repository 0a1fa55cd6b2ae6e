import Testing

@testable import Core

@Suite struct EnrolmentStoreTests {
    @Test(arguments: [("!!!", false), ("—", false), ("б/н", true), ("ЖЖ 123456", true)])
    func `a document has a number, or the words that it has none`(typed: String, isOne: Bool) {
        let values = InsuranceFixture.enrolment(["d2_number": typed])
        let context = FormContext(today: day("2026-07-06"), banks: [])
        let problems = EnrolmentForm.spec(for: values).problems(in: values, context)
        #expect(problems.contains { $0.key == "d2_number" } != isOne)
    }

    @Test func `a whole set of documents enrols for one month`() throws {
        let office = try InsuranceFixture()
        let (record, warnings) = try office.store.enrol(InsuranceFixture.enrolment())
        #expect(warnings.isEmpty)
        #expect(record.number == "РВ-000001")
        #expect(record.lastDay == day("2026-08-06"))
        #expect(record.documents.map(\.kind) == [.d4, .d1, .d5])
        #expect(try office.entitlement(of: record.personID).basis == .manualEnrolment)
        #expect(try office.entitlement(of: record.personID, on: day("2026-08-06")).holds)
        #expect(try office.entitlement(of: record.personID, on: day("2026-08-07")).holds == false)
    }

    @Test func `an incomplete set says at each document what is missing`() throws {
        let office = try InsuranceFixture()
        let values = InsuranceFixture.enrolment(["d2_kind": "", "d3_number": ""])
        let context = try office.store.formContext()
        let list = EnrolmentForm.checkList(values, context)
        #expect(list.map(\.isComplete) == [true, false, false])
        #expect(list[2].missing.map(\.ru) == ["Серия, №"])
        #expect(refusedCodes { _ = try office.store.enrol(values) } == ["E-ALT", "E-REQ"])
    }

    @Test func `categories without documents are not in the form`() {
        let codes = EnrolmentForm.categories.map(\.code)
        #expect(
            codes == [
                "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R10", "R11", "R12", "R13", "R14", "L1", "S13",
            ])
        #expect(EnrolmentForm.requirements(["category": "R8"]).isEmpty)
    }

    @Test(arguments: [
        ("participant", ["D7", "D8"]), ("disabled-in-war", ["D7", "D8"]), ("veteran", ["D8"]),
        ("pensioner", ["D9"]),
    ])
    func `pensioners are asked by sub-group`(subgroup: String, documents: [String]) {
        let asked = EnrolmentForm.requirements(["category": "R7", "subgroup": subgroup])
        #expect(asked.map { $0.alternatives.map(\.code) } == [documents])
    }

    @Test func `a court decision counts only with its day of legal force`() throws {
        let office = try InsuranceFixture()
        var values = InsuranceFixture.enrolment(["category": "S13", "d1_kind": "L10"])
        #expect(refusedCodes { _ = try office.store.enrol(values) } == ["E-REQ"])
        values["d1_force"] = "01.07.2026"
        #expect(try office.store.enrol(values).record.documents.first?.legalForceOn == day("2026-07-01"))
    }

    @Test func `data in the Fund's system refuse it`() throws {
        let office = try InsuranceFixture()
        #expect(
            refusedCodes { _ = try office.store.enrol(InsuranceFixture.enrolment(["data": "present"])) } == [
                "E-ACT"
            ])
    }

    @Test func `a source's fact of the category refuses it too`() throws {
        let office = try InsuranceFixture()
        let person = try office.insuredPerson(born: day("1988-05-02"), serial: 77)
        try office.record(.listed(CategoryListing(.r5)), of: person, on: day("2026-06-01"))
        let error = #expect(throws: Refused.self) { try office.store.enrol(InsuranceFixture.enrolment()) }
        #expect(error?.problems.map(\.key) == ["data"])
        #expect(error?.problems.map(\.message.code) == ["E-ACT"])
        #expect(try office.fixture.number("SELECT count(*) FROM manual_enrolment") == 0)
    }

    @Test func `it closes by itself when automatic data arrive`() throws {
        let office = try InsuranceFixture()
        let (record, _) = try office.store.enrol(
            InsuranceFixture.enrolment(["category": "R12", "d1_number": "260-1"]))
        office.time.set(moment("2026-07-20T09:00:00"))
        try office.record(.listed(CategoryListing(.r12)), of: record.personID, on: day("2026-07-18"))
        #expect(try office.store.enrolment(id: record.id)?.closedOn == day("2026-07-18"))
        #expect(try office.entitlement(of: record.personID).basis == .category(.r12))
    }

    @Test func `a refusal is kept with its reason and gives no entitlement`() throws {
        let office = try InsuranceFixture()
        let record = try office.store.refuseEnrolment(
            InsuranceFixture.enrolment(["d3_number": "", "d3_issued_on": ""]),
            reason: "жұмыссыз анықтамасы жоқ")
        #expect(record.refusal == "жұмыссыз анықтамасы жоқ")
        #expect(record.documents.map(\.kind) == [.d4, .d1, .d5])
        #expect(record.documents.last?.issuedBy == "Мансап орталығы")
        #expect(record.lacking.map(\.kind) == [.d5])
        #expect(record.lacking.first?.missing.map(\.ru) == ["номер", "дата выдачи"])
        #expect(try office.entitlement(of: record.personID).holds == false)
        #expect(
            refusedCodes { _ = try office.store.refuseEnrolment(InsuranceFixture.enrolment(), reason: " ") }
                == [
                    "E-REASON"
                ])
    }

    @Test func `who may not see medical facts does not enrol by them`() throws {
        let office = try InsuranceFixture(seesMedical: false)
        #expect(refusedCodes { _ = try office.store.enrol(InsuranceFixture.enrolment()) } == ["E-ACCESS"])
        let other = InsuranceFixture.enrolment(["category": "R11"])
        #expect(throws: Never.self) { try office.store.enrol(other) }
    }

    @Test func `only an administrator lets see medical facts`() throws {
        let office = try InsuranceFixture()
        office.store.signIn(try office.store.addOperator(login: "dana", name: "Дана", language: .kazakh))
        #expect(throws: Message.access) { try office.store.permit(operatorID: 2, .medical, true) }
    }

    @Test func `the third in a row is told`() throws {
        let office = try InsuranceFixture(at: moment("2026-03-02T10:00:00"))
        func enrol(_ applied: String) throws -> [Message] {
            try office.store.enrol(
                InsuranceFixture.enrolment([
                    "category": "R11", "applied_on": applied, "checked_on": applied,
                ])
            ).warnings
        }
        #expect(try enrol("02.03.2026").isEmpty)
        office.time.set(moment("2026-04-03T10:00:00"))
        #expect(try enrol("03.04.2026").isEmpty)
        office.time.set(moment("2026-05-04T10:00:00"))
        #expect(try enrol("04.05.2026") == [.inARow(3)])
    }
}

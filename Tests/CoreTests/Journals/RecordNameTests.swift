import Foundation
import Testing

@testable import Core

/// Lists of records of every kind say which record it is and whom it is about.
struct RecordNameTests {
    private let house = House(Orders.all)

    private func rows(_ journal: JournalSpec, in store: Store, _ filter: JournalFilter = .all) throws
        -> [[String: String]]
    {
        try store.page(JournalQuery(journal, filter: filter, edge: .first, count: 100)).rows.map { row in
            Dictionary(
                uniqueKeysWithValues: zip(journal.columns, row.values).map {
                    ($0.key, $0.shown($1, .russian, today: nil))
                })
        }
    }

    /// A letter of a case to each side, and one about an enrolment to the person and to the Fund.
    private func office() throws -> (InsuranceFixture, EnrolmentRecord) {
        let office = try InsuranceFixture(at: moment("2026-11-21T10:12:00"))
        let record = try office.store.refuseEnrolment(
            InsuranceFixture.enrolment([
                "d3_number": "", "applied_on": "20.11.2026", "checked_on": "20.11.2026",
            ]), reason: "нет номера")
        let application = try office.fixture.accept()
        for (addressee, kind) in [(LetterAddressee.employer, "termination"), (.person, "refusal")] {
            _ = try office.store.registerLetter(
                LetterSubject(
                    "notice", of: RecordLink("case", application.caseID), part: "\(kind)/x/1", to: addressee),
                .russian
            ) {}
        }
        for addressee in [LetterAddressee.person, .organisation] {
            _ = try office.store.registerLetter(
                LetterSubject(
                    "enrolment", of: RecordLink("enrolment", record.id), part: addressee.rawValue,
                    to: addressee),
                .kazakh
            ) {}
        }
        return (office, record)
    }

    @Test func `a letter says to whom it went and about which record`() throws {
        let (office, record) = try office()
        let found = try rows(house.letters, in: office.store)
        #expect(
            found.map { $0["addressee"] } == [
                "ТОО «Пример»", "Әбдірахманов Ерлан Серікұлы", "Әбілқасымова Әлия Өмірбекқызы",
                "Фонд социального медицинского страхования",
            ])
        #expect(found[0]["record"]?.hasPrefix("ПВ-") == true && found[0]["record"] == found[1]["record"])
        #expect(found[2]["record"] == record.number && found[3]["record"] == record.number)
    }

    @Test(arguments: [("әбілқ", [3, 4]), ("Пример", [1, 2]), ("Әбдірахманов", [1, 2])])
    func `a letter is found by whom it is about`(typed: String, expected: [Int64]) throws {
        let (office, _) = try office()
        let page = try office.store.page(
            JournalQuery(house.letters, filter: JournalFilter(text: typed), edge: .first, count: 10))
        #expect(page.rows.map(\.key.id) == expected)
    }

    @Test func `a letter is found by the number of its record`() throws {
        let (office, record) = try office()
        let page = try office.store.page(
            JournalQuery(house.letters, filter: JournalFilter(text: record.number), edge: .first, count: 10))
        #expect(page.rows.map(\.key.id) == [3, 4])
    }

    /// The row of the enrolment itself is closed to them: a name here would tell its category.
    @Test func `whose letter tells of health is not named to who may not see that`() throws {
        let (office, _) = try office()
        try office.store.permit(operatorID: 1, .medical, false)
        let found = try rows(house.letters, in: office.store)
        #expect(found[1]["addressee"] == "Әбдірахманов Ерлан Серікұлы")
        #expect(found[2]["addressee"] == LetterAddressee.person.label.ru)
    }

    @Test func `whom the office keeps secret is not named`() throws {
        let (office, record) = try office()
        try office.database.execute(
            "UPDATE insured SET is_secret = 1 WHERE person_id = ?", [.integer(record.personID)])
        #expect(try rows(house.letters, in: office.store)[2]["addressee"] == LetterAddressee.person.label.ru)
    }

    @Test func `the audit names the record, of a paper too, and no person`() throws {
        let (office, record) = try office()
        let application = try #require(
            try office.store.database.first("SELECT number, case_id FROM application LIMIT 1") {
                (number: $0.text(0), id: $0.integer(1))
            })
        try office.store.noteReading(of: "case", id: application.id)
        try office.store.noteReading(of: "consumer", id: record.personID)
        try office.store.noteFile("print", of: "case", "x.txt", about: RecordLink("case", application.id))
        let found = try rows(house.audit, in: office.store).suffix(3).map { $0["id"] ?? "" }
        let number = try #require(
            try office.store.paymentCase(id: application.id)?.number)
        let iin = try #require(try office.store.person(id: record.personID)).iin.digits
        #expect(found == [number, "…" + iin.suffix(4), number])
        // The paper leads to its record, and is found by its number.
        let page = try office.store.page(
            JournalQuery(house.audit, filter: JournalFilter(text: number), edge: .first, count: 100))
        #expect(page.rows.count >= 2)
        #expect(page.rows.allSatisfy { $0.link == RecordLink("case", application.id) })
        let all = try rows(house.audit, in: office.store).flatMap(\.values).joined()
        #expect(!all.contains("Әбдірахманов") && !all.contains(iin))
    }
}

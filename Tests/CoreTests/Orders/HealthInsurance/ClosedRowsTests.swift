import Foundation
import Testing

@testable import Core

/// What is closed to who works: said on paper and in a file in words for their reader, and not
/// carried out of the office by the file for the Fund.
struct ClosedRowsTests {
    private func office() throws -> InsuranceFixture {
        let office = try InsuranceFixture()
        _ = try office.store.enrol(InsuranceFixture.enrolment())
        try office.store.permit(operatorID: 1, .medical, false)
        return office
    }

    @Test(arguments: Language.allCases)
    func `paper and file say how many rows they lack, and instruct nobody`(language: Language) throws {
        let office = try office()
        let place = try TemporaryPlace()
        let workplace = Workplace(
            store: office.store, house: House(Orders.all), inbox: "", outbox: place.path, login: "a",
            widthOf: { _ in 1 })
        let query = JournalQuery(.enrolments, edge: .first, count: 10)
        let said = Localized(
            ru: "Не показано: 1 строка с медицинскими сведениями.",
            kk: "Көрсетілмеген: медициналық мәліметі бар 1 жол.")[language]
        let paper = try JournalPrint(query).report(in: workplace, language).text
        #expect(paper.contains(said), "\(paper)")
        #expect(!paper.contains("Специалист»") && !paper.contains("«Мамандар"))
        let path = try ExportJournal(query).perform(in: workplace)
        let text = try TextFile.read(path)
        let both = Language.allCases.map { language in
            Localized(
                ru: "Не показано: 1 строка с медицинскими сведениями.",
                kk: "Көрсетілмеген: медициналық мәліметі бар 1 жол.")[language]
        }
        #expect(both.contains { text.contains($0) }, "\(text)")
    }

    @Test func `a file for the Fund that tells of health is written by who may see it`() throws {
        let office = try InsuranceFixture()
        let person = try office.insuredPerson()
        try office.record(.listed(CategoryListing(.r12)), of: person, on: day("2026-06-01"))
        let place = try TemporaryPlace()
        try office.store.permit(operatorID: 1, .medical, false)
        #expect(throws: Message.medicalAccess(own: true)) {
            try office.store.writeFeed(.daily, to: place.path)
        }
        #expect(TextFile.names(in: place.path).isEmpty)
        #expect(try office.fixture.number("SELECT count(*) FROM insurance_stream") == 0)
        try office.store.permit(operatorID: 1, .medical, true)
        #expect(try office.store.writeFeed(.daily, to: place.path).counts.assigned == 1)
    }

    @Test func `one that does not is written by anybody`() throws {
        let office = try InsuranceFixture(seesMedical: false)
        let person = try office.insuredPerson()
        try office.record(.listed(CategoryListing(.r13)), of: person, on: day("2026-06-01"))
        let place = try TemporaryPlace()
        #expect(try office.store.writeFeed(.daily, to: place.path).counts.assigned == 1)
    }
}

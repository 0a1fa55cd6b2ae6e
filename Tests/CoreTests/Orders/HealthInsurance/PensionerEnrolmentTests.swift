import Testing

@testable import Core

/// R7 by documents: who exactly it is stands on the record and the request, and a pensioner who
/// has not reached the age is asked about.
struct PensionerEnrolmentTests {
    private static let typed: FormValues = InsuranceFixture.enrolment([
        "category": "R7", "subgroup": "pensioner", "d1_number": "П-1", "d1_issued_on": "12.02.2026",
        "d1_issued_by": "ЦСВ",
    ])

    private func doubt(_ values: FormValues, _ office: InsuranceFixture) throws -> Message? {
        let lookup = try #require(
            EnrolmentForm.spec(for: values).lookups.first { $0.after == "subgroup" })
        guard let subject = lookup.subject(values) else { return nil }
        var filling = Filling(values)
        try lookup.find(office.store, subject)(&filling, try office.store.formContext(), .russian)
        return filling.doubts["subgroup"]
    }

    @Test func `a pensioner of fifty is asked about, one of age is not`() throws {
        let office = try InsuranceFixture(at: moment("2026-11-28T09:00:00"))
        let young = try #require(try doubt(Self.typed, office))
        #expect(young == .belowPensionAge(age: 38) && young.isWarning)
        #expect(young.text.kk.contains("38 жас"))
        // A woman is of age at 61 in 2026, a man at 63.
        for (birth, sex, isAsked) in [
            ("27.11.1965", Sex.female, false), ("29.11.1965", .female, true), ("27.11.1963", .male, false),
            ("29.11.1963", .male, true),
        ] {
            let values = Self.typed.merging(["iin": "", "birth": birth, "sex": sex.rawValue]) { $1 }
            #expect((try doubt(values, office) != nil) == isAsked, "\(birth)")
        }
        for other in ["veteran", "disabled-in-war"] {
            #expect(try doubt(Self.typed.merging(["subgroup": other]) { $1 }, office) == nil)
        }
        #expect(try doubt(Self.typed.merging(["category": "R12"]) { $1 }, office) == nil)
    }

    @Test func `who exactly it is stands on the record and the request`() throws {
        let office = try InsuranceFixture()
        let (record, _) = try office.store.enrol(Self.typed)
        #expect(record.subgroup == .pensioner)
        let file = try #require(try office.store.enrolmentFile(id: record.id))
        for language in Language.allCases {
            let name = PensionSubgroup.pensioner.name[language]
            #expect(EnrolmentWords.lines(file, language).joined(separator: "\n").contains(name))
            let template = FormTemplate(
                try StoreFixture.assets.text("templates/333-enrolment.\(language.rawValue).txt"))
            let paper = LetterPaper(LetterPaperTests.details(), nil, language, on: LetterPaperTests.paper)
            let text = try EnrolmentReport(file, language: language, letter: paper, typed: TypedLanguages())
                .report(template).text
            #expect(
                text.replacing("\n", with: " ").split(separator: " ").joined(separator: " ").contains(name))
        }
    }
}

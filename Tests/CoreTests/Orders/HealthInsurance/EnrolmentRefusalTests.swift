import Testing

@testable import Core

/// A refusal of an enrolment always says what would change it.
@Suite struct EnrolmentRefusalTests {
    private func pages(_ office: InsuranceFixture, _ record: EnrolmentRecord, _ language: Language) throws
        -> String
    {
        let file = try #require(try office.store.enrolmentFile(id: record.id))
        let template = FormTemplate(
            try StoreFixture.assets.text(
                "templates/\(EnrolmentReport.template(record)).\(language.rawValue).txt"))
        let paper = LetterPaper(LetterPaperTests.details(), nil, language, on: LetterPaperTests.paper)
        return try EnrolmentReport(
            file, language: language, letter: paper,
            typed: try office.store.typedLanguages(of: "enrolment", record.id)
        ).report(template).text
    }

    @Test func `with all documents it asks what would change it`() throws {
        let office = try InsuranceFixture()
        let values = InsuranceFixture.enrolment()
        let error = #expect(throws: Refused.self) {
            try office.store.refuseEnrolment(values, reason: "сведения не подтверждены")
        }
        #expect(error?.problems.map(\.key) == ["remedy"])
        #expect(error?.problems.first?.message.text.ru == "Документы полны: впишите, что исправит отказ")
        #expect(try office.fixture.number("SELECT count(*) FROM manual_enrolment") == 0)
        let record = try office.store.refuseEnrolment(
            values, reason: "сведения не подтверждены", remedy: " новая  справка ")
        #expect(record.remedy == "новая справка" && record.lacking.isEmpty)
        for language in Language.allCases {
            #expect(try pages(office, record, language).contains("• новая справка"))
        }
        let file = try #require(try office.store.enrolmentFile(id: record.id))
        #expect(EnrolmentWords.lines(file, .kazakh).contains("Қалай түзетіледі: новая справка"))
    }

    @Test func `with a document that lacks the list says it`() throws {
        let office = try InsuranceFixture()
        let record = try office.store.refuseEnrolment(
            InsuranceFixture.enrolment(["d3_number": ""]), reason: "нет номера")
        #expect(record.remedy == nil)
        #expect(try pages(office, record, .russian).contains("номер"))
    }

    /// Whether documents were brought or not: what is said of them follows the reason.
    @Test(arguments: [[:], ["d3_number": ""]] as [FormValues])
    func `because of data in the Fund's system it says so and asks for no document`(lacking: FormValues)
        throws
    {
        let office = try InsuranceFixture()
        let values = InsuranceFixture.enrolment(lacking).merging(["data": "present"]) { $1 }
        #expect(
            EnrolmentForm.refusal(of: values, try office.store.formContext()).problems(
                in: ["reason": "деректер бар"], try office.store.formContext()
            ).isEmpty)
        let record = try office.store.refuseEnrolment(values, reason: "деректер бар")
        #expect(record.hasData == true && record.lacking.isEmpty)
        let file = try #require(try office.store.enrolmentFile(id: record.id))
        for (language, found, none, remedy) in [
            (Language.russian, "данные есть", "данных нет", "документы не нужны"),
            (.kazakh, "деректер бар", "деректер жоқ", "құжаттар қажет емес"),
        ] {
            let lines = EnrolmentWords.lines(file, language).joined(separator: "\n")
            #expect(lines.contains(found) && !lines.contains(none))
            #expect(!lines.contains("Не хватает") && !lines.contains("Жетпейді"))
            let paper = try pages(office, record, language).replacing("\n", with: " ")
            #expect(paper.contains(remedy) && paper.contains(record.checkedOn.shown))
            #expect(!paper.contains("номер,") && !paper.contains("нөмірі,"))
        }
        #expect(throws: (any Error).self) {
            try office.store.database.execute("UPDATE manual_enrolment SET data = 'absent'")
        }
    }

    @Test func `of one recorded before it was kept nothing is said of the data`() throws {
        let office = try InsuranceFixture()
        let record = try office.store.refuseEnrolment(
            InsuranceFixture.enrolment(["d3_number": ""]), reason: "нет номера")
        #expect(record.hasData == false)
        try office.store.database.execute("DROP TRIGGER manual_enrolment_found")
        try office.store.database.execute("UPDATE manual_enrolment SET data = NULL")
        let file = try #require(try office.store.enrolmentFile(id: record.id))
        #expect(file.record.hasData == nil)
        #expect(
            EnrolmentWords.lines(file, .russian).contains("ИС Фонда проверена: \(record.checkedOn.shown)"))
    }

    @Test func `an earlier one with all documents is printed too`() throws {
        let office = try InsuranceFixture()
        let record = try office.store.refuseEnrolment(
            InsuranceFixture.enrolment(), reason: "сведения не подтверждены", remedy: "справка")
        try office.store.database.execute("UPDATE manual_enrolment SET remedy = NULL")
        for (language, words) in [(Language.russian, "обратиться снова"), (.kazakh, "қайта жүгіну")] {
            let earlier = try #require(try office.store.enrolment(id: record.id))
            #expect(try pages(office, earlier, language).contains(words))
        }
    }

    @Test func `what was typed in the other language is marked`() throws {
        let office = try InsuranceFixture()
        var values = InsuranceFixture.enrolment(["d3_number": ""])
        values.setLanguage(.russian, of: "reason")
        let record = try office.store.refuseEnrolment(values, reason: "нет номера")
        let kazakh = try pages(office, record, .kazakh)
        #expect(kazakh.contains("Себебі: нет номера*") && kazakh.contains("* Орыс тілінде жазылған."))
        #expect(!(try pages(office, record, .russian).contains("*")))
    }

    @Test func `without any document nothing is said to be refused of them, and sentences end`() throws {
        let office = try InsuranceFixture()
        var values = InsuranceFixture.enrolment()
        for key in values.keys where key.hasPrefix("d") && key.contains("_") { values[key] = "" }
        for (key, value) in values.texts where key.hasPrefix("d") && value == "yes" { values[key] = "" }
        let record = try office.store.refuseEnrolment(values, reason: "документы не поданы.")
        #expect(record.documents.isEmpty)
        func text(_ language: Language) throws -> String {
            try pages(office, record, language).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        }
        let (russian, kazakh) = (try text(.russian), try text(.kazakh))
        #expect(russian.contains("документы для включения не представлены"), "\(russian)")
        #expect(!russian.contains("не приняты") && !russian.contains("Представленные документы"))
        #expect(kazakh.contains("құжаттар ұсынылмады"), "\(kazakh)")
        #expect(!kazakh.contains("қабылданбады") && !kazakh.contains("Ұсынылған құжаттар"))
        for (language, text) in [(Language.russian, russian), (.kazakh, kazakh)] {
            #expect(text.contains("документы не поданы.") && !text.contains("не поданы.."))
            let appeal = "\(Words.appeal[language]): \(LetterPaperTests.details().appeal[language])."
            #expect(text.contains(appeal), "\(text)")
        }
    }
}

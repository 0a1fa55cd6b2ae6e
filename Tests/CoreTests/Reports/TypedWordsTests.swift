import Testing

@testable import Core

/// Words typed in one language, on a paper of the other.
@Suite struct TypedWordsTests {
    private func application(_ record: ApplicationRecord, _ store: Store, _ language: Language) throws
        -> String
    {
        let template = FormTemplate(
            try StoreFixture.assets.text("templates/526-application.\(language.rawValue).txt"))
        return ApplicationReport(
            record, language: language, paper: TestPaper.of(80),
            typed: try store.typedLanguages(of: "application", record.id)
        ).report(template, banks: []).text
    }

    @Test func `only words of the other language are marked, and only then the note stands`() {
        var words = TypedWords(typed: TypedLanguages(["a": .russian, "b": .kazakh]), on: .kazakh)
        #expect(words.mark("№ 12, ISO 9001", "a") == "№ 12, ISO 9001")
        #expect(words.mark("балқытушы", "b") == "балқытушы")
        #expect(words.mark("плавильщик", "unknown") == "плавильщик")
        #expect(words.note(TestPaper.of(80)) == [])
        #expect(words.mark("плавильщик", "a") == "плавильщик*")
        #expect(words.note(TestPaper.of(80)) == ["* Орыс тілінде жазылған."])
    }

    @Test(arguments: Language.allCases, [Language.russian, .kazakh, nil])
    func `the application keeps the language of each of its words`(language: Language, typed: Language?)
        throws
    {
        let fixture = try StoreFixture()
        var changes: FormValues = ["f03": "плавильщик", "f01": "директорға"]
        changes.setLanguage(typed, of: "f03")
        changes.setLanguage(.kazakh, of: "f01")
        let record = try fixture.accept(changes)
        #expect(record.values.language(of: "f03") == typed)
        let text = try application(record, fixture.store, language)
        #expect(text.contains("плавильщик*") == (typed != nil && typed != language))
        #expect(text.contains("директорға*") == (language == .russian))
    }

    @Test func `a name is the same in both languages`() throws {
        let fixture = try StoreFixture()
        var changes: FormValues = ["f02": "Үсеновой Г. Т."]
        changes.setLanguage(.russian, of: "f02")
        let record = try fixture.accept(changes)
        #expect(try application(record, fixture.store, .kazakh).contains("Үсеновой Г. Т."))
        #expect(!(try application(record, fixture.store, .kazakh).contains("*")))
    }

    @Test func `a record of one language for all its words is read as it was`() throws {
        let fixture = try StoreFixture()
        let id = try fixture.accept(["f03": "плавильщик"]).id
        try fixture.store.database.execute(
            "INSERT INTO typed_language VALUES ('application', ?, 'ru')", [.integer(id)])
        let record = try #require(try fixture.store.application(id: id))
        #expect(try application(record, fixture.store, .kazakh).contains("плавильщик*"))
    }

    @Test func `an employer's words keep the language in which they were typed`() throws {
        let fixture = try StoreFixture()
        var changes: FormValues = ["f01": "директорға"]
        changes.setLanguage(.kazakh, of: "f01")
        let record = try fixture.accept(changes)
        let store = fixture.store
        let number = record.values["employer"] ?? ""
        #expect(try store.employer(number: number)?.headPositionLanguage == .kazakh)
        let lookup = try #require(FormSpec.application.lookups.first { $0.after == "employer" })
        var filling = Filling([:])
        try lookup.find(store, number)(&filling, try store.formContext(), .russian)
        #expect(filling.values.language(of: "f01") == .kazakh)
        #expect(filling.values.language(of: "f02") == nil)
    }

    @Test func `what was said of the language does not change`() throws {
        let fixture = try StoreFixture()
        var changes: FormValues = ["f03": "балқытушы"]
        changes.setLanguage(.kazakh, of: "f03")
        _ = try fixture.accept(changes)
        for change in ["UPDATE typed_field SET language = 'ru'", "DELETE FROM typed_field"] {
            #expect(throws: StoreError.self) { try fixture.store.database.execute(change) }
        }
    }
}

import Testing

@testable import Core

/// Words typed in one language, on a paper of the other.
@Suite struct TypedWordsTests {
    @Test func `only words of the other language are marked, and only then the note stands`() {
        var words = TypedWords(typed: .russian, on: .kazakh)
        #expect(words.mark("№ 12, ISO 9001") == "№ 12, ISO 9001")
        #expect(words.note(TestPaper.of(80)) == [])
        #expect(words.mark("плавильщик") == "плавильщик*")
        #expect(words.note(TestPaper.of(80)) == ["* Орыс тілінде жазылған."])
        for typed in [Language.kazakh, nil] {
            var same = TypedWords(typed: typed, on: .kazakh)
            #expect(same.mark("балқытушы") == "балқытушы" && same.note(TestPaper.of(80)).isEmpty)
        }
    }

    @Test(arguments: Language.allCases, [Language.russian, .kazakh, nil])
    func `the application keeps the language of its words`(language: Language, typed: Language?) throws {
        let fixture = try StoreFixture()
        fixture.store.typedLanguage = typed
        let record = try fixture.accept(["f03": "плавильщик"])
        #expect(try fixture.store.typedLanguage(of: "application", record.id) == typed)
        let template = FormTemplate(
            try StoreFixture.assets.text("templates/526-application.\(language.rawValue).txt"))
        let report = ApplicationReport(
            record, language: language, paper: TestPaper.of(80), typed: typed
        ).report(template, banks: [])
        let isMarked = typed != nil && typed != language
        #expect(report.text.contains("плавильщик*") == isMarked)
        #expect(report.text.contains(language == .russian ? "на казахском" : "Орыс тілінде") == isMarked)
    }

    @Test func `what was said of the language does not change`() throws {
        let fixture = try StoreFixture()
        fixture.store.typedLanguage = .kazakh
        _ = try fixture.accept([:])
        for change in ["UPDATE typed_language SET language = 'ru'", "DELETE FROM typed_language"] {
            #expect(throws: StoreError.self) { try fixture.store.database.execute(change) }
        }
    }
}

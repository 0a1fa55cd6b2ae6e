import Testing

@testable import Core

/// An act's own form of a refusal: literal, and what it lacks on a second sheet.
@Suite struct OfficialFormTests {
    private static let parts = RefusalParts(
        norm: "Приказ № 900, пункт 5", fact: "билет просрочен", remedy: ["продлить билет"])
    private static let bare = FormTemplate("^РАСПИСКА\n=Отказано: {name}.\n-{day.date}\n")
    private static let values: FormValues = ["name": "Әбілқасымова Ә.", "day": "20.11.2026"]

    private static func pages(_ template: FormTemplate, _ language: Language) throws -> [String] {
        let sheets = try OfficialForm(template, parts).sheets(
            values, heading: "Расписка", LetterPaperTests.details(), language, on: TestPaper.of(80))
        return sheets.pages.map { $0.joined(separator: "\n") }
    }

    @Test(arguments: Language.allCases)
    func `what the form lacks stands on a second sheet, and the form stays as it is`(language: Language)
        throws
    {
        let pages = try Self.pages(Self.bare, language)
        let form = Self.bare.filled(Self.values, language: language, paper: TestPaper.of(80)).joined()
        #expect(pages.count == 2)
        #expect(pages[0] == form.joined(separator: "\n"))
        #expect(
            pages[1].contains(Words.annex[language]) && pages[1].contains(TestPaper.label(1, 2, language)))
        for text in ["Приказ № 900, пункт 5", "билет просрочен", "• продлить билет"] {
            #expect(pages[1].replacing("\u{A0}", with: " ").contains(text))
        }
        #expect(pages[1].contains(LetterPaperTests.details().appeal[language]))
    }

    @Test func `what the form says itself is not said again`() throws {
        let whole = FormTemplate("=По {clause}: {reason}. Исправит: {remedy}. Обжалование: {appeal}.\n")
        let pages = try Self.pages(whole, .russian)
        #expect(pages.count == 1)
        #expect(pages[0].contains("продлить билет") && pages[0].contains("в суд"))
        let part = FormTemplate("=По {clause}: {reason}.\n")
        let two = try Self.pages(part, .russian)
        #expect(two.count == 2 && !two[1].contains("билет просрочен") && two[1].contains("в суд"))
    }

    @Test func `it is not printed while a part lacks`() throws {
        let details = LetterPaperTests.details(appeal: .same(""))
        #expect(throws: Message.self) {
            try OfficialForm(Self.bare, Self.parts).sheets(
                Self.values, heading: "т", details, .kazakh, on: TestPaper.of(80))
        }
    }

    @Test func `a long form still begins its annex on a sheet of its own`() throws {
        let long = FormTemplate((1...90).map { "-строка \($0)" }.joined(separator: "\n"))
        let pages = try Self.pages(long, .russian)
        #expect(pages.count == 3)
        #expect(!pages[1].contains(Words.annex.ru) && pages[2].contains(Words.annex.ru))
    }
}

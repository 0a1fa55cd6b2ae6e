import Testing

@testable import Core

/// A letter of the office on paper.
@Suite struct LetterPaperTests {
    static func details(appeal: Localized = Localized(ru: "в суд", kk: "сотқа")) -> LetterDetails {
        LetterDetails(
            office: TestPaper.setting.office,
            letterhead: Localized(ru: "г. Астана, ул. Примерная, 1", kk: "Астана қ., Үлгі к-сі, 1"),
            headPosition: Localized(ru: "Руководитель отделения", kk: "Бөлімше басшысы"),
            headName: "А. Үлгібаев", phone: "8 7172 00 00 00", appeal: appeal,
            operatorName: "Сейтқалиева Г. Б.")
    }

    static let paper = Paper(columns: 70, margin: 10, widthOf: TestPaper.width)

    @Test(arguments: Language.allCases)
    func `it bears the office in both languages, date and number, both signatures, who wrote it`(
        language: Language
    ) {
        let letter = Letter(number: 17, day: StoreFixture.start.date, operatorName: "Қасымов Е.")
        let sheets = LetterPaper(Self.details(), letter, language, on: Self.paper)
            .sheets((1...80).map { ["\($0)."] }, heading: "Хабарлама")
        let text = sheets.pages[0].joined(separator: "\n")
        #expect(text.contains("мемлекеттік") && text.contains("Государственная"))
        #expect(text.contains("Астана қ.") && text.contains("г. Астана"))
        #expect(text.contains("20.11.2026 № 0514/17"))
        #expect(sheets.pages.joined().allSatisfy { $0.isEmpty || $0.hasPrefix("          ") })
        #expect(sheets.pages.joined().allSatisfy { Self.paper.width($0) <= 80 })
        let second = sheets.pages[1].joined(separator: "\n").replacing("\u{A0}", with: " ")
        #expect(second.contains("Хабарлама") && second.contains("№ 0514/17"))
        #expect(second.contains(Self.details().headPosition[language]) && second.contains("А. Үлгібаев"))
        #expect(second.contains("Орындаушы / Исполнитель: Қасымов Е., тел. 8 7172 00 00 00"))
        #expect(second.contains(TestPaper.label(1, 2, language)))
    }

    @Test func `until it is written it has lines for what is not known`() {
        let unset = LetterDetails(
            office: TestPaper.setting.office, letterhead: .same(""), headPosition: .same(""), headName: "",
            phone: "", appeal: .same(""), operatorName: "С.")
        let text = LetterPaper(unset, nil, .russian, on: Self.paper).sheets([["т"]], heading: "т")
            .pages.joined().joined(separator: "\n")
        #expect(text.contains("____________ № ____________"))
        #expect(text.contains("Руководитель") && text.contains("тел. ____________________"))
    }

    @Test(arguments: Language.allCases)
    func `a refusal is not printed without norm, fact, remedy or where to appeal`(language: Language) throws {
        let whole = RefusalParts(norm: "21", fact: "нет справки", remedy: ["справка"])
        let rows = try whole.rows(Self.details(), language, Self.paper).joined()
        #expect(
            rows.contains("• справка")
                && rows.contains { $0.hasSuffix(Self.details().appeal[language] + ".") })
        let lacking = [
            (RefusalParts(norm: " ", fact: "нет", remedy: ["а"]), "нет нормы"),
            (RefusalParts(norm: "21", fact: "", remedy: ["а"]), "причина"),
            (RefusalParts(norm: "21", fact: "нет", remedy: ["", " "]), "что исправит"),
        ]
        for (parts, word) in lacking {
            let message = #expect(throws: Message.self) {
                try parts.rows(Self.details(), language, Self.paper)
            }
            #expect(message?.text.ru.contains(word) ?? false)
        }
        let message = #expect(throws: Message.self) {
            try whole.rows(Self.details(appeal: .same("")), language, Self.paper)
        }
        // It says where to set it.
        #expect(message?.text.ru.contains("Общее › Настройки") ?? false)
        #expect(message?.text.kk.contains("Жалпы › Баптаулар") ?? false)
    }
}

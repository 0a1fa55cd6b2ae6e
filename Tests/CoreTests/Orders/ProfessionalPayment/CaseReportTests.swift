import Testing

@testable import Core

@Suite struct CaseReportTests {
    @Test(arguments: Language.allCases, [0, 3, 8])
    func `the card of a case fits its sheet at every stage`(language: Language, stage: Int) throws {
        let fixture = try StoreFixture()
        let record = try fixture.accept(["employer_name": String(repeating: "Завод ", count: 33)])
        try fixture.advance(record.caseID, stage: stage)
        let file = try #require(try fixture.store.caseFile(id: record.caseID))
        for columns in [60, 80] {
            let paper = TestPaper.of(columns)
            let report = CaseReport(file, language: language, paper: paper, setting: TestPaper.setting)
                .report()
            TestPaper.check(report, paper)
            #expect(
                report.fileName
                    == (language == .russian ? "Карточка-получателя" : "Алушының-картасы")
                    + "-ПВ-000001-2026-11-20.txt")
            for (index, page) in report.pages.enumerated() {
                let label = TestPaper.label(index, report.pages.count, language)
                #expect((page.last?.trimmed == label) == (index > 0))
            }
            let text = report.pages.joined().joined(separator: "\n")
            #expect(text.contains("Әбдірахманов Ерлан Серікұлы") && text.contains(StoreFixture.iin))
        }
    }

    @Test(arguments: Language.allCases)
    func `the card on paper says what was checked, whose page it is, and what was taken back`(
        language: Language
    ) throws {
        let fixture = try StoreFixture()
        let record = try fixture.accept()
        try fixture.advance(record.caseID, stage: 1)
        let last = try fixture.lastFact(of: record.caseID)
        let version = try #require(try fixture.store.paymentCase(id: record.caseID)).version
        try fixture.store.withdraw(factID: last.id, inCase: record.caseID, version: version, reason: "ошибка")
        let file = try #require(try fixture.store.caseFile(id: record.caseID))
        let paper = TestPaper.of(60, lines: 40)
        let report = CaseReport(file, language: language, paper: paper, setting: TestPaper.setting).report()
        for page in report.pages { #expect(page.joined().contains("Әбдірахманов")) }
        #expect(report.text.contains(language == .russian ? "(отозвано)" : "(кері"))
        let reasons = file.caseState.status(on: file.today).reasons
        let tried = reasons.filter { !$0.applied && !$0.isUnknown }
        let heading = tried.isEmpty ? ReasonWords.unknown : ReasonWords.tried
        #expect(reasons.allSatisfy(\.applied) || report.text.contains(heading[language]))
    }

    @Test(arguments: Language.allCases)
    func `the account of an employer lists those who are paid, and says when nobody is`(language: Language)
        throws
    {
        let fixture = try StoreFixture()
        let record = try fixture.accept()
        let paper = TestPaper.of(132, lines: 45)
        func report() throws -> Report {
            let statement = try #require(
                try fixture.store.employerStatement(id: 1, asOf: fixture.time.now.date))
            return EmployerStatementReport(
                statement, language: language, paper: paper, setting: TestPaper.setting
            )
            .report()
        }
        let empty = try report()
        #expect(empty.pages.count == 1)
        #expect(empty.pages[0].contains(language == .russian ? "Записей нет" : "Жазбалар жоқ"))
        // Who is on the screen and not in the form is said.
        #expect(empty.text.contains(language == .russian ? "не входят: 1" : "кірмейді: 1"))
        TestPaper.check(empty, paper)
        try fixture.advance(record.caseID, stage: 8)
        let filled = try report()
        TestPaper.check(filled, paper)
        #expect(!filled.text.contains(language == .russian ? "не входят" : "кірмейді"))
        #expect(filled.text.contains(StoreFixture.iin) && filled.text.contains("ТОО «Пример», 050140990004"))
        #expect(filled.fileName.hasSuffix("-1-\(fixture.time.now.date.iso).txt"))
    }

    @Test func `an employer with many workers takes several sheets, each with its heading`() throws {
        let fixture = try StoreFixture()
        for index in 0..<12 {
            let born = day("1968-01-01").adding(days: index)
            let record = try fixture.accept([
                "iin": StoreFixture.iin(born: born, serial: index), "birth": born.shown,
                "surname": String(repeating: "Қасымов-", count: 6) + "Ұлы",
            ])
            try fixture.advance(record.caseID, stage: 8)
        }
        let paper = TestPaper.of(80, lines: 45)
        let statement = try #require(try fixture.store.employerStatement(id: 1, asOf: fixture.time.now.date))
        let report = EmployerStatementReport(
            statement, language: .russian, paper: paper, setting: TestPaper.setting
        )
        .report()
        TestPaper.check(report, paper)
        #expect(report.pages.count > 1)
        for (index, page) in report.pages.enumerated() {
            let label = TestPaper.label(index, report.pages.count, .russian)
            #expect((page.last?.trimmed == label) == (index > 0))
            #expect(
                page.contains { $0.contains("Фамилия") }
                    && page.contains { $0.contains("Информация по учету") })
        }
    }

    @Test(arguments: Language.allCases)
    func `a month is named once in its line`(language: Language) throws {
        let fixture = try StoreFixture()
        let record = try fixture.accept()
        try fixture.advance(record.caseID, stage: 8)
        let file = try #require(try fixture.store.caseFile(id: record.caseID))
        let paper = TestPaper.of(80)
        let text = CaseReport(file, language: language, paper: paper, setting: TestPaper.setting).report()
            .text
        let month = try #require(CaseCard(file).months.first?.month)
        #expect(text.contains(month.said[language] + ":"))
        #expect(!text.contains(/[0-9]{2}\.[0-9]{4} +(?:[0-9]{4} жылғы|[а-я]+ [0-9]{4}:)/), "\(text)")
    }
}

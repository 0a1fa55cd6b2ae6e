import Testing

@testable import Core

@Suite struct JournalReportTests {
    static let sheets = [(80, 45), (132, 45), (132, 60)]

    private func row(_ spec: JournalSpec, _ index: Int, _ text: (Int) -> String) -> JournalRow {
        JournalRow(
            key: JournalKey(id: Int64(index)), values: spec.columns.indices.map(text), link: nil,
            isCorrection: false,
            isCorrected: false)
    }

    private func report(
        _ journal: JournalSpec, _ rows: [JournalRow], _ language: Language, _ paper: Paper,
        setting: JournalReport.Setting = TestPaper.setting
    ) -> Report {
        JournalReport(journal, language: language, paper: paper, setting: setting).report(
            rows)
    }

    @Test(arguments: JournalSpec.every, sheets)
    func `a printed list is whole: every row, every page numbered, no line too wide`(
        journal: JournalSpec, sheet: (Int, Int)
    ) throws {
        let fixture = try JournalFixture(rows: 60)
        let rows = try fixture.all(journal)
        let paper = TestPaper.of(sheet.0, lines: sheet.1)
        for language in Language.allCases {
            let report = report(journal, rows, language, paper)
            TestPaper.check(report, paper)
            let count = report.pages.count
            for (index, page) in report.pages.enumerated() {
                #expect((page.last?.trimmed == TestPaper.label(index, count, language)) == (index > 0))
                let heading = PaperTable(
                    columns: journal.columns.prefix(journal.firstPart ?? 99).filter { $0.paperWidth > 0 }.map
                    {
                        PaperTable.Column(title: $0.title[language], width: $0.paperWidth)
                    }, paper: paper
                ).heading.map { $0.replacing("\u{A0}", with: " ") }
                #expect(page.contains(heading[0]) && page.contains(heading[1]), "\(index)")
            }
            let text = report.pages.joined().joined(separator: "\n")
            #expect(
                text.contains("\(language == .russian ? "Всего записей" : "Барлық жазба"): \(rows.count)")
                    || rows.isEmpty)
            #expect(
                text.contains("0514 · ") && text.contains("Сейтқалиева Г. Б.")
                    && text.contains("20.11.2026 10:12"))
        }
    }

    @Test(arguments: Language.allCases)
    func `every number of a long journal is on exactly one sheet`(language: Language) throws {
        let fixture = try JournalFixture(rows: 300)
        let report = report(.sms, try fixture.all(.sms), language, TestPaper.of(132, lines: 45))
        let numbers = report.pages.joined().compactMap { line in
            line.hasPrefix("|") ? Int(line.dropFirst().prefix { $0 != "|" }.trimmed) : nil
        }
        #expect(numbers == Array(1...300))
        #expect(report.pages.count > 5)
    }

    @Test(arguments: JournalSpec.every)
    func `an empty list is a heading and words that it is empty`(journal: JournalSpec) {
        let paper = TestPaper.of(132, lines: 45)
        let russian = report(journal, [], .russian, paper)
        #expect(russian.pages.count == 1 && russian.pages[0].contains("Записей нет"))
        #expect(report(journal, [], .kazakh, paper).pages[0].contains("Жазбалар жоқ"))
        TestPaper.check(russian, paper)
    }

    @Test(arguments: [(Language.russian, "продолжение таблицы"), (.kazakh, "кестенің жалғасы")])
    func `Appendix 3 is printed in two parts, and both say number and name of a row`(
        language: Language, words: String
    ) throws {
        let fixture = try JournalFixture(rows: 40)
        let paper = TestPaper.of(132, lines: 60)
        let report = report(.registrations, try fixture.all(.registrations), language, paper)
        for page in report.pages {
            let cut = try #require(page.firstIndex { $0.trimmed == words })
            let columns = { (lines: ArraySlice<String>) in
                lines.first { $0.hasPrefix("+") }?.filter { $0 == "+" }.count
            }
            // Nine of the act; its four others behind number, surname and given name.
            #expect(columns(page[..<cut]) == 10 && columns(page[cut...]) == 8)
            // As many rows above as below: a sheet is whole by itself.
            let rules = { (lines: ArraySlice<String>) in lines.filter { $0.hasPrefix("+") }.count }
            #expect(rules(page[..<cut]) == rules(page[cut...]))
            let cells = { (lines: ArraySlice<String>, column: Int) in
                lines.filter { $0.hasPrefix("|") }.compactMap {
                    Int($0.split(separator: "|")[column].filter { !$0.isWhitespace })
                }
            }
            let numbers = cells(page[..<cut], 2)
            #expect(!numbers.isEmpty && cells(page[cut...], 0) == numbers)
        }
        #expect(report.pages.count > 1)
    }

    @Test(arguments: 1...12)
    func `no name, however strange, makes a line wider than the paper`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for journal in JournalSpec.every {
            let rows = (1...8).map { index in row(journal, index) { _ in TestPaper.text(&random) } }
            let setting = JournalReport.Setting(
                office: Office(
                    code: "0514", name: .same(TestPaper.text(&random, longest: 200)), kind: .ordinary),
                operatorName: TestPaper.text(&random, longest: 150), now: StoreFixture.start,
                filter: .same(TestPaper.text(&random, longest: 300)))
            for (columns, lines) in Self.sheets {
                let paper = TestPaper.of(columns, lines: lines)
                TestPaper.check(
                    report(journal, rows, .kazakh, paper, setting: setting), paper, "\(journal.code)")
            }
        }
    }

    @Test func `the name of a file says when and what, never who`() throws {
        let fixture = try JournalFixture(rows: 3)
        let setting = JournalReport.Setting(
            office: TestPaper.setting.office, operatorName: "Қасымова", now: StoreFixture.start,
            filter: .same("«700729399069», Қасымов"))
        let report = report(.sms, try fixture.all(.sms), .kazakh, TestPaper.of(132), setting: setting)
        #expect(report.fileName == FileName(JournalSpec.sms.title.kk, on: StoreFixture.start.date).text)
        #expect(report.text.contains("«700729399069», Қасымов"))
    }

    @Test func `official headings are the act's own`() {
        let words = { (journal: JournalSpec) in journal.columns.map(\.title.ru) }
        #expect(
            words(.sms) == [
                "№ п/п", "Индивидуальный идентификационный номер", "Фамилия имя, отчество (при его наличии)",
                "Дата рождения", "№ дела", "Вид выплаты", "Дата передачи sms-оповещения", "№ телефона",
                "Специалист",
            ])
        #expect(
            words(.registrations) == [
                "Дата поступления заявки", "Время поступления заявки", "№ заявлений (заявок)", "Отделение",
                "Код Услуги",
                "Индивидуальный идентификационный номер", "Фамилия", "Имя", "Отчество (при его наличии)",
                "Дата рождения",
                "Статус", "Основание (вид выплаты)", "Причина отказа",
            ])
    }

    @Test func `a list declares a column once, in both languages`() {
        for journal in JournalSpec.every {
            #expect(Set(journal.columns.map(\.key)).count == journal.columns.count)
            for title in journal.columns.flatMap({ [$0.title, $0.shortTitle] }) + [
                journal.title, journal.paperTitle,
            ] {
                #expect(!title.ru.isEmpty && !title.kk.isEmpty)
            }
        }
    }
}

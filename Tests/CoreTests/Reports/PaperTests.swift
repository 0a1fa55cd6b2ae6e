import Testing

@testable import Core

/// Paper as line printers know it.
///
/// The widths are told here as the terminal counts them: marks take no column, East Asian
/// letters two.
enum TestPaper {
    static func of(_ columns: Int, lines: Int = 60) -> Paper {
        Paper(columns: columns, lines: lines, widthOf: width)
    }

    @Sendable static func width(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first(where: { !isMark($0) }) else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF00...0xFF60, 0x1F300...0x1F64F,
            0x1F900...0x1F9FF:
            return 2
        default: return 1
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    /// A name such as no register holds, to try the sheet with.
    static func text(_ random: inout SeededGenerator, longest: Int = 70) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...longest, using: &random) {
            let value: UInt32 =
                switch Int.random(in: 0..<8, using: &random) {
                case 0: 0x20
                case 1: UInt32.random(in: 0x300...0x36F, using: &random)
                case 2: UInt32.random(in: 0x4E00...0x4E80, using: &random)
                case 3:
                    [0x1B, 0x0A, 0x202E, 0x200F, 0x2028, 0x1F600, 0xA0, 0x7C][
                        Int.random(in: 0..<8, using: &random)]
                default: UInt32.random(in: 0x410...0x52F, using: &random)
                }
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    static let setting = JournalReport.Setting(
        office: Office(
            code: "0514", name: Localized(ru: "Отделение № 4", kk: "№ 4 бөлімше"), kind: .ordinary),
        operatorName: "Сейтқалиева Г. Б.", now: StoreFixture.start, filter: .same(""))

    static func sheet(_ lines: [String]) -> Sheets { of(80).sheets([.lines(lines)], .russian) }

    /// What every sheet from the second ends with.
    static func label(_ index: Int, _ count: Int, _ language: Language) -> String {
        language == .russian ? "Лист \(index + 1) из \(count)" : "\(count) парақтың \(index + 1)-парағы"
    }

    /// What every finished sheet must be.
    static func check(_ report: Report, _ paper: Paper, _ comment: Comment? = nil) {
        for page in report.pages {
            #expect(page.count <= paper.lines, comment)
            for line in page {
                #expect(paper.width(line) <= paper.columns, comment)
                #expect(line.printable == line, comment)
                #expect(!line.contains("\u{A0}"), comment)
            }
        }
        #expect(
            !report.fileName.contains { !($0.isLetter || $0.isNumber || "-.".contains($0)) }, comment)
        #expect(report.fileName.utf8.count < 230 && !report.fileName.hasPrefix("-"), comment)
    }
}

@Suite struct PaperTests {
    private func squeezed(_ texts: [String]) -> String {
        texts.joined().unicodeScalars.filter { $0 != " " && $0 != "\n" }.map(String.init).joined()
    }

    @Test(arguments: 1...20)
    func `wrapped lines fit and hold all that was said`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let paper = TestPaper.of(80)
        for _ in 0..<40 {
            let text = TestPaper.text(&random, longest: 200)
            let columns = Int.random(in: 2...60, using: &random)
            let lines = paper.wrap(text, to: columns)
            #expect(lines.allSatisfy { paper.width($0) <= columns })
            #expect(squeezed(lines) == squeezed([text]))
        }
    }

    @Test func `a word stays whole where it can`() {
        let paper = TestPaper.of(80)
        #expect(paper.wrap("Әбдірахманов Ерлан Серікұлы", to: 14) == ["Әбдірахманов", "Ерлан Серікұлы"])
        #expect(paper.wrap("Профессиональная", to: 6) == ["Профес", "сионал", "ьная"])
        #expect(paper.wrap("", to: 6) == [""])
    }

    @Test(arguments: 1...30)
    func `a table's cells are wrapped and never cut`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let paper = TestPaper.of([40, 80, 132][Int.random(in: 0..<3, using: &random)])
        let columns = (0..<Int.random(in: 1...9, using: &random)).map { index in
            PaperTable.Column(
                title: "Графа \(index)", width: Int.random(in: 3...40, using: &random), isAtRight: index == 0)
        }
        let table = PaperTable(columns: columns, paper: paper)
        // By scalars: a bar with a mark over it is another Character.
        let texts = columns.map { _ in
            String(String.UnicodeScalarView(TestPaper.text(&random).unicodeScalars.filter { $0 != "|" }))
        }
        let lines = table.cells(texts)
        #expect((lines + table.heading).allSatisfy { paper.width($0) == paper.width(table.rule) })
        #expect(paper.width(table.rule) <= paper.columns)
        var found = Array(repeating: "", count: columns.count)
        for line in lines {
            let cells = line.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
                .dropFirst().dropLast().map { String($0) }
            #expect(cells.count == columns.count)
            for (index, cell) in cells.enumerated() where index < found.count { found[index] += cell }
        }
        #expect(found.map { squeezed([$0]) } == texts.map { squeezed([$0.printable]) })
    }

    @Test func `a number stands at the right of its column, its heading at the left`() {
        let table = PaperTable(
            columns: [.init(title: "№", width: 5, isAtRight: true), .init(title: "Имя", width: 6)],
            paper: TestPaper.of(80))
        #expect(table.heading == ["+-------+--------+", "| №     | Имя    |", "+-------+--------+"])
        #expect(table.cells(["7", "Ұлан"]) == ["|     7 | Ұлан   |"])
    }

    @Test func `a narrow sheet has narrower columns, and no blanks beside the cells`() {
        let columns = [
            PaperTable.Column(title: "а", width: 12), .init(title: "б", width: 40),
            .init(title: "в", width: 30),
        ]
        let table = PaperTable(columns: columns, paper: TestPaper.of(60))
        #expect(table.rule.count == 60 && table.columns.map(\.width) == [12, 22, 22])
    }

    @Test(arguments: [
        "\u{1B}[4i", "\u{9B}5i", "\0", "\u{7F}", "\r", "\u{202E}", "\u{2067}", "\u{200E}", "\u{200F}",
        "\u{61C}", "\u{2028}",
    ])
    func `nothing on paper commands a printer or turns the writing round`(mark: String) {
        let report = Report(
            title: "т", fileName: FileName("f", on: StoreFixture.start.date),
            sheets: TestPaper.sheet(["Иван\(mark)ов"]))
        let controls = report.text.unicodeScalars.filter { Character($0).isControl }
        #expect(controls.map(\.value) == [10])
        #expect(report.text.hasPrefix("Иван·"))
    }

    @Test func `pages are parted by form feeds`() {
        let lines = (1...25).map(String.init)
        let sheets = TestPaper.of(30, lines: 24).sheets([.lines(lines)], .russian)
        #expect(
            Report(title: "т", fileName: FileName("f", on: StoreFixture.start.date), sheets: sheets).text
                == lines.prefix(24).joined(separator: "\n") + "\n\u{0C}25\n\n         Лист 2 из 2\n")
    }
}

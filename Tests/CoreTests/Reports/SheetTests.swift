import Testing

@testable import Core

/// How documents are laid out on sheets.
@Suite struct SheetTests {
    /// A row whose lines say whose they are.
    private func row(_ name: String, _ height: Int) -> [String] {
        (1...height).map { "\(name).\($0)" }
    }

    private func blocks(_ random: inout SeededGenerator) -> [SheetBlock] {
        (1...Int.random(in: 1...4, using: &random)).map { block in
            let heights = (0..<Int.random(in: 0...25, using: &random)).map { _ in
                Int.random(in: 1...9, using: &random)
            }
            let rows = heights.enumerated().map { row("\(block)-\($0)", $1) }
            guard Bool.random(using: &random) else { return .lines(rows.joined().map { $0 }) }
            return SheetBlock(rows, under: row("heading \(block)", Int.random(in: 1...4, using: &random)))
        }
    }

    @Test(arguments: 1...60)
    func `whatever is laid out, rows are whole, headings stand over them, sheets are numbered`(seed: UInt64)
        throws
    {
        var random = SeededGenerator(seed: seed)
        let blocks = blocks(&random)
        let head = Bool.random(using: &random) ? ["Head", ""] : []
        let foot = Bool.random(using: &random) ? ["foot 1", "foot 2", "foot 3"] : []
        let language = Language.allCases[Int(seed % 2)]
        for isTraining in [false, true] {
            let paper = Paper(
                columns: 80, lines: Int.random(in: 24...60, using: &random), isTraining: isTraining,
                widthOf: TestPaper.width)
            let pages = paper.sheets(blocks, under: head, foot: foot, language).pages
            for (index, page) in pages.enumerated() {
                #expect(page.count <= paper.lines)
                #expect(
                    page.contains { $0.trimmed == TestPaper.label(index, pages.count, language) }
                        == (index > 0))
                #expect(page.first?.contains(Words.training[language]) ?? false == isTraining)
                #expect(head.isEmpty || page.contains("Head") == (index > 0))
            }
            for block in blocks {
                for row in block.rows.map({ Array($0.joined()) }) {
                    let page = try #require(pages.first { $0.contains(row[0]) })
                    let start = try #require(page.firstIndex(of: row[0]))
                    #expect(Array(page[start...].prefix(row.count)) == row, "torn")
                    #expect(block.headings[0].allSatisfy(page[..<start].contains), "no heading")
                }
            }
            // Nothing is lost and nothing but headings is said twice.
            let said = pages.joined().filter { $0.contains(".") && !$0.hasPrefix("heading") }
            #expect(
                said.filter { !$0.contains("Лист") } == blocks.flatMap { $0.rows.joined().joined() })
            if let last = pages.last, !foot.isEmpty {
                #expect(foot.allSatisfy(last.contains), "the foot stands on the last sheet")
                if let row = blocks.last?.rows.last?.joined() {
                    #expect(last.contains(row.last ?? ""), "and not alone")
                }
            }
        }
    }

    @Test func `a row that no sheet holds is torn, and every line of it is there`() {
        let paper = TestPaper.of(80, lines: 24)
        let tall = row("tall", 100)
        let pages = paper.sheets([SheetBlock([row("a", 2), tall], under: ["heading"])], .kazakh).pages
        #expect(pages.allSatisfy { $0.count <= 24 && $0.contains("heading") })
        #expect(pages.joined().filter { $0.hasPrefix("tall") } == tall)
    }

    @Test func `a heading higher than a sheet stands once`() {
        let pages = TestPaper.of(80, lines: 24).sheets(
            [SheetBlock([["row"]], under: row("heading", 60))], .russian
        ).pages
        #expect(pages.allSatisfy { $0.count <= 24 })
        #expect(pages.joined().filter { $0.hasPrefix("heading") }.count == 60)
        #expect(pages.joined().contains("row"))
    }

    @Test func `a table without rows is its heading, a sheet does not begin with a blank line`() {
        let empty = TestPaper.of(80).sheets(
            [SheetBlock([], under: ["heading"])], foot: ["", "none"], .russian)
        #expect(empty.pages == [["heading", "", "none"]])
        let lines = (1...24).map(String.init) + ["", "after"]
        let pages = TestPaper.of(80, lines: 24).sheets([.lines(lines)], .russian).pages
        #expect(pages[1].first == "after")
    }
}

@Suite struct FileNameTests {
    private let day = StoreFixture.start.date

    @Test func `a name says what, which and when, in letters that need no quotes`() {
        #expect(
            FileName("Карточка получателя", "ПВ-000004", on: day).text
                == "Карточка-получателя-ПВ-000004-2026-11-20.txt")
        #expect(
            FileName("Есепке алу (4-қосымша)", "№ 0112/17", on: day, ending: "csv").text
                == "Есепке-алу-4-қосымша-0112-17-2026-11-20.csv")
        #expect(FileName("", "../;$(x) «я»\n", on: day).text == "x-я-2026-11-20.txt")
    }

    @Test func `the longest name fits a file system`() {
        let name = FileName(String(repeating: "Әліппе ", count: 200), on: day).text
        #expect(name.utf8.count < 230 && name.hasSuffix("-2026-11-20.txt"))
    }

    @Test func `another file of the day gets a number before the ending`() {
        #expect(FileName.copy(2, of: "Банки-2026-11-20.csv") == "Банки-2026-11-20-2.csv")
    }
}

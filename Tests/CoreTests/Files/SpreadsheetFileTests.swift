import Testing

@testable import Core

/// Files that offices open in their spreadsheets.
@Suite struct SpreadsheetFileTests {
    @Test(arguments: [
        ("001231399125", "=\"001231399125\""), ("700729399069", "=\"700729399069\""),
        ("009", "=\"009\""), ("+7 705 234 56 78", "=\"+7 705 234 56 78\""), ("12", "12"), ("0", "0"),
        ("27.11.2026", "27.11.2026"), ("1\u{A0}234,50", "1\u{A0}234,50"),
        ("-5\u{A0}085,10", "-5\u{A0}085,10"),
        ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
        ("+", "'+"), ("\tтекст", "'\tтекст"), ("'", "''"), ("'=1", "''=1"), ("-", "'-"), ("", ""),
        ("=\"12\"", "'=\"12\""), ("ПВ-000012", "ПВ-000012"), ("О'Бали", "О'Бали"),
    ])
    func `what a spreadsheet would take for something else stays text`(cell: String, written: String) throws {
        #expect(SpreadsheetCell.written(cell) == written)
        #expect(SpreadsheetCell.read(written) == cell)
    }

    @Test(arguments: SpreadsheetFile.Separator.allCases)
    func `any cell is read back as it was`(separator: SpreadsheetFile.Separator) throws {
        let pieces = [
            "", "=", "+", "-", "@", "\t", "'", "\"", ";", ",", "\n", "\r\n", "0", "12", " ", "Қ", "=\"",
            "\"0",
        ]
        var random = SeededGenerator(seed: 526)
        let file = SpreadsheetFile(separator)
        for _ in 0..<500 {
            let rows = (0..<4).map { _ in
                (0..<3).map { _ in
                    (0..<Int.random(in: 0..<5, using: &random)).map { _ in
                        pieces.randomElement(using: &random)!
                    }
                    .joined()
                }
            }
            let text = SpreadsheetFile.mark + file.line(["a", "b", "c"]) + rows.map(file.line).joined()
            #expect(try CSV(text).rows == rows)
            let bytes = Array(text.utf8.dropFirst(3))
            let found = try bytes.withUnsafeBufferPointer { bytes in
                var lexer = RowLexer(bytes, separator: separator.rawValue.utf8.first!)
                var cells: [CellRange] = []
                var found: [[String]] = []
                while try lexer.next(&cells) != nil {
                    found.append(cells.map { RowLexer.text($0, of: bytes) })
                }
                return found
            }
            // A row of blanks alone says nothing: it is passed over.
            let meant = rows.filter { $0.contains { $0.contains { !$0.isWhitespace } } }
            #expect(Array(found.dropFirst()) == meant)
        }
    }

    @Test(arguments: JournalSpec.every, SpreadsheetFile.Separator.allCases)
    func `every list is read back, every cell as it was`(
        journal: JournalSpec, separator: SpreadsheetFile.Separator
    ) throws {
        let fixture = try JournalFixture(rows: 60)
        let file = SpreadsheetFile(separator)
        for language in Language.allCases {
            let rows = try fixture.all(journal).map { journal.cells($0, language, today: day("2026-11-27")) }
            let text =
                SpreadsheetFile.mark + file.line(journal.headings(language)) + rows.map(file.line).joined()
            let read = try CSV(text)
            #expect(read.header == journal.headings(language))
            #expect(read.rows == rows)
        }
    }
}

import Core
import Testing

/// RFC 4180.
@Suite struct CSVTests {
    @Test(arguments: [
        ("a,b\n1,2\n", [["1", "2"]]), ("a,b\n1,2", [["1", "2"]]),
        ("a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]),
        ("\u{FEFF}a,b\n1,2\n", [["1", "2"]]), ("a,b\n\"1,5\",2\n", [["1,5", "2"]]),
        ("a,b\n\"он сказал \"\"иә\"\"\",2\n", [["он сказал \"иә\"", "2"]]),
        ("a,b\n\"1\n2\",3\n", [["1\n2", "3"]]),
        ("a,b\n\"1\r\n2\",3\r\n", [["1\r\n2", "3"]]), ("a,b\n,\n", [["", ""]]), ("a,b\n1,", [["1", ""]]),
        ("a,b\n\"\",\"\"\n", [["", ""]]), ("a,b\n\n1,2\n\n", [["1", "2"]]), ("a,b\n", []), ("a,b", []),
        ("a\n\"\"\n1\n", [[""], ["1"]]), ("a\n\"\"", [[""]]), ("a,b\nО\"Г,2\n", [["О\"Г", "2"]]),
        ("a,b\n 1 , 2\n", [[" 1 ", " 2"]]), ("a,b\nҚ,😀\n", [["Қ", "😀"]]), ("a\n\"\"\"\"\n", [["\""]]),
        ("a,b\r1,2\r3,4", [["1", "2"], ["3", "4"]]),
        ("a,b\n\"1\"x,2\n", [["1x", "2"]]),
    ])
    func `rows are read`(text: String, rows: [[String]]) throws {
        let csv = try CSV(text)
        #expect(csv.rows == rows)
        #expect(csv.header.first == "a")
    }

    @Test(arguments: [
        ("", CSV.Flaw.empty), ("\u{FEFF}", .empty), ("\n\n", .empty),
        ("a,b\n1\n", .width(line: 2, expected: 2, found: 1)),
        ("a,b\n1,2,3\n", .width(line: 2, expected: 2, found: 3)),
        ("a,b\n\"1\n2\",3\n4\n", .width(line: 4, expected: 2, found: 1)),
        ("a,b\n\n\n1\n", .width(line: 4, expected: 2, found: 1)), ("a,b\n1,\"2\n3,4\n", .openQuote(line: 2)),
        ("a,\"b", .openQuote(line: 1)), ("a,b\r1,2\r3\r", .width(line: 3, expected: 2, found: 1)),
        ("a,b\n\"1\r2\r\n3\",4\n5\n", .width(line: 5, expected: 2, found: 1)),
    ])
    func `a flaw names its line and not its contents`(text: String, flaw: CSV.Flaw) {
        #expect(throws: flaw) { try CSV(text) }
    }

    @Test func `cells are found by their header`() throws {
        let csv = try CSV("code,name\n009,\"Корпорация, НАО\"\n")
        #expect(csv.header == ["code", "name"])
        #expect(csv.records == [["code": "009", "name": "Корпорация, НАО"]])
    }

    @Test(arguments: [
        (["1", "2"], "1,2\n"), (["a,b"], "\"a,b\"\n"), (["a\"b"], "\"a\"\"b\"\n"), (["a\nb"], "\"a\nb\"\n"),
        (["a\r\nb", "c"], "\"a\r\nb\",c\n"), (["a\rb"], "\"a\rb\"\n"), ([""], "\"\"\n"), (["", ""], ",\n"),
    ])
    func `a line is written`(cells: [String], line: String) { #expect(CSV.line(cells) == line) }

    @Test func `what is written is read back`() throws {
        // Marks join the sign before them into one Character: the bytes must decide.
        let pieces = [
            "", "a", ",", "\"", "\n", "\r", "\r\n", "Қ", "\u{301}", ",\u{301}", "\"\u{301}", " ", "😀", "\"\"",
        ]
        var state: UInt64 = 526
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for width in 1...4 {
            let header = (0..<width).map { "h\($0)" }
            for _ in 0..<300 {
                let rows = (0..<3).map { _ in
                    (0..<width).map { _ in (0..<random(5)).map { _ in pieces[random(pieces.count)] }.joined()
                    }
                }
                let text = ([header] + rows).map(CSV.line).joined()
                let read = try CSV(text).rows
                #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
            }
        }
    }

    @Test func `a long file is read whole`() throws {
        let lines = (0..<20_000).map { CSV.line(["\($0)", "Әбдірахманов, Ерлан", "27120.53", ""]) }
        let csv = try CSV("id,name,sum,note\n" + lines.joined())
        #expect(csv.rows.count == 20_000)
        #expect(csv.rows.last == ["19999", "Әбдірахманов, Ерлан", "27120.53", ""])
    }
}

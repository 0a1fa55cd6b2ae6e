import Foundation
import Testing

@testable import Core

/// Files read twice, stopped, corrected, broken.
@Suite struct ImportRunTests {
    static func bmg(_ count: Int) -> String {
        "iin,event,phone,received_at\n"
            + (0..<count).map { "660314399002,registered,+7701000\(1000 + $0),2026-11-\(10 + $0 % 10)\n" }
            .joined()
    }

    @Test func `a stop leaves whole rows done and the next reading goes on`() throws {
        let fixture = try ExchangeFixture()
        var told: [Int] = []
        let stopped = try fixture.load(.bmg, Self.bmg(30)) { done, total in
            told.append(done)
            #expect(total == 30)
            return false
        }
        #expect(stopped.isStopped && !stopped.isClean)
        #expect(told == [20])
        #expect(stopped.accepted == 20)
        let next = try fixture.load(.bmg, Self.bmg(30))
        #expect(next.repeated == 20 && next.accepted == 10 && !next.isStopped)
        #expect(try fixture.bodies(ExchangeFixture.collecting).count { $0.kind == "phone" } == 30)
    }

    @Test func `a row whose fact was recorded before a death of the process is repeated`() throws {
        let fixture = try ExchangeFixture()
        let id = try fixture.caseID(ExchangeFixture.collecting)
        let version = try #require(try fixture.store.paymentCase(id: id)).version
        let entry = FactEntry(
            body: .phone(try PhoneNumber("+77010001000")), happenedOn: day("2026-11-10"),
            learnedAt: moment("2026-11-10"), source: "БМГ")
        _ = try fixture.store.record(entry, inCase: id, version: version)
        let report = try fixture.load(.bmg, Self.bmg(1))
        #expect(report.repeated == 1 && report.accepted == 0)
        #expect(try fixture.bodies(ExchangeFixture.collecting).count { $0.kind == "phone" } == 1)
    }

    @Test func `a row that says the same in other words is repeated`() throws {
        let fixture = try ExchangeFixture()
        try fixture.load(
            .esutd, "iin,employer,event,happened_on\n660314399002,050140990004,transfer,2026-10-05\n")
        let again = try fixture.load(
            .esutd,
            "event;happened_on;employer;iin;recorded_on\ntransfer;05.10.2026;050140990004; 660314399002 ;\n")
        #expect(again.repeated == 1)
        #expect(again.separator == ";")
    }

    @Test func `a fact that was taken back is not brought again by the same row`() throws {
        let fixture = try ExchangeFixture()
        try fixture.load(.bmg, Self.bmg(1))
        let id = try fixture.caseID(ExchangeFixture.collecting)
        let fact = try #require(try fixture.store.facts(ofCase: id).last { $0.fact.body.kind == "phone" })
        let version = try #require(try fixture.store.paymentCase(id: id)).version
        try fixture.store.withdraw(factID: fact.id, inCase: id, version: version, reason: "ошибка БМГ")
        #expect(try fixture.load(.bmg, Self.bmg(1)).repeated == 1)
    }

    @Test func `refused rows are corrected in their file and read from it`() throws {
        let fixture = try ExchangeFixture()
        let text = "iin;event;phone\n660314399002;registered;+7777\n660314399002;none;\n640229399156;none;\n"
        let first = try fixture.load(.bmg, text, as: "numbers.csv")
        #expect((first.accepted, first.refused) == (1, 2))
        let path = try #require(first.refusedFile)
        #expect(path.hasSuffix("/uchebny-oqu-numbers.refused-1.csv"))
        let refused = try Data(contentsOf: URL(filePath: path))
        #expect(Array(refused.prefix(3)) == [0xEF, 0xBB, 0xBF])
        let lines = String(decoding: refused.dropFirst(3), as: UTF8.self).split(separator: "\n")
        #expect(
            lines.first == "iin;event;phone;refused_line;refused_code;refused_column;refused_ru;refused_kk")
        #expect(
            lines[1]
                == "\"=\"\"660314399002\"\"\";registered;\"=\"\"+7777\"\"\";2;E-PHONE;phone;Неверный формат телефона;Телефон пішімі қате"
        )
        #expect(lines[2].hasPrefix("\"=\"\"640229399156\"\"\";none;;4;E-DICT;iin;"))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        // As it stands it is refused again, into another file.
        let unchanged = try fixture.load(.bmg, bytes: Array(refused), as: "uchebny-oqu-numbers.refused-1.csv")
        #expect((unchanged.accepted, unchanged.refused) == (0, 2))
        #expect(unchanged.refusedFile?.hasSuffix("/uchebny-oqu-numbers.refused-2.csv") == true)
        let corrected = String(decoding: refused, as: UTF8.self).replacingOccurrences(
            of: "+7777", with: "+77770001122")
        let second = try fixture.load(.bmg, corrected, as: "numbers.refused-1.csv")
        #expect((second.accepted, second.refused) == (1, 1))
    }

    @Test func `only of a training store the file of refused rows says so in its name`() throws {
        let fixture = try ExchangeFixture()
        let text = "iin;event;phone\n640229399156;none;\n"
        let first = try fixture.load(.bmg, text, as: "numbers.csv")
        #expect(first.refusedFile?.hasSuffix("/uchebny-oqu-numbers.refused-1.csv") == true)
        try fixture.store.database.execute("DELETE FROM setting WHERE name = 'sample.loaded'")
        let working = try fixture.load(.bmg, text, as: "numbers.csv")
        #expect(working.refusedFile?.hasSuffix("/numbers.refused-1.csv") == true)
    }

    @Test(arguments: SpreadsheetFile.Separator.allCases)
    func `refused rows are read back, every cell as it was`(separator: SpreadsheetFile.Separator) throws {
        let fixture = try ExchangeFixture()
        try fixture.store.change(.separator, to: separator.rawValue)
        let rows = [
            ["=1+1", "none", "@SUM(A1)"], ["0012", "'none", "-1"], ["+7 701", "no;ne", "a,b"],
            ["'=", "=\"12\"", "\"x\""], ["\t7", "−", "'"],
        ]
        let file = SpreadsheetFile(separator)
        let text = ([["iin", "event", "phone"]] + rows).map(file.line).joined()
        let report = try fixture.load(.bmg, text)
        #expect(report.refused == rows.count)
        let written = try String(contentsOfFile: try #require(report.refusedFile), encoding: .utf8)
        #expect(written.contains("iin\(separator.rawValue)event"))
        #expect(try CSV(written).rows.map { Array($0.prefix(3)) } == rows)
        let again = try fixture.load(.bmg, written, as: "file.refused-1.csv")
        #expect(
            try CSV(String(contentsOfFile: try #require(again.refusedFile), encoding: .utf8)).rows
                .map { Array($0.prefix(3)) } == rows)
    }

    @Test(arguments: [
        ("", FileFlaw.empty), ("\n\n", .empty),
        ("660314399002,registered,+77011234567\n", .unknownColumn("№ 1")),
        ("iin,event,phone,colour\n", .unknownColumn("colour")),
        ("iin,phone\n", .missingColumns(["event"])), ("iin,event,iin,phone\n", .repeatedColumn("iin")),
        ("iin,еvent,phone\n", .lookalike(column: "№ 2", letter: "е")),
        ("iin,event,phone\n660314399002,none,\n660314399002,none\n", .width(line: 3, expected: 3, found: 2)),
        ("iin,event,phone\n660314399002,none,,\n", .width(line: 2, expected: 3, found: 4)),
        ("iin,event,phone\n660314399002,\"none,\n", .quotes(line: 2)),
        ("iin,event,phone\n660314399002,\"no\"ne,\n", .quotes(line: 2)),
    ])
    func `a file whose shape is wrong is refused whole`(text: String, flaw: FileFlaw) throws {
        let fixture = try ExchangeFixture()
        let before = try fixture.counts()
        #expect(throws: flaw) { try fixture.load(.bmg, text) }
        #expect(try fixture.counts() == before)
        #expect(try fixture.count("import_run") == 0)
        #expect(!flaw.text.ru.isEmpty && !flaw.text.kk.isEmpty && !flaw.text.ru.contains("660314399002"))
    }

    @Test func `letters are read as UTF-8 or else as CP1251, and the report says which`() throws {
        let fixture = try ExchangeFixture()
        let text = "iin,event,happened_on,address\n660314399002,residence,2009-08-17,«Үлгі» көшесі\n"
        #expect(try fixture.load(.gbdfl, bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8)).encoding == .utf8)
        let old =
            "iin,event,happened_on,address\r\n660314399002,residence,2010-08-17,г. Алматы – Ёлкино № 5 Іі\r\n"
        let bytes = try #require(old.data(using: .windowsCP1251))
        #expect(try fixture.load(.gbdfl, bytes: Array(bytes)).encoding == .cp1251)
        let person = try #require(try fixture.store.person(iin: try IIN(ExchangeFixture.collecting)))
        #expect(
            try fixture.store.residences(ofPerson: person.id).map(\.address)
                == ["г. Алматы – Ёлкино № 5 Іі", "«Үлгі» көшесі"])
        #expect(throws: FileFlaw.encoding) { try fixture.load(.gbdfl, bytes: Array(bytes) + [0x98]) }
        let wide = try #require(text.data(using: .utf16))
        #expect(throws: FileFlaw.encoding) { try fixture.load(.gbdfl, bytes: Array(wide)) }
    }

    @Test func `every letter of CP1251 is the one that Foundation reads`() throws {
        for byte in UInt8(0x80)...0xFF where byte != 0x98 {
            let expected = try #require(String(data: Data([byte]), encoding: .windowsCP1251))
            #expect(CodePage.cp1251.decode([byte]) == Array(expected.utf8), "\(byte)")
        }
    }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `the hash is that of FIPS 180-4`(text: String, hex: String) {
        #expect(SHA256.hash(Array(text.utf8)).map { String(format: "%02x", $0) }.joined() == hex)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `rows are cut alike by every line break`(lineBreak: String) throws {
        let text = ["a,b", "\"1\r\n2\",\"x\"\"y\"", "", ",", "3,4"].joined(separator: lineBreak)
        let rows = try Array(text.utf8).withUnsafeBufferPointer { bytes in
            var lexer = RowLexer(bytes, separator: UInt8(ascii: ","))
            var cells: [CellRange] = []
            var rows: [[String]] = []
            while try lexer.next(&cells) != nil { rows.append(cells.map { RowLexer.text($0, of: bytes) }) }
            return rows
        }
        #expect(rows == [["a", "b"], ["1\r\n2", "x\"y"], ["3", "4"]])
    }
}

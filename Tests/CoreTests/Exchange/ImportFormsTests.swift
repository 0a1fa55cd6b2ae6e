import Foundation
import Testing

@testable import Core

/// The ways in which spreadsheets and other systems write one and the same table.
@Suite struct ImportFormsTests {
    static let names = ["iin", "month", "payer_bin", "sum"]
    static let row = ["660314399002", "2024-05", "050140990004", "14000"]

    private static func line(_ cells: [String], _ separator: String, quoted: Bool) -> String {
        cells.map { quoted ? "\"\($0)\"" : $0 }.joined(separator: separator) + "\r\n"
    }

    @Test(arguments: [",", ";", "\t", "|"], [true, false])
    func `quotes and separators are read in the header as in every row`(separator: String, quoted: Bool)
        throws
    {
        let fixture = try ExchangeFixture()
        let text =
            Self.line(Self.names, separator, quoted: quoted) + Self.line(Self.row, separator, quoted: quoted)
        let report = try fixture.load(.oop, text)
        #expect((report.accepted, report.refused) == (1, 0))
        #expect(report.separator.map { String($0) } == separator)
        #expect(ImportFormat.fitting(Array(text.utf8), among: House.all.imports).map(\.source) == [.oop])
    }

    @Test(arguments: ExchangeFixture.tables, [",", ";", "\t"])
    func `a quoted header of every source is read`(source: ImportSource, separator: String) throws {
        let format = ImportFormat.of(source)
        let header = Self.line(format.columns.map(\.name), separator, quoted: true)
        let file = try ImportFile(Array(header.utf8), format)
        #expect(file.names == format.columns.map(\.name))
    }

    @Test(arguments: [
        "sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n", "\u{FEFF}sep=;\r\n",
    ])
    func `a line that says the separator is not the header`(first: String) throws {
        let fixture = try ExchangeFixture()
        let text =
            first + Self.line(Self.names, ";", quoted: false) + Self.line(Self.row, ";", quoted: false)
            + "1;2;3;4\n"
        let report = try fixture.load(.oop, text)
        #expect((report.accepted, report.refused) == (1, 1))
        #expect(report.refusedRows.map(\.line) == [4])
    }

    @Test(arguments: ["IIN;Month;PAYER_BIN;Sum\n", " Iin ;\"MONTH\"; payer_bin;sum\r\n"])
    func `names of columns are read in capitals too`(header: String) throws {
        let fixture = try ExchangeFixture()
        let report = try fixture.load(.oop, header + Self.line(Self.row, ";", quoted: false) + "1;2;3;4\n")
        #expect((report.accepted, report.refused) == (1, 1))
        let refused = try CSV(String(contentsOfFile: try #require(report.refusedFile), encoding: .utf8))
        #expect(Array(refused.header.prefix(4)) == Self.names)
    }

    @Test(arguments: [
        "\"iin\";\"month\n", "\"iin\"x,\"month\"\n",
    ])
    func `a header that no separator cuts says that its quotes are wrong`(text: String) throws {
        let fixture = try ExchangeFixture()
        #expect(throws: FileFlaw.quotes(line: 1)) { try fixture.load(.oop, text) }
    }

    @Test(arguments: [
        ("iin\u{200B},event\n", "U+200B"), ("iin,event,рhone\n", "U+0440"), ("iin,evеnt\n", "U+0435"),
    ])
    func `a sign in the name of a column is named`(text: String, code: String) throws {
        let flaw = #expect(throws: FileFlaw.self) { try ImportFile(Array(text.utf8), .of(.bmg)) }
        #expect(flaw?.text.ru.contains(code) == true && flaw?.text.kk.contains(code) == true)
    }

    @Test(arguments: [
        "+77052345678", "87052345678", "8 705 234 56 78", "8(705)234-56-78", "+7-705-234-56-78",
        "8.705.234.56.78", "8\u{2011}705\u{2011}234\u{2011}56\u{2011}78", "8/705/2345678", "705 234 5678",
        "7 705 234 56 78", "8\u{A0}705\u{2009}2345678", "+7 (705) 234–56–78",
    ])
    func `a telephone is found by every way of writing it`(typed: String) {
        #expect(JournalSearch(typed, numbers: []).phones.contains("+77052345678"))
    }

    @Test(arguments: ["14000 KZT", "14.000,50", "1e5", "14'000", "тысяча", "14000.-", "$5"])
    func `a sum that is none says how one is written`(sum: String) throws {
        let fixture = try ExchangeFixture()
        let report = try fixture.load(
            .oop, "iin;month;payer_bin;sum\n660314399002;2024-05;050140990004;\(sum)\n")
        let refusal = try #require(report.refusedRows.first?.refusal)
        #expect(refusal.code == "E-SUM" && refusal.column == "sum")
        #expect(refusal.text.ru.contains("14000,50") && refusal.text.kk.contains("14000,50"))
    }

    @Test func `a file in KZ-1048 keeps its letters, and the report names the page`() throws {
        let fixture = try ExchangeFixture()
        let letters: [Character: UInt8] = [
            "Қ": 0x8D, "Һ": 0x8E, "қ": 0x9D, "һ": 0x9E, "Ұ": 0xA1, "ұ": 0xA2, "Ә": 0xA3, "Ө": 0xA5,
            "Ғ": 0xAA, "Ү": 0xAF, "І": 0xB2, "і": 0xB3, "ө": 0xB4, "ғ": 0xBA, "ә": 0xBC, "Ң": 0xBD, "ң": 0xBE,
            "ү": 0xBF,
        ]
        let address = "Қарағанды қ., Әбдіров к-сі, ҒҒ ҢңҰұҮүӨөҺһІі, 5-үй"
        let text = "iin,event,happened_on,address\n660314399002,residence,2009-08-17,\"\(address)\"\n"
        let bytes = try text.flatMap { letter -> [UInt8] in
            if let byte = letters[letter] { return [byte] }
            return Array(try #require(String(letter).data(using: .windowsCP1251)))
        }
        let report = try fixture.load(.gbdfl, bytes: bytes)
        #expect(report.accepted == 1)
        #expect(report.encoding == .kz1048)
        #expect(report.lines[0].ru.contains("KZ-1048"))
        let person = try #require(try fixture.store.person(iin: try IIN(ExchangeFixture.collecting)))
        #expect(try fixture.store.residences(ofPerson: person.id).map(\.address) == [address])
    }

    @Test func `letters in two pieces come in as whole ones, from every column of text`() throws {
        let fixture = try ExchangeFixture()
        try fixture.load(
            .gbdfl,
            "iin,event,happened_on,address\n660314399002,residence,2009-08-17,пос. Але\u{308}нкин Краи\u{306}\n"
        )
        let person = try #require(try fixture.store.person(iin: try IIN(ExchangeFixture.collecting)))
        let address = try #require(try fixture.store.residences(ofPerson: person.id).first).address
        #expect(Array(address.unicodeScalars) == Array("пос. Алёнкин Край".unicodeScalars))
    }

    @Test(
        arguments: [
            ("пос. Ива\u{200B}новка", "U+200B"), ("ул\u{AD}ица", "U+00AD"), ("дом\u{202E}1", "U+202E"),
            ("Kараганда", "U+004B"), ("Алматы Ѕ", nil), ("Аlmaty", "U+0410"), ("Алμаты", "U+03BC"),
            ("дом 5\u{1B}[2J", "U+001B"), ("SIM-карта 3D", nil),
        ] as [(String, String?)])
    func `a sign that nobody sees or tells apart is named by its code`(address: String, code: String?) throws
    {
        let fixture = try ExchangeFixture()
        let report = try fixture.load(
            .gbdfl, "iin,event,happened_on,address\n660314399002,residence,2009-08-17,\(address)\n")
        #expect(report.refusedRows.map(\.refusal.code) == (code == nil ? [] : ["E-CHR"]))
        guard let code else { return }
        let text = try #require(report.refusedRows.first?.refusal.text)
        #expect(text.ru.contains(code) && text.kk.contains(code), "\(text.ru)")
    }

    @Test(arguments: [
        ("660314399002", "2024–05", "U+2013"), ("66031439900２", "2024-05", "U+FF12"),
        ("6603143990\u{200B}02", "2024-05", "U+200B"), ("6603l4399002", "2024-05", "U+006C"),
        ("٦60314399002", "2024-05", "U+0666"), ("660314399002\u{FEFF}", "2024-05", "U+FEFF"),
    ])
    func `in a number too`(iin: String, month: String, code: String) throws {
        let fixture = try ExchangeFixture()
        let report = try fixture.load(
            .oop, "iin;month;payer_bin;sum\n\(iin);\(month);050140990004;14000\n")
        let refusal = try #require(report.refusedRows.first?.refusal)
        #expect(refusal.code == "E-CHR")
        #expect(refusal.text.ru.contains(code), "\(refusal.text.ru)")
    }

    @Test(
        arguments: [
            ("+77172123456", "W-PHONE"), ("87271234567", "W-PHONE"), ("+77011234567", nil),
            ("7701123456", "W-PHONE"),
            ("7771234567", "W-PHONE"), ("7011234567", nil), ("+77031234567", "W-PHONE"),
        ] as [(String, String?)])
    func `a telephone of a file is judged as on the screen`(phone: String, warning: String?) throws {
        let fixture = try ExchangeFixture()
        let report = try fixture.load(
            .bmg, "iin,event,phone\n660314399002,registered,\(phone)\n")
        #expect(report.accepted == 1)
        #expect(report.warnings.counts.keys.sorted() == [warning].compactMap(\.self))
        let field = FieldSpec("phone", id: nil, .same(""), .phone, page: 0, help: .same(""))
        let context = FormContext(today: day("2026-11-21"), banks: [])
        #expect(field.message(for: phone, in: [:], context)?.code == warning)
        // What may lack a digit is not completed unseen.
        if warning != nil, !phone.hasPrefix("+"), phone.count == 10, phone != "7701123456" {
            #expect(field.normalised(phone, context, .russian) == phone)
        }
    }
}

extension ExchangeFixture {
    /// Those whose files have a header.
    static let tables = House(Orders.all).imports.filter { !$0.columns.isEmpty }.map(\.source)
}

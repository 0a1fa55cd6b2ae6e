import Foundation
import Testing

@testable import Core

/// Every verdict of a row, with the clause that it comes from.
@Suite struct ImportVerdictTests {
    static let headers: [ImportSource: String] = [
        .esutd: "iin,employer,event,happened_on,recorded_on,received_at", .oop: "iin,month,payer_bin,sum",
        .bmg: "iin,event,phone,received_at",
        .gbdfl:
            "iin,event,happened_on,document_kind,document_number,issued_by,expires_on,address,received_at",
        .mtszn: "iin,event,happened_on,document,received_at",
        .bank: "iin,event,account,happened_on,received_at",
    ]

    struct Line: Sendable, CustomTestStringConvertible {
        let source: ImportSource
        let row: String
        /// «accepted», a code, or `code:column`.
        let verdict: String
        init(_ source: ImportSource, _ row: String, _ verdict: String) {
            self.source = source
            self.row = row
            self.verdict = verdict
        }
        var testDescription: String { "\(source.code) \(row) → \(verdict)" }
    }

    static let lines: [Line] = [
        // p. 5–6
        Line(.esutd, "660314399002,050140990004,transfer,2026-10-05,2026-10-06,", "accepted"),
        Line(.esutd, "660314399002,050140990004,termination,05.10.2026,,2026-10-07T09:00", "accepted"),
        Line(.esutd, "660314399002,050140990004,termination,2026-10-05,2026-10-30,", "accepted+W-LATE"),
        Line(.esutd, "660314399002,151241990007,termination,2026-10-05,,", "E-DICT:employer"),
        Line(.esutd, "660314399002,050140990005,termination,2026-10-05,,", "E-IIN-CHK:employer"),
        Line(.esutd, "660314399002,050140990004,termination,2023-12-31,,", "E-EDIT:"),
        Line(.esutd, "660314399002,050140990004,termination,2026-12-01,,", "E-FUT:"),
        Line(.esutd, "660314399002,050140990004,termination,2026-10-05,2026-10-04,", "E-ORD:"),
        Line(.esutd, "660314399002,050140990004,dismissal,2026-10-05,,", "E-DICT:event"),
        Line(.esutd, "660314399002,050140990004,termination,,,", "E-REQ:happened_on"),
        Line(.esutd, "660314399002,050140990004,termination,2026-02-30,,", "E-DATE:happened_on"),
        Line(.esutd, "660314399002,050140990004,termination,5.10.2026,,", "E-DATE:happened_on"),
        Line(.esutd, "640229399156,050140990004,termination,2026-10-05,,", "E-DICT:iin"),
        // p. 5, 10
        Line(.oop, "660314399002,2024-05,050140990004,14000", "accepted"),
        Line(.oop, " 660314399002 ,05.2024,\"050140990004\",\"14 000,50\"", "accepted"),
        Line(.oop, "640229399156,2024-05,660314399002,0.01", "accepted"),
        Line(.oop, "660314399002,2026-12,050140990004,14000", "E-FUT:month"),
        Line(.oop, "660314399002,2024-13,050140990004,14000", "E-PERIOD:month"),
        Line(.oop, "660314399002,,050140990004,14000", "E-REQ:month"),
        Line(.oop, "660314399002,2024-05,050140990004,0", "E-SUM:sum"),
        Line(.oop, "660314399002,2024-05,050140990004,-5", "E-SUM:sum"),
        Line(.oop, "660314399002,2024-05,050140990004,1.005", "E-SUM:sum"),
        Line(.oop, "66031439900,2024-05,050140990004,14000", "E-IIN:iin"),
        Line(.oop, "660314399003,2024-05,050140990004,14000", "E-IIN-CHK:iin"),
        Line(.oop, "901301399006,2024-05,050140990004,14000", "E-DATE:iin"),
        Line(.oop, "66О314399002,2024-05,050140990004,14000", "E-CHR:iin"),
        Line(.oop, "660314399002,2О24-05,050140990004,14000", "E-CHR:month"),
        Line(.oop, "660314399002,2024-05,050140990004,14OOO", "E-CHR:sum"),
        // p. 9
        Line(.bmg, "660314399002,registered,8 (777) 567-89-01,", "accepted"),
        Line(.bmg, "660314399002,none,,2026-11-20", "accepted"),
        Line(.bmg, "660314399002,registered,,", "E-REQ:phone"),
        Line(.bmg, "660314399002,none,+77775678901,", "E-ALT:phone"),
        Line(.bmg, "660314399002,registered,+79161234567,", "E-PHONE:phone"),
        Line(.bmg, "660314399002,none,,2026-11-22", "E-FUT:received_at"),
        Line(.bmg, "660314399002,none,,2026-11-20T25:00", "E-DATE:received_at"),
        // p. 10, 22
        Line(.gbdfl, "660314399002,document,2021-04-12,id-card,045000001,МВД РК,2031-04-11,,", "accepted"),
        Line(.gbdfl, "660314399002,residence,2009-08-17,,,,,\"г. Караганда, 5\",", "accepted"),
        Line(.gbdfl, "671231399125,death,2026-11-01,,,,,,", "accepted"),
        Line(.gbdfl, "660314399002,death,2026-11-01,,,,,,", "E-STATE:"),
        Line(.gbdfl, "660314399002,document,2021-04-12,,045000001,,,,", "E-REQ:document_kind"),
        Line(.gbdfl, "660314399002,document,2021-04-12,licence,045000001,,,,", "E-DICT:document_kind"),
        Line(.gbdfl, "660314399002,document,2026-11-22,id-card,045000001,,,,", "E-ORD:happened_on"),
        Line(.gbdfl, "660314399002,residence,2009-08-17,,,,,г. Kараганда,", "E-CHR:address"),
        Line(.gbdfl, "660314399002,residence,2009-08-17,id-card,,,,Астана,", "E-ALT:document_kind"),
        Line(
            .gbdfl, "660314399002,document,2021-04-12,id-card,0450000010450000010450000010450,,,,",
            "E-LEN:document_number"),
        Line(.gbdfl, "640229399156,residence,2009-08-17,,,,,Астана,", "E-DICT:iin"),
        // p. 18, 20, 22
        Line(.mtszn, "671231399125,departure,2026-10-12,,", "accepted"),
        Line(.mtszn, "671231399125,arrival,2026-10-12,,", "accepted+E-STATE"),
        Line(.mtszn, "671231399125,declared-missing,2026-10-12,,", "accepted"),
        Line(.mtszn, "671231399125,citizenship-loss-found,2026-10-12,,", "accepted"),
        Line(.mtszn, "671231399125,contribution-found,2026-10-12,,2026-11-20T18:30", "accepted"),
        Line(.mtszn, "710228499403,already-paid,2026-10-12,,", "accepted"),
        Line(.mtszn, "671231399125,departure,2026-11-22,,", "E-ORD:"),
        Line(.mtszn, "671231399125,departure,2026-09-01,,2026-09-02", "E-STATE:"),
        Line(.mtszn, "660314399002,departure,2026-10-12,,", "E-STATE:"),
        Line(.mtszn, "671231399125,permit-issued,2026-10-12,temporary,", "E-DICT:"),
        Line(.mtszn, "671231399125,permit-issued,2026-10-12,,", "E-REQ:document"),
        Line(.mtszn, "671231399125,departure,2026-10-12,permanent,", "E-ALT:document"),
        Line(.mtszn, "671231399125,dеparture,2026-10-12,,", "E-CHR:event"),
        // p. 12, 18 (1)
        Line(.bank, "671231399125,account,KZ20601C000000000002,,", "accepted"),
        Line(.bank, "671231399125,no-debits,KZ41722C000000000001,2026-08-21,", "accepted"),
        Line(.bank, "671231399125,no-debits,KZ41722C000000000001,2026-08-22,", "E-ORD:"),
        Line(.bank, "671231399125,no-debits,KZ20601C000000000002,2026-06-30,", "E-DICT:account"),
        Line(.bank, "671231399125,no-debits,KZ41722C000000000001,,", "E-REQ:happened_on"),
        Line(.bank, "671231399125,account,KZ20601C000000000003,,", "E-IBAN:account"),
        Line(.bank, "671231399125,account,КZ20601C000000000002,,", "E-CHR:account"),
    ]

    @Test(arguments: lines)
    func `a row has its verdict`(line: Line) throws {
        let fixture = try ExchangeFixture()
        let before = try fixture.counts()
        let header = try #require(Self.headers[line.source])
        let report = try fixture.load(line.source, "\(header)\n\(line.row)\n")
        #expect(report.total == 1)
        #expect(report.done == 1)
        if line.verdict.hasPrefix("accepted") {
            #expect(report.accepted == 1)
            #expect(report.refusedFile == nil)
            #expect(try fixture.counts() != before)
            #expect(
                report.warnings.counts.keys.sorted()
                    == line.verdict.split(separator: "+").dropFirst().map(String.init))
        } else {
            #expect(report.refused == 1)
            #expect(try fixture.counts() == before)
            let refused = try CSV(String(contentsOfFile: try #require(report.refusedFile), encoding: .utf8))
            let row = try #require(refused.records.first)
            #expect("\(row["refused_code"] ?? ""):\(row["refused_column"] ?? "")" == line.verdict)
            #expect(row["refused_line"] == "2")
            #expect(row["refused_ru"]?.isEmpty == false && row["refused_kk"]?.isEmpty == false)
        }
        // The status kept beside the facts follows from them.
        for iin in [ExchangeFixture.paid, ExchangeFixture.collecting, ExchangeFixture.asked] {
            let file = try #require(try fixture.store.caseFile(id: try fixture.caseID(iin)))
            #expect(file.record.status == file.caseState.statusCode(on: file.today).rawValue)
        }
        // Read again, the same file changes nothing.
        let after = try fixture.counts()
        let again = try fixture.load(line.source, "\(header)\n\(line.row)\n")
        #expect(again.accepted == 0)
        #expect(again.repeated == report.accepted)
        #expect(try fixture.counts() == after)
    }

    @Test func `every event of every source has a verdict among these or is a fact`() throws {
        for format in House.all.imports {
            guard let column = format.column("event"), case .code(let codes) = column.kind else { continue }
            for code in codes {
                var cells = ["iin": ExchangeFixture.paid, "event": code.code, "employer": "151241990007"]
                for column in format.columns where cells[column.name] == nil && column.requirement != .never {
                    if case .when(_, let events, _, _) = column.requirement, !events.contains(code.code) {
                        continue
                    }
                    switch column.kind {
                    case .date: cells[column.name] = "2026-10-01"
                    case .account: cells[column.name] = "KZ20601C000000000002"
                    case .phone: cells[column.name] = "+77011234567"
                    case .code(let words): cells[column.name] = words[0].code
                    default: cells[column.name] = "5"
                    }
                }
                let row = try ImportRow(line: 2, cells, format, today: day("2026-11-21"))
                #expect(
                    (format.fact(of: row) == nil) != (format.registerEntry(of: row) == nil), "\(code.code)")
                #expect(code.clause != nil)
            }
        }
    }

    @Test func `the words of a source are those that facts know it by`() {
        #expect(ImportSource.mtszn.name.ru == FactSource.ministrySystem.ru)
        #expect(ImportSource.oop.name.ru == OccupationalContributionSource.name)
    }

    @Test func `a look-alike letter is named with its code point`() throws {
        let fixture = try ExchangeFixture()
        let report = try fixture.load(.oop, "iin,month,payer_bin,sum\n66О314399002,2024-05,050140990004,1\n")
        let text = try String(contentsOfFile: try #require(report.refusedFile), encoding: .utf8)
        #expect(text.contains("«О» (U+041E)"))
    }

    @Test func `nobody signed in reads no file`() throws {
        let store = try House(Orders.all).openStore(
            path: ":memory:", assets: Assets(root: Reference.root.appending(path: "assets").path()),
            clock: .fixed(ExchangeFixture.now))
        #expect(throws: Message.access) {
            try Importer(store: store).run(path: "/nowhere", format: .of(.bmg))
        }
    }
}

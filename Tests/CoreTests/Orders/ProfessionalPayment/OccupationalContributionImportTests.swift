import Foundation
import Testing

@testable import Core

/// p.5, 8, 10, 22 (3): months of ОППВ, in bulk and in cases.
@Suite struct OccupationalContributionImportTests {
    static func rows(_ iin: String, _ first: String, _ count: Int, payer: String = "050140990004") -> String {
        (0..<count).map { "\(iin),\(month(first).adding($0).iso),\(payer),9000.00\n" }.joined()
    }

    static let header = "iin,month,payer_bin,sum\n"

    static func runs(_ bodies: [FactBody]) -> [String] {
        bodies.compactMap {
            if case .contributionMonths(let from, let to) = $0 { return "\(from)…\(to)" }
            return nil
        }
    }

    @Test func `months become facts of the case, each run one fact`() throws {
        let fixture = try ExchangeFixture()
        let person = ExchangeFixture.collecting
        let report = try fixture.load(
            .oop, Self.header + Self.rows(person, "2018-01", 40) + Self.rows(person, "2012-05", 43))
        #expect(report.accepted == 83)
        #expect(Self.runs(try fixture.bodies(person)) == ["2012-05…2015-11", "2018-01…2021-04"])
        let file = try #require(try fixture.store.caseFile(id: try fixture.caseID(person)))
        #expect(file.caseState.conditions(on: file.today).refused == [.occupationalContributions])
        // Another payer for a month that was told is a new row and no new month.
        try fixture.load(.oop, Self.header + Self.rows(person, "2018-01", 1, payer: "151241990007"))
        #expect(Self.runs(try fixture.bodies(person)).count == 2)
        try fixture.load(.oop, Self.header + Self.rows(person, "2021-05", 1))
        let complete = try #require(try fixture.store.caseFile(id: try fixture.caseID(person)))
        #expect(complete.caseState.conditions(on: file.today).refused.isEmpty)
        #expect(complete.record.version > file.record.version)
        #expect(try fixture.store.occupationalContributions(of: try IIN(person)).count == 85)
        #expect(
            try fixture.store.occupationalContributions(of: try IIN(person)).first?.payer == "050140990004")
    }

    @Test func `months told before the case come with its first fact after the application`() throws {
        let fixture = try ExchangeFixture()
        let person = ExchangeFixture.unknown
        let told = try fixture.load(
            .oop, Self.header + Self.rows(person, "2014-11", 30) + Self.rows(person, "2019-01", 60))
        #expect(told.accepted == 90)
        var values = try #require(try fixture.store.application(id: 5)).values
        values["iin"] = person
        values["birth"] = "29.02.1964"
        _ = try fixture.store.accept(application: values)
        #expect(try Self.runs(fixture.bodies(person)).isEmpty)
        try fixture.load(
            .esutd, "iin,employer,event,happened_on\n\(person),050140990004,termination,2026-10-05\n")
        #expect(try Self.runs(fixture.bodies(person)) == ["2014-11…2017-04", "2019-01…2023-12"])
        let facts = try fixture.store.facts(ofCase: try fixture.caseID(person))
        #expect(facts.allSatisfy { $0.fact.body.kind != "oppv-months" || $0.source == "АИС «ООП»" })
        try fixture.load(.bmg, "iin,event,phone\n\(person),registered,+77012223344\n")
        #expect(try fixture.status(person) == "checking")
        #expect(try Self.runs(fixture.bodies(person)).count == 2)
    }

    @Test func `new months after the act of one who is paid are named for p. 22 (3)`() throws {
        let fixture = try ExchangeFixture()
        let report = try fixture.load(.oop, Self.header + Self.rows(ExchangeFixture.paid, "2026-10", 1))
        let number = try #require(try fixture.store.paymentCase(id: try fixture.caseID(ExchangeFixture.paid)))
            .number
        #expect(report.notes == [OccupationalContributionImport.toConsider([number])])
        #expect(report.lines.contains { $0.ru.contains(number) && $0.kk.contains(number) })
        let earlier = try fixture.load(.oop, Self.header + Self.rows(ExchangeFixture.paid, "2005-10", 1))
        #expect(earlier.accepted == 1 && earlier.notes.isEmpty)
    }

    @Test func `months of an import that died reach the cases with the next one`() throws {
        let fixture = try ExchangeFixture()
        try fixture.store.database.script(
            """
            INSERT INTO import_run (id, source, at, operator_id) VALUES (7, 'oop', '2026-11-20T10:00:00', 1);
            INSERT INTO contribution_delivery VALUES (9, 'import-run', 7, '2026-11-20T10:00:00');
            INSERT INTO contribution_month (person_id, month, purpose, payer, reference, received_on, tiyn, knp,
                delivery_id, refunded_at)
            SELECT id, 201901, 15, 50140990004, '', 0, 900000, 0, 9, NULL FROM person WHERE iin = '660314399002';
            """)
        try fixture.load(.oop, Self.header + Self.rows(ExchangeFixture.unknown, "2019-01", 1))
        #expect(Self.runs(try fixture.bodies(ExchangeFixture.collecting)) == ["2019-01…2019-01"])
        #expect(try fixture.count("import_run WHERE state = 'open'") == 0)
    }

    @Test func `a stop of a long reading leaves whole transactions and the next one goes on`() throws {
        let fixture = try ExchangeFixture()
        let rows = (0..<45_000).map {
            "660314399002,\(month("2000-01").adding($0 % 320).iso),050140990004,\($0 + 1)\n"
        }
        let text = Self.header + rows.joined() + "660314399003,2024-05,050140990004,1\n"
        let stopped = try fixture.load(.oop, text) { _, _ in false }
        #expect(stopped.isStopped && stopped.accepted == 20_000 && stopped.refused == 1)
        #expect(try fixture.count("contribution_month") == 20_000)
        var told: [Int] = []
        let next = try fixture.load(.oop, text) { done, total in
            told.append(done)
            return total == 45_001
        }
        #expect((next.accepted, next.repeated, next.refused) == (25_000, 20_000, 1))
        #expect(told == [20_001, 40_001, 45_001])
        #expect(try fixture.load(.oop, text).repeated == 45_000)
    }

    @Test func `rows twice in one file are kept once`() throws {
        let fixture = try ExchangeFixture()
        let row = Self.rows(ExchangeFixture.collecting, "2019-01", 1)
        let report = try fixture.load(
            .oop, Self.header + row + row.replacingOccurrences(of: "2019-01", with: "01.2019"))
        #expect((report.accepted, report.repeated) == (1, 1))
    }

    @Test(arguments: [
        "UPDATE contribution_month SET tiyn = 1", "DELETE FROM contribution_month", "DELETE FROM import_row",
        "UPDATE import_row SET line = 1", "DELETE FROM bank_account", "UPDATE residence SET address = 'x'",
        "DELETE FROM identity_document",
    ])
    func `what was imported is not changed`(sql: String) throws {
        let fixture = try ExchangeFixture()
        for source in [ImportSource.oop, .gbdfl, .bank] {
            try fixture.loadSample(source, "\(source.code).csv")
        }
        let error = #expect(throws: StoreError.self) { try fixture.store.database.execute(sql) }
        #expect(error?.isImmutable == true)
    }

    @Test func `digits are judged in place as the values judge them`() throws {
        let vectors = try Reference.csv("Tests/CoreTests/Fixtures/iin_bin_vectors.csv").records.compactMap {
            $0["value"]
        }
        var generator = Seeded(state: 526)
        let random = (0..<20_000).map { _ in
            String(
                format: "%02d%02d%02d%d%05d", Int.random(in: 0...99, using: &generator),
                Int.random(in: 0...13, using: &generator), Int.random(in: 0...69, using: &generator),
                Int.random(in: 0...9, using: &generator), Int.random(in: 0...99_999, using: &generator))
        }
        var accepted = 0
        var different: [String] = []
        for text in vectors + random
        where text.utf8.count == 12 && text.utf8.allSatisfy({ (48...57).contains($0) }) {
            Array(text.utf8).withUnsafeBufferPointer { bytes in
                let isIIN = IdentityDigits.isIIN(bytes, 0)
                if isIIN { accepted += 1 }
                if isIIN != ((try? IIN(text)) != nil)
                    || IdentityDigits.isEmployerNumber(bytes, 0) != ((try? EmployerNumber(text)) != nil)
                {
                    different.append(text)
                }
            }
        }
        #expect(different == [])
        #expect(accepted > 300)
    }

    @Test func `the fast reader agrees with the general one`() throws {
        var generator = Seeded(state: 5)
        let good = ["660314399002", "2019-03", "050140990004", "12500.50"]
        let alphabet = Array("0123456789.,-+ ОO\"K")
        let columns = ["iin", "month", "payer_bin", "sum"]
        var plain = 0
        var different: [[String]] = []
        let store = try StoreFixture().store
        for turn in 0..<20_000 {
            var cells = good
            if turn > 0 {
                let cell = Int.random(in: 0...3, using: &generator)
                var letters = Array(cells[cell])
                let place = Int.random(in: 0..<letters.count, using: &generator)
                switch Int.random(in: 0...2, using: &generator) {
                case 0: letters.remove(at: place)
                case 1: letters[place] = alphabet.randomElement(using: &generator) ?? "0"
                default: letters.insert(alphabet.randomElement(using: &generator) ?? "0", at: place)
                }
                cells[cell] = String(letters)
            }
            var bytes: [UInt8] = []
            var ranges: [CellRange] = []
            for cell in cells {
                ranges.append(CellRange(start: bytes.count, end: bytes.count + cell.utf8.count))
                bytes += Array(cell.utf8) + [44]
            }
            var people = try PersonKeys(store.database, rowCount: 1)
            let entry = try bytes.withUnsafeBufferPointer { buffer in
                var parser = OccupationalContributionParser(
                    buffer, iin: 0, month: 1, payer: 2, sum: 3, today: day("2026-11-21"))
                return try parser.entry(ranges, &people)
            }
            guard let entry else { continue }
            plain += 1
            let row = try ImportRow(
                line: 2, Dictionary(uniqueKeysWithValues: zip(columns, cells)), .oop, today: day("2026-11-21")
            )
            if entry.person != -(Int64(row.text("iin")) ?? 0) || entry.payer != UInt64(row.text("payer_bin"))
                || entry.month != row.month || entry.tiyn != row.sum?.tiyn
            {
                different.append(cells)
            }
        }
        #expect(different == [])
        #expect(plain > 1_000)
    }

    struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }
}

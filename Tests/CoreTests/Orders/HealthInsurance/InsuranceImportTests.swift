import Foundation
import Testing

@testable import Core

/// Order ҚР ДСМ-333: files read twice, stopped, corrected, broken, and what
/// they lead to.
@Suite struct InsuranceImportTests {
    typealias Rows = InsuranceVerdictTests

    static func header(_ source: ImportSource) -> String {
        CSV.line(ImportFormat.of(source).columns.map(\.name))
    }

    /// A list of invented persons, one row each.
    static func list(_ count: Int, category: String = "R12", from first: Int = 0) -> String {
        header(.insuranceList)
            + (first..<first + count).map { index in
                let born = day("1950-01-01").adding(days: index * 7)
                let iin = StoreFixture.iin(born: born, serial: 4000)
                return "\(iin),Шәкіров,Һамит,,\(born.iso),m,,\(category),2026-03-02,labour,,,,,,,,\n"
            }.joined()
    }

    @Test func `persons unknown to the office are written down with their names as told`() throws {
        let fixture = try ExchangeFixture()
        let report = try fixture.loadSample(.insuranceList, "insurance-list.csv")
        #expect((report.accepted, report.refused) == (10, 0))
        let person = try #require(try fixture.store.person(iin: try IIN("710425499193")))
        #expect(person.name.full == "Тілеуова Сәуле Оспанқызы")
        #expect(person.birthDate == day("1971-04-25") && person.sex == .female)
        let file = try #require(try fixture.store.insuredPerson(personID: person.id))
        #expect(file.entitlement.active == .r12)
        #expect(file.records.map(\.category) == [.r12])
        #expect(file.facts.first?.importID != nil)
        #expect(report.notes.isEmpty)
        #expect(try fixture.count("insured_stale") == 0)
    }

    @Test func `the samples of the order read one after another come out as described`() throws {
        let fixture = try ExchangeFixture()
        for (source, verdicts) in [
            (ImportSource.family, [2, 0, 0]), (.insuranceList, [10, 0, 0]), (.insurancePayments, [10, 0, 0]),
            (.insuranceRemoval, [2, 0, 0]), (.unemployed, [2, 0, 0]), (.socialCard, [2, 0, 1]),
            (.military, [3, 0, 0]), (.militaryChange, [3, 0, 0]),
        ] {
            let report = try fixture.loadSample(source, source.code + ".csv")
            #expect([report.accepted, report.repeated, report.refused] == verdicts, "\(source)")
            let again = try fixture.loadSample(source, source.code + ".csv")
            let repeated = [0, verdicts[0], verdicts[2]]
            #expect([again.accepted, again.repeated, again.refused] == repeated, "\(source)")
            #expect(again.notes.contains(InsuranceImport.secondOfDay))
        }
        // p. 18: taken away, told by whom and why.
        let disabled = try #require(try fixture.store.person(iin: try IIN("710425499193")))
        let record = try #require(try fixture.store.categoryRecords(of: disabled.id).first)
        #expect(record.removedOn == day("2026-11-10") && record.removalReason == "мүгедектік мерзімі өтті")
        // p. 64–65: in the list of the authority and dismissed; hired later.
        let entitlements = try ["890303399268", "910719399276", "951201399289", "830214399213"].map { iin in
            let person = try #require(try fixture.store.person(iin: try IIN(iin)))
            return try #require(try fixture.store.insuredPerson(personID: person.id)).entitlement.active
        }
        #expect(
            entitlements[0] == .m && entitlements[1] == nil && entitlements[2] == nil && entitlements[3] == .m
        )
        let payers = try fixture.store.database.rows("SELECT name FROM payer ORDER BY number") {
            $0.text(0)
        }
        #expect(payers == ["«Үлгі» ЖШС", "Ыбыраева М. Х."])
    }

    @Test func `an import keeps its day, its category and its counts`() throws {
        let fixture = try ExchangeFixture()
        let wrong = Self.list(3).replacingOccurrences(of: "1950-01-08", with: "1950-01-99")
        _ = try fixture.load(.insuranceList, wrong)
        let rows = try fixture.store.database.rows(
            "SELECT kind, category, day, accepted, repeated, refused, state FROM insurance_batch"
        ) { row in (0..<7).map { row.text(Int32($0)) }.joined(separator: " ") }
        #expect(rows == ["list R12 2026-11-21 2 0 1 done"])
    }

    @Test func `another list of the same category on the same day is a warning of p. 6`() throws {
        let fixture = try ExchangeFixture()
        #expect(try fixture.load(.insuranceList, Self.list(2)).notes.isEmpty)
        #expect(try fixture.load(.insuranceList, Self.list(2, category: "R11")).notes.isEmpty)
        let second = try fixture.load(.insuranceList, Self.list(2, from: 5))
        #expect(second.notes == [InsuranceImport.secondOfDay] && second.accepted == 2 && second.isClean)
        #expect(second.lines.contains { $0.ru.contains("предупреждение:") && $0.kk.contains("ескерту:") })
    }

    @Test func `refused rows are corrected in their file and read from it`() throws {
        let fixture = try ExchangeFixture()
        let text = Self.list(2).replacingOccurrences(of: "1950-01-08", with: "1950-13-08")
        let first = try fixture.load(.insuranceList, text, as: "list.csv")
        #expect((first.accepted, first.refused) == (1, 1))
        let refused = try String(contentsOfFile: try #require(first.refusedFile), encoding: .utf8)
        let corrected = refused.replacingOccurrences(of: "1950-13-08", with: "1950-01-08")
        let second = try fixture.load(.insuranceList, corrected, as: "list.refused-1.csv")
        #expect((second.accepted, second.refused) == (1, 0))
        #expect(
            try fixture.load(.insuranceList, text.replacingOccurrences(of: "13-08", with: "01-08")).repeated
                == 2)
    }

    @Test(arguments: House.all.imports.map(\.source).filter { $0.act == .order333 })
    func `a file whose shape is wrong is refused whole`(source: ImportSource) throws {
        let fixture = try ExchangeFixture()
        let before = try fixture.insuranceCounts()
        let columns = ImportFormat.of(source).columns.map(\.name)
        let needed = try #require(ImportFormat.of(source).columns.first { $0.requirement == .always }).name
        let header = columns.joined(separator: ",") + "\n"
        #expect(throws: FileFlaw.empty) { try fixture.load(source, "") }
        #expect(throws: FileFlaw.unknownColumn("colour")) {
            try fixture.load(source, "colour," + header)
        }
        #expect(throws: FileFlaw.missingColumns([needed])) {
            try fixture.load(source, columns.filter { $0 != needed }.joined(separator: ",") + "\n")
        }
        #expect(throws: FileFlaw.width(line: 2, expected: columns.count, found: 1)) {
            try fixture.load(source, header + "x\n")
        }
        #expect(throws: FileFlaw.quotes(line: 2)) { try fixture.load(source, header + "\"x\n") }
        #expect(try fixture.insuranceCounts() == before)
        #expect(try fixture.count("insurance_batch") == 0)
    }

    @Test func `CP1251 and semicolons are read as well`() throws {
        let fixture = try ExchangeFixture()
        let text =
            "iin;surname;given_name;birth_date;sex;category;assigned_on;source\r\n"
            + "550309399151;Ёлкина;Анна;09.03.1955;f;R7;05.01.2026;labour\r\n"
        let report = try fixture.load(
            .insuranceList, bytes: Array(try #require(text.data(using: .windowsCP1251))))
        #expect((report.accepted, report.encoding, report.separator) == (1, .cp1251, ";"))
        #expect(try fixture.store.person(iin: try IIN("550309399151"))?.name.surname.text == "Ёлкина")
    }

    @Test func `ids of facts have no gaps and the counter stands at the last`() throws {
        let fixture = try ExchangeFixture()
        _ = try fixture.load(.insuranceList, Self.list(5))
        _ = try fixture.load(.insuranceList, Self.list(7))
        let ids = try fixture.store.database.rows("SELECT id FROM insurance_fact ORDER BY id") {
            $0.integer(0)
        }
        #expect(ids == Array(1...7))
        #expect(try fixture.count("counter WHERE name = 'insurance-fact' AND value = 7") == 1)
    }

    @Test func `citizenship and secrecy told later are kept, and a later silence keeps them`() throws {
        let fixture = try ExchangeFixture()
        func kept() throws -> [String] {
            try fixture.store.database.rows(
                """
                SELECT i.citizenship || ' ' || i.is_secret FROM insured i JOIN person p ON p.id = i.person_id
                WHERE p.iin = '660314399002'
                """
            ) { $0.text(0) }
        }
        let row = "660314399002,Петров,Игорь,,1966-03-14,m,"
        let list = Self.header(.insuranceList)
        _ = try fixture.load(
            .insuranceList, list + row + "foreign-resident,R12,2026-03-02,labour,,,,,,,yes,\n")
        #expect(try kept() == ["foreign-resident 1"])
        _ = try fixture.load(.insuranceList, list + row + ",R7,2026-03-02,labour,,,,,,,,\n")
        #expect(try kept() == ["foreign-resident 1"])
        let refused = try fixture.load(
            .insuranceList, list + row + ",R8,2026-03-02,interior,,,ordinary,,,,,\n")
        #expect(refused.refused == 1)
        _ = try fixture.load(.insuranceList, list + row + "kz,R11,2026-03-02,labour,,,,,,,,\n")
        #expect(try kept() == ["kz 1"])
    }

    // MARK: The full list of an authority

    static let body = "defence,550309399151,Шәкіров,Һамит,,1955-03-09,m,no,\n"

    @Test func `the full list of an authority is taken whole or not at all`() throws {
        let fixture = try ExchangeFixture()
        let good = Self.header(.military) + Self.body
        let wrong = good + "interior,890303399268,Ерғалиев,Ұлан,,1989-03-03,m,,\n"
        let refused = try fixture.load(.military, wrong, as: "body.csv")
        #expect((refused.accepted, refused.refused) == (0, 2))
        #expect(try fixture.count("military_transfer") == 0)
        #expect(try fixture.count("person WHERE iin = '550309399151'") == 0)
        let rows = try CSV(String(contentsOfFile: try #require(refused.refusedFile), encoding: .utf8)).records
        #expect(rows.map { $0["refused_code"] } == ["E-TOTAL", "E-ALT"])
        let corrected = try String(contentsOfFile: try #require(refused.refusedFile), encoding: .utf8)
            .replacingOccurrences(of: "interior", with: "defence")
        #expect(try fixture.load(.military, corrected, as: "body.refused-1.csv").accepted == 2)
        #expect(try fixture.count("military_transfer WHERE kind = 'full' AND member_count = 2") == 1)
        #expect(try fixture.load(.military, corrected, as: "body.refused-1.csv").repeated == 2)
        #expect(try fixture.count("military_transfer") == 1)
    }

    @Test(arguments: [
        ("defence,550309399151,Шәкіров,Һамит,,1955-03-09,m,no,\n", "E-DUP:iin"),
        ("defence,890303399268,Ерғалиев,Ұлан,,1989-03-03,m,,2026-11-20\n", "E-ALT:received_at"),
        ("army,890303399268,Ерғалиев,Ұлан,,1989-03-03,m,,\n", "E-DICT:body"),
        (",890303399268,Ерғалиев,Ұлан,,1989-03-03,m,,\n", "E-REQ:body"),
        ("defence,890303399268,Ерғалиев,Ұлан,,1989-03-03,m,maybe,\n", "E-DICT:reserve"),
        ("defence,890303399268,,Ұлан,,1989-03-03,m,,\n", "E-REQ:surname"),
        ("defence,890303399268,Ерғалиев,Ұлан,,1989-03-03,m,,2026-11-22\n", "E-FUT:received_at"),
    ])
    func `a row of an authority's list has its verdict`(row: String, verdict: String) throws {
        let fixture = try ExchangeFixture()
        let report = try fixture.load(.military, Self.header(.military) + Self.body + row)
        let rows = try CSV(String(contentsOfFile: try #require(report.refusedFile), encoding: .utf8)).records
        #expect(report.refused == 2)
        #expect(
            [rows[1]["refused_code"] ?? "", rows[1]["refused_column"] ?? ""].joined(separator: ":") == verdict
        )
    }

    @Test func `a later list ends the category of those whom it leaves out, and is late after fourteen days`()
        throws
    {
        let fixture = try ExchangeFixture()
        let both =
            Self.header(.military)
            + "defence,550309399151,Шәкіров,Һамит,,1955-03-09,m,no,2026-11-01T10:00\n"
            + "defence,890303399268,Ерғалиев,Ұлан,,1989-03-03,m,,2026-11-01T10:00\n"
        #expect(try fixture.load(.military, both).warnings == ImportWarnings())
        let one = Self.header(.military) + Self.body
        #expect(try fixture.load(.military, one).warnings.counts == ["W-LATE": 1])
        let kept = try fixture.store.database.rows(
            "SELECT p.iin, i.category FROM insured i JOIN person p ON p.id = i.person_id ORDER BY p.iin DESC LIMIT 2"
        ) { $0.text(0) + " " + $0.text(1) }
        #expect(kept == ["890303399268 ", "550309399151 M"])
    }

    // MARK: Many rows

    @Test func `the fast reader agrees with the general one`() throws {
        let fixture = try ExchangeFixture()
        let store = fixture.store
        let format = ImportFormat.insuranceList
        let columns = format.columns.map(\.name)
        var good = Rows.pensioner.merging([
            "iin": "660314399002", "birth_date": "1966-03-14", "citizenship": "kz", "category": "R12",
            "assigned_on": "2026-03-02", "source": "labour", "secret": "no",
        ]) { $1 }
        good["patronymic"] = "Құрман-ұлы"
        let run = try InsuranceImport(store: store, kind: .list, rowCount: 100_000)
        let table = try #require(run.people.table)
        let general = CategoryReader(run)
        var generator = OccupationalContributionImportTests.Seeded(state: 333)
        let alphabet = Array("0123456789.,-; ОOҚқI'\"mfRE")
        let special = ["category", "study", "institution", "level", "measure", "child_iin", "subpoint"]
        var (plain, different): (Int, [[String]]) = (0, [])
        for turn in 0..<20_000 {
            var cells = good
            switch turn % 4 {
            case 1:
                cells["category"] = CategoryOrder.codes.randomElement(using: &generator)
                if turn % 8 == 1 {
                    cells["study"] = ["full-time", "part-time"].randomElement(using: &generator)
                }
            case 2:
                let name = special.randomElement(using: &generator) ?? ""
                cells[name] = ["R13", "ordinary", "crisis", "remand", "2"].randomElement(using: &generator)
            case 3:
                let name = columns.randomElement(using: &generator) ?? ""
                var letters = Array(cells[name] ?? "")
                let letter = alphabet.randomElement(using: &generator) ?? "0"
                let place = Int.random(in: 0...letters.count, using: &generator)
                if place < letters.count, Bool.random(using: &generator) {
                    letters[place] = letter
                } else {
                    letters.insert(letter, at: place)
                }
                cells[name] = String(letters)
            default: break
            }
            var bytes: [UInt8] = []
            var ranges: [CellRange] = []
            for name in columns {
                let cell = cells[name] ?? ""
                ranges.append(CellRange(start: bytes.count, end: bytes.count + cell.utf8.count))
                bytes += Array(cell.utf8) + [44]
            }
            let file = try ImportFile(Array(Self.header(.insuranceList).utf8), format)
            let entry = bytes.withUnsafeBufferPointer { buffer -> ListingEntry? in
                var parser = ListParser(buffer, file, table, [:], today: day("2026-11-21"))
                return parser?.entry(ranges)
            }
            guard let entry else { continue }
            plain += 1
            guard let row = try? ImportRow(line: 2, cells, format, today: day("2026-11-21")),
                let fact = try? general.facts(of: row).first
            else {
                different.append(columns.map { cells[$0] ?? "" })
                continue
            }
            if fact.person != entry.person || fact.category != CategoryOrder.categories[entry.rank]
                || fact.day.dayNumber != entry.day || fact.source != ToldWriter.sources[Int(entry.source)]
                || fact.extra != ListingExtra()
            {
                different.append(columns.map { cells[$0] ?? "" })
            }
        }
        #expect(different == [])
        #expect(plain > 5_000)
        #expect(run.warnings == ImportWarnings())
    }

    @Test func `a long list is read as a short one is, stopped between transactions and gone on with`() throws
    {
        let fixture = try ExchangeFixture()
        let numbers = (0..<50_000).map { index in
            let born = day("1950-01-01").adding(days: index % 20_000)
            return (StoreFixture.iin(born: born, serial: 4000 + index / 20_000 * 10), born.iso)
        }
        try fixture.store.database.write { database in
            for (iin, born) in numbers {
                try database.execute(
                    """
                    INSERT INTO person (iin, surname, given_name, birth_date, sex, name_key, name_order)
                    VALUES (?, 'Шәкіров', 'Һамит', ?, 'm', 'шакиров', x'')
                    """,
                    [.text(iin), .text(born)])
            }
        }
        let rows = numbers.map { "\($0),Шәкіров,Һамит,,\($1),m,,R12,2026-03-02,labour,,,,,,,,\n" }
        let short = try fixture.load(.insuranceList, Self.header(.insuranceList) + rows.prefix(100).joined())
        #expect(short.accepted == 100 && short.notes.isEmpty)
        let newcomer = String(Self.list(1, from: -100).dropFirst(Self.header(.insuranceList).count))
        let text = Self.header(.insuranceList) + rows.reversed().joined() + newcomer
        let stopped = try fixture.load(.insuranceList, text) { done, _ in done == 0 }
        #expect(stopped.isStopped && stopped.accepted == 19_900 && stopped.repeated == 100)
        #expect(try fixture.count("insurance_fact") == 20_000)
        #expect(try fixture.count("insurance_batch WHERE state = 'stopped' AND accepted = 19900") == 1)
        var told: [Int] = []
        let next = try fixture.load(.insuranceList, text) { done, _ in
            if done > 0 { told.append(done) }
            return true
        }
        #expect((next.accepted, next.repeated, next.refused) == (30_001, 20_000, 0))
        #expect(told == [20_000, 40_000, 50_001])
        #expect(next.notes.contains(InsuranceImport.waiting(49_901)))
        let different = try fixture.count(
            """
            insurance_fact WHERE kind <> 'listed' OR category <> 'R12' OR happened_on <> '2026-03-02'
            OR source <> 'labour' OR learned_at <> '2026-11-21T10:12:00' OR detail IS NOT NULL OR batch_id IS NULL
            """)
        #expect(different == 0)
    }
}

import Testing

@testable import Core

/// C-10, C-13: how a birth is read and judged.
@Suite struct BirthTests {
    private static let today = day("2026-11-21")

    @Test(arguments: [
        ("29.07.70", "1970-07-29"), ("290770", "1970-07-29"), ("01.01.30", "1930-01-01"),
        ("22.11.26", "1926-11-22"), ("21.11.26", "2026-11-21"), ("010127", "1927-01-01"),
        ("29.02.28", "1928-02-29"), ("1930-01-01", "1930-01-01"), ("05/06/75", "1975-06-05"),
        ("01012030", "2030-01-01"), ("1.1.40", "1940-01-01"),
    ])
    func `a year of two digits is one of the past`(typed: String, born: String) throws {
        #expect(try Birth.read(typed, today: Self.today) == day(born))
    }

    @Test(
        arguments: [
            ("2026-11-21", nil), ("2026-11-22", "E-FUT"), ("1900-01-01", nil), ("1899-12-31", "E-DATE"),
            ("2090-01-01", "E-FUT"),
        ] as [(String, String?)])
    func `nobody is born before 1900, or tomorrow`(born: String, code: String?) {
        #expect(Birth.refusal(of: day(born), today: Self.today)?.code == code)
    }

    /// The same words of the same person, on the screen and in a file.
    @Test(arguments: ["21.11.2026", "22.11.2026", "31.12.1899", "01.01.1900", "29.07.1970"])
    func `the screen and a file judge a birth alike`(born: String) throws {
        let field = FieldSpec("birth", id: nil, .same(""), .birth, page: 0, help: .same(""))
        let context = FormContext(today: Self.today, banks: [])
        let onScreen = field.message(for: born, in: ["birth": born], context)
        let column = ImportColumn(
            "birth_date", .birth, of: .order333, clause: "18", .same("birth"))
        var inFile: RowRefusal?
        do throws(RowRefusal) { _ = try column.read(born, today: Self.today) } catch { inFile = error }
        #expect(onScreen?.code == inFile?.code)
        #expect(onScreen?.text == inFile?.text)
    }

    @Test(arguments: [("2090-01-01", "E-FUT"), ("1899-12-31", "E-DATE"), ("1970-07-29", "")])
    func `a number that tells an impossible birth is refused on the screen, in a row and in a plain row`(
        born: String, code: String
    ) throws {
        let iin = StoreFixture.iin(born: day(born), serial: 100)
        let field = FieldSpec("iin", id: nil, .same(""), .iin, page: 0, help: .same(""))
        let context = FormContext(today: Self.today, banks: [])
        #expect(field.message(for: iin, in: [:], context)?.code ?? "" == code)
        let fixture = try ExchangeFixture()
        let report = try fixture.load(
            .oop, "iin,month,payer_bin,sum\n\(iin),2024-05,050140990004,14000.00\n")
        #expect(report.refusedRows.map(\.refusal.code) == (code.isEmpty ? [] : [code]))
    }

    @Test func `what a number speaks against is a reason to ask`() throws {
        let iin = try IIN(StoreFixture.iin(born: day("1970-07-29"), sex: .male, serial: 9906))
        #expect(Birth.doubts(iin, born: day("1970-07-29"), sex: .male).isEmpty)
        #expect(
            Birth.doubts(iin, born: day("1970-07-28"), sex: .female).map(\.code) == [
                "W-IIN-DOB", "W-IIN-SEX",
            ])
        let foreign = try IIN(StoreFixture.foreignIIN(serial: 1))
        #expect(Birth.doubts(foreign, born: day("1970-07-29"), sex: .female).isEmpty)
    }
}

import Testing

@testable import Core

/// Rows that a spreadsheet leaves below its table.
@Suite struct ImportBlankRowsTests {
    @Test(arguments: [",", ";"])
    func `rows of separators and blanks are passed over`(separator: String) throws {
        let fixture = try ExchangeFixture()
        let rows = [
            "\(separator)\(separator)\(separator)", "iin,month,payer_bin,sum", ",,,", "  ,\t,\"  \",\u{A0}",
            "660314399002,2024-05,050140990004,14000", ",", "   ", ",,,,,,,",
            "66031439900,2024-06,050140990004,14050", "\"\",,,", "",
        ].map { $0.replacing(",", with: separator) }
        let report = try fixture.load(.oop, rows.joined(separator: "\r\n"))
        #expect((report.total, report.accepted, report.refused) == (2, 1, 1))
        #expect(report.refusedRows.map(\.line) == [9])
        #expect(
            report.refusedRows.first?.cells.map(\.text) == [
                "66031439900", "2024-06", "050140990004", "14050",
            ])
        #expect(report.refusedRows.first?.refusal.code == "E-IIN")
    }
}

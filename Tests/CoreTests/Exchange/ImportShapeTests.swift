import Testing

@testable import Core

/// What is seen of a file before its rows: whose it is; and which rows it was not.
@Suite struct ImportShapeTests {
    @Test(arguments: House(Orders.all).imports.filter { !$0.columns.isEmpty }.map(\.source), [",", ";"])
    func `the columns of a source are its own`(source: ImportSource, separator: String) {
        let formats = House(Orders.all).imports
        let format = ImportFormat.of(source)
        let all = format.columns.map(\.name).joined(separator: separator) + "\n"
        #expect(ImportFormat.fitting(Array(all.utf8), among: formats).map(\.source) == [source])
        // With verdicts of an earlier import, a mark of UTF-8, a letter cut at the end.
        let more = "\u{FEFF}" + all.dropLast() + separator + "refused_line\nҚ"
        #expect(
            ImportFormat.fitting(Array(more.utf8.dropLast()), among: formats).map(\.source) == [source])
    }

    @Test(arguments: ["", "\n", "iin\n", "a,b\n1,2\n", "660314399002,2024-05,050140990004,14000\n"])
    func `what is no header fits nothing`(text: String) {
        #expect(ImportFormat.fitting(Array(text.utf8), among: House(Orders.all).imports).isEmpty)
    }

    @Test func `rows that are refused by the million are counted, the first are shown`() throws {
        let fixture = try ExchangeFixture()
        let rows = (1...1_200).map { "6603143990,2024-05,050140990004,\($0)" }
        let report = try fixture.load(.oop, (["iin,month,payer_bin,sum"] + rows).joined(separator: "\n"))
        #expect((report.refused, report.refusedRows.count) == (1_200, 1_000))
    }
}

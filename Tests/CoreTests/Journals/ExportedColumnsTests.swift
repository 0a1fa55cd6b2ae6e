import Testing

@testable import Core

/// What is in a file for spreadsheets is what people read: no numbers of the program's own, one
/// way of writing months and sums.
struct ExportedColumnsTests {
    @Test func `a column that nobody is shown is in no file`() {
        for journal in House(Orders.all).journals {
            let shown = journal.columns.filter { $0.screenWidth > 0 || $0.paperWidth > 0 }
            for language in Language.allCases {
                let takenBack = journal.marksTakenBack ? [JournalSpec.takenBackHeading[language]] : []
                #expect(
                    journal.headings(language) == shown.map { $0.title[language] } + takenBack,
                    "\(journal.code)")
                #expect(
                    Set(journal.headings(language)).count == journal.headings(language).count,
                    "\(journal.code): two columns of one heading")
            }
            let row = JournalRow(
                key: JournalKey(id: 1), values: journal.columns.map(\.key), link: nil, isCorrection: false,
                isCorrected: false)
            let count = shown.count + (journal.marksTakenBack ? 1 : 0)
            #expect(journal.cells(row, .russian, today: day("2026-11-28")).count == count, "\(journal.code)")
        }
    }
}

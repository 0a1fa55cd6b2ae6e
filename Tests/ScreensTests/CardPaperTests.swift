import Foundation
import Testing

@testable import Core
@testable import Screens

/// What a card shows on its tabs stands on its paper.
@MainActor
struct CardPaperTests {
    private static func workplace(_ store: Store) -> Workplace {
        Workplace(
            store: store, house: House(Orders.all), inbox: "", outbox: "", login: World.login,
            widthOf: { _ in 1 })
    }

    private static func squeezed(_ text: String) -> String {
        Paper.inked(text).filter { !$0.isWhitespace }
    }

    /// The rows of the tables, cell by cell.
    private static func tables(_ report: Report) -> [[String]] {
        var rows: [[String]] = []
        var open: [String] = []
        for line in report.pages.joined().map({ $0.trimmingCharacters(in: .whitespaces) }) {
            guard line.hasPrefix("|") else {
                if !open.isEmpty { rows.append(open) }
                open = []
                continue
            }
            let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
                .map { squeezed(String($0)) }
            open = open.isEmpty ? cells : zip(open, cells).map { $0 + $1 }
        }
        return rows
    }

    private static func expect(
        _ rows: [CardRow], on report: Report, _ tab: String, at location: SourceLocation = #_sourceLocation
    ) {
        let printed = tables(report)
        for row in rows {
            let cells = row.cells.map(squeezed)
            #expect(printed.contains(cells), "\(tab): \(row.cells)", sourceLocation: location)
        }
    }

    private static func expect(
        _ lines: [String], in report: Report, at location: SourceLocation = #_sourceLocation
    ) {
        let text = squeezed(report.text)
        for line in lines { #expect(text.contains(squeezed(line)), "\(line)", sourceLocation: location) }
    }

    @Test(arguments: ["ПВ-000001", "ПВ-000002", "ПВ-000003", "ПВ-000004", "ПВ-000005"], Language.allCases)
    func `the paper of a case has every row of every tab, and its head`(number: String, language: Language)
        throws
    {
        let store = try World.store(.samples)
        let id =
            try store.database.first(
                "SELECT id FROM payment_case WHERE number = ?", [.text(number)]
            ) { $0.integer(0) } ?? 0
        let card = CaseCard(try #require(try store.caseFile(id: id)))
        let report = try ProfessionalPayment.CasePrint(id: card.file.record.id)
            .report(in: Self.workplace(store), language)
        for tab in CaseTab.allCases {
            Self.expect(tab.rows(card, language), on: report, tab.rawValue)
        }
        Self.expect(
            card.header(language) + [card.status.label[language]] + card.changes.map { $0.text[language] },
            in: report)
    }

    @Test(arguments: ["850622499102", "940108499107", "910430399106"], Language.allCases)
    func `the paper of an insured person has every row of every tab, and the answer`(
        iin: String, language: Language
    ) throws {
        for seesMedical in [true, false] {
            let store = try World.store(.samples)
            let worker = try #require(store.currentOperator)
            try store.permit(operatorID: worker.id, .medical, seesMedical)
            let person = try #require(try store.person(iin: try IIN(iin)))
            let file = try #require(try store.insuredPerson(personID: person.id))
            let card = InsuredPersonCard(file, on: file.today, seesMedical: seesMedical)
            let report = try InsuredPersonPrint(person.id, on: file.today)
                .report(in: Self.workplace(store), language)
            for tab in InsuredPersonTab.allCases {
                Self.expect(tab.rows(card, language), on: report, tab.rawValue)
            }
            let parts = InsuredPersonText.answer(card, onPaper: true)
            Self.expect(
                [
                    InsuredPersonText.header(card, language), card.answer[language],
                    InsuredPersonText.term(card)[language],
                ] + parts.flatMap { part in part.items.map { $0[language] } }
                    + (InsuredPersonText.next(card).map { [$0[language]] } ?? []), in: report)
            // The years of the tab of months.
            Self.expect(
                card.strips(atMost: InsuredPersonYear.limit).map { year in
                    "\(year.year) \(InsuredPersonYear.titles[0][language]) \(year.strips(ascii: true)[0])"
                }, in: report)
        }
    }
}

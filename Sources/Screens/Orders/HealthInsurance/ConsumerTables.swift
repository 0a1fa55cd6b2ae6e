import Core
import TUI

/// The tables of a consumer's card, a tab each.
struct ConsumerTables {
    private var tables: [ConsumerTab: Table] = [:]
    private var titles: [ConsumerTab: [String]] = [:]

    /// Rows of a card in a language; the row under the cursor stays.
    mutating func show(_ card: ConsumerCard, _ language: Language) {
        for tab in ConsumerTab.allCases where tab.isTable {
            tables[tab, default: Table(columns: tab.columns)].rows = tab.rows(card, language)
            titles[tab] = tab.titles.map { $0[language] }
        }
    }

    func count(_ tab: ConsumerTab) -> Int { tables[tab]?.rows.count ?? 0 }
    func currentRow(_ tab: ConsumerTab) -> Int64? { tables[tab]?.currentRow?.id }

    /// - Returns: the row that was opened, or what else follows.
    mutating func handle(_ event: Event, on tab: ConsumerTab, in area: Rect, width: Int) -> (
        opened: Int64?, effects: [Effect]
    ) {
        guard var table = tables[tab] else { return (nil, []) }
        let visible = table.visibleRows(in: area, titles: titles[tab] ?? [])
        let outcome = table.handle(event, visibleRows: visible, width: width)
        tables[tab] = table
        if case .opened(let row) = outcome { return (row, []) }
        let effects = table.answerWhole(outcome)
        tables[tab] = table
        return (nil, effects)
    }

    func draw(_ tab: ConsumerTab, on canvas: inout Canvas, in area: Rect, _ language: Language) -> Point? {
        tables[tab]?.draw(
            on: &canvas, in: area, titles: titles[tab] ?? [], emptyText: tab.emptyText[language])
    }

    /// The names of the tabs with how many rows each has.
    ///
    /// - Returns: the place of the one that is shown.
    func drawTabs(_ shown: ConsumerTab, on canvas: inout Canvas, row: Int, _ language: Language) -> Point {
        var column = 2
        var place = Point(row: row, column: column)
        for tab in ConsumerTab.allCases {
            let count = count(tab)
            let text = tab.title[language] + (count > 0 ? " \(count)" : "")
            if tab == shown { place = Point(row: row, column: column) }
            column =
                canvas.write(
                    (tab == shown ? "›" : " ") + text, at: Point(row: row, column: column),
                    as: tab == shown ? .selected : .label) + 1
        }
        return place
    }
}

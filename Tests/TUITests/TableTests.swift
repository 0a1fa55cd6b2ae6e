import Testing

@testable import TUI

@Suite struct TableTests {
    private static let columns = [
        TableColumn("number", width: 5, isFrozen: true, alignment: .right), TableColumn("iin", width: 12),
        TableColumn("name", width: 20), TableColumn("born", width: 10), TableColumn("file", width: 9),
        TableColumn("sent", width: 16, alignment: .centre), TableColumn("answer", width: 12),
    ]
    private static let titles = [
        "№ п/п", "ИИН", "Фамилия, имя, отчество", "Рождён", "№ дела", "Передано", "Ответ",
    ]

    private func table(_ count: Int = 5) -> Table {
        var table = Table(columns: Self.columns)
        table.rows = (0..<count).map { index in
            TableRow(
                id: Int64(index + 1),
                cells: [
                    "\(1281 + index)", "700729399069", "Әбдірахманов Ерлан Серікұлы", "29.07.1970",
                    "ПВ-000412",
                    "20.11.2026", "да",
                ],
                role: index == 2 ? .warning : nil)
        }
        return table
    }

    private func picture(_ table: Table, _ size: Size = Size(columns: 80, rows: 8)) -> Canvas {
        drawn(size) { table.draw(on: &$0, in: $0.bounds, titles: Self.titles, emptyText: "Записей нет") }
    }

    @Test func `shows headings, rows and that more columns are hidden`() {
        #expect(
            picture(table(2)).rows(0..<4) == """
                  № п/п│ИИН         │Фамилия, имя, отчество     │Рождён    │№ дела   │ Передано»
                 ──────┼────────────┼───────────────────────────┼──────────┼─────────┼──────────
                 › 1281│700729399069│Әбдірахманов Ерлан Серікұлы│29.07.1970│ПВ-000412│20.11.2026
                   1282│700729399069│Әбдірахманов Ерлан Серікұлы│29.07.1970│ПВ-000412│20.11.2026
                """)
    }

    @Test func `frozen columns stay while the others scroll to the end and back`() {
        var table = table(1)
        #expect(table.handle(.key(.left), visibleRows: 4, width: 60) == .refused)
        var steps = 0
        while table.handle(.key(.right), visibleRows: 4, width: 60) == .handled { steps += 1 }
        #expect(steps == 2)
        let heading = picture(table, Size(columns: 60, rows: 8)).rows(0..<2)
        #expect(heading.contains("№ п/п│"))
        #expect(heading.contains("Ответ"))
        #expect(!heading.contains("ИИН"))
        #expect(heading.contains("«"))
        #expect(!heading.contains("»"))
        #expect(table.handle(.key(.left), visibleRows: 4, width: 60) == .handled)
        #expect(table.columnOffset == 1)
    }

    @Test func `the cursor walks, pages, and asks for rows that are not at hand`() {
        var table = table(5)
        #expect(table.handle(.key(.up), visibleRows: 3) == .wantsPrevious)
        #expect(table.handle(.key(.pageUp), visibleRows: 3) == .wantsPrevious)
        #expect(table.handle(.key(.down), visibleRows: 3) == .handled)
        #expect(table.handle(.key(.pageDown), visibleRows: 3) == .handled)
        #expect(table.cursor == 4)
        #expect(table.firstVisible == 2)
        #expect(table.handle(.key(.down), visibleRows: 3) == .wantsNext)
        #expect(table.handle(.key(.pageDown), visibleRows: 3) == .wantsNext)
        #expect(table.handle(.key(.home), visibleRows: 3) == .wantsFirst)
        #expect(table.handle(.key(.controlEnd), visibleRows: 3) == .wantsLast)
        #expect(table.handle(.key(.enter), visibleRows: 3) == .opened(5))
    }

    @Test func `the cursor stays on its row when others come in`() {
        var table = table(5)
        table.select(id: 4)
        table.rows = Array(table.rows.dropFirst(2))
        #expect(table.currentRow?.id == 4)
        table.rows = [TableRow(id: 9, cells: [])]
        #expect(table.currentRow?.id == 9)
        table.rows = []
        #expect(table.currentRow == nil)
        #expect(table.handle(.key(.enter), visibleRows: 3) == .refused)
        #expect(picture(table).text.contains("Записей нет"))
    }

    @Test func `letters search, and Esc clears before it leaves`() {
        var table = table()
        #expect(table.handle(.key(.escape), visibleRows: 3) == .ignored)
        #expect(table.handle(.key(.character("ә")), visibleRows: 3) == .search("ә"))
        #expect(table.handle(.key(.character(" ")), visibleRows: 3) == .search("ә "))
        #expect(table.handle(.key(.backspace), visibleRows: 3) == .search("ә"))
        #expect(table.handle(.paste("бд"), visibleRows: 3) == .search("әбд"))
        #expect(table.handle(.key(.escape), visibleRows: 3) == .search(""))
        #expect(table.handle(.key(.backspace), visibleRows: 3) == .refused)
    }

    @Test func `rows are marked and columns chosen to order by`() {
        var table = table()
        #expect(table.handle(.key(.insert), visibleRows: 3) == .marked)
        #expect(table.handle(.key(.character(" ")), visibleRows: 3) == .marked)
        #expect(table.marked == [1, 2])
        #expect(picture(table).text.contains("\n* "))
        #expect(table.handle(.key(.wordRight), visibleRows: 3) == .sort(0))
        table.sortColumn = 3
        #expect(table.handle(.key(.character("<")), visibleRows: 3) == .sort(2))
        #expect(table.handle(.key(.control("O")), visibleRows: 3) == .sort(3))
        #expect(picture(table).text.contains("↑Рождён"))
        table.sortsDescending = true
        #expect(picture(table).text.contains("↓Рождён"))
        table.sortColumn = 6
        #expect(table.handle(.key(.wordRight), visibleRows: 3) == .refused)
        #expect(table.handle(.key(.function(5)), visibleRows: 3) == .ignored)
    }

    @Test func `the row under the cursor is reversed and marked, others keep their role`() {
        var canvas = Canvas(size: Size(columns: 80, rows: 8))
        let point = table().draw(on: &canvas, in: canvas.bounds, titles: Self.titles, emptyText: "")
        #expect(point == Point(row: 2, column: 1))
        #expect(canvas[Point(row: 2, column: 1)] == Cell(character: "›", role: .selected))
        #expect(canvas[Point(row: 2, column: 30)].role == .selected)
        #expect(canvas[Point(row: 3, column: 30)].role == .text)
        #expect(canvas[Point(row: 4, column: 30)].role == .warning)
    }

    @Test func `moving the cursor repaints two rows, not the screen`() {
        var table = table()
        let before = picture(table)
        _ = table.handle(.key(.down), visibleRows: 5)
        let changes = picture(table).changes(from: before)
        #expect(changes > 0)
        #expect(changes <= 2 * 80)
    }

    @Test(arguments: [(80, 24), (30, 6), (12, 4), (8, 2), (0, 0)])
    func `any size is drawn inside`(columns: Int, rows: Int) {
        var table = table(30)
        for _ in 0..<29 { _ = table.handle(.key(.down), visibleRows: 3, width: columns) }
        var canvas = Canvas(size: Size(columns: columns, rows: rows))
        let point = table.draw(on: &canvas, in: canvas.bounds, titles: Self.titles, emptyText: "нет")
        if let point { #expect(canvas.contains(point)) }
        #expect(point != nil || rows <= 2 || columns <= 8)
    }

    @Test func `as many rows are visible as are drawn`() {
        let rect = Rect(row: 0, column: 0, rows: 8, columns: 80)
        #expect(table(30).visibleRows(in: rect, titles: Self.titles) == 6)
        let shown = picture(table(30)).text.split(separator: "\n").count { $0.contains("700729399069") }
        #expect(shown == 6)
    }
}

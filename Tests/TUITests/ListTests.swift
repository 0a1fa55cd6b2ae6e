import Testing

@testable import TUI

@Suite struct PickerTests {
    private static let items = [
        PickerItem(code: "01", title: "Беларусь"), PickerItem(code: "02", title: "Қазақстан", detail: "KZ"),
        PickerItem(code: "03", title: "Новая Зеландия"), PickerItem(code: "04", title: "Зимбабве"),
        PickerItem(code: "05", title: "Узбекистан", detail: "Ташкент"),
    ]

    private func found(_ keys: [Event]) -> [String] {
        var picker = Picker(items: Self.items)
        for event in keys { _ = picker.handle(event) }
        return picker.matches.map(\.code)
    }

    @Test(arguments: [
        ("з", ["04", "03", "02", "05"]),
        ("қаз", ["02"]), ("каз", ["02"]), ("rfp", ["02"]), ("kz", ["02"]), ("лж", []), ("зел", ["03"]),
        ("таш", ["05"]), ("05", ["05"]), ("қғ", ["05"]), ("стан", ["02", "05"]), ("ыы", []),
    ])
    func `letters of either layout find titles, codes and details`(typedText: String, codes: [String]) {
        #expect(found(typed(typedText)) == codes)
    }

    @Test func `keys choose, erase and cancel`() {
        var picker = Picker(items: Self.items, selected: "03")
        #expect(picker.current?.code == "03")
        #expect(picker.handle(.key(.down)) == .handled)
        #expect(picker.handle(.key(.enter)) == .chosen("04"))
        #expect(picker.handle(.key(.end)) == .handled)
        #expect(picker.handle(.key(.down)) == .refused)
        #expect(picker.handle(.paste("нет такого")) == .handled)
        #expect(picker.handle(.key(.enter)) == .refused)
        #expect(picker.handle(.key(.control("U"))) == .handled)
        #expect(picker.handle(.key(.backspace)) == .refused)
        #expect(picker.handle(.key(.escape)) == .cancelled)
        #expect(picker.handle(.resize(.standard)) == .ignored)
    }

    @Test func `another language keeps the cursor`() {
        var picker = Picker(items: Self.items, selected: "02")
        picker.items = Self.items.reversed()
        #expect(picker.current?.code == "02")
    }

    @Test func `is a box with what is typed, the list and its count`() {
        var picker = Picker(items: Self.items)
        _ = picker.handle(.key(.down))
        var canvas = Canvas(size: Size(columns: 26, rows: 9))
        let cursor = picker.draw(
            on: &canvas, in: Rect(row: 0, column: 1, rows: 8, columns: 24), title: "Страна", emptyText: "Нет")
        #expect(
            canvas.text == """
                 ┌ Страна ──────────────┐
                 │                      │
                 │   Беларусь           │
                 │ › Қазақстан  KZ      │
                 │   Новая Зеландия     │
                 │   Зимбабве           │
                 │   Узбекистан  Ташке… │
                 └──────────────── 2/5 ─┘

                """)
        #expect(cursor == Point(row: 3, column: 3))
    }

    @Test func `a cut item is shown whole below the list`() {
        let long = PickerItem(code: "1", title: "сведения о регистрации в качестве лица, ищущего работу")
        let picker = Picker(items: [long] + Self.items)
        let canvas = drawn(Size(columns: 30, rows: 14)) {
            picker.draw(on: &$0, in: $0.bounds, title: "Документ", emptyText: "")
        }
        #expect(
            canvas.text == """
                ┌ Документ ──────────────────┐
                │                            │
                │ › сведения о регистрации … │
                │   Беларусь                 │
                │   Қазақстан  KZ            │
                │   Новая Зеландия           │
                │   Зимбабве                 │
                │   Узбекистан  Ташкент      │
                │                            │
                │ ────────────────────────── │
                │ сведения о регистрации в   │
                │ качестве лица, ищущего     │
                │ работу                     │
                └────────────────────── 1/6 ─┘
                """)
    }

    @Test func `a long list scrolls with the cursor`() {
        var picker = Picker(items: (1...100).map { PickerItem(code: "\($0)", title: "строка \($0)") })
        for step in 1...100 {
            var canvas = Canvas(size: Size(columns: 30, rows: 10))
            let cursor = picker.draw(on: &canvas, in: canvas.bounds, title: "", emptyText: "")
            #expect(canvas.text.contains("› строка \(step) "), "step \(step)")
            #expect(cursor.map { (2..<9).contains($0.row) } == true)
            _ = picker.handle(.key(.down))
        }
    }
}

@Suite struct MenuTests {
    private static let groups = [["new", "people"], ["insurance"], ["sms", "receipts", "journal"]]
    private static let titles = [
        "new": "Новое заявление", "people": "Получатели", "insurance": "Право на помощь",
        "sms": "Sms-оповещения", "receipts": "Расписки", "journal": "Электронный журнал",
    ]

    private func draw(_ menu: Menu, _ rect: Rect = Rect(row: 0, column: 0, rows: 20, columns: 80))
        -> (canvas: Canvas, cursor: Point?)
    {
        var canvas = Canvas(size: .standard)
        let cursor = menu.draw(
            on: &canvas, in: rect,
            texts: { MenuText(Self.titles[$0] ?? $0, note: $0 == "sms" ? "3 без ответа" : "") },
            headings: ["Выплата", "ОСМС", "Журналы"])
        return (canvas, cursor)
    }

    @Test func `groups stand below each other`() {
        let (canvas, cursor) = draw(Menu(groups: Self.groups))
        #expect(
            canvas.rows(0..<12) == """
                   Выплата
                 › Новое заявление
                   Получатели

                   ОСМС
                   Право на помощь

                   Журналы
                   Sms-оповещения  3 без ответа
                   Расписки
                   Электронный журнал

                """)
        #expect(cursor == Point(row: 1, column: 1))
    }

    @Test func `two columns are used where one is too short, and crossed by arrows`() {
        var menu = Menu(groups: Self.groups)
        let rect = Rect(row: 0, column: 0, rows: 5, columns: 80)
        let text = draw(menu, rect).canvas.rows(0..<5)
        #expect(
            text == """
                   Выплата                                 Журналы
                 › Новое заявление                         Sms-оповещения  3 без ответа
                   Получатели                              Расписки
                   ОСМС                                    Электронный журнал
                   Право на помощь
                """)
        #expect(menu.handle(.key(.right)) == .handled)
        #expect(menu.current == "sms")
        #expect(menu.handle(.key(.left)) == .handled)
        #expect(menu.current == "new")
    }

    @Test(arguments: [
        ("журн", "journal"), (";ehy", "journal"), ("пол", "people"), ("sms", "sms"), ("ыьы", "sms"),
        ("заяв", "new"), ("помощь", "insurance"),
    ])
    func `typing any part of a title in either layout goes there`(text: String, code: String) {
        var menu = Menu(groups: Self.groups)
        _ = draw(menu)
        for event in typed(text) { _ = menu.handle(event) }
        #expect(menu.query == text)
        #expect(menu.handle(.key(.enter)) == .chosen(code))
    }

    @Test func `what names no item is handed over`() {
        var menu = Menu(groups: Self.groups)
        _ = draw(menu)
        for event in typed("700729399069") { _ = menu.handle(event) }
        #expect(menu.current == nil)
        #expect(draw(menu).cursor == nil)
        #expect(menu.handle(.key(.enter)) == .submitted("700729399069"))
        #expect(menu.handle(.key(.escape)) == .handled)
        #expect(menu.handle(.key(.escape)) == .ignored)
        #expect(menu.current != nil)
    }

    @Test func `arrows walk over what is found`() {
        var menu = Menu(groups: Self.groups)
        _ = draw(menu)
        #expect(menu.handle(.key(.up)) == .refused)
        #expect(menu.handle(.key(.end)) == .handled)
        #expect(menu.current == "journal")
        for event in typed("по") { _ = menu.handle(event) }
        #expect(menu.current == "people")
        #expect(menu.handle(.key(.down)) == .handled)
        #expect(menu.current == "insurance")
        #expect(draw(menu).canvas[Point(row: 1, column: 3)].role == .disabled)
    }
}

@Suite struct DialogTests {
    private let dialog = Dialog(buttons: ["yes", "no"], focus: "no", letters: ["yes": ["д"], "no": ["н"]])

    @Test(arguments: [
        (["Enter"], DialogOutcome.chosen("no")), (["Left", "Enter"], .chosen("yes")),
        (["Tab", "Space"], .chosen("yes")), (["Escape"], .cancelled), (["F10"], .cancelled),
        (["д"], .chosen("yes")), (["Д"], .chosen("yes")), (["l"], .chosen("yes")), (["L"], .chosen("yes")),
        (["н"], .chosen("no")), (["y"], .chosen("no")), (["x"], .ignored), (["F2"], .ignored),
        (["Down"], .handled),
    ])
    func `is answered by arrows or by the key of a letter`(keys: [String], outcome: DialogOutcome) {
        var dialog = dialog
        var last = DialogOutcome.ignored
        for event in events(keys) { last = dialog.handle(event) }
        #expect(last == outcome)
    }

    @Test func `a paste answers nothing`() {
        var dialog = dialog
        #expect(dialog.handle(.paste("д\n")) == .ignored)
    }

    @Test func `stands in the middle over what was there`() {
        var canvas = Canvas(size: Size(columns: 44, rows: 9))
        canvas.fill(canvas.bounds, with: "x")
        let cursor = dialog.draw(
            on: &canvas, title: "Выход", text: "Запись не отправлена. Оставить её черновиком?",
            buttonTitles: ["yes": "Да", "no": "Нет"])
        #expect(
            canvas.rows(1..<7) == """
                xxx┌ Выход ─────────────────────────────┐xxx
                xxx│ Запись не отправлена. Оставить её  │xxx
                xxx│ черновиком?                        │xxx
                xxx│                                    │xxx
                xxx│          [ Да ] ›[ Нет ]           │xxx
                xxx└────────────────────────────────────┘xxx
                """)
        #expect(cursor.map { canvas[$0].role } == .focus)
    }

    @Test(arguments: [(80, 24), (30, 8), (16, 5), (10, 3), (0, 0)])
    func `any size is drawn inside`(columns: Int, rows: Int) {
        var canvas = Canvas(size: Size(columns: columns, rows: rows))
        let text = String(repeating: "очень длинный вопрос ", count: 100)
        let cursor = dialog.draw(on: &canvas, title: "Вопрос", text: text, buttonTitles: [:], as: .error)
        if let cursor { #expect(canvas.contains(cursor)) }
        #expect((cursor == nil) == (columns < 15 || rows < 5))
    }
}

@Suite struct PagerTests {
    private let lines = (1...30).map { "строка \($0)" }

    @Test func `scrolls by line, page and to the ends`() {
        var pager = Pager(lines: lines)
        #expect(pager.handle(.key(.up), visibleRows: 10) == .refused)
        #expect(pager.handle(.key(.down), visibleRows: 10) == .handled)
        #expect(pager.firstLine == 1)
        #expect(pager.handle(.key(.pageDown), visibleRows: 10) == .handled)
        #expect(pager.firstLine == 10)
        #expect(pager.handle(.key(.end), visibleRows: 10) == .handled)
        #expect(pager.firstLine == 20)
        #expect(pager.handle(.key(.character(" ")), visibleRows: 10) == .refused)
        #expect(pager.handle(.key(.home), visibleRows: 10) == .handled)
        #expect(pager.handle(.key(.escape), visibleRows: 10) == .ignored)
    }

    @Test func `typing finds a line, Enter the next one`() {
        var pager = Pager(lines: lines)
        for event in typed("рока 2") { _ = pager.handle(event, visibleRows: 5) }
        var canvas = Canvas(size: Size(columns: 20, rows: 5))
        var point = pager.draw(on: &canvas, in: canvas.bounds)
        #expect(point.map { canvas[Point(row: $0.row, column: 7)] } == Cell(character: "2", role: .selected))
        _ = pager.handle(.key(.enter), visibleRows: 5)
        canvas = Canvas(size: Size(columns: 20, rows: 5))
        point = pager.draw(on: &canvas, in: canvas.bounds)
        #expect(point.map { canvas[Point(row: $0.row, column: 8)].character } == "0")
        #expect(pager.handle(.key(.character("x")), visibleRows: 5) == .refused)
        #expect(pager.handle(.key(.escape), visibleRows: 5) == .handled)
        #expect(pager.searchText == "")
    }

    @Test func `long lines scroll sideways`() {
        var pager = Pager(lines: [String((0..<60).map { Character("\($0 % 10)") })])
        #expect(pager.handle(.key(.right), visibleRows: 5, width: 20) == .handled)
        let canvas = drawn(Size(columns: 20, rows: 1)) { pager.draw(on: &$0, in: $0.bounds) }
        #expect(canvas.text == "6789012345678901234»")
        while pager.handle(.key(.right), visibleRows: 5, width: 20) == .handled {}
        #expect(pager.firstColumn == 40)
    }
}

@Suite struct BarTests {
    @Test(arguments: [
        (
            80, [1: "Помощь", 2: "Записать", 9: "ҚАЗ", 10: "Назад"],
            "1Помощь 2Записать                                                  9ҚАЗ 10Назад"
        ),
        (80, [2: "Сверить всех", 5: "Іріктеу"], "        2Сверить … " + "               5Іріктеу"),
        (
            100, [1: "Помощь", 9: "ҚАЗ", 10: "Назад"],
            " F1 Помощь" + String(repeating: " ", count: 74) + "F9 ҚАЗ F10 Назад"
        ),
    ])
    func `each F-key has its cell`(columns: Int, words: [Int: String], text: String) {
        let canvas = drawn(Size(columns: columns, rows: 1)) { KeyBar.draw(on: &$0, row: 0, words: words) }
        #expect(canvas.text == text)
    }

    @Test(arguments: [
        (4, 30, "    Enter Открыть  PgDn листать"), (4, 20, "    Enter Открыть"), (4, 10, ""),
    ])
    func `keys without a cell that do not fit are left out whole`(start: Int, end: Int, text: String) {
        let others = [(key: "Enter", title: "Открыть"), (key: "PgDn", title: "листать")]
        let canvas = drawn(Size(columns: 40, rows: 1)) {
            KeyBar.draw(on: &$0, row: 0, from: start, to: end + 2, others: others)
        }
        #expect(canvas.text == text)
    }

    @Test func `the left text gives way to the right one`() {
        let canvas = drawn(Size(columns: 30, rows: 2)) {
            StatusLine.draw(
                on: &$0, row: 0, left: "Профессиональная выплата › Заявление", right: "стр. 1 · РУС")
            StatusLine.draw(on: &$0, row: 1, text: "Дата: 14032026, 14.03.26, т — сегодня")
        }
        #expect(canvas.text == " Профессиональ…  стр. 1 · РУС\n Дата: 14032026, 14.03.26, т…")
    }
}

extension PickerTests {
    private static let long = String(repeating: "слово ", count: 40) + "конец"

    /// Two items left no row for the whole of the one under the cursor.
    @Test(arguments: [1, 2, 3, 9])
    func `what is cut in a list, however short, is read whole below it`(count: Int) {
        var items = (1...count).map { PickerItem(code: "\($0)", title: "пункт \($0)") }
        items[count - 1].title = Self.long
        let picker = Picker(items: items, selected: "\(count)")
        var canvas = Canvas(size: Size(columns: 80, rows: 20))
        let rows = max(8, count + 4 + Picker.footLimit)
        picker.draw(
            on: &canvas, in: Rect(row: 0, column: 5, rows: rows, columns: 70), title: "", emptyText: "")
        #expect(canvas.text.contains("конец"), "\(canvas.text)")
        #expect(canvas.text.contains("пункт 1") || count == 1)
    }

    @Test(arguments: ["brand", "икфтв", "халык банк", "банк халык"])
    func `words that are not shown are found, several in any order`(text: String) {
        let item = PickerItem(code: "1", title: "Народный Банк", words: "Халық Банкі Brand")
        var picker = Picker(items: [PickerItem(code: "0", title: "Другой"), item])
        for event in typed(text) { _ = picker.handle(event) }
        #expect(picker.matches == [item])
    }
}

import Testing

@testable import TUI

@Suite struct FormTests {
    private static let fields = [
        FormField("iin", .line(.digits, limit: 12, width: 13), isRequired: true),
        FormField("surname", .line(.letters, limit: 40, width: 20), isRequired: true),
        FormField("age", .fixed),
        FormField("wish", .choice(["dismiss", "move"]), page: 1, isRequired: true),
        FormField("sex", .choice(["m", "f"]), page: 1),
        FormField("agree", .check, page: 1),
        FormField("papers", .list(["birth", "illness", "work"]), page: 1),
        FormField("bank", .lookup(.any, limit: 40, width: 12), page: 2),
        FormField("memo", .area(rows: 2, limit: 200), page: 2),
        FormField("day", .line(.date, limit: 12, width: 11), page: 2),
    ]

    private func texts(_ field: FormField) -> FieldTexts {
        switch field.key {
        case "iin": FieldTexts("ИИН", section: "Работник", note: "муж., 29.07.1970")
        case "surname": FieldTexts("Фамилия")
        case "age": FieldTexts("Возраст")
        case "wish":
            FieldTexts(
                "Нужное указать", section: "Просьба",
                choices: ["dismiss": "расторгнуть трудовой договор", "move": "перевести на другую работу"])
        case "sex": FieldTexts("Пол", choices: ["m": "мужской", "f": "женский"])
        case "agree": FieldTexts("Согласие")
        case "papers":
            FieldTexts(
                "Документы",
                choices: [
                    "birth": "свидетельство о рождении", "illness": "справка об инвалидности",
                    "work": "сведения о регистрации в качестве безработного за последние двенадцать месяцев",
                ], problem: "нет справки")
        case "bank": FieldTexts("Банк")
        case "memo": FieldTexts("Примечание для следующего оператора")
        default: FieldTexts("расторгнуть с", problem: "такого дня в феврале 2026 нет", warning: "это суббота")
        }
    }

    private func form(_ values: [String: String] = [:]) -> Form { Form(fields: Self.fields, values: values) }

    private func picture(_ form: Form, _ size: Size = .standard) -> (canvas: Canvas, cursor: Point?) {
        var canvas = Canvas(size: size)
        let cursor = form.draw(on: &canvas, in: canvas.bounds) { texts($0) }
        return (canvas, cursor)
    }

    @Test func `shows labels, required marks, values and a note beside`() {
        let (canvas, cursor) = picture(
            form(["iin": "700729399069", "surname": "Әбдірахманов", "age": "56 лет"]))
        #expect(
            canvas.rows(0..<5) == """
                   Работник
                 › ИИН              * 700729399069   муж., 29.07.1970
                   Фамилия          * Әбдірахманов
                   Возраст            56 лет

                """)
        #expect(cursor == Point(row: 1, column: 34))
        let roles = canvas.roles.split(separator: "\n")
        #expect(roles[1] == " l lll              l FFFFFFFFFFFFF  hhhhhhhhhhhhhhhh")
        #expect(roles[2].hasSuffix("l vvvvvvvvvvvv________"))
    }

    @Test func `options are rows, or one row where they fit`() {
        var form = form(["wish": "dismiss", "papers": "illness"])
        form.focus("wish")
        let (canvas, cursor) = picture(form)
        #expect(
            canvas.rows(0..<11) == """
                   Просьба
                 › Нужное указать   * (•) расторгнуть трудовой договор
                                      ( ) перевести на другую работу
                   Пол                ( ) мужской   ( ) женский
                   Согласие           [ ]
                   Документы          [ ] свидетельство о рождении
                                      [x] справка об инвалидности
                                      [ ] сведения о регистрации в качестве безработного за
                                          последние двенадцать месяцев
                                      ! нет справки

                """)
        #expect(cursor == Point(row: 1, column: 23))
    }

    @Test func `a problem stands beside and the rest below, in words`() {
        var form = form(["day": "31.02.2026", "bank": "Пример Банк"])
        form.focus("day")
        let (canvas, cursor) = picture(form)
        #expect(
            canvas.rows(0..<6) == """
                   Банк               Пример Банк  ↓
                   Примечание для
                   следующего
                   оператора
                 › расторгнуть с      31.02.2026   ! такого дня в феврале 2026 нет
                                      • это суббота
                """)
        #expect(cursor == Point(row: 4, column: 32))
    }

    @Test func `a problem too long for the row wraps below the editor`() {
        let field = FormField("name", .line(.any, limit: 50, width: 40), isRequired: true)
        let form = Form(fields: [field], values: ["name": "Ерлан"])
        var canvas = Canvas(size: .standard)
        _ = form.draw(on: &canvas, in: canvas.bounds) { _ in
            FieldTexts(
                "Имя", problem: "в имени есть латинские буквы, похожие на русские: проверьте каждую букву")
        }
        #expect(
            canvas.rows(0..<3) == """
                 › Имя              * Ерлан
                                      ! в имени есть латинские буквы, похожие на русские:
                                      проверьте каждую букву
                """)
    }

    @Test(arguments: [
        (["Tab"], "surname"), (["Down"], "surname"), (["Enter"], "surname"),
        (["Tab", "BackTab"], "iin"), (["Tab", "Up"], "iin"),
        (["Tab", "Tab"], "wish"),  // `age` is not edited
        (["PageDown"], "wish"), (["PageDown", "PageDown"], "bank"), (["PageDown", "PageUp"], "iin"),
        (["PageDown", "BackTab"], "surname"),
    ])
    func `keys walk over fields and pages`(keys: [String], focus: String) {
        var form = form()
        for event in events(keys) { _ = form.handle(event) }
        #expect(form.focus == focus)
    }

    @Test func `moving tells where from and where to, and the ends refuse`() {
        var form = form()
        #expect(form.handle(.key(.up)) == .refused)
        #expect(form.handle(.key(.pageUp)) == .refused)
        #expect(form.handle(.key(.tab)) == .left("iin", to: "surname"))
        #expect(form.handle(.key(.pageDown)) == .left("surname", to: "wish"))
        #expect(form.page == 1)
        #expect(form.pageCount == 3)
        form.focus("day")
        #expect(form.handle(.key(.down)) == .refused)
        #expect(form.handle(.key(.enter)) == .finished)
        #expect(form.handle(.key(.escape)) == .ignored)
        #expect(form.handle(.key(.function(2))) == .ignored)
        #expect(form.handle(.key(.function(4))) == .listWanted("day"))
        #expect(form.handle(.hangup) == .ignored)
        #expect(form.focus("age") == false)
        #expect(form.focus("nothing") == false)
    }

    @Test func `values follow every key`() {
        var form = form()
        #expect(form.handle(.key(.character("7"))) == .edited("iin"))
        #expect(form.handle(.key(.character("қ"))) == .edited("iin"))
        #expect(form.handle(.key(.character("ы"))) == .refused)
        #expect(form.values["iin"] == "70")
        #expect(form.handle(.key(.left)) == .handled)
        #expect(form.handle(.paste("123")) == .edited("iin"))
        #expect(form.values["iin"] == "71230")
        #expect(form.handle(.key(.control("Z"))) == .edited("iin"))
        #expect(form.values["iin"] == "")
        form.set("900101300123", for: "iin")
        #expect(picture(form).canvas.text.contains("900101300123"))
        form.set("Қасымова", for: "surname")
        #expect(form.values["surname"] == "Қасымова")
    }

    @Test func `overtype stays on from field to field`() {
        var form = form(["iin": "12", "surname": "Аб"])
        for event in events(["Insert", "Tab", "Home", "Я"]) { _ = form.handle(event) }
        #expect(form.values["surname"] == "Яб")
    }

    @Test(arguments: [
        (["Space"], "dismiss"), (["Down"], "move"), (["Down", "Up"], "dismiss"),
        (["Down", "Space"], "move"), (["Down", "Enter"], "move"), (["Down", "Tab"], "move"),
        (["Down", "BackTab"], "move"), (["Down", "PgDn"], "move"), (["Down", "Down"], "move"),
        (["2", "Up", "Up"], "dismiss"), (["2", "Home", "Tab"], "dismiss"), (["Tab"], ""),
        (["п"], "move"), (["g"], "move"), (["р"], "dismiss"), (["h"], "dismiss"), (["2"], "move"),
        (["ә"], "move"),
        (["Space", "Backspace"], ""), (["Enter"], ""), (["End"], "move"), (["End", "Space"], "move"),
    ])
    func `a choice is made by arrows, letters of either layout, or number`(keys: [String], value: String) {
        var form = form()
        form.focus("wish")
        _ = picture(form)  // titles come with the drawing
        for event in events(keys) { _ = form.handle(event) }
        #expect(form.values["wish"] ?? "" == value)
    }

    @Test func `up and down leave a choice that lies on one row`() {
        var form = form()
        form.focus("sex")
        _ = picture(form)
        #expect(form.handle(.key(.right)) == .edited("sex"))
        #expect(form.values["sex"] == "f")
        #expect(form.handle(.key(.down)) == .left("sex", to: "agree"))
        #expect(form.handle(.key(.up)) == .left("agree", to: "sex"))
        #expect(form.handle(.key(.up)) == .left("sex", to: "wish"))
    }

    @Test func `checks and lists are toggled`() {
        var form = form()
        form.focus("agree")
        _ = picture(form)
        #expect(form.handle(.key(.character(" "))) == .edited("agree"))
        #expect(form.values["agree"] == "yes")
        #expect(form.handle(.key(.character(" "))) == .edited("agree"))
        #expect(form.values["agree"] == "")
        form.focus("papers")
        for event in events(["Down", "Down", "Space", "Home", "Space"]) { _ = form.handle(event) }
        #expect(form.values["papers"] == "birth,work")
        _ = form.handle(.key(.character(" ")))
        #expect(form.values["papers"] == "work")
        // All three begin with "с": the letter goes to the next one and chooses nothing.
        #expect(form.handle(.key(.character("c"))) == .handled)
        #expect(picture(form).cursor?.row == 6)
        #expect(form.values["papers"] == "work")
    }

    @Test func `hidden fields are passed over, and a page of them is no page`() {
        var form = form()
        form.setHidden(["surname", "wish", "sex", "agree", "papers"])
        #expect(form.pageCount == 2)
        #expect(form.handle(.key(.tab)) == .left("iin", to: "bank"))
        #expect(!picture(form).canvas.text.contains("Фамилия"))
        #expect(form.page == 1)
        form.setHidden([])
        #expect(form.page == 2)
        #expect(form.focus == "bank")
        form.setHidden(["bank"])
        #expect(form.focus == "memo")
        form.setHidden(Set(Self.fields.map(\.key)))
        #expect(form.focus == "")
        #expect(form.handle(.key(.tab)) == .refused)
        #expect(picture(form).canvas.text.allSatisfy { $0.isWhitespace })
    }

    @Test func `an area keeps Enter for the form and breaks lines by Ctrl+N`() {
        var form = form()
        form.focus("memo")
        for event in typed("раз") + events(["Ctrl+N"]) + typed("два") { _ = form.handle(event) }
        #expect(form.values["memo"] == "раз\nдва")
        #expect(form.handle(.key(.up)) == .handled)
        #expect(form.handle(.key(.up)) == .left("memo", to: "bank"))
        form.focus("memo")
        #expect(form.handle(.key(.enter)) == .left("memo", to: "day"))
    }

    @Test func `a page higher than the room scrolls with the focus, problem included`() {
        let fields = (1...12).map { FormField("f\($0)", .line(.any, limit: 9, width: 9)) }
        var form = Form(fields: fields)
        let size = Size(columns: 60, rows: 6)
        for step in 1...12 {
            var canvas = Canvas(size: size)
            let cursor = form.draw(on: &canvas, in: canvas.bounds) { field in
                FieldTexts(
                    "поле \(field.key).",
                    problem: field.key == form.focus ? String(repeating: "беда ", count: 9) : nil)
            }
            #expect(cursor.map { canvas.contains($0) } == true, "step \(step)")
            #expect(canvas.text.contains("› поле f\(step)."), "step \(step)")
            #expect(canvas.text.contains("беда беда"), "step \(step)")
            #expect(canvas.text.contains("▼") == (step < 12 && !canvas.text.contains("f12.")), "step \(step)")
            #expect(canvas.text.contains("▲") == !canvas.text.contains("f1."), "step \(step)")
            _ = form.handle(.key(.down))
        }
    }

    @Test(arguments: [(80, 24), (40, 10), (20, 3), (17, 1), (5, 5), (0, 0), (200, 60)])
    func `any size is drawn without a crash and inside`(columns: Int, rows: Int) {
        var form = form([
            "surname": String(repeating: "Ы", count: 40), "memo": String(repeating: "текст ", count: 30),
        ])
        for field in Self.fields {
            form.focus(field.key)
            let (canvas, cursor) = picture(form, Size(columns: columns, rows: rows))
            if let cursor { #expect(canvas.contains(cursor)) }
        }
    }

    @Test func `a typed letter repaints two cells of the form`() {
        var form = form(["iin": "7007"])
        let before = picture(form).canvas
        _ = form.handle(.key(.character("2")))
        #expect(picture(form).canvas.changes(from: before) == 1)
    }

    /// The field was a column short of a whole number: at its last digit the first were gone.
    @Test func `a number that is typed stays in sight from its first digit`() {
        var form = Form(fields: [FormField("phone", .line(.phone, limit: 20, width: 17))])
        for character in "+7 (701) 123-45-67" {
            _ = form.handle(.key(.character(character)))
            let text = picture(form).canvas.rows(0..<1)
            #expect(text.contains(form.values["phone"] ?? "?"), "\(text)")
        }
        #expect(form.values["phone"]?.count == 18)
    }
}

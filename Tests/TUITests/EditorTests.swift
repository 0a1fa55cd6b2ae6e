import Testing

@testable import TUI

@Suite struct CharacterClassTests {
    @Test(arguments: [
        (CharacterClass.any, "Әб-ё1,.\u{1B}", "Әб-ё1,."),
        (.digits, "7ә\"5,.кk-", "721567"),
        (.date, "21.ү/+-тТn,x", "21.8/+-ттт"),
        (.money, "1 234,50ққ.тг", "1 234,5000."),
        (.code, "пв-000412ab№", "ПВ-000412AB"),
        (.phone, "+7 (701) 555-қә", "+7 (701) 555-02"),
        (.email, "Иa.b_c@kz, фыва", "Ba.b_c@kzasdf"),
    ])
    func `a field takes what it can use`(characters: CharacterClass, keys: String, taken: String) {
        #expect(String(keys.compactMap { characters.accepts($0) }) == taken)
    }
}

@Suite struct LineEditorTests {
    private func editor(_ text: String, _ events: [Event]) -> LineEditor {
        var editor = LineEditor(text: text, limit: 20)
        for event in events { _ = editor.handle(event) }
        return editor
    }

    @Test(arguments: [
        ("21.11.2026", ["0", "3"], "03"), ("12.2026", ["1", "0"], "10"), ("21.11.2026", ["+", "3"], "+3"),
        // Mended in its place after an arrow; an unfinished date goes on.
        ("21.11.2026", ["Left", "7"], "21.11.20276"), ("21.11.2026", ["Backspace", "7"], "21.11.2027"),
        ("2111", ["2", "6"], "211126"), ("21.11.2026", ["0", "Ctrl+Z"], "21.11.2026"),
        ("21.11.2026", ["x"], "21.11.2026"),
    ])
    func `a whole date gives way to the one typed over it`(text: String, keys: [String], result: String) {
        var editor = LineEditor(text: text, limit: 12, characters: .date)
        for name in keys { if let key = Key(name: name) { _ = editor.handle(.key(key)) } }
        #expect(editor.text == result)
    }

    @Test(arguments: [
        ("Әсел", ["Left", "Backspace"], "Әсл"),
        ("Әсел", ["Home", "Delete"], "сел"),
        ("Әсел", ["Home", "Ж"], "ЖӘсел"),
        ("Әсел", ["Home", "Insert", "Ж", "Ж"], "ЖЖел"),
        ("Әсел", ["Insert", "Ж"], "ӘселЖ"),
        ("раз два три", ["Ctrl+W"], "раз два "),
        ("раз два три", ["Ctrl+Left", "Ctrl+Left", "Ctrl+K"], "раз "),
        ("раз два три", ["Home", "Ctrl+Right", "x"], "раз xдва три"),
        ("раз", ["Ctrl+U"], ""),
        ("раз", ["ы", "Ctrl+U", "x", "Ctrl+Z"], "раз"),
        ("раз", ["Home", "Left", "End", "Right", "!"], "раз!"),
    ])
    func `edits as a person expects`(text: String, keys: [String], result: String) {
        #expect(editor(text, events(keys)).text == result)
    }

    @Test func `the limit counts letters, not bytes`() {
        var line = LineEditor(limit: 4)
        for event in typed("Әлия") { #expect(line.handle(event) == .edited) }
        #expect(line.handle(.key(.character("н"))) == .refused)
        #expect(line.text == "Әлия")
    }

    /// A terminal sends the parts of a picture one by one.
    @Test(arguments: ["🚀", "👍🏽", "🇰🇿", "👩‍🔬", "❤️"])
    func `a picture is one sign, and one Backspace takes it away`(picture: String) {
        var line = LineEditor(limit: 5)
        for event in typed("а") { _ = line.handle(event) }
        for scalar in picture.unicodeScalars {
            #expect(line.handle(.key(.character(Character(scalar)))) == .edited)
        }
        #expect(line.text == "а" + picture && line.cursor == 2)
        let canvas = drawn { line.draw(on: &$0, at: Point(row: 0, column: 0), width: 8, focused: true) }
        #expect(canvas.rows(0..<1).hasPrefix("а"))
        #expect(line.handle(.key(.backspace)) == .edited)
        #expect(line.text == "а")
        var table = Table(columns: [])
        for scalar in picture.unicodeScalars {
            _ = table.handle(.key(.character(Character(scalar))), visibleRows: 3)
        }
        #expect(table.searchText == picture)
        #expect(table.handle(.key(.backspace), visibleRows: 3) == .search(""))
    }

    @Test func `a mark joins the letter before it`() {
        var line = LineEditor(limit: 2)
        #expect(line.handle(.key(.character("\u{306}"))) == .refused)
        for event in typed("ои") { _ = line.handle(event) }
        #expect(line.handle(.key(.character("\u{306}"))) == .edited)
        #expect(Array(line.text.unicodeScalars) == ["о", "й"])
        #expect(line.cursor == 2)
        #expect(line.handle(.key(.backspace)) == .edited)
        #expect(line.text == "о")
    }

    @Test(arguments: [
        (CharacterClass.digits, "700 729-399 069\u{A0}", "700729399069", EditOutcome.edited),
        (.digits, "700 729 399 0691", "", .refused),
        (.digits, "нет", "", .refused), (.date, "02.O5.2026", "", .refused),
        (.date, "с 02.05.2026 г.", "02.05.2026", .edited), (.date, "т", "т", .edited),
        (.any, "  Андреи\u{306} \n", "Андрей", .edited),
        (.any, "длиннее, чем поле", "", .refused),
    ])
    func `a paste comes whole or not at all`(
        characters: CharacterClass, pasted: String, text: String, outcome: EditOutcome
    ) {
        var line = LineEditor(limit: 12, characters: characters)
        #expect(line.handle(.paste(pasted)) == outcome)
        #expect(line.text == text)
        #expect(line.cursor == text.count)
    }

    @Test func `knows whether it has changed`() {
        var line = LineEditor(text: "ab", limit: 5)
        #expect(!line.hasChanged)
        _ = line.handle(.key(.character("c")))
        #expect(line.hasChanged)
        _ = line.handle(.key(.backspace))
        #expect(!line.hasChanged)
        #expect(line.handle(.key(.control("Z"))) == .refused)
        line.set("новое")
        #expect(!line.hasChanged)
        #expect(line.cursor == 5)
    }

    @Test(arguments: [Key.enter, .tab, .up, .escape, .function(4), .control("S")])
    func `keys of the form are not its own`(key: Key) {
        var line = LineEditor(text: "ab", limit: 5)
        #expect(line.handle(.key(key)) == .ignored)
    }

    @Test(arguments: [
        // text, keys, drawn in 8 columns, cursor column
        ("Әсел", [], "Әсел|", 4),
        ("Бекмұхамедова", [], "‹дова|", 5),
        ("Бекмұхамедова", ["Home"], "Бекмұха›|", 0),
        (
            "Бекмұхамедова", ["Home", "Right", "Right", "Right", "Right", "Right", "Right", "Right"],
            "‹хамедо›|", 3
        ),
        ("12345678", [], "12345678|", 8),
    ])
    func `scrolls sideways and marks what is hidden`(
        text: String, keys: [String], picture: String, cursor: Int
    ) {
        var line = LineEditor(text: text, limit: text == "12345678" ? 8 : 40)
        for event in events(keys) { _ = line.handle(event) }
        var canvas = Canvas(size: Size(columns: 12, rows: 1))
        let column = line.draw(on: &canvas, at: Point(row: 0, column: 0), width: 8, focused: true)
        #expect(canvas.text + "|" == picture)
        #expect(column == cursor)
        #expect(canvas.roles.hasPrefix("FFFFFFFF"))
        #expect(!canvas.roles.contains("FFFFFFFFF"))
    }

    @Test func `the cursor is never covered by a mark`() {
        let text = String("абвгдежзийклмнопрстуфхцчшщ")
        var line = LineEditor(text: text, limit: 40)
        _ = line.handle(.key(.home))
        for position in 0...text.count {
            var canvas = Canvas(size: Size(columns: 20, rows: 1))
            let column = line.draw(on: &canvas, at: Point(row: 0, column: 3), width: 9, focused: true)
            #expect((3..<12).contains(column), "at \(position)")
            let under = canvas[Point(row: 0, column: column)].character
            #expect(position == text.count || under == Array(text)[position], "at \(position)")
            _ = line.handle(.key(.right))
        }
    }

    @Test func `a typed letter changes two cells`() {
        var line = LineEditor(text: "Бекм", limit: 40)
        let before = drawn { _ = line.draw(on: &$0, at: Point(row: 0, column: 0), width: 30, focused: true) }
        _ = line.handle(.key(.character("ұ")))
        let after = drawn { _ = line.draw(on: &$0, at: Point(row: 0, column: 0), width: 30, focused: true) }
        #expect(after.changes(from: before) == 1)
    }
}

@Suite struct TextAreaTests {
    private func area(_ text: String, _ keys: [String], width: Int = 12) -> TextArea {
        var area = TextArea(text: text, limit: 100, width: width)
        for event in events(keys) { _ = area.handle(event) }
        return area
    }

    @Test(arguments: [
        ("раз два три четыре", ["Home", "x"], "раз два три xчетыре"),
        ("раз два три четыре", ["Up", "x"], "раз двxа три четыре"),
        ("раз", ["Enter", "д"], "раз\nд"),
        ("раз\nдва", ["Up", "End", "x"], "разx\nдва"),
        ("раз\nдва", ["Ctrl+Home", "Ctrl+K"], "\nдва"),
        ("раз\nдва", ["Home", "Backspace"], "раздва"),
        ("раз два", ["Ctrl+W", "Ctrl+W"], ""),
        ("раз", ["x", "Ctrl+Z"], "раз"),
    ])
    func `edits several lines`(text: String, keys: [String], result: String) {
        #expect(area(text, keys).text == result)
    }

    @Test func `draws broken lines, the cursor, and that there is more`() {
        let area = area("раз два три четыре пять шесть семь", [])
        var canvas = Canvas(size: Size(columns: 14, rows: 3))
        let point = area.draw(on: &canvas, in: Rect(row: 0, column: 1, rows: 2, columns: 12), focused: true)
        #expect(canvas.text == " четыре пять▲\n шесть семь\n")
        #expect(point.row == 1)
    }

    @Test func `leaves at the first and the last line`() {
        var area = area("раз", [])
        #expect(area.handle(.key(.up)) == .ignored)
        #expect(area.handle(.key(.down)) == .ignored)
        #expect(area.handle(.key(.tab)) == .ignored)
    }

    @Test func `every place of the text has a place on the screen`() {
        let text = "слово\nещёслово безпробеловдлинное\n\nконец  два"
        var area = TextArea(text: text, limit: 100, width: 10)
        _ = area.handle(.key(.controlHome))
        for position in 0...text.count {
            var canvas = Canvas(size: Size(columns: 10, rows: 12))
            let point = area.draw(on: &canvas, in: canvas.bounds, focused: true)
            #expect(canvas.contains(point), "at \(position)")
            if position < text.count, Array(text)[position].isLetter {
                #expect(canvas[point].character == Array(text)[position], "at \(position)")
            }
            _ = area.handle(.key(.right))
        }
    }
}

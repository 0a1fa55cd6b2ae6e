import CNcurses
import Testing

@testable import TUI

@Suite struct TextTests {
    /// The canvas and ncurses must agree, or lines drift on the screen.
    @Test func `widths agree with the C library on everything operators can type`() {
        #expect(setlocale(LC_ALL, "C.UTF-8") != nil)
        let others: [UInt32] = [0x2116, 0x20B8, 0xAB, 0xBB, 0x2014, 0x2026, 0x2039, 0x203A, 0x2022, 0xB7]
        let arrows: [UInt32] = [0x2190, 0x2191, 0x2192, 0x2193, 0x25B2, 0x25BC, 0x25B6, 0x25CF, 0x2588]
        let repertoire = Array(0x20...0x7E) + Array(0x400...0x52F) + Array(0x2500...0x257F) + others + arrows
        for value in repertoire {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let width = DisplayWidth.of(Character(scalar))
            #expect(width == Int(tereze_wcwidth(value)), "U+\(String(value, radix: 16))")
        }
    }

    /// A list was narrowed by a rocket: the line was a column shorter than the terminal drew it.
    @Test func `widths agree with the C library on pictures`() {
        #expect(setlocale(LC_ALL, "C.UTF-8") != nil)
        let pictures: [ClosedRange<UInt32>] = [
            0x231A...0x23FF, 0x25A0...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1F0FF, 0x1F170...0x1F6D2,
            0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF,
        ]
        for value in pictures.joined() {
            guard let scalar = Unicode.Scalar(value), tereze_wcwidth(value) > 0 else { continue }
            #expect(
                DisplayWidth.of(Character(scalar)) == Int(tereze_wcwidth(value)),
                "U+\(String(value, radix: 16))")
        }
        #expect(DisplayWidth.of("🇰🇿") == 2 && DisplayWidth.of("👩‍🔬") == 2 && DisplayWidth.of("🚀✅") == 4)
    }

    @Test(arguments: [
        ("", 0), ("Әсел", 4), ("за\u{301}мок", 5), ("и\u{306}", 1), ("作者", 4), ("a\u{200B}b", 3), ("₸ №", 3),
    ])
    func `columns are counted, not bytes`(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(arguments: 1...40)
    func `a text is as wide as its characters together`(seed: Int) {
        let signs: [UInt32] = [
            0x41, 0x20, 0x430, 0x493, 0xE9, 0xAD, 0xA0, 0xA9, 0x301, 0x306, 0x483, 0x200D, 0x200B, 0xFE0F,
            0x2116,
            0x2014, 0x2026, 0x20B8, 0x4F5C, 0x0D, 0x0A, 0x2800, 0x1F1F0, 0x1F1FF, 0xE01EF, 0x1160,
        ]
        var state = UInt64(seed)
        var text = ""
        for _ in 0..<12 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            Unicode.Scalar(signs[Int(state >> 33) % signs.count]).map { text.unicodeScalars.append($0) }
            #expect(DisplayWidth.of(text) == text.reduce(0) { $0 + DisplayWidth.of($1) })
        }
    }

    @Test(arguments: [
        ("Қасымова", 8, "Қасымова"), ("Қасымова", 5, "Қасы…"), ("Қасымова", 1, "…"), ("Қасымова", 0, ""),
        ("作者", 3, "作…"), ("作者", 2, "…"),
    ])
    func `what is cut is marked`(text: String, width: Int, clipped: String) {
        #expect(DisplayWidth.clip(text, to: width) == clipped)
        #expect(DisplayWidth.of(DisplayWidth.pad(text, to: width)) == width)
    }

    @Test(arguments: [
        ("нужно указать причину", 10, ["нужно", "указать", "причину"]),
        ("нужно указать", 13, ["нужно указать"]),
        ("сверхдлинноеслово и", 6, ["сверхд", "линное", "слово", "и"]),
        ("раз\n\nдва", 10, ["раз", "", "два"]),
        ("  лишние   пробелы  ", 20, ["лишние пробелы"]),
        ("", 5, [""]), ("аб", 0, ["а", "б"]), ("作者", 1, ["作", "者"]),
    ])
    func `text breaks between words`(text: String, width: Int, lines: [String]) {
        #expect(TextWrap.lines(text, width: width) == lines)
    }
}

@Suite struct KeyTests {
    @Test(arguments: [
        "F2", "F12", "Ctrl+S", "Enter", "PageDown", "Ә", "Space", "Ctrl+Left", "Ctrl+End", "BackTab", "F",
        "<",
    ])
    func `every key name reads back`(name: String) {
        #expect(Key(name: name)?.name == name)
    }

    @Test(arguments: [("Esc", Key.escape), ("PgDn", .pageDown), ("Del", .delete), ("Shift+Tab", .backTab)])
    func `short names are understood`(name: String, key: Key) {
        #expect(Key(name: name) == key)
    }

    @Test(arguments: ["", "F25", "F0", "Ctrl+", "Nonsense"])
    func `what is no key has no name`(name: String) {
        #expect(Key(name: name) == nil)
    }
}

@Suite struct KeyboardTests {
    @Test func `the Kazakh digit row types digits`() {
        let keys = "\"әіңғ,.үұқ"
        #expect(String(keys.compactMap { Keyboard.digitAnywhere(for: $0) }) == "1234567890")
        #expect(String("ӘІҢҒҮҰҚ".compactMap { Keyboard.digit(for: $0) }) == "2345890")
        #expect(String("0123456789".compactMap { Keyboard.digit(for: $0) }) == "0123456789")
    }

    @Test(arguments: [",", ".", "а", "k", "-", "٣"] as [Character])
    func `other keys are no digits`(character: Character) {
        #expect(Keyboard.digit(for: character) == nil)
    }

    @Test func `letters are read by the place of their key`() {
        #expect(Keyboard.latin("йцукенгшщзхъфывапролджэячсмитьбю") == "qwertyuiop[]asdfghjkl;'zxcvbnm,.")
        #expect(Keyboard.latin("ЙЦУКЕНЯЧС") == "QWERTYZXC")
        #expect(Keyboard.cyrillic("qwerty[]") == "йцукенхъ")
        #expect(Keyboard.cyrillic("QWERTY{") == "ЙЦУКЕНХ")
        #expect(Keyboard.latin(for: "д") == "l")
        #expect(Keyboard.latin(for: "н") == "y")
        #expect(Keyboard.latin(for: "и\u{306}") == "q")
    }

    @Test func `a letter of the layout itself stays`() {
        #expect(Keyboard.latin(for: "x") == "x")
        #expect(Keyboard.cyrillic(for: "қ") == "қ")
        #expect(Keyboard.latin(for: "漢") == nil)
        #expect(Keyboard.cyrillic(for: "5") == nil)
    }

    @Test func `every Cyrillic key comes back from its Latin one`() {
        for letter in "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕН" {
            let latin = Keyboard.latin(for: letter)
            #expect(latin.flatMap { Keyboard.cyrillic(for: $0) } == letter)
        }
    }
}

@Suite struct ThemeTests {
    @Test(arguments: Theme.allCases, Role.allCases)
    func `a reversed run has no colour and only the colour theme has any`(theme: Theme, role: Role) {
        let style = theme.style(of: role)
        if style.isReversed { #expect(style.colour == .standard) }
        if theme != .colour {
            #expect(style.colour == .standard)
            #expect(!style.isDim)
        }
    }

    @Test(arguments: Theme.allCases)
    func `focus and error can be told apart without colour`(theme: Theme) {
        var shown = [Role.text, .focus, .error].map { theme.style(of: $0) }
        for index in shown.indices { shown[index].colour = .standard }
        #expect(Set(shown).count == 3)
    }

    @Test func `a blank between words looks like them and elsewhere is plain`() {
        let canvas = drawn(Size(columns: 9, rows: 1)) { canvas in
            canvas.write(" аб вг ", at: Point(row: 0, column: 0), as: .title)
            canvas.write(" ", at: Point(row: 0, column: 8), as: .focus)
        }
        let bold = Theme.colour.styles(of: canvas, row: 0, columns: 9).map {
            $0.isBold ? "B" : $0.isReversed ? "R" : "."
        }
        #expect(bold.joined() == ".BBBBB..R")
    }
}

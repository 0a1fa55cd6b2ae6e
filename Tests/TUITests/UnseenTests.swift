import Testing

@testable import TUI

/// Signs that nobody sees, and letters in two pieces.
@Suite struct UnseenTests {
    @Test(arguments: ["\u{200B}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{FEFF}", "\u{2060}", "\u{3164}"])
    func `a pasted sign without a face is shown as a dot and can be taken out`(sign: String) {
        var editor = LineEditor(limit: 40)
        let outcome = editor.handle(.paste("а\(sign)б"))
        #expect(outcome == .edited)
        #expect(DisplayWidth.of(editor.text) == 3)
        var canvas = Canvas(size: Size(columns: 10, rows: 1))
        editor.draw(on: &canvas, at: Point(row: 0, column: 0), width: 10, focused: true)
        #expect(String((0..<3).map { canvas[Point(row: 0, column: $0)].character }) == "а·б")
        _ = editor.handle(.key(.left))
        _ = editor.handle(.key(.backspace))
        #expect(editor.text == "аб")
    }

    @Test(arguments: [
        ("и\u{306}", "й"), ("e\u{301}", "é"), ("u\u{308}", "ü"), ("s\u{327}", "ş"), ("К\u{301}", "Ќ"),
        ("e\u{302}\u{301}", "ế"), ("а\u{301}", "а\u{301}"), ("a", "a"),
    ])
    func `letters of every alphabet are put together`(typed: String, whole: String) {
        #expect(Array(Composition.compose(typed).unicodeScalars) == Array(whole.unicodeScalars))
    }

    @Test func `a long word is broken in one walk`() {
        let word = String(repeating: "ә", count: 200_000)
        let taken = ContinuousClock().measure { #expect(TextWrap.lines(word, width: 70).count == 2_858) }
        #expect(taken < .seconds(2))
    }
}

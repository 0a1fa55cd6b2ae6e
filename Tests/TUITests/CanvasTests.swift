import Testing

@testable import TUI

@Suite struct CanvasTests {
    @Test func `writes, clips and tells the next column`() {
        var canvas = Canvas(size: Size(columns: 10, rows: 2))
        #expect(canvas.write("Әсел", at: Point(row: 0, column: 1)) == 5)
        #expect(canvas.write("Бекмұхамедова", at: Point(row: 1, column: 4)) == 10)
        #expect(canvas.text == " Әсел\n    Бекмұх")
        #expect(canvas.write("Қайрат", at: Point(row: 0, column: 6), as: .error, width: 2) == 8)
        #expect(canvas.text == " Әсел Қа\n    Бекмұх")
        #expect(canvas.roles == " .... EE\n    ......")
    }

    @Test(arguments: [(-1, 0), (2, 0), (0, 10), (5, 50), (0, -30)])
    func `drawing outside is clipped and never an error`(row: Int, column: Int) {
        var canvas = Canvas(size: Size(columns: 10, rows: 2))
        canvas.write("abc", at: Point(row: row, column: column))
        canvas[Point(row: row, column: column)] = Cell(character: "x", role: .error)
        #expect(canvas[Point(row: row, column: column)] == .blank)
        #expect(canvas.text == "\n")
        canvas.box(Rect(row: row, column: column, rows: 90, columns: 900), title: "заголовок")
        canvas.fill(Rect(row: row - 5, column: column - 5, rows: 90, columns: 900), with: "x")
        #expect(canvas.text.count { $0 == "\n" } == 1)
    }

    @Test func `what begins left of the canvas is cut there`() {
        let canvas = drawn(Size(columns: 4, rows: 1)) { $0.write("abcdef", at: Point(row: 0, column: -3)) }
        #expect(canvas.text == "def")
    }

    @Test func `data cannot command the terminal`() {
        let canvas = drawn(Size(columns: 20, rows: 1)) {
            $0.write("Иван\u{1B}[4i\u{7}\u{9B}Пётр\u{202E}", at: Point(row: 0, column: 0))
        }
        #expect(canvas.text == "Иван·[4i··Пётр·")
    }

    @Test func `a letter in two pieces is drawn in one`() {
        let canvas = drawn(Size(columns: 10, rows: 1)) {
            $0.write("Андреи\u{306} е\u{308}", at: Point(row: 0, column: 0))
        }
        #expect(canvas[Point(row: 0, column: 5)].character.unicodeScalars.count == 1)
        #expect(canvas.text == "Андрей ё")
    }

    @Test func `half a wide letter does not stay behind`() {
        var canvas = Canvas(size: Size(columns: 6, rows: 1))
        canvas.write("作者", at: Point(row: 0, column: 0))
        #expect(canvas.text == "作者")
        canvas.write("x", at: Point(row: 0, column: 1))
        #expect(canvas.text == " x者")
        canvas.write("y", at: Point(row: 0, column: 2))
        #expect(canvas.text == " xy")
        #expect(canvas.write("者", at: Point(row: 0, column: 5)) == 5)
    }

    @Test func `a box has a title and leaves its inside alone`() {
        let canvas = drawn(Size(columns: 14, rows: 4)) {
            $0.write("внутри", at: Point(row: 1, column: 3))
            $0.box(Rect(row: 0, column: 1, rows: 3, columns: 12), title: "Почему так")
            $0.writeRight("стр. 1", row: 3, endingAt: 14, as: .hint)
        }
        #expect(
            canvas.text == """
                 ┌ Почем… ──┐
                 │ внутри   │
                 └──────────┘
                        стр. 1
                """)
    }

    @Test func `frames can be ASCII`() {
        let canvas = drawn(Size(columns: 5, rows: 4)) {
            $0.frame = .ascii
            $0.box(Rect(row: 0, column: 0, rows: 3, columns: 5))
            $0.horizontalLine(row: 3, column: 1)
        }
        #expect(canvas.text == "+---+\n|   |\n+---+\n ----")
    }

    @Test func `changes are counted in cells`() {
        let empty = Canvas(size: .standard)
        let filled = drawn { $0.fill(Rect(row: 1, column: 1, rows: 2, columns: 3), with: "x") }
        #expect(filled.changes(from: empty) == 6)
        #expect(Canvas(size: Size(columns: 2, rows: 2)).changes(from: empty) == 4)
        let cleared = drawn {
            $0.fill($0.bounds, with: "x", as: .error)
            $0.clear($0.bounds)
        }
        #expect(cleared == empty)
    }

    @Test func `rectangles never have a negative side`() {
        let rect = Rect(row: 0, column: 0, rows: 3, columns: 3)
        #expect(rect.inset(rows: 2, columns: 2).isEmpty)
        #expect(rect.inset(rows: 1, columns: 1) == Rect(row: 1, column: 1, rows: 1, columns: 1))
        #expect(
            Rect(Size.standard).centred(rows: 4, columns: 10)
                == Rect(row: 10, column: 35, rows: 4, columns: 10))
        #expect(rect.centred(rows: 40, columns: 100) == rect)
    }
}

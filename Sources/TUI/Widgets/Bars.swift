/// The line of the F-keys: each of the ten has its cell, at the same place on every screen.
public enum KeyBar {
    /// Columns of each word, F1 first, so that 80 columns hold all ten.
    private static let words = [6, 9, 5, 6, 7, 6, 6, 6, 3, 5]
    /// From so many columns on a key is written with its F.
    private static let wideColumns = 100

    /// Draws the words of the keys that work; the cell of another stays empty.
    public static func draw(on canvas: inout Canvas, row: Int, words shown: [Int: String]) {
        let isWide = canvas.size.columns >= wideColumns
        var column = isWide ? 1 : 0
        for (index, width) in words.enumerated() {
            let number = index + 1
            let key = isWide ? "F\(number) " : "\(number)"
            if let word = shown[number] {
                let end = canvas.write(key, at: Point(row: row, column: column), as: .key)
                canvas.write(
                    DisplayWidth.clip(word, to: width), at: Point(row: row, column: end), as: .label)
            }
            column += key.utf8.count + width + 1
        }
    }

    /// Draws keys that have no cell, as many as fit whole into the columns; the first go
    /// before the others.
    ///
    /// - Parameter isAtRight: they end with the columns instead of beginning with them.
    public static func draw(
        on canvas: inout Canvas, row: Int, from start: Int, to end: Int, isAtRight: Bool = false,
        others: [(key: String, title: String)]
    ) {
        var width = -gap
        let fitting = others.prefix { item in
            width += DisplayWidth.of(item.key) + 1 + DisplayWidth.of(item.title) + gap
            return width <= end - start
        }
        let used = fitting.reduce(-gap) { $0 + DisplayWidth.of($1.key) + 1 + DisplayWidth.of($1.title) + gap }
        var column = isAtRight ? end - used : start
        for item in fitting {
            let end = canvas.write(item.key, at: Point(row: row, column: column), as: .key)
            column = canvas.write(item.title, at: Point(row: row, column: end + 1), as: .label) + gap
        }
    }

    private static let gap = 2
}

/// A line that says one thing, or one at each end.
public enum StatusLine {
    /// Draws a text from the second column; what does not fit is cut with `…`.
    public static func draw(on canvas: inout Canvas, row: Int, text: String, as role: Role = .hint) {
        let shown = DisplayWidth.clip(text, to: canvas.size.columns - 2)
        canvas.write(shown, at: Point(row: row, column: 1), as: role)
    }

    /// Draws a text at each end; the right one is whole, the left one gives way.
    public static func draw(
        on canvas: inout Canvas, row: Int, left: String, right: String, as role: Role = .title
    ) {
        let start = canvas.writeRight(right, row: row, endingAt: canvas.size.columns - 1, as: .label)
        let room = (right.isEmpty ? canvas.size.columns - 1 : start - 2) - 1
        canvas.write(DisplayWidth.clip(left, to: room), at: Point(row: row, column: 1), as: role)
    }
}

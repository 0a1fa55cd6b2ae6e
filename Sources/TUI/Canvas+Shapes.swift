extension Canvas {
    /// Fills a rectangle with one character of one column.
    public mutating func fill(_ rect: Rect, with character: Character = " ", as role: Role = .text) {
        let rows = max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.bottom))
        let columns = max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.right))
        let line = String(repeating: character, count: columns.count)
        for row in rows { write(line, at: Point(row: row, column: columns.lowerBound), as: role) }
    }

    /// Makes a rectangle blank, as on a new canvas.
    public mutating func clear(_ rect: Rect) {
        fill(rect)
    }

    /// Draws a frame along the inner edge of the rectangle, with a title in its upper line.
    ///
    /// The inside is left as it is: ``clear(_:)`` it first when the box covers something.
    public mutating func box(_ rect: Rect, title: String? = nil, as role: Role = .border) {
        guard rect.rows >= 2, rect.columns >= 2 else { return }
        let line = String(repeating: frame.horizontal, count: rect.columns - 2)
        write(
            "\(frame.topLeft)\(line)\(frame.topRight)", at: Point(row: rect.row, column: rect.column),
            as: role)
        for row in rect.row + 1..<rect.bottom - 1 {
            write(String(frame.vertical), at: Point(row: row, column: rect.column), as: role)
            write(String(frame.vertical), at: Point(row: row, column: rect.right - 1), as: role)
        }
        write(
            "\(frame.bottomLeft)\(line)\(frame.bottomRight)",
            at: Point(row: rect.bottom - 1, column: rect.column), as: role)
        if let title, !title.isEmpty, rect.columns > 6 {
            let shown = " \(DisplayWidth.clip(title, to: rect.columns - 6)) "
            write(shown, at: Point(row: rect.row, column: rect.column + 1), as: .title)
        }
    }

    /// Draws a line to the right.
    public mutating func horizontalLine(row: Int, column: Int = 0, columns: Int = .max) {
        let count = min(columns, size.columns - column)
        guard count > 0 else { return }
        write(
            String(repeating: frame.horizontal, count: count), at: Point(row: row, column: column),
            as: .border)
    }

    /// Writes one line of text that ends before `column`, clipped at the left edge of the canvas.
    ///
    /// - Parameter column: the column after the last character.
    /// - Returns: the column of the first character.
    @discardableResult
    public mutating func writeRight(
        _ text: String, row: Int, endingAt column: Int, as role: Role = .text
    ) -> Int {
        let shown = DisplayWidth.clip(text, to: max(0, column))
        let start = column - DisplayWidth.of(shown)
        write(shown, at: Point(row: row, column: start), as: role)
        return start
    }
}

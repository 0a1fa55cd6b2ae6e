/// The line of keys that work here and now.
public enum KeyBar {
    /// Draws as many keys as fit whole; those at the right are left out first.
    public static func draw(on canvas: inout Canvas, row: Int, items: [(key: String, title: String)]) {
        var column = 1
        for item in items {
            let width = DisplayWidth.of(item.key) + 1 + DisplayWidth.of(item.title)
            guard column + width <= canvas.size.columns else { return }
            let end = canvas.write(item.key, at: Point(row: row, column: column), as: .key)
            column = canvas.write(item.title, at: Point(row: row, column: end + 1), as: .label) + 2
        }
    }
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

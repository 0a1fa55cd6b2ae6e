extension Form {
    /// Draws the page that has the focus.
    ///
    /// A page higher than the rectangle scrolls by half of it, so that the focused
    /// field is seen together with its problem; `▲` and `▼` in the last column say
    /// that there is more.
    ///
    /// - Parameters:
    ///   - labelWidth: columns of the labels; longer ones wrap.
    ///   - texts: the words of a field in the language shown.
    /// - Returns: the place of the cursor, or `nil` if no field has it.
    public func draw(
        on canvas: inout Canvas, in rect: Rect, labelWidth: Int = 16, texts: (FormField) -> FieldTexts
    ) -> Point? {
        guard rect.rows > 0, rect.columns > 16 else { return nil }
        let parts = shownFields.map { field -> Part in
            let texts = texts(field)
            let block = FieldBlock(
                field, of: self, texts: texts, columns: rect.columns, labelWidth: labelWidth,
                frame: canvas.frame)
            return Part(
                block: block,
                section: texts.section.map { TextWrap.lines($0, width: rect.columns - 4) } ?? [],
                isFocused: field.key == focus)
        }
        // Blank lines above sections are given up when room is short.
        let airy = Layout(parts, hasBlankLines: true)
        let layout = airy.rows <= rect.rows ? airy : Layout(parts, hasBlankLines: false)
        let first = layout.firstRow(showing: rect.rows)
        for placed in layout.placed {
            for (row, line) in placed.part.section.enumerated() {
                let target = placed.row - placed.part.section.count + row - first
                guard (0..<rect.rows).contains(target) else { continue }
                canvas.write(
                    line, at: Point(row: rect.row + target, column: rect.column + 3), as: .heading,
                    width: rect.columns - 4)
            }
            for row in 0..<placed.part.block.rows where (0..<rect.rows).contains(placed.row + row - first) {
                canvas.copy(
                    row: row, of: placed.part.block.canvas,
                    to: Point(row: rect.row + placed.row + row - first, column: rect.column))
            }
        }
        let edge = rect.right - 1
        if first > 0 {
            canvas.write(String(canvas.frame.moreAbove), at: Point(row: rect.row, column: edge), as: .hint)
        }
        if layout.rows > first + rect.rows {
            canvas.write(
                String(canvas.frame.moreBelow), at: Point(row: rect.bottom - 1, column: edge), as: .hint)
        }
        return layout.cursor.map {
            Point(row: rect.row + $0.row - first, column: rect.column + $0.column)
        }
    }

    private struct Part {
        var block: FieldBlock
        var section: [String]
        var isFocused: Bool
    }

    /// Where the parts of a page stand, were it as high as it needs.
    private struct Layout {
        var placed: [(part: Part, row: Int)] = []
        var rows = 0

        init(_ parts: [Part], hasBlankLines: Bool) {
            for part in parts {
                if !part.section.isEmpty {
                    rows += part.section.count + (hasBlankLines && rows > 0 ? 1 : 0)
                }
                placed.append((part, rows))
                rows += part.block.rows
            }
        }

        /// In rows and columns of the whole page.
        var cursor: Point? {
            guard let focused = placed.first(where: { $0.part.isFocused }),
                let inside = focused.part.block.cursor
            else { return nil }
            return Point(row: focused.row + inside.row, column: inside.column)
        }

        func firstRow(showing height: Int) -> Int {
            guard rows > height, let cursor, let focused = placed.first(where: { $0.part.isFocused }) else {
                return 0
            }
            var top = focused.row - focused.part.section.count
            var end = focused.row + focused.part.block.rows
            if end - top > height { (top, end) = (cursor.row, cursor.row + 1) }
            let step = max(1, height / 2)
            let needed = max(0, end - height)
            let first = min((needed + step - 1) / step * step, rows - height)
            return min(first, top)
        }
    }
}

extension Canvas {
    /// Copies one row of another canvas, clipped at the right edge.
    mutating func copy(row: Int, of source: Canvas, to point: Point) {
        for column in 0..<source.size.columns {
            let cell = source[Point(row: row, column: column)]
            self[Point(row: point.row, column: point.column + column)] = cell
        }
    }
}

extension Table {
    func layout(width: Int, _ titles: [String], offset: Int? = nil) -> TableLayout {
        TableLayout(
            columns, contents: rows.isEmpty ? nil : contents,
            titles: columns.indices.map { title($0, titles) },
            offset: offset ?? columnOffset, width: width)
    }

    /// A heading with the mark of the order.
    private func title(_ index: Int, _ titles: [String]) -> String {
        let title = titles.indices.contains(index) ? titles[index] : ""
        return index == sortColumn ? (sortsDescending ? "↓" : "↑") + title : title
    }

    /// Rows of data that the rectangle shows below the headings and their line.
    public func visibleRows(in rect: Rect, titles: [String]) -> Int {
        max(1, rect.rows - headings(layout(width: rect.columns, titles), titles).count - 1)
    }

    /// The rows in sight, as places among those at hand.
    public func inSight(in rect: Rect, titles: [String]) -> Range<Int> {
        let height = visibleRows(in: rect, titles: titles)
        let first = Self.first(firstVisible, showing: cursor, of: rows.count, height: height)
        return first..<min(rows.count, first + height)
    }

    /// The cells in sight that show only the beginning of what they hold of the row under
    /// the cursor.
    public func cutCells(width: Int, titles: [String]) -> [CutCell] {
        guard let cells = currentRow?.cells else { return [] }
        return layout(width: width, titles).shown.compactMap { column in
            guard cells.indices.contains(column.index), DisplayWidth.of(cells[column.index]) > column.width
            else { return nil }
            return CutCell(column: column.index, whole: cells[column.index], width: column.width)
        }
    }

    /// Draws headings, a line, and the rows around the cursor.
    ///
    /// - Parameters:
    ///   - titles: of all columns; they wrap onto up to three lines.
    ///   - emptyText: said when there are no rows.
    /// - Returns: the mark of the current row, or of the place where rows would begin.
    @discardableResult
    public func draw(on canvas: inout Canvas, in rect: Rect, titles: [String], emptyText: String) -> Point? {
        guard rect.rows > 2, rect.columns > 8 else { return nil }
        let layout = layout(width: rect.columns, titles)
        let headings = headings(layout, titles)
        for (row, cells) in headings.enumerated() {
            drawHeading(cells, layout, on: &canvas, at: Point(row: rect.row + row, column: rect.column))
        }
        drawScrollMarks(layout, on: &canvas, in: rect, row: rect.row + headings.count - 1)
        let body = rect.inset(top: headings.count + 1, bottom: 0)
        drawRule(layout, on: &canvas, in: rect, row: body.row - 1)
        guard !rows.isEmpty else {
            for (row, line) in TextWrap.lines(emptyText, width: rect.columns - 4).prefix(body.rows)
                .enumerated()
            {
                canvas.write(line, at: Point(row: body.row + row, column: rect.column + 2), as: .hint)
            }
            return Point(row: body.row, column: rect.column + 1)
        }
        let first = Self.first(firstVisible, showing: cursor, of: rows.count, height: max(1, body.rows))
        for index in rows.indices.dropFirst(first).prefix(body.rows) {
            drawRow(index, layout, on: &canvas, in: rect, row: body.row + index - first)
        }
        drawWhereItGoesOn(first, on: &canvas, in: body)
        return Point(row: body.row + cursor - first, column: rect.column + 1)
    }

    /// Lines of headings, each a cell for every column shown; short titles stand at the bottom.
    private func headings(_ layout: TableLayout, _ titles: [String]) -> [[String]] {
        let wrapped = layout.shown.map { shown in
            TableHeading.lines(title(shown.index, titles), width: shown.width)
        }
        let height = wrapped.map(\.count).max() ?? 1
        return (0..<height).map { row in
            wrapped.map { lines in
                let index = row - (height - lines.count)
                return index < 0 ? "" : lines[index]
            }
        }
    }

    private func drawHeading(
        _ cells: [String], _ layout: TableLayout, on canvas: inout Canvas, at point: Point
    ) {
        var column = point.column + TableLayout.indent
        for (index, shown) in layout.shown.enumerated() {
            if index > 0 {
                canvas.write(
                    String(canvas.frame.vertical), at: Point(row: point.row, column: column - 1), as: .border)
            }
            let arrows: [Character: Character] = ["↑": canvas.frame.ascending, "↓": canvas.frame.descending]
            let title =
                shown.index == sortColumn ? String(cells[index].map { arrows[$0] ?? $0 }) : cells[index]
            canvas.write(
                align(title, shown), at: Point(row: point.row, column: column), as: .heading,
                width: shown.width)
            column += shown.width + 1
        }
    }

    private func drawScrollMarks(_ layout: TableLayout, on canvas: inout Canvas, in rect: Rect, row: Int) {
        if layout.hidesLeft {
            canvas.write(String(canvas.frame.moreLeft), at: Point(row: row, column: rect.column), as: .hint)
        }
        if layout.hidesRight {
            canvas.write(
                String(canvas.frame.moreRight), at: Point(row: row, column: rect.right - 1), as: .hint)
        }
    }

    /// Marks at the left edge, where no cell is covered.
    private func drawWhereItGoesOn(_ first: Int, on canvas: inout Canvas, in body: Rect) {
        if first > 0 || goesOnAbove {
            canvas.write(
                String(canvas.frame.moreAbove), at: Point(row: body.row, column: body.column), as: .hint)
        }
        if first + body.rows < rows.count || goesOnBelow {
            let last = min(body.rows, rows.count - first) - 1
            canvas.write(
                String(canvas.frame.moreBelow), at: Point(row: body.row + last, column: body.column),
                as: .hint)
        }
    }

    private func drawRule(_ layout: TableLayout, on canvas: inout Canvas, in rect: Rect, row: Int) {
        canvas.horizontalLine(row: row, column: rect.column + 1, columns: rect.columns - 1)
        var column = rect.column + TableLayout.indent
        for shown in layout.shown.dropLast() {
            column += shown.width + 1
            canvas.write(String(canvas.frame.cross), at: Point(row: row, column: column - 1), as: .border)
        }
    }

    private func drawRow(
        _ index: Int, _ layout: TableLayout, on canvas: inout Canvas, in rect: Rect, row: Int
    ) {
        let isCurrent = index == cursor
        let data = rows[index]
        let role: Role = isCurrent ? .selected : data.role ?? .text
        if marked.contains(data.id) {
            canvas.write("*", at: Point(row: row, column: rect.column), as: .key)
        }
        if isCurrent {
            canvas.fill(
                Rect(row: row, column: rect.column + 1, rows: 1, columns: rect.columns - 1), as: .selected)
            canvas.write(
                String(canvas.frame.focusMark), at: Point(row: row, column: rect.column + 1), as: role)
        }
        var column = rect.column + TableLayout.indent
        for (position, shown) in layout.shown.enumerated() {
            if position > 0 {
                canvas.write(
                    String(canvas.frame.vertical), at: Point(row: row, column: column - 1),
                    as: isCurrent ? .selected : .border)
            }
            let text = data.cells.indices.contains(shown.index) ? data.cells[shown.index] : ""
            canvas.write(
                align(text, shown), at: Point(row: row, column: column), as: role, width: shown.width)
            column += shown.width + 1
        }
    }

    private func align(_ text: String, _ shown: (index: Int, width: Int)) -> String {
        let clipped = DisplayWidth.clip(text, to: shown.width)
        let blanks = max(0, shown.width - DisplayWidth.of(clipped))
        let before =
            switch columns[shown.index].alignment {
            case .left: 0
            case .right: blanks
            case .centre: blanks / 2
            }
        return String(repeating: " ", count: before) + clipped
            + String(repeating: " ", count: blanks - before)
    }
}

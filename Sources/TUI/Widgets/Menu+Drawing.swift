extension Menu {
    private static let twoColumnsWidth = 60

    /// Draws the groups below each other, in two columns if one is not enough.
    ///
    /// - Parameters:
    ///   - texts: the words of an item.
    ///   - headings: of the groups, in their order; an empty one takes no row.
    /// - Returns: the mark of the item under the cursor.
    @discardableResult
    public func draw(
        on canvas: inout Canvas, in rect: Rect, texts: (String) -> MenuText, headings: [String]
    ) -> Point? {
        guard !rect.isEmpty else { return nil }
        let words = Dictionary(codes.map { ($0, texts($0)) }, uniquingKeysWith: { first, _ in first })
        memory.titles = words.mapValues(\.title)
        memory.aliases = words.mapValues(\.alias).filter { !$0.value.isEmpty }
        let columns = layout(rect, headings)
        let width = rect.columns / max(1, columns.count)
        memory.places = [:]
        for (column, entries) in columns.enumerated() {
            for (row, entry) in entries.enumerated() {
                if case .item(let code) = entry { memory.places[code] = Point(row: row, column: column) }
            }
        }
        let shown = current ?? ""
        let height = columns.map(\.count).max() ?? 0
        let first = firstRow(of: memory.places[shown]?.row ?? 0, height: height, showing: rect.rows)
        var cursor: Point?
        for (column, entries) in columns.enumerated() {
            let area = Rect(
                row: rect.row, column: rect.column + column * width, rows: rect.rows, columns: width - 1)
            for (row, entry) in entries.enumerated().dropFirst(first).prefix(rect.rows) {
                let point = Point(row: area.row + row - first, column: area.column)
                switch entry {
                case .heading(let text):
                    canvas.write(
                        DisplayWidth.clip(text, to: area.columns - 3),
                        at: Point(row: point.row, column: point.column + 3), as: .heading)
                case .item(let code):
                    let isCurrent = code == shown
                    draw(words[code] ?? MenuText(code), code, isCurrent, on: &canvas, at: point, in: area)
                    if isCurrent { cursor = Point(row: point.row, column: point.column + 1) }
                }
            }
        }
        let edge = rect.right - 1
        if first > 0 {
            canvas.write(String(canvas.frame.moreAbove), at: Point(row: rect.row, column: edge), as: .hint)
        }
        if height > first + rect.rows {
            canvas.write(
                String(canvas.frame.moreBelow), at: Point(row: rect.bottom - 1, column: edge), as: .hint)
        }
        return cursor
    }

    private func draw(
        _ text: MenuText, _ code: String, _ isCurrent: Bool, on canvas: inout Canvas, at point: Point,
        in area: Rect
    ) {
        let role: Role = isCurrent ? .selected : isMatch(code) ? .text : .disabled
        if isCurrent {
            canvas.fill(
                Rect(row: point.row, column: point.column + 1, rows: 1, columns: area.columns - 1), as: role)
            canvas.write(
                String(canvas.frame.focusMark), at: Point(row: point.row, column: point.column + 1), as: role)
        }
        let room = area.columns - 3
        let note = DisplayWidth.of(text.note)
        // The title is what counts: a note that does not fit beside it gives way.
        let showsNote = note > 0 && DisplayWidth.of(text.title) + 2 + note <= room
        let end = canvas.write(
            DisplayWidth.clip(text.title, to: room), at: Point(row: point.row, column: point.column + 3),
            as: role)
        if showsNote {
            canvas.write(
                text.note, at: Point(row: point.row, column: end + 2), as: isCurrent ? role : .hint)
        }
    }

    private enum Entry {
        case heading(String)
        case item(String)
    }

    private func layout(_ rect: Rect, _ headings: [String]) -> [[Entry]] {
        let blocks = shownGroups.map { index -> [Entry] in
            let codes = groups[index]
            let heading = headings.indices.contains(index) ? headings[index] : ""
            return (heading.isEmpty ? [] : [.heading(heading)]) + codes.map { .item($0) }
        }
        let all = blocks.flatMap { $0 }
        let gaps = blocks.count - 1
        // A blank row between groups, where there is room for all of them.
        if all.count + gaps <= rect.rows {
            return [Array(blocks.joined(separator: [.heading("")]))]
        }
        guard all.count > rect.rows, rect.columns >= Self.twoColumnsWidth else { return [all] }
        // Break between groups where the columns come out most even.
        let heights = (0...blocks.count).map { split in
            max(
                blocks[..<split].reduce(0) { $0 + $1.count }, blocks[split...].reduce(0) { $0 + $1.count })
        }
        let best = heights.indices.min { heights[$0] < heights[$1] } ?? 0
        if heights[best] <= rect.rows || all.count > 2 * rect.rows {
            return [blocks[..<best].flatMap { $0 }, blocks[best...].flatMap { $0 }]
        }
        let half = (all.count + 1) / 2
        return [Array(all[..<half]), Array(all[half...])]
    }

    private func firstRow(of row: Int, height: Int, showing rows: Int) -> Int {
        guard height > rows, row >= rows - 1 else { return 0 }
        let half = max(1, rows / 2)
        return min((row - rows + 1 + half) / half * half, height - rows)
    }
}

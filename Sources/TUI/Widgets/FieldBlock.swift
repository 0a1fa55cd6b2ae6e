/// One field drawn on a strip of its own, before it is placed on the page.
///
/// Columns: 1 the focus mark, 3 the label, then ` * ` if required, then the
/// editor. The last column stays free for the marks of a scrolled page.
struct FieldBlock {
    /// Rows of the drawn field.
    private(set) var rows = 1
    private(set) var canvas: Canvas
    private(set) var cursor: Point?

    private let form: Form
    private let field: FormField
    private let texts: FieldTexts
    private let labelWidth: Int
    private let isFocused: Bool

    /// True of a value that is longer than the editor can be.
    private var isCut = false

    private var value: String { form.values[field.key] ?? "" }
    private var editorColumn: Int { 3 + labelWidth + 3 }
    private var available: Int { max(1, canvas.size.columns - 1 - editorColumn) }

    init(
        _ field: FormField, of form: Form, texts: FieldTexts, columns: Int, labelWidth: Int, frame: FrameStyle
    ) {
        self.form = form
        self.field = field
        self.texts = texts
        self.labelWidth = max(4, min(labelWidth, columns / 3))
        isFocused = field.key == form.focus
        let words =
            [texts.label, texts.note, texts.problem, texts.warning, form.values[field.key]]
            .compactMap { $0 } + field.options.map { texts.choices[$0] ?? $0 }
        // Never fewer rows than needed: every word on a row of its own.
        let most = words.reduce(8) { $0 + 2 + DisplayWidth.of($1) / 4 } + Self.areaRows(field)
        canvas = Canvas(size: Size(columns: columns, rows: most))
        canvas.frame = frame
        draw()
    }

    private static func areaRows(_ field: FormField) -> Int {
        if case .area(let rows, _) = field.kind { rows } else { 0 }
    }

    private mutating func draw() {
        if isFocused {
            canvas.write(String(canvas.frame.focusMark), at: Point(row: 0, column: 1), as: .label)
        }
        if case .check = field.kind, DisplayWidth.of(texts.label) > labelWidth { return drawStatement() }
        let label = TextWrap.lines(texts.label, width: labelWidth)
        for (row, line) in label.enumerated() {
            canvas.write(line, at: Point(row: row, column: 3), as: .label)
        }
        if field.isRequired { canvas.write("*", at: Point(row: 0, column: editorColumn - 2), as: .label) }
        let (editorRows, end) = drawEditor()
        drawMessages(below: editorRows, beside: end)
        rows = max(rows, label.count)
    }

    /// A mark before a sentence that is too long for the column of labels: `[x] * …`.
    private mutating func drawStatement() {
        let end = drawOption(
            Point(row: 0, column: 3), mark: value.isEmpty ? "[ ]" : "[x]", title: "", isCurrent: isFocused)
        if field.isRequired { canvas.write("*", at: Point(row: 0, column: end + 1), as: .label) }
        let column = end + 3
        let lines = TextWrap.lines(texts.label, width: canvas.size.columns - 2 - column)
        for (row, line) in lines.enumerated() {
            canvas.write(line, at: Point(row: row, column: column), as: .label)
        }
        drawMessages(
            below: lines.count, beside: lines.count == 1 ? column + DisplayWidth.of(lines[0]) : nil,
            from: column)
    }

    /// Draws the editor; returns its rows and the column where a message may stand beside it.
    private mutating func drawEditor() -> (rows: Int, end: Int?) {
        switch field.kind {
        case .line(_, _, let width): return drawLine(width: width, hasList: false)
        case .lookup(_, _, let width): return drawLine(width: width, hasList: true)
        case .area(let rows, _):
            let rect = Rect(row: 0, column: editorColumn, rows: max(1, rows), columns: available)
            form.memory.areaWidth[field.key] = available
            if isFocused, case .area(let area) = form.editor {
                cursor = area.draw(on: &canvas, in: rect, focused: true)
            } else {
                TextArea(text: value, limit: .max, width: available)
                    .draw(on: &canvas, in: rect, focused: false)
            }
            return (rect.rows, nil)
        case .check:
            let end = drawOption(
                Point(row: 0, column: editorColumn), mark: value.isEmpty ? "[ ]" : "[x]", title: "",
                isCurrent: isFocused)
            return (1, end)
        case .choice(let codes):
            return drawOptions(codes, chosen: [value], open: "(", mark: canvas.frame.chosen, close: ")")
        case .list(let codes):
            return drawOptions(codes, chosen: Form.codes(in: value), open: "[", mark: "x", close: "]")
        case .fixed:
            let lines = TextWrap.lines(value, width: available)
            for (row, line) in lines.enumerated() {
                canvas.write(line, at: Point(row: row, column: editorColumn), as: .value)
            }
            return (lines.count, lines.count == 1 ? editorColumn + DisplayWidth.of(lines[0]) : nil)
        }
    }

    private mutating func drawLine(width: Int, hasList: Bool) -> (rows: Int, end: Int?) {
        let point = Point(row: 0, column: editorColumn)
        let room = available - (hasList ? 2 : 0)
        // The editor grows with its value, and the cursor behind it, as far as there is room: what
        // is typed first stays in sight.
        let cell = isFocused && canGrow ? 1 : 0
        var width = min(max(width, DisplayWidth.of(value) + cell), room)
        isCut = DisplayWidth.of(value) > width
        // A message stands beside the editor wherever the value leaves room for it.
        if let problem = texts.problem {
            let narrow = room - DisplayWidth.of(problem) - 4
            if narrow < width, narrow > DisplayWidth.of(value), narrow >= 8 { width = narrow }
        }
        if isFocused, case .line(let line) = form.editor {
            cursor = Point(row: 0, column: line.draw(on: &canvas, at: point, width: width, focused: true))
        } else {
            let end = canvas.write(DisplayWidth.clip(value, to: width), at: point, as: .value)
            canvas.write(
                String(repeating: " ", count: max(0, editorColumn + width - end)),
                at: Point(row: 0, column: end), as: .field)
        }
        guard hasList else { return (1, editorColumn + width) }
        canvas.write(
            String(canvas.frame.list), at: Point(row: 0, column: editorColumn + width + 1), as: .hint)
        return (1, editorColumn + width + 2)
    }

    /// Whether the editor takes one character more.
    private var canGrow: Bool {
        guard case .line(let line) = form.editor else { return false }
        return line.text.count < line.limit
    }

    private mutating func drawOptions(
        _ codes: [String], chosen: [String], open: String, mark: Character, close: String
    ) -> (rows: Int, end: Int?) {
        let titles = codes.map { texts.choices[$0] ?? $0 }
        form.memory.titles[field.key] = titles
        var current: Int?
        if isFocused, case .options(let index) = form.editor { current = index }
        let together = titles.reduce(-3) { $0 + 4 + DisplayWidth.of($1) + 3 }
        var isOneRow = together <= available && !codes.isEmpty
        if case .list = field.kind { isOneRow = false }
        if isOneRow {
            form.memory.onOneRow.insert(field.key)
        } else {
            form.memory.onOneRow.remove(field.key)
        }
        // Before a choice is made the cursor rests on a mark, and no option is highlighted.
        var hasBar = true
        if case .choice = field.kind { hasBar = !Set(chosen).isDisjoint(with: codes) }
        var point = Point(row: 0, column: editorColumn)
        for (index, code) in codes.enumerated() {
            let mark = open + (chosen.contains(code) ? String(mark) : " ") + close
            let lines = isOneRow ? [titles[index]] : TextWrap.lines(titles[index], width: available - 4)
            let end = drawOption(
                point, mark: mark, title: lines[0], isCurrent: index == current, isBar: hasBar)
            for (row, line) in lines.enumerated().dropFirst() {
                canvas.write(
                    line, at: Point(row: point.row + row, column: point.column + 4),
                    as: index == current && hasBar ? .focus : .value)
            }
            if isOneRow { point.column = end + 3 } else { point.row += lines.count }
        }
        return isOneRow ? (1, point.column - 3) : (max(1, point.row), nil)
    }

    private mutating func drawOption(
        _ point: Point, mark: String, title: String, isCurrent: Bool, isBar: Bool = true
    ) -> Int {
        if isCurrent { cursor = Point(row: point.row, column: point.column + 1) }
        let text = title.isEmpty ? mark : "\(mark) \(title)"
        let end = canvas.write(text, at: point, as: isCurrent && isBar ? .focus : .value)
        if isCurrent, !isBar { canvas.write(mark, at: point, as: .focus) }
        return end
    }

    /// The first message stands beside the editor if it fits whole; the others below.
    private mutating func drawMessages(below editorRows: Int, beside end: Int?, from start: Int? = nil) {
        let column = start ?? editorColumn
        var messages: [(text: String, role: Role)] = []
        if let problem = texts.problem { messages.append(("! " + problem, .error)) }
        if let note = texts.note, texts.problem == nil { messages.append((note, .hint)) }
        if let warning = texts.warning { messages.append(("\(canvas.frame.chosen) " + warning, .warning)) }
        rows = editorRows
        if isCut {
            for line in TextWrap.lines(value, width: max(1, canvas.size.columns - 1 - column)) {
                canvas.write(line, at: Point(row: rows, column: column), as: .value)
                rows += 1
            }
        }
        for (index, message) in messages.enumerated() where !message.text.isEmpty {
            let start = (end ?? canvas.size.columns) + 2
            if index == 0, start + DisplayWidth.of(message.text) <= canvas.size.columns - 1 {
                canvas.write(message.text, at: Point(row: 0, column: start), as: message.role)
                continue
            }
            for line in TextWrap.lines(message.text, width: max(1, canvas.size.columns - 1 - column)) {
                canvas.write(line, at: Point(row: rows, column: column), as: message.role)
                rows += 1
            }
        }
    }
}

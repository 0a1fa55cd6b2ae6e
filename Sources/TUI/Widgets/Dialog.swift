/// What became of an event in a dialog.
public enum DialogOutcome: Hashable, Sendable {
    case ignored
    case handled
    case chosen(String)
    case cancelled
}

/// A question in the middle of the screen.
///
/// Arrows and Tab move between the buttons, Enter and Space choose, Esc cancels.
/// Letters choose at once, by the key and not by the layout: who gives `д` for
/// "да" gets `l` too. Pasted text never answers a question.
public struct Dialog: Hashable, Sendable {
    public let buttons: [String]
    private let letters: [String: [Character]]
    private var index: Int

    /// - Parameters:
    ///   - buttons: codes, in the order shown.
    ///   - focus: the code of the button that Enter chooses at first; the first one if `nil`.
    ///   - letters: letters that choose a button.
    /// - Precondition: there is at least one button.
    public init(buttons: [String], focus: String? = nil, letters: [String: [Character]] = [:]) {
        precondition(!buttons.isEmpty, "a dialog without a way out")
        self.buttons = buttons
        self.letters = letters
        index = focus.flatMap { buttons.firstIndex(of: $0) } ?? 0
    }

    /// The code of the button under the cursor.
    public var focus: String { buttons[index] }

    public mutating func handle(_ event: Event) -> DialogOutcome {
        guard case .key(let key) = event else { return .ignored }
        switch key {
        case .enter, .character(" "): return .chosen(focus)
        case .escape, .function(10): return .cancelled
        case .left, .up, .backTab: index = (index + buttons.count - 1) % buttons.count
        case .right, .down, .tab: index = (index + 1) % buttons.count
        case .character(let character):
            guard let code = button(for: character) else { return .ignored }
            return .chosen(code)
        default: return .ignored
        }
        return .handled
    }

    /// A letter itself goes before the letter of another layout on the same key.
    private func button(for character: Character) -> String? {
        let typed = character.lowercased()
        if let code = buttons.first(where: { letters[$0, default: []].contains { $0.lowercased() == typed } })
        {
            return code
        }
        let key = Keyboard.latin(typed)
        return buttons.first { letters[$0, default: []].contains { Keyboard.latin($0.lowercased()) == key } }
    }
}

extension Dialog {
    /// Draws the box in the middle of the canvas, over what is there.
    ///
    /// - Parameters:
    ///   - text: wrapped to the box; what does not fit on the canvas is cut with `…`.
    ///   - buttonTitles: by code; a button without a title shows its code.
    ///   - role: of the text, ``Role/error`` for bad news.
    /// - Returns: the focused button.
    @discardableResult
    public func draw(
        on canvas: inout Canvas, title: String, text: String, buttonTitles: [String: String],
        as role: Role = .text
    ) -> Point? {
        let titles = buttons.map { "[ \(buttonTitles[$0] ?? $0) ]" }
        let most = min(72, canvas.size.columns - 6)
        guard most > 8, canvas.size.rows >= 5 else { return nil }
        let buttonRows = Self.rows(of: titles, width: most)
        var lines = TextWrap.lines(text, width: most)
        let room = max(1, canvas.size.rows - 5 - buttonRows.count)
        if lines.count > room { lines = lines.prefix(room - 1) + ["…"] }
        let width = max(
            min(most, max(34, DisplayWidth.of(title) + 4)), lines.map { DisplayWidth.of($0) }.max() ?? 0,
            buttonRows.map { Self.width(of: $0, titles) }.max() ?? 0)
        let rect = canvas.bounds.centred(rows: lines.count + buttonRows.count + 3, columns: width + 4)
        canvas.clear(rect)
        canvas.box(rect, title: title, as: role == .error ? .error : .border)
        for (row, line) in lines.enumerated() {
            canvas.write(line, at: Point(row: rect.row + 1 + row, column: rect.column + 2), as: role)
        }
        var cursor: Point?
        for (row, indices) in buttonRows.enumerated() {
            var column = rect.column + (rect.columns - Self.width(of: indices, titles)) / 2
            for index in indices {
                let point = Point(row: rect.bottom - 1 - buttonRows.count + row, column: column)
                let isFocused = index == self.index
                column = canvas.write(titles[index], at: point, as: isFocused ? .focus : .value) + 2
                if isFocused {
                    canvas.write(
                        String(canvas.frame.focusMark), at: Point(row: point.row, column: point.column - 1),
                        as: .label)
                    cursor = Point(row: point.row, column: point.column + 2)
                }
            }
        }
        return cursor
    }

    private static func width(of indices: [Int], _ titles: [String]) -> Int {
        indices.reduce(-2) { $0 + 2 + DisplayWidth.of(titles[$1]) } + 1
    }

    private static func rows(of titles: [String], width: Int) -> [[Int]] {
        var rows: [[Int]] = [[]]
        for index in titles.indices {
            let last = rows.count - 1
            if !rows[last].isEmpty, Self.width(of: rows[last] + [index], titles) > width {
                rows.append([index])
            } else {
                rows[last].append(index)
            }
        }
        return rows
    }
}

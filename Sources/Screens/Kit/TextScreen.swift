import Core
import TUI

/// A text to read over the screen below: an explanation, a conflict.
public struct TextScreen: Screen {
    let title: Localized
    let text: Localized
    private var pager = Pager(lines: [])

    public init(title: Localized, text: Localized) {
        self.title = title
        self.text = text
    }

    public var help: String { "text" }
    public var isOverlay: Bool { true }
    public func place(_ context: Context) -> Localized { title }
    public func keys(_ context: Context) -> [KeyHint] {
        [.help, .language(context.language), .back, .turn]
    }

    private func box(_ body: Rect, _ context: Context) -> Rect {
        let wanted = lines(context).count + 2
        return body.centred(rows: min(body.rows, max(6, wanted)), columns: body.columns - 4)
    }

    private func lines(_ context: Context) -> [String] {
        TextWrap.lines(text[context.language], width: context.size.columns - 8)
    }

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        guard case .event(let event) = input else { return [] }
        switch event {
        case .key(.escape), .key(.enter), .key(.function(10)): return [.close]
        default:
            pager.lines = lines(context)
            let rows = box(context.body, context).rows - 2
            return pager.handle(event, visibleRows: rows, width: context.size.columns - 8) == .refused
                ? [.bell] : []
        }
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let box = box(body, context)
        // To the edges: a sliver of what lies below reads as its text.
        canvas.fill(Rect(row: box.row, column: body.column, rows: box.rows, columns: body.columns))
        canvas.box(box, title: title[context.language])
        var shown = pager
        shown.lines = lines(context)
        return shown.draw(
            on: &canvas,
            in: Rect(row: box.row + 1, column: box.column + 2, rows: box.rows - 2, columns: box.columns - 4))
    }
}

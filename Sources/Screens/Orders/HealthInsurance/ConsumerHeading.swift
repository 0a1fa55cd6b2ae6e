import Core
import TUI

/// The top of a consumer's card: who it is, and the answer of the day.
struct ConsumerHeading {
    /// Also where the last line is empty.
    static let rows = 5

    private var lines: [(text: String, role: Role)] = []

    init() {}

    init(_ card: ConsumerCard, _ language: Language) {
        lines = [
            (ConsumerWords.header(card, language), .label),
            (
                (card.right.holds ? "● " : "○ ") + card.answer[language],
                card.right.holds ? .success : .error
            ),
            ("  " + ConsumerWords.basis(card)[language], .value),
            ("  " + ConsumerWords.term(card)[language], .text),
        ]
        if let next = card.next {
            lines.append(
                ("  " + Localized(ru: "Дальше: ", kk: "Әрі қарай: ")[language] + next[language], .hint))
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect) {
        for (row, line) in lines.enumerated() {
            canvas.write(
                DisplayWidth.clip(line.text, to: body.columns - 3), at: Point(row: body.row + row, column: 2),
                as: line.role)
        }
    }
}

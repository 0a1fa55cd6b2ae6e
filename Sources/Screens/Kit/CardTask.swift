import Core
import TUI

/// What the card of a record shows and what its keys do: declared, for the one
/// ``CardScreen``.
///
/// `Card` is what was read of the record.
struct CardTask<Card: Sendable>: Sendable {
    /// What a key does; the screen is at hand for what is said and asked.
    typealias Act = @Sendable (inout CardScreen<Card>, Card, Context) -> [Effect]

    /// What the card can be turned to.
    struct Tab: Sendable {
        /// Names it among the tabs of the card.
        let key: String
        let title: Localized
        let body: any CardBody<Card>
        /// Enter on what the body stands on.
        var open: Act = { _, _, _ in [.bell] }
        /// What keys do here and not on other tabs.
        var acts: [Key: Act] = [:]
    }

    let help: String
    let place: @Sendable (Card?) -> Localized
    /// Reads the record, also again.
    let read: @Sendable (CardScreen<Card>) -> Effect
    /// The keys of a tab.
    let keys: @Sendable (_ tab: String, Context) -> [KeyHint]
    /// With one tab the card is that, and no tabs are drawn.
    let tabs: [Tab]
    var acts: [Key: Act] = [:]
    /// Who or what it is about, above the tabs.
    var head: @Sendable (Card, _ tab: String, Language) -> [CardLine] = { _, _, _ in [] }
    /// A tab's title with the number of its rows.
    var label: @Sendable (_ title: String, _ rows: Int) -> String = { title, _ in title }
    var aside: @Sendable (Card) -> Localized? = { _ in nil }
    /// What is late, or what the card itself has to say.
    var advice: @Sendable (Card) -> Advice? = { _ in nil }
}

/// A line of a card's head: texts one behind the other, as many as fit whole.
struct CardLine: Sendable {
    struct Part: Sendable {
        let text: String
        /// Where the terminal has no frames.
        let ascii: String
        let role: Role

        init(_ text: String, _ role: Role = .text, ascii: String? = nil) {
            self.text = text
            self.ascii = ascii ?? text
            self.role = role
        }
    }

    let parts: [Part]
    /// Columns between two parts.
    var gap = 0

    static let empty = CardLine(parts: [])

    init(_ text: String, _ role: Role = .text) { parts = [Part(text, role)] }

    init(parts: [Part], gap: Int = 0) {
        self.parts = parts
        self.gap = gap
    }

    func draw(on canvas: inout Canvas, in body: Rect, row: Int) {
        var column = 2
        for (index, part) in parts.enumerated() {
            let text = canvas.frame == .ascii ? part.ascii : part.text
            guard index == 0 || column + DisplayWidth.of(text) < body.columns else { return }
            let end = canvas.write(
                DisplayWidth.clip(text, to: body.columns - 1 - column), at: Point(row: row, column: column),
                as: part.role)
            column = end + gap
        }
    }
}

import Core
import TUI

/// What the card of a record shows and what its keys do: declared, for the one
/// ``CardScreen``.
///
/// `Card` is what was read of the record.
public struct CardTask<Card: Sendable>: Sendable {
    /// What a key does; the screen is at hand for what is said and asked.
    public typealias Act = @Sendable (inout CardScreen<Card>, Card, Context) -> [Effect]

    /// What F2 does: the one thing at once, one of several from a list.
    public struct Action: Sendable {
        let choice: PickerChoice
        let run: Act

        public init(_ choice: PickerChoice, run: @escaping Act) {
            self.choice = choice
            self.run = run
        }
    }

    /// What the card can be turned to.
    public struct Tab: Sendable {
        /// Names it among the tabs of the card.
        let key: String
        let title: Localized
        let body: any CardBody<Card>
        /// Enter on what the body stands on.
        public var open: Act
        /// What keys do here and not on other tabs.
        public var acts: [Key: Act]
        /// The number beside the title, where that is not of all its rows.
        public var count: (@Sendable (Card) -> Int)?

        public init(
            key: String, title: Localized, body: any CardBody<Card>,
            open: @escaping Act = { _, _, _ in [.bell] }, acts: [Key: Act] = [:],
            count: (@Sendable (Card) -> Int)? = nil
        ) {
            self.key = key
            self.title = title
            self.body = body
            self.open = open
            self.acts = acts
            self.count = count
        }
    }

    let help: String
    let place: @Sendable (Card?) -> Localized
    /// Reads the record, also again.
    let read: @Sendable (CardScreen<Card>) -> Effect
    /// The keys of a tab.
    let keys: @Sendable (_ tab: String, Context) -> [KeyHint]
    /// With one tab the card is that, and no tabs are drawn.
    let tabs: [Tab]
    public var acts: [Key: Act]
    /// What F2 and Insert offer on a tab.
    public var actions: @Sendable (CardScreen<Card>, Card, _ tab: String) -> [Action]
    /// What stands above the actions, and which of them comes next.
    public var actionsTitle: Localized
    public var nextAction: @Sendable (Card) -> String?
    /// Who or what it is about, above the tabs.
    public var head: @Sendable (Card, _ tab: String, Language) -> [CardLine]
    /// A tab's title with the number of its rows.
    public var label: @Sendable (_ title: String, _ rows: Int) -> String
    public var aside: @Sendable (Card) -> Localized?
    /// What is late, or what the card itself has to say.
    public var advice: @Sendable (Card) -> Advice?

    public init(
        help: String, place: @escaping @Sendable (Card?) -> Localized,
        read: @escaping @Sendable (CardScreen<Card>) -> Effect,
        keys: @escaping @Sendable (_ tab: String, Context) -> [KeyHint], tabs: [Tab],
        acts: [Key: Act] = [:],
        actions: @escaping @Sendable (CardScreen<Card>, Card, _ tab: String) -> [Action] = { _, _, _ in [] },
        actionsTitle: Localized = .whatToDo, nextAction: @escaping @Sendable (Card) -> String? = { _ in nil },
        head: @escaping @Sendable (Card, _ tab: String, Language) -> [CardLine] = { _, _, _ in [] },
        label: @escaping @Sendable (_ title: String, _ rows: Int) -> String = { title, _ in title },
        aside: @escaping @Sendable (Card) -> Localized? = { _ in nil },
        advice: @escaping @Sendable (Card) -> Advice? = { _ in nil }
    ) {
        self.help = help
        self.place = place
        self.read = read
        self.keys = keys
        self.tabs = tabs
        self.acts = acts
        self.actions = actions
        self.actionsTitle = actionsTitle
        self.nextAction = nextAction
        self.head = head
        self.label = label
        self.aside = aside
        self.advice = advice
    }
}

/// A line of a card's head: texts one behind the other, as many as fit whole.
public struct CardLine: Sendable {
    public struct Part: Sendable {
        let text: String
        /// Where the terminal has no frames.
        let ascii: String
        let role: Role

        public init(_ text: String, _ role: Role = .text, ascii: String? = nil) {
            self.text = text
            self.ascii = ascii ?? text
            self.role = role
        }
    }

    let parts: [Part]
    /// Columns between two parts.
    public var gap = 0

    public static let empty = CardLine(parts: [])

    public init(_ text: String, _ role: Role = .text) { parts = [Part(text, role)] }

    public init(parts: [Part], gap: Int = 0) {
        self.parts = parts
        self.gap = gap
    }

    public func draw(on canvas: inout Canvas, in body: Rect, row: Int) {
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

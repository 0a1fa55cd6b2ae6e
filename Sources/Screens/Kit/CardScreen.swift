import Core
import TUI

/// The one host of cards: who or what it is about, tabs below, and acts, as a ``CardTask``
/// declares them.
public struct CardScreen<Card: Sendable>: SayingScreen {
    /// What becomes of the value that a question gives back.
    public typealias Answer = @Sendable (inout CardScreen<Card>, Returned, Card, Context) -> [Effect]

    let task: CardTask<Card>
    private(set) var card: Card?
    public var said: Advice?
    /// The index of the tab that is shown.
    private var shown = 0
    private var bodies: [any CardBody<Card>]
    private var head: [CardLine] = []
    /// What the card itself has to say.
    private var ownAdvice: Advice?
    private var answer: Answer?
    /// An act has just recorded something; the card is being read again.
    private var hasRecorded = false
    private var language: Language?

    /// - Parameter tab: what it is turned to first.
    public init(_ task: CardTask<Card>, tab: String? = nil, said: Advice? = nil) {
        self.task = task
        self.said = said
        bodies = task.tabs.map(\.body)
        shown = task.tabs.firstIndex { $0.key == tab } ?? 0
    }

    private var tab: CardTask<Card>.Tab { task.tabs[shown] }
    /// The row under the cursor.
    public var row: Int64? { bodies[shown].row }

    // MARK: What stands around it

    public var help: String { task.help }
    public func place(_ context: Context) -> Localized { task.place(card) }
    public func aside(_ context: Context) -> Localized? { card.flatMap(task.aside) }
    public func advice(_ context: Context) -> Advice? {
        Advice.first(said ?? ownAdvice, cut: bodies[shown].cut(width: context.size.columns))
    }
    public func keys(_ context: Context) -> [KeyHint] { task.keys(tab.key, context) }

    // MARK: What an act may do with it

    public var read: Effect { task.read(self) }

    /// Shows the card as it is now.
    public mutating func show(_ card: Card?, _ context: Context) {
        self.card = card
        guard let card else { return }
        ownAdvice = task.advice(card)
        for index in bodies.indices {
            let before = bodies[index].count
            bodies[index].show(card, context)
            if hasRecorded, before < bodies[index].count { bodies[index].follow() }
        }
        hasRecorded = false
        turn(to: shown, context)
    }

    /// What is shown from now on is about something else: texts begin at their top.
    mutating func rewind() {
        for index in bodies.indices { bodies[index].rewind() }
    }

    /// Opens a question over the card.
    public mutating func ask(_ question: any Screen, _ answer: @escaping Answer) -> [Effect] {
        self.answer = answer
        return [.open(question)]
    }

    // MARK: Input

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            show(card, context)
        }
        switch input {
        case .appeared:
            answer = nil
            return [read]
        case .failed(let failure):
            // What may not be opened is no card: it is said instead of one.
            guard card != nil else {
                return [.replace(TextScreen(title: place(context), text: failure.text))]
            }
            guard case .conflict = failure else { return refuse(failure.text) }
            return refuse(failure.text + Self.readAgain) + [read]
        case .returned(let value): return receive(value, context)
        case .event(let event): return handle(event, context)
        }
    }

    private static var readAgain: Localized {
        Localized(
            ru: ": ничего не записано. Карточка прочитана заново, посмотрите и повторите",
            kk: ": ештеңе жазылған жоқ. Карта қайта оқылды, қарап, қайталаңыз")
    }

    /// Says what became of an act, and goes to the row that it made.
    public mutating func recorded(_ advice: Advice) -> [Effect] {
        said = advice
        hasRecorded = true
        return [read]
    }

    private mutating func receive(_ value: Returned, _ context: Context) -> [Effect] {
        let answer = answer
        self.answer = nil
        guard let card else { return [] }
        if case .recorded(let outcome) = value {
            return recorded(.recorded(outcome))
        }
        return answer?(&self, value, card, context) ?? [read]
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        // Of a card that could not be read there is nothing but why.
        if case .resize = event { show(card, context) } else if card != nil { said = nil }
        guard let card else { return event == .key(.function(10)) || event == .key(.escape) ? [.close] : [] }
        if case .key(let key) = event {
            if key == .function(10) { return [.close] }
            if key == .function(2) || key == .insert { return act(card, context) }
            if let act = tab.acts[key] ?? task.acts[key] { return act(&self, card, context) }
            if key == .escape { return [.close] }
            if task.tabs.count > 1, let step = Self.steps[key] {
                turn(to: (shown + step + task.tabs.count) % task.tabs.count, context)
                return []
            }
        }
        switch bodies[shown].handle(event, in: area(context.body), card) {
        case .opened: return tab.open(&self, card, context)
        case .refused: return [.bell]
        case .nothing(let why): return refuse(why)
        case .handled: return []
        }
    }

    private mutating func act(_ card: Card, _ context: Context) -> [Effect] {
        let actions = task.actions(self, card, tab.key)
        guard actions.count > 1 else { return actions.first?.run(&self, card, context) ?? [.bell] }
        let list = PickerScreen(
            title: task.actionsTitle, items: actions.map(\.choice), selected: task.nextAction(card))
        return ask(list) { screen, answer, card, context in
            guard case .picked(let code) = answer,
                let action = actions.first(where: { $0.choice.code == code })
            else { return [screen.read] }
            return action.run(&screen, card, context)
        }
    }

    private static var steps: [Key: Int] { [.right: 1, .tab: 1, .left: -1, .backTab: -1] }

    private mutating func turn(to index: Int, _ context: Context) {
        shown = index
        guard let card else { return }
        head = task.head(card, tab.key, context.language)
        bodies[shown].makeReady(card)
    }

    // MARK: Drawing

    /// Below the head and the tabs.
    private func area(_ body: Rect) -> Rect {
        body.inset(top: head.count + (task.tabs.count > 1 ? 1 : 0), bottom: 0)
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        guard card != nil else { return Point(row: body.row, column: 0) }
        for (row, line) in head.enumerated() { line.draw(on: &canvas, in: body, row: body.row + row) }
        let area = area(body)
        let tabs = task.tabs.count > 1 ? drawTabs(on: &canvas, row: area.row - 1, context.language) : nil
        return bodies[shown].draw(on: &canvas, in: area, context) ?? tabs
    }

    private func count(of tab: CardTask<Card>.Tab, at index: Int) -> Int {
        guard let count = tab.count, let card else { return bodies[index].count }
        return count(card)
    }

    /// - Returns: the place of the one that is shown.
    private func drawTabs(on canvas: inout Canvas, row: Int, _ language: Language) -> Point {
        var column = 2
        var cursor = Point(row: row, column: column)
        for (index, tab) in task.tabs.enumerated() {
            let isShown = index == shown
            if isShown { cursor.column = column }
            let text = (isShown ? "›" : " ") + task.label(tab.title[language], count(of: tab, at: index))
            let end = canvas.write(
                text, at: Point(row: row, column: column), as: isShown ? .selected : .label)
            column = end + 1
        }
        return cursor
    }
}

import Core
import TUI

/// The one host of tables whose rows are all at hand, as a ``TableTask`` declares them.
///
/// A list that is longer than memory is a ``JournalScreen``.
public struct TableScreen<Subject: Sendable>: SayingScreen {
    /// What becomes of the value that a question gives back.
    public typealias Answer = @Sendable (inout TableScreen<Subject>, Returned, Context) -> [Effect]

    let task: TableTask<Subject>
    public private(set) var subject: Subject
    public var said: Advice?
    private var table: Table
    private var answer: Answer?
    private var language: Language?

    public init(_ task: TableTask<Subject>) {
        self.task = task
        subject = task.start
        table = Table(columns: task.columns.map(\.column))
    }

    /// The row under the cursor.
    public var row: Int64? { table.currentRow?.id }

    // MARK: What stands around it

    public var help: String { task.help }
    public var draft: DraftEntry? { task.draft(subject) }
    public func place(_ context: Context) -> Localized { task.place(subject) }
    public func aside(_ context: Context) -> Localized? {
        let parts = [task.aside(subject), table.place(in: context.body, titles(context))].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(" · ")
    }
    public func advice(_ context: Context) -> Advice? {
        let cut = table.cut(width: context.size.columns, titles(context))
        return Advice.first(said ?? task.advice(self, context), cut: cut)
    }
    public func keys(_ context: Context) -> [KeyHint] { task.keys(context) }
    public func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { task.fieldHelp(self) }

    // MARK: What an act may do with it

    /// Shows other rows; the cursor stays on its row if that is still among them.
    public mutating func show(_ subject: Subject, _ context: Context) {
        self.subject = subject
        table.rows = task.rows(subject, context.language)
    }

    /// Opens a question over the table.
    public mutating func ask(_ question: any Screen, _ answer: @escaping Answer) -> [Effect] {
        self.answer = answer
        return [.open(question)]
    }

    // MARK: Input

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            show(subject, context)
        }
        switch input {
        case .appeared:
            answer = nil
            return task.appear(&self, context)
        case .failed(let failure): return refuse(failure.text)
        case .returned(let value):
            let answer = answer
            self.answer = nil
            return answer?(&self, value, context) ?? []
        case .event(let event): return handle(event, context)
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.escape), .key(.function(10)): return [task.close(subject)]
        case .key(.function(2)): return act(context)
        case .key(.enter) where table.rows.isEmpty: return refuse(task.empty)
        case .key(.function(3)) where task.found != nil: return find()
        case .key(let key):
            if let act = task.acts[key] { return act(&self, context) }
        default: break
        }
        let visible = table.visibleRows(in: context.body, titles: titles(context))
        let outcome = table.handle(
            event, visibleRows: visible, width: context.size.columns, titles: titles(context))
        if case .opened = outcome { return task.open(&self, context) }
        return table.answerWhole(outcome)
    }

    private mutating func act(_ context: Context) -> [Effect] {
        let actions = task.actions
        guard actions.count > 1 else { return actions.first?.run(&self, context) ?? [.bell] }
        let list = PickerScreen(title: .whatToDo, items: actions.map(\.choice), selected: nil)
        return ask(list) { screen, answer, context in
            guard case .picked(let code) = answer else { return [] }
            return actions.first { $0.choice.code == code }?.run(&screen, context) ?? []
        }
    }

    /// The rows as a list that is found by typing; the cursor goes to the chosen one.
    private mutating func find() -> [Effect] {
        let items = table.rows.map { row in
            PickerChoice(
                String(row.id), .same(row.cells.first ?? ""), words: task.found?(subject, row.id) ?? "")
        }
        let list = PickerScreen(
            title: KeyHint.find.title, items: items, selected: row.map { String($0) })
        return ask(list) { screen, answer, _ in
            if case .picked(let code) = answer, let id = Int64(code) { _ = screen.table.select(id: id) }
            return []
        }
    }

    // MARK: Drawing

    private func titles(_ context: Context) -> [String] { task.columns.map { $0.title[context.language] } }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        table.draw(on: &canvas, in: body, titles: titles(context), emptyText: task.empty[context.language])
    }
}

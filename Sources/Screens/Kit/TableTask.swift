import Core
import TUI

/// What a table shows whose rows are all at hand, and what its keys do: declared, for the
/// one ``TableScreen``.
///
/// `Subject` is what the rows are of: what was read, or what is being typed.
public struct TableTask<Subject: Sendable>: Sendable {
    /// What a key does; the screen is at hand for what is said and asked.
    public typealias Act = @Sendable (inout TableScreen<Subject>, Context) -> [Effect]

    /// What F2 does: the one thing at once, one of several from a list.
    public struct Action: Sendable {
        let choice: PickerChoice
        let run: Act

        public init(_ code: String, _ title: Localized, run: @escaping Act) {
            choice = PickerChoice(code, title)
            self.run = run
        }
    }

    /// A column with what stands above it.
    public struct Column: Sendable {
        let title: Localized
        let column: TableColumn

        public init(
            _ key: String, _ title: Localized, width: Int, isFrozen: Bool = false, isAtRight: Bool = false
        ) {
            self.title = title
            column = TableColumn(key, width: width, isFrozen: isFrozen, alignment: isAtRight ? .right : .left)
        }
    }

    let help: String
    let place: @Sendable (Subject) -> Localized
    /// What the rows are of before anything is read.
    let start: Subject
    let columns: [Column]
    let rows: @Sendable (Subject, Language) -> [TableRow]
    /// Said in the place of the rows.
    let empty: Localized
    let keys: @Sendable (Context) -> [KeyHint]
    /// The line above the keys while nothing else is said.
    let advice: @Sendable (TableScreen<Subject>, Context) -> Advice?
    /// What the screen does as it comes to the top: it reads.
    let appear: Act
    /// Enter.
    let open: Act
    public var acts: [Key: Act]
    /// What F2 offers.
    public var actions: [Action]
    /// What a row is found by beside its cells; a task that has it offers F3.
    public var found: (@Sendable (Subject, Int64) -> String)?
    public var aside: @Sendable (Subject) -> Localized?
    public var fieldHelp: @Sendable (TableScreen<Subject>) -> (title: Localized, text: Localized)?
    /// What is typed in it and not recorded.
    public var draft: @Sendable (Subject) -> DraftEntry?
    /// How it is left.
    public var close: @Sendable (Subject) -> Effect

    public init(
        help: String, place: @escaping @Sendable (Subject) -> Localized, start: Subject, columns: [Column],
        rows: @escaping @Sendable (Subject, Language) -> [TableRow], empty: Localized,
        keys: @escaping @Sendable (Context) -> [KeyHint],
        advice: @escaping @Sendable (TableScreen<Subject>, Context) -> Advice?,
        appear: @escaping Act, open: @escaping Act, acts: [Key: Act] = [:], actions: [Action] = [],
        found: (@Sendable (Subject, Int64) -> String)? = nil,
        aside: @escaping @Sendable (Subject) -> Localized? = { _ in nil },
        fieldHelp: @escaping @Sendable (TableScreen<Subject>) -> (title: Localized, text: Localized)? = {
            _ in nil
        },
        draft: @escaping @Sendable (Subject) -> DraftEntry? = { _ in nil },
        close: @escaping @Sendable (Subject) -> Effect = { _ in .close }
    ) {
        self.help = help
        self.place = place
        self.start = start
        self.columns = columns
        self.rows = rows
        self.empty = empty
        self.keys = keys
        self.advice = advice
        self.appear = appear
        self.open = open
        self.acts = acts
        self.actions = actions
        self.found = found
        self.aside = aside
        self.fieldHelp = fieldHelp
        self.draft = draft
        self.close = close
    }
}

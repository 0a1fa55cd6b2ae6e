import Core
import TUI

/// What the keys do on a list, and what the list says of itself: declared beside the
/// list's order, since a list itself knows nothing of screens.
public struct ListActions: Sendable {
    public typealias Act = @Sendable (ListState, Context) -> [Effect]

    /// The sheet of the menu that it stands on.
    public let place: Localized
    /// The line above the keys while nothing is narrowed.
    public let hint: Localized
    /// What to do where there are no rows; may be empty.
    public let empty: Localized
    /// What F2 and Insert do: one act at once, several from a list.
    public let acts: [ListAct]
    /// Asks the store, before F2 offers anything, why an act may not be done now; the answer
    /// goes to ``JournalScreen/offer(_:_:)``.
    public let obstacles: Act?
    /// F6: why the row is as it is.
    public let why: Act?
    /// What Enter does, where that is not to open.
    public let enterWord: Localized?
    /// Enter; `nil` opens the record that the row leads to.
    public let enter: Act?
    /// Handles the value that a screen opened from here returns.
    public let receive: (@Sendable (Returned, ListState, Context) -> [Effect])?
    /// Said of the row under the cursor above the keys, in the place of the hint; `nil` where
    /// there is nothing to say.
    public let remark: (@Sendable (ListState) -> Localized?)?
    /// The style of a row; `nil` for the normal one.
    public let role: (@Sendable (ListState, Context) -> Role?)?

    public init(
        _ place: Localized, hint: Localized = ListActions.searching, empty: Localized = .same(""),
        acts: [ListAct] = [], obstacles: Act? = nil, why: Act? = nil, enterWord: Localized? = nil,
        enter: Act? = nil,
        receive: (@Sendable (Returned, ListState, Context) -> [Effect])? = nil,
        remark: (@Sendable (ListState) -> Localized?)? = nil,
        role: (@Sendable (ListState, Context) -> Role?)? = nil
    ) {
        self.place = place
        self.hint = hint
        self.empty = empty
        self.acts = acts
        self.obstacles = obstacles
        self.why = why
        self.enterWord = enterWord
        self.enter = enter
        self.receive = receive
        self.remark = remark
        self.role = role
    }

    /// The hint of a list of people.
    public static let searching = Localized(
        ru: "Наберите ИИН, фамилию, имя или номер – список сузится",
        kk: "ЖСН-ді, тегін, атын не нөмірін теріңіз – тізім қысқарады")
}

/// What may be done on a list, by F2.
public struct ListAct: Sendable {
    /// In the cell of F2: at most nine columns.
    public let word: Localized
    /// Among several; `nil` is the word.
    public let title: Localized?
    /// By which an answer of the store names it.
    public let code: String
    /// Why it may not be done with the row, and what helps.
    let closed: @Sendable (ListState, Context) -> Localized?
    let run: ListActions.Act

    public init(
        _ word: Localized, title: Localized? = nil, code: String = "",
        closed: @escaping @Sendable (ListState, Context) -> Localized? = { _, _ in nil },
        run: @escaping ListActions.Act
    ) {
        self.word = word
        self.title = title
        self.code = code
        self.closed = closed
        self.run = run
    }
}

/// A list at the moment of a key: its row under the cursor and its filter.
public struct ListState: Sendable {
    public let spec: JournalSpec
    public let filter: JournalFilter
    /// The row under the cursor.
    public let row: JournalRow?

    /// The stored value of a column of the row; empty where there is no row.
    public func value(_ key: String) -> String { row.map { spec.value(key, $0) } ?? "" }

    /// The value of a column of the row in words.
    public func shown(_ key: String) -> Localized {
        guard let column = spec.columns.first(where: { $0.key == key }) else { return .same(value(key)) }
        func words(_ language: Language) -> String { column.cell.shown(value(key), language, nil) }
        return Localized(ru: words(.russian), kk: words(.kazakh))
    }
}

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
    /// The keys that work here besides those of every list.
    public let keys: [KeyHint]
    /// F2 and Insert.
    public let begin: Act?
    /// F6.
    public let second: Act?
    /// Enter; `nil` opens the record that the row leads to.
    public let enter: Act?
    /// Handles the value that a screen opened from here returns.
    public let receive: (@Sendable (Returned, ListState, Context) -> [Effect])?
    /// The style of a row; `nil` for the normal one.
    public let role: (@Sendable (ListState, Context) -> Role?)?

    public init(
        _ place: Localized, hint: Localized = ListActions.searching, empty: Localized = .same(""),
        keys: [KeyHint] = [], begin: Act? = nil, second: Act? = nil, enter: Act? = nil,
        receive: (@Sendable (Returned, ListState, Context) -> [Effect])? = nil,
        role: (@Sendable (ListState, Context) -> Role?)? = nil
    ) {
        self.place = place
        self.hint = hint
        self.empty = empty
        self.keys = keys
        self.begin = begin
        self.second = second
        self.enter = enter
        self.receive = receive
        self.role = role
    }

    /// The hint of a list of people.
    public static let searching = Localized(
        ru: "Наберите ИИН, начало фамилии или номер – список сузится",
        kk: "ЖСН-ді, тегінің басын не нөмірін теріңіз – тізім қысқарады")
}

/// A list at the moment of a key: its row under the cursor and its filter.
public struct ListState: Sendable {
    public let spec: JournalSpec
    public let filter: JournalFilter
    /// The row under the cursor.
    public let row: JournalRow?

    /// The stored value of a column of the row; empty where there is no row.
    public func value(_ key: String) -> String { row.map { spec.value(key, $0) } ?? "" }
}

import Core
import TUI

/// What a table shows whose rows are all at hand, and what its keys do: declared, for the
/// one ``TableScreen``.
///
/// `Subject` is what the rows are of: what was read, or what is being typed.
struct TableTask<Subject: Sendable>: Sendable {
    /// What a key does; the screen is at hand for what is said and asked.
    typealias Act = @Sendable (inout TableScreen<Subject>, Context) -> [Effect]

    /// A column with what stands above it.
    struct Column: Sendable {
        let title: Localized
        let column: TableColumn

        init(
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
    var acts: [Key: Act] = [:]
    var aside: @Sendable (Subject) -> Localized? = { _ in nil }
    var fieldHelp: @Sendable (TableScreen<Subject>) -> (title: Localized, text: Localized)? = { _ in nil }
    /// What is typed in it and not recorded.
    var draft: @Sendable (Subject) -> DraftEntry? = { _ in nil }
    /// How it is left.
    var close: @Sendable (Subject) -> Effect = { _ in .close }
}

/// A cell of a table that shows only the beginning of its text.
public struct CutCell: Hashable, Sendable {
    /// Its column, among all of the table.
    public let column: Int
    public let whole: String
    /// From the word at which the cell breaks off, after `…`.
    public let rest: String

    init(column: Int, whole: String, width: Int) {
        (self.column, self.whole) = (column, whole)
        let shown = DisplayWidth.prefix(of: whole, columns: max(0, width - 1))
        let words = shown.lastIndex(of: " ").map { shown[...$0] } ?? ""
        rest = "…" + whole.dropFirst(words.count)
    }
}

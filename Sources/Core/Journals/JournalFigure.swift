/// A figure of a report, as what a list is narrowed to: the rows that it counts.
///
/// The list's ``JournalSource/figure`` knows them; a row that is done with is among them, for it
/// was counted.
public struct JournalFigure: Hashable, Sendable {
    /// Known to the order that counts it.
    public let code: String
    /// The days that it is of, both included.
    public let from: CivilDate
    public let to: CivilDate
    /// How many rows it counts, as it was counted: few are looked up, many are walked along.
    public let count: Int
    /// What it counts, above the list and on its paper.
    public let words: Localized

    public init(_ code: String, from: CivilDate, to: CivilDate, count: Int, words: Localized) {
        self.code = code
        self.from = from
        self.to = to
        self.count = count
        self.words = words
    }
}

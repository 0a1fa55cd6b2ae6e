/// How a list says that a row was taken back, or put right by another: it stays where it stood, and
/// nobody takes it for one that stands.
extension JournalSpec {
    /// Stands before the cell by which a row is told.
    static let takenBackMark = "✗ "

    /// What the mark means, below the rows of a paper.
    static let takenBackLegend = Localized(
        ru: "✗ – запись отозвана или исправлена позже.", kk: "✗ – жазба кейін кері алынған не түзетілген.")

    /// The heading, and what stands under it, in a file.
    static let takenBackHeading = Localized(ru: "Отзыв", kk: "Кері алу")
    static let takenBackWords = Localized(
        ru: "отозвано или исправлено", kk: "кері алынған не түзетілген")

    /// Whether a row of the list can be taken back.
    var marksTakenBack: Bool { source.corrected != nil }

    /// The cell by which a row is told: on paper it stands in every part of the table.
    private var markedColumn: Int { columns.firstIndex(where: \.isFrozen) ?? 0 }

    /// The cells of a row as they are read on the screen and on paper.
    public func shownCells(_ row: JournalRow, _ language: Language, today: CivilDate) -> [String] {
        var cells = zip(columns, row.values).map { $0.shown($1, language, today: today) }
        if row.isCorrected, cells.indices.contains(markedColumn) {
            cells[markedColumn] = Self.takenBackMark + cells[markedColumn]
        }
        return cells
    }
}

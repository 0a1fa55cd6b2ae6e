/// A column of a table that a card shows as a tab and paper prints.
public struct CardColumn: Hashable, Sendable {
    public let key: String
    public let title: Localized
    /// Columns of the text.
    public let width: Int
    public let isAtRight: Bool
    /// True where only paper has room for it.
    public let isForPaper: Bool

    public init(
        _ key: String, _ title: Localized, width: Int, isAtRight: Bool = false, isForPaper: Bool = false
    ) {
        self.key = key
        self.title = title
        self.width = width
        self.isAtRight = isAtRight
        self.isForPaper = isForPaper
    }
}

/// A row of such a table: one source for the screen and for paper.
public struct CardRow: Hashable, Sendable {
    public enum Standing: Hashable, Sendable {
        case plain
        /// Corrected, ended.
        case past
        case attention, late
    }

    public let id: Int64
    /// In the order of the columns.
    public let cells: [String]
    public let standing: Standing

    public init(id: Int64, cells: [String], _ standing: Standing = .plain) {
        self.id = id
        self.cells = cells
        self.standing = standing
    }
}

extension Paper {
    /// A table of a card under its title, no row torn; nothing where it has no rows.
    func table(
        _ title: String, _ columns: [CardColumn], _ rows: [CardRow], _ language: Language
    ) -> [SheetBlock] {
        guard !rows.isEmpty else { return [] }
        let table = PaperTable(
            columns: columns.map {
                PaperTable.Column(title: $0.title[language], width: $0.width, isAtRight: $0.isAtRight)
            }, paper: self)
        return [
            .lines([""]),
            SheetBlock(
                rows.map { table.cells($0.cells.map(Self.inked)) + [table.rule] },
                under: lines(title + ":") + table.heading),
        ]
    }

    /// Marks of the screen that a line printer has no sign for.
    static func inked(_ cell: String) -> String {
        cell.replacing("●", with: "+").replacing("○", with: "-").replacing("✗", with: "x")
    }
}

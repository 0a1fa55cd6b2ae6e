/// A column of a list, on the screen and on paper.
public struct JournalColumn: Sendable {
    public let key: String
    /// The heading: of an official journal, in the words of the act.
    public let title: Localized
    /// The heading on the screen, where the act's is too long.
    public let shortTitle: Localized
    /// Columns of the terminal, and of paper 132 wide; 0: not shown there.
    public let screenWidth: Int
    public let paperWidth: Int
    public let cell: Cell
    public let isFrozen: Bool
    /// False of what acts on a row read of it and nobody is shown.
    var isForEyes: Bool { screenWidth > 0 || paperWidth > 0 }
    /// True for numbers and sums, which stand at the right of their column.
    public var isAtRight: Bool { cell.alignment == .right }
    /// SQL that gives the stored value.
    ///
    /// A constant of this program.
    let sql: String

    public init(
        _ key: String, _ title: Localized, short: Localized? = nil, _ sql: String, cell: Cell = .text,
        screen: Int, paper: Int = 0, isFrozen: Bool = false
    ) {
        self.key = key
        self.title = title
        shortTitle = short ?? title
        self.sql = sql
        self.cell = cell
        screenWidth = screen
        paperWidth = paper
        self.isFrozen = isFrozen
    }

    /// A stored value as it is shown and printed.
    ///
    /// - Parameter today: the day that terms are counted from.
    public func shown(_ value: String, _ language: Language, today: CivilDate? = nil) -> String {
        cell.shown(value, language, today)
    }
}

/// Columns of many lists: a list calls the person `p` and the employer `e`.
extension JournalColumn {
    public static let iin = JournalColumn(
        "iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", screen: 12, paper: 12)

    /// Hidden from those who may not open whole cards.
    public static let guardedIIN = JournalColumn(
        "iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", cell: .guardedIIN, screen: 12, paper: 12)

    public static func person(screen: Int = 24, paper: Int = 24) -> JournalColumn {
        JournalColumn(
            "name", Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"),
            JournalSpec.fullName, screen: screen, paper: paper, isFrozen: true)
    }

    public static func employer(paper: Int = 20) -> JournalColumn {
        JournalColumn(
            "employer", Localized(ru: "Работодатель", kk: "Жұмыс беруші"), "e.name", screen: 24, paper: paper)
    }

    public static func month(_ sql: String) -> JournalColumn {
        JournalColumn("month", Localized(ru: "Месяц", kk: "Ай"), sql, cell: .month, screen: 7, paper: 7)
    }

    /// A sum in tiyn.
    public static func money(_ key: String, _ title: Localized, _ sql: String) -> JournalColumn {
        JournalColumn(key, title, sql, cell: .money, screen: 14, paper: 14)
    }
}

/// A journal that operators read, filter, print and export: its title, its columns and the
/// SQL of its rows.
///
/// Identified by its code, which help topics (`journal-sms`) and file names contain.
public struct JournalSpec: Sendable {
    public let code: String
    public let title: Localized
    /// The heading of the printed form.
    public let paperTitle: Localized
    /// «Приложение 2 к Правилам …», empty for a list that no act prescribes.
    public let appendix: Localized
    public let columns: [JournalColumn]
    /// The places of the columns that the screen shows, in its order.
    ///
    /// Paper and files have them in the order of the act; the screen begins with what is asked.
    public let onScreen: [Int]
    /// How many of the columns stand before «продолжение таблицы» on paper.
    public let firstPart: Int?
    /// The kinds that rows can be narrowed to.
    public let kinds: [FieldSpec.Choice]
    /// True for a list whose first rows are wanted first: what is due.
    public let opensAtTop: Bool
    /// True for a list of days: it opens at the first that is not past.
    public let opensAtToday: Bool
    let source: JournalSource
    /// The columns of money that paper sums up.
    var totals: [String] = []
    /// What stands on paper beside the rows.
    var head: JournalHead.Reading?

    /// True when rows can be ordered by the person's name.
    public var canOrderByName: Bool { source.nameOrdered != nil }
    public var canFilterByPeriod: Bool { source.time != nil }
    /// True for lists of several kinds, which are narrowed by employer too.
    public var hasKinds: Bool { !kinds.isEmpty }
    public var canFilterByEmployer: Bool { source.employer != nil }

    public init(
        _ code: String, _ title: Localized, paperTitle: Localized? = nil, appendix: Localized = .same(""),
        firstPart: Int? = nil, kinds: [FieldSpec.Choice] = [], opensAtTop: Bool = false,
        opensAtToday: Bool = false,
        source: JournalSource, _ columns: [JournalColumn], onScreen: [String]? = nil
    ) {
        self.code = code
        self.title = title
        self.paperTitle = paperTitle ?? title
        self.appendix = appendix
        self.firstPart = firstPart
        self.kinds = kinds + (source.otherKind?.choices ?? [])
        self.opensAtTop = opensAtTop
        self.opensAtToday = opensAtToday
        self.source = source
        self.columns = columns
        self.onScreen =
            onScreen.map { keys in keys.compactMap { key in columns.firstIndex { $0.key == key } } }
            ?? columns.indices.filter { columns[$0].screenWidth > 0 }
    }

    /// The full name of the person `p` in SQL.
    static let fullName = "p.surname || ' ' || p.given_name || coalesce(' ' || p.patronymic, '')"
}

extension JournalSpec: Hashable {
    public static func == (left: JournalSpec, right: JournalSpec) -> Bool { left.code == right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension JournalSpec {
    /// The stored value of a column by its key.
    public func value(_ key: String, _ row: JournalRow) -> String {
        guard let index = columns.firstIndex(where: { $0.key == key }), row.values.indices.contains(index)
        else { return "" }
        return row.values[index]
    }

    /// All of a row, nothing cut.
    public func whole(_ row: JournalRow) -> Localized {
        func text(_ language: Language) -> String {
            zip(columns, row.values).filter { $0.0.screenWidth > 0 }.map {
                "\($0.title[language]): \($0.shown($1, language))"
            }.joined(separator: "\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    /// The headings of a list in a file.
    func headings(_ language: Language) -> [String] {
        columns.filter(\.isForEyes).map { $0.title[language] }
            + (marksTakenBack ? [Self.takenBackHeading[language]] : [])
    }

    /// A row of a list in a file.
    func cells(_ row: JournalRow, _ language: Language, today: CivilDate) -> [String] {
        let cells = zip(columns, row.values).filter { $0.0.isForEyes }
            .map { $0.shown($1, language, today: today) }
        return cells + (marksTakenBack ? [row.isCorrected ? Self.takenBackWords[language] : ""] : [])
    }
}

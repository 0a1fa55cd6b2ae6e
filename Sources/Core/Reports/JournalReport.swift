/// A list as a paged document: heading, period, rows, page n of m, count,
/// operator, signature line.
public struct JournalReport {
    let spec: JournalSpec
    let language: Language
    let paper: Paper
    let setting: Setting
    /// Of a list of money.
    let head: JournalHead
    /// What is said of rows that are closed to who prints.
    let closed: Localized?

    /// What stands in the heading and at the foot.
    public struct Setting: Sendable {
        public let office: Office
        public let operatorName: String
        public let now: Moment
        /// Period and filter in words; empty for all rows.
        public let filter: Localized

        public init(office: Office, operatorName: String, now: Moment, filter: Localized) {
            self.office = office
            self.operatorName = operatorName
            self.now = now
            self.filter = filter
        }
    }

    /// The most rows that one document takes.
    public static let limit = 50_000

    public init(
        _ spec: JournalSpec, language: Language, paper: Paper, setting: Setting,
        head: JournalHead = JournalHead(), closed: Localized? = nil
    ) {
        self.head = head
        self.spec = spec
        self.language = language
        self.paper = paper
        self.setting = setting
        self.closed = closed
    }

    public func report(_ rows: [JournalRow]) -> Report {
        let shown = rows.map { spec.shownCells($0, language, today: setting.now.date) }
        let parts = self.parts
        let table = SheetBlock(
            headings: parts.enumerated().map { index, part in
                (index > 0 ? ["", "      " + Words.continuation[language]] : []) + part.table.heading
            },
            // A sheet is whole by itself: a row stands in every part of it.
            rows: shown.map { row in
                parts.map { part in part.table.cells(part.columns.map { row[$0] }) + [part.table.rule] }
            })
        return Report(
            title: spec.title[language],
            fileName: FileName(spec.title[language], on: setting.now.date),
            sheets: paper.sheets(
                [.lines(heading), table],
                under: draftMark + paper.lines(spec.paperTitle[language]) + [""], foot: foot(rows), language),
            blanks: head.blanks.map(\.label))
    }

    private var heading: [String] {
        var lines = draftMark
        if !spec.appendix[language].isEmpty {
            let width = min(44, paper.columns / 2)
            let margin = String(repeating: " ", count: paper.columns - width)
            lines += paper.wrap(spec.appendix[language], to: width).map { margin + $0 } + [""]
        }
        lines += paper.centredLines(Words.corporation[language])
        lines += paper.centredLines("\(setting.office.code) · \(setting.office.name[language])")
        lines.append("")
        lines += paper.centredLines(spec.paperTitle[language], within: paper.columns - 10)
        lines.append("")
        lines += head.lines.flatMap { paper.lines($0[language]) }
        if !setting.filter[language].isEmpty { lines += paper.lines(setting.filter[language]) }
        return lines + setting.printedLines(language, paper) + [""]
    }

    /// «П Р О Е К Т» from edge to edge.
    private var draftMark: [String] {
        guard head.isDraft else { return [] }
        let word = language == .russian ? "П Р О Е К Т" : "Ж О Б А"
        let edge = String(repeating: "=", count: max(0, (paper.columns - paper.width(word)) / 2 - 1))
        return ["\(edge) \(word) \(edge)", ""]
    }

    private func foot(_ rows: [JournalRow]) -> [String] {
        let count = rows.isEmpty ? Words.noRows[language] : "\(Words.rows[language]): \(rows.count)"
        let signers = head.signers.flatMap { signer in
            paper.lines(
                "\(signer.position[language]) ______________________\u{A0} "
                    + (signer.name.isEmpty ? JournalHead.blank : signer.name)) + [""]
        }
        let closed = closed.map { paper.lines($0[language]) } ?? []
        let signatures = head.isDraft ? [] : [""] + signers + setting.signatureLines(language, paper)
        let takenBack =
            rows.contains(where: \.isCorrected) ? paper.lines(JournalSpec.takenBackLegend[language]) : []
        return ["", count] + takenBack + closed + totals(rows) + signatures
    }

    /// «Итого, к переводу: 152 553,00 (сто пятьдесят две тысячи …)».
    private func totals(_ rows: [JournalRow]) -> [String] {
        guard !rows.isEmpty else { return [] }
        let word = language == .russian ? "Итого" : "Барлығы"
        return spec.totals.enumerated().flatMap { place, key -> [String] in
            guard let column = spec.columns.first(where: { $0.key == key }) else { return [] }
            let sum = spec.total(key, rows)
            let words = place == 0 ? " (\(sum.inWords[language]))" : ""
            return paper.lines("\(word), \(lowered(column.title[language])): \(sum.shown) ₸\(words)")
        }
    }

    private func lowered(_ title: String) -> String { title.prefix(1).lowercased() + title.dropFirst() }

    private var parts: [(table: PaperTable, columns: [Int])] {
        let printed = spec.columns.indices.filter { spec.columns[$0].paperWidth > 0 }
        let cut = spec.firstPart ?? printed.count
        let (first, rest) = (Array(printed.prefix(cut)), Array(printed.dropFirst(cut)))
        // What a row is of stands in each part of it.
        let named = first.filter { spec.columns[$0].isFrozen }
        return [first, rest.isEmpty ? [] : named + rest].filter { !$0.isEmpty }.map {
            indices in
            (
                PaperTable(
                    columns: indices.map {
                        PaperTable.Column(
                            title: spec.columns[$0].title[language], width: spec.columns[$0].paperWidth,
                            isAtRight: spec.columns[$0].isAtRight)
                    }, paper: paper), indices
            )
        }
    }
}

extension JournalReport.Setting {
    /// The Corporation, the office and the title, first in the language of an act whose original is
    /// Kazakh, whoever reads the rest.
    func kazakhHead(_ title: Localized, _ language: Language, _ paper: Paper) -> [String] {
        let languages: [Language] = language == .russian ? [.kazakh, .russian] : [.kazakh]
        return languages.flatMap { language in
            paper.centredLines(Words.corporation[language])
                + paper.centredLines("\(office.code) · \(office.name[language])")
                + paper.centredLines(title[language])
        }
    }

    /// When it was printed and by whom.
    func printedLines(_ language: Language, _ paper: Paper) -> [String] {
        paper.lines(
            "\(Words.printed[language]): \(now.shown)\u{A0}\u{A0} \(Words.specialist[language]): \(operatorName)"
        )
    }

    /// The operator's name with a line to sign on.
    func signatureLines(_ language: Language, _ paper: Paper) -> [String] {
        paper.lines("\(operatorName)\u{A0} ______________________\u{A0} (\(Words.signature[language]))")
    }
}

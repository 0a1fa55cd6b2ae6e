/// The reconciliation with the operators of internet platforms, laid out.
public struct PlatformReconciliationReport: FiguresPages {
    let figures: PlatformFigures
    let from: YearMonth
    let to: YearMonth
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting

    init(
        _ figures: PlatformFigures, from: YearMonth, to: YearMonth, language: Language, paper: Paper,
        setting: JournalReport.Setting
    ) {
        self.figures = figures
        self.from = from
        self.to = to
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    private var title: String { PlatformReconciliationPrint.spec.title[language] }

    private var period: Localized {
        from == to
            ? Localized(ru: "за \(from.shown)", kk: "\(from.shown) айы")
            : Localized(ru: "за \(from.shown)–\(to.shown)", kk: "\(from.shown)–\(to.shown) айлары")
    }

    public func fileName(_ ending: String) -> FileName {
        FileName(title, from.iso, on: setting.now.date, ending: ending)
    }

    public func report() -> Report {
        let head =
            paper.centredLines(Words.corporation[language])
            + paper.centredLines("\(setting.office.code) · \(setting.office.name[language])") + [""]
            + paper.centredLines(title) + paper.centredLines(period[language]) + [""]
        let rows = figures.lines.enumerated().map { CardRow(id: Int64($0), cells: cells($1)) }
        let lines = paper.table(
            Localized(ru: "Строки сверки", kk: "Салыстыру жолдары")[language], Self.columns, rows, language)
        let totals = totals.enumerated().map { CardRow(id: Int64($0), cells: $1) }
        let nobody = rows.isEmpty ? [SheetBlock.lines(["", Words.noRows[language]])] : []
        return Report(
            title: title, fileName: fileName("txt"),
            sheets: paper.sheets(
                [.lines(head)]
                    + paper.table(
                        Localized(ru: "Итоги", kk: "Қорытынды")[language], Self.totalColumns, totals,
                        language)
                    + lines + nobody + left,
                under: [title, period[language], ""],
                foot: [""] + setting.printedLines(language, paper) + setting.signatureLines(language, paper),
                language))
    }

    public func csv(_ file: SpreadsheetFile) -> String {
        SpreadsheetFile.mark + file.line(Self.columns.map { $0.title[language] })
            + figures.lines.map { file.line(cells($0)) }.joined()
            + file.line(Self.totalColumns.map { $0.title[language] })
            + totals.map { file.line($0) }.joined()
    }

    /// Lines that a document does not hold are in the totals all the same.
    private var left: [SheetBlock] {
        let count = figures.count - figures.lines.count
        guard count > 0 else { return [] }
        let text = Localized(
            ru: "Ещё строк: \(count); в итогах они есть.", kk: "Тағы \(count) жол; қорытындыда олар бар.")
        return [.lines([""] + paper.lines(text[language]))]
    }

    private func cells(_ line: PlatformFigures.Line) -> [String] {
        var status = line.status.label[language]
        if line.isExempt { status += ", " + PlatformLine.transferredThoughExempt[language] }
        return [
            line.platform, line.iin, line.month.shown, line.kind.label[language], line.sums.declared.shown,
            line.sums.transferred.shown, line.sums.difference.shown, status,
        ]
    }

    /// Each operator by kind and in all, then all operators.
    private var totals: [[String]] {
        var rows: [[String]] = []
        func add(_ name: String, _ kind: String, _ sums: PlatformSums) {
            rows.append([
                name, kind, String(sums.count), String(sums.differing), sums.declared.shown,
                sums.transferred.shown, sums.difference.shown,
            ])
        }
        let all = Localized(ru: "всего", kk: "барлығы")[language]
        for platform in figures.platforms {
            for total in figures.totals where total.platform == platform {
                add(platform, total.kind.label[language], total.sums)
            }
            add(platform, all, figures.sums(of: platform))
        }
        let everybody = Localized(ru: "Все операторы", kk: "Барлық операторлар")[language]
        for kind in PlatformPaymentKind.allCases where figures.sums(kind).count > 0 {
            add(everybody, kind.label[language], figures.sums(kind))
        }
        if !rows.isEmpty { add(everybody, all, figures.sums()) }
        return rows
    }

    private static let sums = [
        CardColumn(
            "declared", Localized(ru: "По сведениям", kk: "Мәлімет бойынша"), width: 16, isAtRight: true),
        CardColumn("transferred", Localized(ru: "Перечислено", kk: "Аударылды"), width: 16, isAtRight: true),
        CardColumn("difference", Localized(ru: "Расхождение", kk: "Айырма"), width: 16, isAtRight: true),
    ]
    private static let platform = CardColumn(
        "operator", Localized(ru: "Оператор", kk: "Оператор"), width: 30)
    private static let kind = CardColumn(
        "kind", Localized(ru: "Вид платежа", kk: "Төлем түрі"), width: 14)

    private static let columns =
        [
            platform, CardColumn("iin", Localized(ru: "ИИН", kk: "ЖСН"), width: 12),
            CardColumn("month", Localized(ru: "Период", kk: "Кезең"), width: 7), kind,
        ] + sums + [CardColumn("status", Localized(ru: "Статус", kk: "Мәртебесі"), width: 16)]

    private static let totalColumns =
        [
            platform, kind,
            CardColumn("count", Localized(ru: "Строк", kk: "Жол саны"), width: 8, isAtRight: true),
            CardColumn(
                "differing", Localized(ru: "Расхождений", kk: "Айырма саны"), width: 11, isAtRight: true),
        ] + sums
}

extension PlatformFigures {
    fileprivate func sums(_ kind: PlatformPaymentKind) -> PlatformSums { sums(of: nil, kind) }
}

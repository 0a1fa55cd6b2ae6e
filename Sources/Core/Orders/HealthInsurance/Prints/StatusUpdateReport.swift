/// p.17, 52: the act of a monthly status update.
public struct StatusUpdateReport {
    let act: StatusUpdate
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting
    let seesMedical: Bool

    public init(
        _ act: StatusUpdate, language: Language, paper: Paper, setting: JournalReport.Setting,
        seesMedical: Bool
    ) {
        self.act = act
        self.seesMedical = seesMedical
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    /// The lines of the act; those of categories that tell of health are one to eyes that may
    /// not see them.
    private var seen: [(code: String, name: Localized, held: Int, assigned: Int, removed: Int)] {
        let open = act.lines.filter { seesMedical || !$0.category.isMedical }
        let closed = act.lines.filter { !seesMedical && $0.category.isMedical }
        let rows = open.map { ($0.category.code, $0.category.name, $0.held, $0.assigned, $0.removed) }
        guard let first = closed.first?.category else { return rows }
        return rows + [
            (
                first.code(seesMedical: false), first.name(seesMedical: false),
                closed.reduce(0) { $0 + $1.held }, closed.reduce(0) { $0 + $1.assigned },
                closed.reduce(0) { $0 + $1.removed }
            )
        ]
    }

    public func report() -> Report {
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        let title = paper.centredLines(
            say(
                "Акт актуализации базы данных категорий за \(act.month.shown)",
                "\(act.month.shown) айы үшін санаттар дерекқорын актуалдандыру актісі"))
        var lines = paper.centredLines(Words.corporation[language])
        lines += paper.centredLines("\(setting.office.code) · \(setting.office.name[language])") + [""]
        lines += title
        lines +=
            paper.centredLines(
                "\(act.budget.label[language]) · \(act.budget.clause.written[language]) · "
                    + say("версия \(act.version)", "\(act.version)-нұсқа")) + [""]
        let table = PaperTable(
            columns: [
                .init(title: say("Код", "Коды"), width: 4),
                .init(title: say("Категория", "Санат"), width: 38),
                .init(title: CategoryColumns.held[language], width: 9, isAtRight: true),
                .init(title: say("Присвоено", "Берілді"), width: 9, isAtRight: true),
                .init(title: say("Снято", "Шығарылды"), width: 9, isAtRight: true),
            ], paper: paper)
        let rows = seen.map { line in
            [
                line.code, line.name[language], String(line.held), String(line.assigned),
                String(line.removed),
            ]
        }
        return Report(
            title: say("Актуализация \(act.month.shown)", "Актуалдандыру \(act.month.shown)"),
            fileName: FileName(
                say("Акт актуализации за", "Актуалдандыру актісі"), act.month.iso,
                "\(act.budget.label[language]) \(act.version)", on: act.at.date),
            sheets: paper.sheets(
                [
                    .lines(lines), .table(table, rows),
                    .lines([""] + paper.lines(CategoryColumns.note[language])),
                ],
                under: title + [""],
                foot: ["", "\(act.operatorName), \(act.at.shown)", ""]
                    + setting.signatureLines(language, paper), language))
    }
}

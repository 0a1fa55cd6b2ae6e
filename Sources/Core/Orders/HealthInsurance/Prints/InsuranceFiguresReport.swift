/// S333-9 on paper: the register of insured persons and the work of a period.
///
/// Medical categories are counted together for those who may not see them.
public struct InsuranceFiguresReport: FiguresPages {
    let figures: InsurancePeriodFigures
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting
    let seesMedical: Bool

    public init(
        _ figures: InsurancePeriodFigures, language: Language, paper: Paper, setting: JournalReport.Setting,
        seesMedical: Bool
    ) {
        self.figures = figures
        self.language = language
        self.paper = paper
        self.setting = setting
        self.seesMedical = seesMedical
    }

    private func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }

    public func report() -> Report {
        var lines = paper.centredLines(Words.corporation[language])
        lines += paper.centredLines("\(setting.office.code) · \(setting.office.name[language])") + [""]
        lines += paper.centredLines(title) + [""]
        lines += counts.map { line in
            paper.padded(line.title, to: 56) + paper.padded(String(line.count), to: 12, atRight: true)
        }
        lines.append("")
        return Report(
            title: say("Отчет ОСМС", "МӘМС есебі"),
            fileName: fileName("txt"),
            sheets: paper.sheets(
                [.lines(lines), table, .lines([""] + paper.lines(CategoryColumns.note[language]))],
                under: paper.centredLines(title) + [""],
                foot: [""] + setting.signatureLines(language, paper), language))
    }

    public func fileName(_ ending: String) -> FileName {
        FileName(say("Отчет ОСМС", "МӘМС есебі"), figures.from.iso, on: figures.to, ending: ending)
    }

    /// The categories with the counts above them.
    public func csv(_ file: SpreadsheetFile) -> String {
        SpreadsheetFile.mark + counts.map { file.line([$0.title.trimmed, String($0.count)]) }.joined()
            + file.line(columns.map(\.title)) + rows.map(file.line).joined()
    }

    private var title: String {
        say(
            "Учет потребителей ОСМС на \(setting.now.date.shown) и работа с \(figures.from.shown) по \(figures.to.shown)",
            "МӘМС тұтынушыларын есепке алу (\(setting.now.date.shown)) және \(figures.from.shown)–\(figures.to.shown) аралығындағы жұмыс"
        )
    }

    private var counts: [(title: String, count: Int)] {
        [
            (say("Потребителей на учете", "Есептегі тұтынушылар"), figures.insuredPersons),
            (say("  имеют право сегодня", "  бүгін құқығы бар"), figures.withEntitlement),
            (say("  плательщики", "  төлеушілер"), figures.payers),
            (say("  в периоде сохранения", "  құқықты сақтау мерзімінде"), figures.retained),
            (say("  включены вручную", "  қолмен енгізілген"), figures.manual),
            (
                say("Включено по документам за период", "Кезең ішінде құжаттармен енгізілді"),
                figures.enrolments
            ),
            (say("Отказано во включении", "Енгізуден бас тартылды"), figures.refusals),
            (say("Принято заявлений отцов", "Қабылданған әкелер өтініштері"), figures.fatherApplications),
            (say("Сверок", "Салыстырып тексеру"), figures.reconciliations),
            (say("Ответов о праве", "Құқық туралы жауаптар"), figures.requests),
            (say("Передач данных в Фонд", "Қорға деректер берілді (рет)"), figures.feeds),
            (say("Открытых сбоев", "Ашық ақаулар"), figures.openOutages),
            (say("Органов с просроченным списком", "Тізімі кешіккен органдар"), figures.lateAuthorities),
        ]
    }

    private var table: SheetBlock { .table(PaperTable(columns: columns, paper: paper), rows) }

    private var columns: [PaperTable.Column] {
        [
            .init(title: say("Код", "Коды"), width: 4),
            .init(title: say("Категория", "Санат"), width: 35),
            .init(title: CategoryColumns.held[language], width: 6, isAtRight: true),
            .init(title: CategoryColumns.active[language], width: 6, isAtRight: true),
            .init(title: say("Присвоено", "Берілді"), width: 9, isAtRight: true),
            .init(title: say("Снято", "Шығарылды"), width: 9, isAtRight: true),
        ]
    }

    private var rows: [[String]] {
        let open = figures.standings.filter { seesMedical || !$0.category.isMedical }
        let closed = figures.standings.filter { !seesMedical && $0.category.isMedical }
        var rows = open.map { row in
            [row.category.code, row.category.name[language], row.held, row.active, row.assigned, row.removed]
                .map {
                    "\($0)"
                }
        }
        if let first = closed.first {
            rows.append([
                first.category.code(seesMedical: false), first.category.name(seesMedical: false)[language],
                String(closed.reduce(0) { $0 + $1.held }), String(closed.reduce(0) { $0 + $1.active }),
                String(closed.reduce(0) { $0 + $1.assigned }),
                String(closed.reduce(0) { $0 + $1.removed }),
            ])
        }
        return rows
    }
}

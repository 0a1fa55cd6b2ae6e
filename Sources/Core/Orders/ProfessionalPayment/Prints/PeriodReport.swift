/// S526-8 on paper and as CSV.
public struct PeriodReport: FiguresPages {
    let figures: PeriodFigures
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting

    public init(_ figures: PeriodFigures, language: Language, paper: Paper, setting: JournalReport.Setting) {
        self.figures = figures
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    private func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }

    private var title: String {
        say("Отчет по профессиональной выплате", "Кәсіптік төлем бойынша есеп")
    }

    /// Name and number of every line above the table of sums.
    public var counts: [(title: String, count: Int)] {
        var lines = [
            (title: say("Принято заявлений", "Қабылданған өтініштер"), count: figures.applications),
            (title: say("Направлено sms", "Жіберілген sms"), count: figures.sms),
            (title: say("Зарегистрировано ответов", "Тіркелген жауаптар"), count: figures.registrations),
        ]
        for status in CaseStanding.allCases {
            guard let count = figures.statuses[status], count > 0 else { continue }
            lines.append((title: status.label[language], count: count))
        }
        return lines
    }

    public func report() -> Report {
        // A sum of a year of a hundred thousand recipients, 61 021 200 000,00, stands on one line.
        let sum = 17
        let table = PaperTable(
            columns: [
                .init(title: say("Работодатель", "Жұмыс беруші"), width: 23),
                .init(title: say("БИН/ИИН", "БСН/ЖСН"), width: 12),
                .init(title: say("Месяц", "Ай"), width: 7),
                .init(title: say("Причитается", "Тиесілі"), width: sum, isAtRight: true),
                .init(title: say("Переведено", "Аударылды"), width: sum, isAtRight: true),
                .init(title: say("Выплачено", "Төленді"), width: sum, isAtRight: true),
                .init(title: say("Возвращено", "Қайтарылды"), width: sum, isAtRight: true),
            ], paper: paper)
        let rows = figures.sums.map { sums in
            [
                sums.employer, sums.number, sums.month.shown, sums.payable.shown, sums.remitted.shown,
                sums.paid.shown, sums.refunded.shown,
            ]
        }
        let total = [
            say("Итого", "Барлығы"), "", "", figures.total(\.payable).shown,
            figures.total(\.remitted).shown, figures.total(\.paid).shown, figures.total(\.refunded).shown,
        ]
        return Report(
            title: title, fileName: fileName("txt"),
            sheets: paper.sheets(
                [.lines(heading), .table(table, rows + [total])], under: [title, ""],
                foot: [""] + setting.signatureLines(language, paper), language))
    }

    private var heading: [String] {
        paper.wrap(Words.corporation[language], to: paper.columns).map(paper.centred)
            + [
                paper.centred("\(setting.office.code) · \(setting.office.name[language])"), "",
                paper.centred(title),
                paper.centred("\(figures.from.shown) – \(figures.to.shown)"), "",
            ]
            + counts.map { "  \(paper.padded($0.title, to: 44)) \($0.count)" }
            + [
                "",
                say(
                    "Дела – по статусу на последний день периода; суммы – за месяцы выплаты периода, тг",
                    "Істер – кезеңнің соңғы күніндегі мәртебесі бойынша; сомалар – кезеңнің төлем айлары үшін, тг"
                ),
                "\(Words.printed[language]): \(setting.now.shown)    \(Words.specialist[language]): \(setting.operatorName)",
                "",
            ]
    }

    public func fileName(_ ending: String) -> FileName {
        FileName(title, figures.from.iso, on: figures.to, ending: ending)
    }

    /// The sums with the counts above them.
    public func csv(_ file: SpreadsheetFile) -> String {
        SpreadsheetFile.mark + counts.map { file.line([$0.title, String($0.count)]) }.joined()
            + file.line([
                say("Работодатель", "Жұмыс беруші"), say("БИН/ИИН", "БСН/ЖСН"), say("Месяц", "Ай"),
                say("Причитается", "Тиесілі"), say("Переведено", "Аударылды"), say("Выплачено", "Төленді"),
                say("Возвращено", "Қайтарылды"),
            ])
            + figures.sums.map { sums in
                file.line([
                    sums.employer, sums.number, sums.month.shown, sums.payable.shown, sums.remitted.shown,
                    sums.paid.shown, sums.refunded.shown,
                ])
            }.joined()
    }
}

/// The card of a recipient on paper: the status with its reasons, then every table that the
/// card shows.
public struct CaseReport {
    let file: CaseFile
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting
    /// The languages of what was typed, by fact.
    let typed: [Int64: TypedLanguages]

    public init(
        _ file: CaseFile, language: Language, paper: Paper, setting: JournalReport.Setting,
        typed: [Int64: TypedLanguages] = [:]
    ) {
        self.typed = typed
        self.file = file
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    public func report() -> Report {
        let card = CaseCard(file)
        let decision = file.caseState.status(on: file.today)
        var lines = paper.centredLines(Words.corporation[language])
        lines += paper.centredLines("\(setting.office.code) · \(setting.office.name[language])") + [""]
        lines.append(paper.centred("\(say("Карточка получателя", "Алушының картасы")) \(file.record.number)"))
        let status = say("Статус на \(file.today.shown)", "\(file.today.shown) күнгі мәртебесі")
        lines +=
            (["", file.record.person.name.full] + card.header(language)
            + ["\(status): \(card.status.label[language])"] + card.changes.map { $0.text[language] })
            .flatMap(paper.lines)
        var sections = paper.section(
            say("Почему:", "Неге:"), ReasonWords.lines(decision.reasons, language))
        sections += paper.section(
            say("Не так, как в заявлении:", "Өтініштегідей емес:"), file.differences.map { $0.text[language] }
        )
        var words = TypedWords(typed: TypedLanguages(), on: language)
        for tab in CaseTab.allCases {
            let rows = tab.rows(card, language)
            sections += paper.table(
                tab.title[language], tab.columns, tab == .facts ? marked(rows, &words) : rows, language)
        }
        sections += paper.section(
            say("Расчёт по месяцам:", "Айлар бойынша есептеу:"),
            (card.months.isEmpty ? [] : file.caseState.lackReasons(on: file.today).map { $0.text[language] })
                + card.months.map { $0.amount.formula[language] })
        let title = say("Карточка", "Карта") + " " + file.record.number
        return Report(
            title: title,
            fileName: FileName(
                say("Карточка получателя", "Алушының картасы"), file.record.number, on: setting.now.date),
            sheets: paper.sheets(
                [.lines(lines)] + sections,
                under: paper.lines("\(title) · \(file.record.person.name.full)") + [""],
                foot: words.note(paper) + ["", setting.now.shown] + setting.signatureLines(language, paper),
                language))
    }

    /// Facts whose words were typed in the other language bear its star.
    private func marked(_ rows: [CardRow], _ words: inout TypedWords) -> [CardRow] {
        let place = CaseTab.facts.columns.firstIndex { $0.key == "what" }
        return words.mark(rows, at: place ?? 0) { row in
            guard let fact = file.facts.first(where: { $0.id == row.id }), let typed = typed[fact.id] else {
                return nil
            }
            return (typed, FactWords.typed(fact))
        }
    }

    private func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
}

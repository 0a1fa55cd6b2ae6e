/// An insured person's card on paper: the answer of a day with its reasons, what
/// would change it, categories, months, what was recorded by hand.
public struct InsuredPersonReport {
    let card: InsuredPersonCard
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting

    public init(
        _ card: InsuredPersonCard, language: Language, paper: Paper, setting: JournalReport.Setting
    ) {
        self.card = card
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    public func report() -> Report {
        let person = card.file.person
        var lines = setting.kazakhHead(
            Localized(ru: "Карточка потребителя (ОСМС)", kk: "Тұтынушының картасы (МӘМС)"), language, paper)
        lines += ["", person.name.full]
        lines += paper.lines(InsuredPersonText.header(card, language))
        lines += [""] + answer
        var sections = InsuredPersonText.answer(card, onPaper: true).flatMap { part in
            paper.section(part.heading?[language] ?? "", part.items.map { $0[language] })
        }
        for tab in InsuredPersonTab.allCases {
            sections += paper.table(
                tab == .categories ? categories : tab.title[language], tab.columns,
                tab.rows(card, language), language)
            if tab == .categories { sections += paper.section(codes, named) }
            if tab == .months { sections += months }
        }
        let title = say("Карточка потребителя", "Тұтынушының картасы")
        return Report(
            title: title,
            fileName: FileName(title, on: setting.now.date),
            sheets: paper.sheets(
                [.lines(lines)] + sections,
                under: [title]
                    + paper.lines("\(person.name.full), \(say("ИИН", "ЖСН")) \(person.iin.digits)") + [""],
                foot: [""] + setting.printedLines(language, paper) + setting.signatureLines(language, paper),
                language))
    }

    private func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }

    private var answer: [String] {
        // What it rests on follows, as the order names it.
        [
            card.answer, card.basis == nil ? InsuredPersonText.basis(card) : nil,
            InsuredPersonText.term(card), InsuredPersonText.next(card),
        ].compactMap { $0?[language] }.filter { !$0.isEmpty }.flatMap(paper.lines)
    }

    private var categories: String { say("Категории (пункт 18)", "Санаттар (18-тармақ)") }
    private var codes: String { say("Коды", "Кодтар") + ":" }

    /// What the codes of the table stand for, as the order names them.
    private var named: [String] {
        var told: Set<String> = []
        let marks =
            card.categories.contains { $0.state != .past }
            ? [
                say(
                    "+ учет ведётся по ней, - есть и она", "+ есеп осы санат бойынша, - бұл да бар")
            ] : []
        return marks
            + card.file.records.map(\.category).compactMap { category in
                let code = card.veil.code(category)
                guard told.insert(code).inserted else { return nil }
                return "\(code) – \(card.veil.paperTitle(category)[language])"
            }
    }

    private var months: [SheetBlock] {
        let last = card.file.today.yearMonth
        let years = card.strips(atMost: InsuredPersonYear.limit).map { year in
            "\(year.year)  "
                + zip(InsuredPersonYear.titles, year.strips(ascii: true)).map { title, strip in
                    "\(title[language]) "
                        + strip.replacing("·", with: "-").replacing(" ", with: "\u{A0}")
                }.joined(separator: "  ")
        }
        return paper.section(
            InsuredPersonTab.months.title[language] + ":", card.months(last.adding(-11)...last).map(month))
            + paper.section(
                say("Годы: # весь месяц, = часть, + уплачено", "Жылдар: # толық ай, = бөлігі, + төленді")
                    + ":", years)
    }

    private func month(_ month: InsuredPersonMonth) -> String {
        func mark(_ isPaid: Bool) -> String { isPaid ? "+" : "-" }
        let coverage =
            switch month.coverage {
            case .whole: say("весь месяц", "толық ай")
            case .part: say("часть месяца", "айдың бөлігі")
            case .none: say("права нет", "құқығы жоқ")
            }
        return "\(month.month.shown)  \(say("ОПВ, СО", "МЗЖ, ӘА")) \(mark(month.hasPension))  "
            + "\(say("ОСМС", "МӘМС")) \(mark(month.hasFund))  \(coverage) \(month.basis[language])"
    }
}

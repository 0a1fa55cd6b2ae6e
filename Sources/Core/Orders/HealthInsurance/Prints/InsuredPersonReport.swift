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
        var lines: [String] = []
        // The heading is the original's, whoever reads the rest.
        for language in language == .russian ? [Language.kazakh, .russian] : [.kazakh] {
            lines += paper.centredLines(Words.corporation[language])
            lines += paper.centredLines("\(setting.office.code) · \(setting.office.name[language])")
            lines += paper.centredLines(
                Localized(ru: "Карточка потребителя (ОСМС)", kk: "Тұтынушының картасы (МӘМС)")[language])
        }
        lines += ["", person.name.full]
        lines += paper.lines(
            "\(say("ИИН", "ЖСН")) \(person.iin.digits), \(person.birthDate.shown), \(card.file.citizenship.label[language])"
        )
        lines += [""] + answer
        var sections = section(
            say("Почему", "Неге"), card.reasons.filter(\.applied).map { $0.line[language] })
        sections += section(
            say("Что изменит ответ", "Жауапты не өзгертеді"),
            card.changes.map { ($0.text + $0.citation.behind)[language] })
        sections += section(
            say("Требует решения", "Шешімді қажет етеді"),
            card.openQuestions.filter(\.needsDecision).map { $0.text[language] })
        sections += section(
            say("Категории (пункт 18)", "Санаттар (18-тармақ)"), card.categories.map(category))
        let last = card.file.today.yearMonth
        sections += section(
            say("Месяцы", "Айлар"), card.months(last.adding(-11)...last).map(month))
        sections += section(
            say("Записано вручную", "Қолмен жазылғандар"),
            card.manualEnrolments.map { "\($0.day.shown)  \($0.text[language])" })
        let title = say("Карточка потребителя", "Тұтынушының картасы")
        return Report(
            title: title,
            fileName: FileName(title, String(person.id), on: setting.now.date),
            sheets: paper.sheets(
                [.lines(lines)] + sections, under: [title, ""],
                foot: [""] + setting.printedLines(language, paper) + setting.signatureLines(language, paper),
                language))
    }

    private func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }

    private var answer: [String] {
        var lines = paper.lines(card.answer[language])
        if let basis = card.entitlement.basis.map(card.veil.paperTitle) {
            lines += paper.lines("\(say("Основание", "Негізі")): \(basis[language])")
        }
        if let behind = card.behind {
            lines += paper.lines("\(say("Категория", "Санаты")): \(card.veil.paperTitle(behind)[language])")
        }
        if !card.term[language].isEmpty { lines += paper.lines(card.term[language]) }
        if let note = card.unpaidNote { lines += paper.lines(note[language]) }
        return lines
    }

    private func section(_ title: String, _ items: [String]) -> [SheetBlock] {
        paper.section(title, items)
    }

    private func category(_ line: CategoryLine) -> String {
        let assigned = "\(line.title[language]): \(line.assignedOn.shown), \(line.source[language])"
        guard let removed = line.removedOn else { return assigned }
        let end = [line.removalSource[language], line.removalReason[language]].filter { !$0.isEmpty }
        return assigned + "; \(say("снята", "алып тасталды")) \(removed.shown), "
            + end.joined(separator: ", ")
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

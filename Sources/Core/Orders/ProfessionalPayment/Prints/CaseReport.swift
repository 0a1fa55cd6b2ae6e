/// The card of a recipient on paper: conditions, status with its reasons,
/// facts, months, terms.
public struct CaseReport {
    let file: CaseFile
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting

    public init(_ file: CaseFile, language: Language, paper: Paper, setting: JournalReport.Setting) {
        self.file = file
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    public func report() -> Report {
        let person = file.record.person
        let decision = file.caseState.status(on: file.today)
        var lines = paper.centredLines(Words.corporation[language])
        lines += paper.centredLines("\(setting.office.code) · \(setting.office.name[language])") + [""]
        lines.append(paper.centred("\(say("Карточка получателя", "Алушының картасы")) \(file.record.number)"))
        lines += [
            "", person.name.full, "\(say("ИИН", "ЖСН")) \(person.iin.digits), \(person.birthDate.shown)",
            "\(say("Работодатель", "Жұмыс беруші")): \(file.record.employer.name), \(file.record.employer.number)",
            "\(say("Статус на \(file.today.shown)", "\(file.today.shown) күнгі мәртебесі")): \(decision.value.label[language])",
        ].flatMap(paper.lines)
        var sections = section(
            say("Почему", "Неге"), decision.reasons.filter(\.applied).map { $0.line[language] })
        sections += section(
            say("Условия", "Шарттар"),
            file.conditions.map { condition in
                "[\(condition.holds ? "x" : " ")] \(condition.label[language])"
                    + (condition.missing.map { " – \($0[language])" } ?? "")
            })
        sections += section(say("Факты", "Фактілер"), file.facts.map(fact))
        let months = (try? file.caseState.statement(through: file.today.yearMonth)) ?? []
        sections += section(
            say("Месяцы", "Айлар"),
            months.map { line in
                "\(line.month.shown) \(column(line.amount.sum)) "
                    + "\(say("выплачено", "төленді")) \(line.paid.shown)  \(line.amount.formula[language])"
            })
        sections += section(say("Сроки", "Мерзімдер"), deadlines)
        sections += section(
            say("Требует решения", "Шешімді қажет етеді"),
            file.caseState.openQuestions(on: file.today).filter(\.needsDecision).map { $0.text[language] })
        let title = say("Карточка", "Карта") + " " + file.record.number
        return Report(
            title: title,
            fileName: FileName(
                say("Карточка получателя", "Алушының картасы"), file.record.number, on: setting.now.date),
            sheets: paper.sheets(
                [.lines(lines)] + sections, under: [title, ""],
                foot: ["", setting.now.shown] + setting.signatureLines(language, paper), language))
    }

    /// A sum in a column; no-break blanks, for wrapping makes runs of others one.
    private func column(_ sum: Tenge) -> String {
        paper.padded(sum.shown, to: 13, atRight: true).replacing(" ", with: "\u{A0}")
    }

    private func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }

    private func section(_ title: String, _ items: [String]) -> [SheetBlock] {
        paper.section(title, items)
    }

    private func fact(_ recorded: RecordedFact) -> String {
        let title = FactForm.of(kind: recorded.fact.body.kind)?.title ?? FormSpec.application.title
        let mark = recorded.isInForce ? "" : say(" (исправлено)", " (түзетілген)")
        return
            "\(recorded.listedOn.shown)  \(recorded.isWithdrawal ? say("отзыв", "кері алу") : title[language])\(mark), "
            + "\(say("поступило", "түскен күні")) \(recorded.listedAt.shown), \(recorded.operatorName)"
    }

    /// In the order of their days, those without one last, each with what became of it.
    private var deadlines: [String] {
        let all = file.caseState.deadlines(on: file.today).enumerated().sorted { left, right in
            let never = CivilDate(dayNumber: .max)
            let days = ((try? left.element.due.get()) ?? never, (try? right.element.due.get()) ?? never)
            return days.0 == days.1 ? left.offset < right.offset : days.0 < days.1
        }
        return all.map { deadline($0.element) }
    }

    private func deadline(_ deadline: Deadline) -> String {
        let name = deadline.kind.label[language] + (deadline.month.map { " \($0.shown)" } ?? "")
        switch deadline.due {
        case .success(let day):
            let met = deadline.metOn.map { $0 <= file.today ? $0.iso : "" } ?? ""
            return "\(day.shown)  \(name) – "
                + DeadlineWords.state("\(met)/\(day.iso)", on: file.today)[language]
        case .failure(let message): return "\(message.text[language])  \(name)"
        }
    }
}

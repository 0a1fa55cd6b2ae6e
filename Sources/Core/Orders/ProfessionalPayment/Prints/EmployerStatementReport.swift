/// Appendix 4 on paper: five columns, of one employer as of a day.
public struct EmployerStatementReport {
    let statement: EmployerStatement
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting

    public init(
        _ statement: EmployerStatement, language: Language, paper: Paper, setting: JournalReport.Setting
    ) {
        self.statement = statement
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    public func report() -> Report {
        let lines = statement.lines.filter(\.isInForm)
        let rest = statement.lines.count - lines.count
        let table = table
        let foot =
            [
                "", lines.isEmpty ? Words.noRows[language] : "\(Words.rows[language]): \(lines.count)",
            ] + (rest == 0 ? [] : paper.lines(notYet(rest))) + [""] + setting.signatureLines(language, paper)
        let rows = lines.map { line in
            let name = line.person.name
            return [
                name.surname.text, name.givenName.text, name.patronymic?.text ?? "",
                line.person.iin.digits, line.terms[language],
            ]
        }
        return Report(
            title: language == .russian ? "Учет (Приложение 4)" : "Есепке алу (4-қосымша)",
            fileName: FileName(
                language == .russian ? "Учет Приложение 4 работодатель" : "Есепке алу 4-қосымша жұмыс беруші",
                String(statement.employer.id), on: statement.asOf),
            sheets: paper.sheets(
                [.lines(heading), .table(table, rows)], under: paper.lines(title[language]) + [""],
                foot: foot, language))
    }

    private func notYet(_ count: Int) -> String {
        language == .russian
            ? "Выплата ещё не осуществлялась, в форму не входят: \(count)"
            : "Төлем әлі жүзеге асырылмаған, нысанға кірмейді: \(count)"
    }

    private var title: Localized {
        Localized(
            ru:
                "Информация по учету работника и (или) лица, которому осуществляется профессиональная выплата",
            kk:
                "Кәсіптік төлем жүзеге асырылатын жұмыскерді және (немесе) адамды есепке алу жөніндегі ақпарат"
        )
    }

    private var heading: [String] {
        let width = min(44, paper.columns / 2)
        let margin = String(repeating: " ", count: paper.columns - width)
        var lines = paper.wrap(JournalSpec.appendix526(4)[language], to: width).map { margin + $0 } + [""]
        lines += paper.centredLines(Words.corporation[language]) + [""]
        lines += paper.centredLines(title[language]) + [""]
        lines += paper.lines("\(statement.employer.name), \(statement.employer.number)")
        lines.append(
            language == .russian
                ? "По состоянию на \(statement.asOf.shown)" : "\(statement.asOf.shown) күнгі жағдай бойынша")
        return lines + setting.printedLines(language, paper) + [""]
    }

    private var table: PaperTable {
        let titles: [(Localized, Int)] = [
            (Localized(ru: "Фамилия", kk: "Тегі"), 18), (Localized(ru: "Имя", kk: "Аты"), 14),
            (Localized(ru: "Отчество (при его наличии)", kk: "Әкесінің аты (бар болса)"), 18),
            (Localized(ru: "Индивидуальный идентификационный номер", kk: "Жеке сәйкестендіру нөмірі"), 17),
            (
                Localized(
                    ru:
                        "Данные по срокам осуществления, приостановления, возобновления и прекращения профессиональной выплаты (с указанием даты)",
                    kk:
                        "Кәсіптік төлемді жүзеге асыру, тоқтата тұру, қайта бастау және тоқтату мерзімдері бойынша деректер (күнін көрсете отырып)"
                ),
                49
            ),
        ]
        return PaperTable(
            columns: titles.map { PaperTable.Column(title: $0.0[language], width: $0.1) }, paper: paper)
    }
}

/// Appendix 4 on paper: five columns, of one employer as of a day.
public struct AccountingReport {
    let account: EmployerAccount
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting

    public init(_ account: EmployerAccount, language: Language, paper: Paper, setting: JournalReport.Setting) {
        self.account = account
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    public func report() -> Report {
        // The form lists those to whom the payment is made: a line comes with
        // the first payout.
        let lines = account.lines.filter { !$0.terms[language].isEmpty }
        let table = table
        var pages: [[String]] = []
        var body: [String] = []
        for line in lines {
            let name = line.person.name
            let cells = table.cells([
                name.surname.text, name.givenName.text, name.patronymic?.text ?? "", line.person.iin.digits,
                line.terms[language],
            ]) + [table.rule]
            let room = paper.lines - (pages.isEmpty ? heading.count : 2) - table.heading.count - 7
            if !body.isEmpty, body.count + cells.count > room {
                pages.append(body)
                body = []
            }
            body += cells
        }
        pages.append(body)
        let foot = [
            "", lines.isEmpty ? Words.noRows[language] : "\(Words.rows[language]): \(lines.count)", "",
            "\(setting.operatorName)  ______________________  (\(Words.signature[language]))",
        ]
        return Report(
            title: language == .russian ? "Учет (Приложение 4)" : "Есепке алу (4-қосымша)",
            fileName: "accounting-\(account.employer.id)-\(setting.now.fileStamp)-\(language.rawValue).txt",
            pages: pages.enumerated().map { index, body in
                (index == 0 ? heading : [title[language], ""]) + table.heading + body
                    + (index == pages.count - 1 ? foot : [])
                    + [
                        "",
                        paper.centred(
                            language == .russian
                                ? "Лист \(index + 1) из \(pages.count)" : "\(pages.count) парақтың \(index + 1)-парағы"),
                    ]
            })
    }

    private var title: Localized {
        Localized(
            ru: "Информация по учету работника и (или) лица, которому осуществляется профессиональная выплата",
            kk: "Кәсіптік төлем жүзеге асырылатын жұмыскерді және (немесе) адамды есепке алу жөніндегі ақпарат")
    }

    private var heading: [String] {
        let width = 44
        let margin = String(repeating: " ", count: paper.columns - width)
        var lines = paper.wrap(JournalSpec.appendix526(4)[language], to: width).map { margin + $0 } + [""]
        lines += paper.wrap(Words.corporation[language], to: paper.columns).map(paper.centred)
        lines += ["", paper.centred(title[language]), ""]
        lines.append("\(account.employer.name), \(account.employer.number)")
        lines.append(
            language == .russian ? "По состоянию на \(account.asOf.shown)" : "\(account.asOf.shown) күнгі жағдай бойынша")
        lines.append("\(Words.printed[language]): \(setting.now.shown)    \(Words.specialist[language]): \(setting.operatorName)")
        return lines + [""]
    }

    private var table: PaperTable {
        let titles: [(Localized, Int)] = [
            (Localized(ru: "Фамилия", kk: "Тегі"), 18), (Localized(ru: "Имя", kk: "Аты"), 14),
            (Localized(ru: "Отчество (при его наличии)", kk: "Әкесінің аты (бар болса)"), 18),
            (Localized(ru: "Индивидуальный идентификационный номер", kk: "Жеке сәйкестендіру нөмірі"), 17),
            (
                Localized(
                    ru: "Данные по срокам осуществления, приостановления, возобновления и прекращения профессиональной выплаты (с указанием даты)",
                    kk: "Кәсіптік төлемді жүзеге асыру, тоқтата тұру, қайта бастау және тоқтату мерзімдері бойынша деректер (күнін көрсете отырып)"),
                49
            ),
        ]
        return PaperTable(
            columns: titles.map { PaperTable.Column(title: $0.0[language], width: $0.1) }, paper: paper)
    }
}

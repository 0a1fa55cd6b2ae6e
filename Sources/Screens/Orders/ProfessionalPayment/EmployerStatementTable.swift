import Core
import TUI

/// The statement of an employer as of a day, today where no other was chosen.
struct EmployerStatementAsOf: Sendable {
    var statement: EmployerStatement?
    var day: CivilDate?
}

extension TableTask where Subject == EmployerStatementAsOf {
    /// S526-4: the statement of one employer (Appendix 4), as of any day.
    static func employerStatement(of employerID: Int64) -> TableTask {
        TableTask(
            help: "accounting",
            place: { subject in
                let name = subject.statement?.employer.name ?? ""
                return Localized(ru: "Учет (Приложение 4) › \(name)", kk: "Есепке алу (4-қосымша) › \(name)")
            }, start: EmployerStatementAsOf(), columns: columns,
            rows: { subject, language in (subject.statement?.lines ?? []).map { row($0, language) } },
            empty: Localized(ru: "Работников нет", kk: "Жұмыскерлер жоқ"),
            keys: { context in
                [
                    .help, .day, .why, .print, .language(context.language), .back, .open,
                ]
            },
            advice: { _, _ in
                Advice(
                    Localized(
                        ru: "F5 – на другую дату; строка появляется с первой выплатой (пункт 17)",
                        kk: "F5 – басқа күнгі жағдай; жол алғашқы төлемнен бастап пайда болады (17-тармақ)"))
            },
            appear: { screen, context in [load(employerID, screen.subject.day ?? context.now.date)] },
            open: { screen, _ in screen.row.map { [.open(CardScreen(.paymentCase($0)))] } ?? [.bell] },
            acts: [
                .function(5): { screen, _ in chooseDay(&screen, employerID) },
                .function(6): { screen, context in
                    guard let row = screen.row else { return [.bell] }
                    let query = ProfessionalPayment.EmployerStatementReasons(
                        caseID: row, asOf: screen.subject.day ?? context.now.date)
                    return [.open(CaseReasonsScreen(CaseReasonsScreen.statement, query))]
                },
                .function(7): { screen, context in
                    let day = screen.subject.day ?? context.now.date
                    let paper = ProfessionalPayment.EmployerStatementPrint(employerID: employerID, asOf: day)
                    return [.open(PreviewScreen(paper))]
                },
            ],
            aside: { subject in
                subject.day.map { Localized(ru: "на \($0.shown)", kk: "\($0.shown) күнгі") }
            })
    }

    private static var columns: [Column] {
        [
            Column(
                "name", Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"), width: 28,
                isFrozen: true),
            Column("iin", Localized(ru: "ИИН", kk: "ЖСН"), width: 12),
            Column(
                "terms",
                Localized(
                    ru: "Данные по срокам осуществления, приостановления, возобновления и прекращения",
                    kk: "Жүзеге асыру, тоқтата тұру, қайта бастау және тоқтату мерзімдері бойынша деректер"),
                width: 60),
        ]
    }

    private static func load(_ employerID: Int64, _ day: CivilDate) -> Effect {
        let query = ProfessionalPayment.EmployerStatementOf(employerID: employerID, asOf: day)
        return .ask(query, in: TableScreen<Subject>.self) { screen, found, context in
            screen.show(EmployerStatementAsOf(statement: found, day: day), context)
            return []
        }
    }

    private static func chooseDay(_ screen: inout TableScreen<Subject>, _ employerID: Int64) -> [Effect] {
        let question = AskScreen.day(Localized(ru: "На какую дату", kk: "Қай күнгі жағдай"))
        return screen.ask(question) { _, answer, context in
            guard case .typed(let values) = answer,
                let day = try? DateEntry.read(values["day"] ?? "", today: context.form.today)
            else { return [.bell] }
            return [load(employerID, day)]
        }
    }

    private static func row(_ line: EmployerStatement.Line, _ language: Language) -> TableRow {
        let status = line.status.label[language]
        let terms =
            line.isInForm
            ? line.terms[language]
            : language == .russian
                ? "(\(status)) – в форму с первой выплатой"
                : "(\(status)) – нысанға алғашқы төлемнен бастап"
        return TableRow(
            id: line.id,
            cells: [
                line.person.name.full, line.person.iin.digits, terms,
            ])
    }
}

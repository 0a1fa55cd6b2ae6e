import Core
import TUI

/// S526-4: the accounting of one employer (Appendix 4), as of any day.
struct AccountingScreen: Screen {
    let employerID: Int64
    private var account: EmployerAccount?
    private var asOf: CivilDate?
    private var table = Table(columns: [
        TableColumn("name", width: 28, isFrozen: true), TableColumn("iin", width: 12),
        TableColumn("terms", width: 60),
    ])
    private var said: Advice?
    private var language: Language?

    init(employerID: Int64) { self.employerID = employerID }

    var help: String { "accounting" }

    func place(_ context: Context) -> Localized {
        let name = account?.employer.name ?? ""
        return Localized(ru: "Учет (Приложение 4) › \(name)", kk: "Есепке алу (4-қосымша) › \(name)")
    }

    func aside(_ context: Context) -> Localized? {
        asOf.map { Localized(ru: "на \($0.shown)", kk: "\($0.shown) күнгі") }
    }

    func advice(_ context: Context) -> Advice? {
        said
            ?? Advice(
                Localized(
                    ru: "F4 – на другую дату; строка появляется с первой выплатой (пункт 17)",
                    kk: "F4 – басқа күнгі жағдай; жол алғашқы төлемнен бастап пайда болады (17-тармақ)"))
    }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, KeyHint("F4", Localized(ru: "На дату", kk: "Басқа күн")), .print,
            .language(context.language), .open, .back,
        ]
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            show(context)
        }
        switch input {
        case .appeared:
            asOf = asOf ?? context.now.date
            return [load(asOf ?? context.now.date)]
        case .failed(let failure):
            said = .error(failure.text)
            return [.bell]
        case .returned(.typed(let values)):
            guard let day = try? DateEntry.read(values["day"] ?? "", today: context.form.today) else {
                return [.bell]
            }
            asOf = day
            return [load(day)]
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.function(10)), .key(.escape): return [.close]
        case .key(.function(4)):
            return [.open(AskScreen.day(Localized(ru: "На какую дату", kk: "Қай күнгі жағдай")))]
        case .key(.function(7)):
            let day = asOf ?? context.now.date
            return [
                .open(
                    PreviewScreen(ProfessionalPayment.AccountingPrint(employerID: employerID, asOf: day)))
            ]
        default: break
        }
        let visible = table.visibleRows(in: context.body, titles: titles(context))
        let outcome = table.handle(event, visibleRows: visible, width: context.size.columns)
        switch outcome {
        case .opened(let id): return [.open(CaseScreen(id: id))]
        default: return table.answerWhole(outcome)
        }
    }

    private func load(_ day: CivilDate) -> Effect {
        .ask(ProfessionalPayment.AccountingOf(employerID: employerID, asOf: day), in: Self.self) {
            screen, found, context in
            screen.account = found
            screen.show(context)
            return []
        }
    }

    private mutating func show(_ context: Context) {
        table.rows = (account?.lines ?? []).map { line in
            let terms = line.terms[context.language]
            return TableRow(
                id: line.id,
                cells: [
                    line.person.name.full, line.person.iin.digits,
                    terms.isEmpty ? "(\(line.status.label[context.language]))" : terms,
                ])
        }
    }

    private func titles(_ context: Context) -> [String] {
        context.language == .russian
            ? [
                "Фамилия, имя, отчество", "ИИН",
                "Данные по срокам осуществления, приостановления, возобновления и прекращения",
            ]
            : [
                "Тегі, аты, әкесінің аты", "ЖСН",
                "Жүзеге асыру, тоқтата тұру, қайта бастау және тоқтату мерзімдері бойынша деректер",
            ]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        table.draw(
            on: &canvas, in: body, titles: titles(context),
            emptyText: context.language == .russian ? "Работников нет" : "Жұмыскерлер жоқ")
    }
}

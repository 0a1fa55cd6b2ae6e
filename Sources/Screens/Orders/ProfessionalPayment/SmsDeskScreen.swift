import Core
import TUI

/// Sms through the spool: asks everybody whose conditions hold, reads the
/// replies, and lists those that a person must look at.
struct SmsDeskScreen: Screen {
    private var replies: [SmsReply] = []
    private var table = Table(columns: [
        TableColumn("received", width: 16), TableColumn("case", width: 9), TableColumn("code", width: 16),
        TableColumn("text", width: 32),
    ])
    private var said: Advice?
    private var waiting: Int64?

    var help: String { "sms-desk" }
    func place(_ context: Context) -> Localized {
        Localized(ru: "Обмен › Sms и ответы", kk: "Алмасу › Sms және жауаптар")
    }
    func aside(_ context: Context) -> Localized? {
        Localized(ru: "ответов: \(replies.count)", kk: "жауап: \(replies.count)")
    }

    func advice(_ context: Context) -> Advice? {
        said
            ?? Advice(
                Localized(
                    ru: "Здесь ответы, которые программа не может понять сама (пункты 12 и 14)",
                    kk: "Мұнда бағдарлама өзі түсіне алмайтын жауаптар (12 және 14-тармақтар)"))
    }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, KeyHint("F2", Localized(ru: "Отправить", kk: "Жіберу")),
            KeyHint("F5", Localized(ru: "Прочитать", kk: "Оқу")),
            KeyHint("F4", Localized(ru: "Отложить", kk: "Шетке қою")),
            KeyHint("Enter", Localized(ru: "Дело", kk: "Іс")), .language(context.language), .back,
        ]
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared: return [load]
        case .failed(let failure):
            said = .error(failure.text)
            return [.bell]
        case .returned(.decided("yes")): return waiting.map { [setAside($0)] } ?? []
        case .event(.resize):
            show(context)
            return []
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private var load: Effect {
        .ask(ProfessionalPayment.OpenReplies(), in: Self.self) { screen, found, context in
            screen.list(found, context)
        }
    }

    private func setAside(_ id: Int64) -> Effect {
        .act(ProfessionalPayment.SetReplyAside(id: id), in: Self.self) { screen, _, _ in [screen.load] }
    }

    private var send: Effect {
        .act(ProfessionalPayment.SendSms(), in: Self.self) { screen, report, _ in
            let refused = report.notAsked.count + report.failed.count
            let text = Localized(
                ru: "В очередь: \(report.spooled), отправлено: \(report.sent), не отправлено: \(refused)",
                kk: "Кезекке: \(report.spooled), жіберілді: \(report.sent), жіберілмеді: \(refused)")
            screen.said = refused == 0 ? .success(text) : .warning(text)
            return [screen.load]
        }
    }

    private var read: Effect {
        .act(ProfessionalPayment.ReadSms(), in: Self.self) { screen, report, context in
            let (registered, open) = (report.registered.count, report.open.count)
            screen.said = .success(
                Localized(
                    ru: "Зарегистрировано ответов: \(registered), ждут вас: \(open)",
                    kk: "Тіркелген жауап: \(registered), сізді күткені: \(open)"))
            return screen.list(report.open, context)
        }
    }

    private mutating func list(_ found: [SmsReply], _ context: Context) -> [Effect] {
        replies = found
        show(context)
        return []
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.function(10)), .key(.escape): return [.close]
        case .key(.function(2)): return [send]
        case .key(.function(5)): return [read]
        case .key(.function(4)):
            guard let row = table.currentRow else { return [.bell] }
            waiting = row.id
            return [.open(QuestionScreen(Self.asideQuestion))]
        default: break
        }
        let outcome = table.handle(event, visibleRows: context.body.rows - 2, width: context.size.columns)
        switch outcome {
        case .opened(let id):
            guard let reply = replies.first(where: { $0.id == id }), let caseID = reply.caseID else {
                return [.bell]
            }
            return [.open(CaseScreen(id: caseID))]
        default: return table.answerWhole(outcome)
        }
    }

    private static let asideQuestion = Question(
        title: Localized(ru: "Отложить ответ", kk: "Жауапты шетке қою"),
        text: Localized(
            ru: "Ответ останется в хранилище, но уйдёт из этого списка. Отложить?",
            kk: "Жауап қоймада қалады, бірақ бұл тізімнен кетеді. Шетке қою керек пе?"),
        buttons: [.no, .yes], preferred: "no")

    private mutating func show(_ context: Context) {
        table.rows = replies.map { reply in
            let verdict =
                reply.refusal.map { CodeWords.said($0)[context.language] }
                ?? (reply.isCodeRight
                ? Localized(ru: "код верный", kk: "коды дұрыс")
                : Localized(ru: "другой код", kk: "код басқа"))[context.language]
            return TableRow(
                id: reply.id, cells: [reply.receivedAt.shown, reply.caseNumber, verdict, reply.text],
                role: reply.refusal == nil ? nil : .warning)
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let titles =
            context.language == .russian
            ? ["Получен", "№ дела", "Что с ответом", "Текст ответа"]
            : ["Алынған уақыты", "Іс №", "Жауаптың жайы", "Жауап мәтіні"]
        return table.draw(
            on: &canvas, in: body, titles: titles,
            emptyText: context.language == .russian
                ? "Ответов, которые ждут вас, нет. F5 – прочитать новые."
                : "Сізді күтіп тұрған жауап жоқ. F5 – жаңасын оқу.")
    }
}

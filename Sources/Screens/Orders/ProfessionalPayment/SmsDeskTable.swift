import Core
import TUI

extension TableTask where Subject == [SmsReply] {
    /// Sms through the spool: asks everybody whose conditions hold, reads the
    /// replies, and lists those that a person must look at.
    static var smsDesk: TableTask {
        TableTask(
            help: "sms-desk",
            place: { _ in Localized(ru: "Обмен › Sms и ответы", kk: "Алмасу › Sms және жауаптар") },
            start: [],
            columns: [
                Column("received", Localized(ru: "Получен", kk: "Алынған уақыты"), width: 16),
                Column("case", Localized(ru: "№ дела", kk: "Іс №"), width: 9),
                Column("code", Localized(ru: "Что с ответом", kk: "Жауаптың жайы"), width: 16),
                Column("text", Localized(ru: "Текст ответа", kk: "Жауап мәтіні"), width: 32),
            ],
            rows: { replies, language in replies.map { row($0, language) } },
            empty: Localized(
                ru: "Ответов, которые ждут вас, нет. F2 – отправить sms или прочитать новые.",
                kk: "Сізді күтіп тұрған жауап жоқ. F2 – sms жіберу не жаңасын оқу."),
            keys: { context in
                [
                    .help, .acts, .language(context.language), .back,
                    KeyHint("Enter", Localized(ru: "Дело", kk: "Іс")),
                ]
            },
            advice: { _, _ in
                Advice(
                    Localized(
                        ru: "Здесь ответы, которые программа не может понять сама (пункты 12 и 14)",
                        kk: "Мұнда бағдарлама өзі түсіне алмайтын жауаптар (12 және 14-тармақтар)"))
            },
            appear: { _, _ in [load] },
            open: { screen, _ in
                let reply = screen.subject.first { $0.id == screen.row }
                return reply?.caseID.map { [.open(CardScreen(.paymentCase($0)))] } ?? [.bell]
            },
            actions: [
                Action(
                    "send", Localized(ru: "Отправить sms, кому пора", kk: "Кезегі келгендерге sms жіберу")
                ) { _, _ in [send] },
                Action("read", Localized(ru: "Прочитать новые ответы", kk: "Жаңа жауаптарды оқу")) { _, _ in
                    [read]
                },
                Action(
                    "aside", Localized(ru: "Убрать ответ из списка", kk: "Жауапты тізімнен алу")
                ) { screen, _ in setAside(&screen) },
            ],
            aside: { Localized(ru: "ответов: \($0.count)", kk: "жауап: \($0.count)") })
    }

    private static var load: Effect {
        .ask(ProfessionalPayment.OpenReplies(), in: TableScreen<Subject>.self) { screen, found, context in
            screen.show(found, context)
            return []
        }
    }

    private static var send: Effect {
        .perform(ProfessionalPayment.SendSms(), in: TableScreen<Subject>.self) { screen, report, _ in
            let refused = report.notAsked.count + report.failed.count
            let text = Localized(
                ru: "В очередь: \(report.spooled), отправлено: \(report.sent), не отправлено: \(refused)",
                kk: "Кезекке: \(report.spooled), жіберілді: \(report.sent), жіберілмеді: \(refused)")
            screen.said = refused == 0 ? .success(text) : .warning(text)
            return [load]
        }
    }

    private static var read: Effect {
        .perform(ProfessionalPayment.ReadSms(), in: TableScreen<Subject>.self) { screen, report, context in
            let (registered, open) = (report.registered.count, report.open.count)
            let text = Localized(
                ru: "Зарегистрировано ответов: \(registered), ждут вас: \(open)",
                kk: "Тіркелген жауап: \(registered), сізді күткені: \(open)")
            let unread = report.unread.count
            screen.said =
                unread == 0
                ? .success(text)
                : .warning(
                    text
                        + Localized(
                            ru: ", не прочитано файлов: \(unread), сообщите администратору",
                            kk: ", оқылмаған файл: \(unread), әкімшіге хабарлаңыз"))
            screen.show(report.open, context)
            return []
        }
    }

    private static func setAside(_ screen: inout TableScreen<Subject>) -> [Effect] {
        guard let id = screen.row else { return [.bell] }
        return screen.ask(QuestionScreen(asideQuestion)) { _, answer, _ in
            guard answer == .decided("yes") else { return [] }
            let command = ProfessionalPayment.SetReplyAside(id: id)
            return [.perform(command, in: TableScreen<Subject>.self) { _, _, _ in [load] }]
        }
    }

    private static var asideQuestion: Question {
        Question(
            title: Localized(ru: "Убрать ответ из списка", kk: "Жауапты тізімнен алу"),
            text: Localized(
                ru: "Ответ останется в базе данных, но уйдёт из этого списка. Убрать?",
                kk: "Жауап дерекқорда қалады, бірақ бұл тізімнен кетеді. Тізімнен алу керек пе?"),
            buttons: [.no, .yes], preferred: "no")
    }

    private static func row(_ reply: SmsReply, _ language: Language) -> TableRow {
        let verdict =
            reply.refusal.map { CodeWords.said($0) }
            ?? (reply.isCodeRight
                ? Localized(ru: "код верный", kk: "коды дұрыс")
                : Localized(ru: "другой код", kk: "код басқа"))
        return TableRow(
            id: reply.id,
            cells: [reply.receivedAt.shown, reply.caseNumber, verdict[language], reply.text],
            role: reply.refusal == nil ? nil : .warning)
    }
}

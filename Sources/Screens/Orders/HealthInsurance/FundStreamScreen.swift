import Core
import TUI

/// S333-6: the daily stream to the Fund with the calendar of the month, the
/// files that came, and the monthly actualisation.
struct FundStreamScreen: Screen {
    private var day: FundDay?
    private var offset: Int32 = 0
    private var pager = Pager(lines: [])
    private var said: Advice?
    private var waiting = Waiting.nothing

    private enum Waiting: Hashable { case nothing, stream(FundStream.Kind), budget }

    var help: String { "fund-stream" }

    func place(_ context: Context) -> Localized {
        Localized(ru: "Медстрахование › Поток в Фонд", kk: "Медициналық сақтандыру › Қорға деректер легі")
    }

    func aside(_ context: Context) -> Localized? { day.map { .same($0.month.shown) } }

    func advice(_ context: Context) -> Advice? {
        if let said { return said }
        guard let day else { return nil }
        if day.waiting > 0 {
            return .warning(
                Localized(
                    ru: "Ждут обновления: \(day.waiting). F5 обновит до отправки потока",
                    kk: "Жаңартуды күтуде: \(day.waiting). Лекті жібермес бұрын F5 жаңартады"))
        }
        return Advice(
            Localized(
                ru: "←→ – месяц; F2 – поток дня, F6 – ежемесячный (L2), F4 – актуализация",
                kk: "←→ – ай; F2 – күн легі, F6 – ай сайынғы (L2), F4 – актуалдандыру"))
    }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, KeyHint("F2", Localized(ru: "Поток", kk: "Лек")),
            KeyHint("F4", Localized(ru: "Актуализация", kk: "Актуалдандыру")),
            KeyHint("F5", Localized(ru: "Обновить", kk: "Жаңарту")),
            KeyHint("F6", Localized(ru: "L2", kk: "L2")), .print, .language(context.language), .back,
        ]
    }

    // MARK: Input

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared: return [ask(context)]
        case .answer(.fundDay(let found)):
            day = found
            return []
        case .outcome(.told(let text)):
            said = .success(text)
            return [ask(context)]
        case .answer(.failed(let text)):
            said = .error(text)
            return [.bell]
        case .outcome(.failed(let text)):
            said = .error(text)
            return [.bell, ask(context)]
        case .returned(let value): return receive(value, context)
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private func month(_ context: Context) -> YearMonth { context.now.date.yearMonth.adding(Int(offset)) }
    private func ask(_ context: Context) -> Effect { .askOld(.fundDay(month(context))) }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.escape), .key(.function(10)): return [.close]
        case .key(.left):
            offset -= 1
            return [ask(context)]
        case .key(.right):
            guard offset < 0 else { return [.bell] }
            offset += 1
            return [ask(context)]
        case .key(.function(2)): return question(.daily)
        case .key(.function(6)): return question(.monthly)
        case .key(.function(5)): return [.actOld(.refreshConsumers)]
        case .key(.function(4)):
            waiting = .budget
            return [
                .openRoute(
                    .picker(
                        title: Localized(
                            ru: "Актуализация за \(month(context).shown)",
                            kk: "\(month(context).shown) актуалдандыру"),
                        items: Actualisation.Budget.allCases.map { PickerChoice($0.rawValue, $0.label) },
                        selected: nil))
            ]
        case .key(.function(7)):
            return day?.actualisations.last.map {
                [.openRoute(.preview(.actualisation($0.id, context.language)))]
            }
                ?? [.bell]
        default:
            pager.lines = lines(context)
            return pager.handle(event, visibleRows: context.body.rows, width: context.size.columns)
                == .refused
                ? [.bell] : []
        }
    }

    private mutating func question(_ kind: FundStream.Kind) -> [Effect] {
        guard let day else { return [.bell] }
        let plan = kind == .daily ? day.daily : day.monthly
        waiting = .stream(kind)
        let counts = plan.counts
        let again = plan.warnings.first.map { $0.text + .same("\n") } ?? .same("")
        let text = Localized(
            ru:
                "\(kind.label.ru): присвоено \(counts.assigned), снято \(counts.removed), отменено \(counts.cancelled); секретных, не передаётся: \(counts.withheld). Записать файл \(plan.fileName)?",
            kk:
                "\(kind.label.kk): берілді \(counts.assigned), шығарылды \(counts.removed), күші жойылды \(counts.cancelled); құпия, берілмейді: \(counts.withheld). \(plan.fileName) файлы жазылсын ба?"
        )
        return [
            .openRoute(
                .question(
                    Question(
                        title: Localized(ru: "Поток в Фонд", kk: "Қорға деректер легі"), text: again + text,
                        buttons: [.yes, .no], preferred: plan.warnings.isEmpty ? "yes" : "no")))
        ]
    }

    private mutating func receive(_ value: Returned, _ context: Context) -> [Effect] {
        let asked = waiting
        waiting = .nothing
        switch (asked, value) {
        case (.stream(let kind), .decided("yes")): return [.actOld(.writeStream(kind))]
        case (.budget, .picked(let code)):
            return Actualisation.Budget(rawValue: code).map { [.actOld(.actualise(month(context), $0))] }
                ?? []
        default: return []
        }
    }

    // MARK: Drawing

    private func lines(_ context: Context) -> [String] {
        guard let day else { return [] }
        return FundDayWords.lines(day, context.language, today: context.now.date)
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        guard let day else { return nil }
        let rows = drawCalendar(day, on: &canvas, in: body, context)
        var pager = pager
        pager.lines = lines(context)
        return pager.draw(
            on: &canvas,
            in: Rect(row: body.row + rows, column: 0, rows: body.rows - rows, columns: body.columns))
    }

    /// Days without their stream stand out by a sign and a colour.
    ///
    /// - Returns: the rows it took.
    private func drawCalendar(
        _ day: FundDay, on canvas: inout Canvas, in body: Rect, _ context: Context
    ) -> Int {
        let title = Localized(
            ru: "Ежедневный поток за \(day.month.shown):  + передан   ! пропущен",
            kk: "\(day.month.shown) күнделікті лек:  + берілді   ! берілмеді")
        canvas.write(title[context.language], at: Point(row: body.row, column: 2), as: .heading)
        for (index, item) in day.days.enumerated() {
            let point = Point(row: body.row + 1 + index / 16, column: 2 + index % 16 * 4)
            let isSent = item.streams.contains { $0.kind == .daily }
            let mark = isSent ? "+" : item.isMissing ? "!" : " "
            canvas.write(
                "\(padded(index + 1, 2))\(mark)", at: point,
                as: isSent ? .success : item.isMissing ? .error : .disabled)
        }
        return 4
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
    }
}

/// The lines below the calendar.
enum FundDayWords {
    static func lines(_ day: FundDay, _ language: Language, today: CivilDate) -> [String] {
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        var lines = [
            " " + say("К отправке сейчас", "Қазір жіберілетіні"),
            "   " + plan(day.daily, language), "   " + plan(day.monthly, language), "",
        ]
        if day.openFailures > 0 {
            lines.append(
                " ! "
                    + say(
                        "Открытых сбоев: \(day.openFailures) – снятия отложены (п. 13)",
                        "Ашық ақау: \(day.openFailures) – шығарулар кейінге қалдырылды (13-т.)"))
            lines.append("")
        }
        lines.append(" " + say("Актуализация (п. 17, 52)", "Актуалдандыру (17, 52-т.)"))
        for budget in Actualisation.Budget.allCases {
            let last = day.actualisations.last { $0.budget == budget }
            lines.append(
                "   \(budget.label[language]): "
                    + (last.map {
                        say(
                            "\($0.at.shown), версия \($0.version), \($0.operatorName)",
                            "\($0.at.shown), \($0.version)-нұсқа, \($0.operatorName)")
                    } ?? say("! не проведена", "! жүргізілген жоқ")))
        }
        lines += ["", " " + say("Последние данные по видам", "Түрлері бойынша соңғы деректер")]
        if day.batches.isEmpty { lines.append("   " + say("данных ещё не было", "деректер әлі түскен жоқ")) }
        for batch in day.batches {
            let age = batch.at.date.days(to: today)
            let name = BatchWords.name(batch.kind)[language] + (batch.category.map { " \($0.code)" } ?? "")
            lines.append(
                "   \(name): \(batch.at.shown), "
                    + say(
                        "принято \(batch.accepted), отказано \(batch.refused)",
                        "қабылданды \(batch.accepted), бас тартылды \(batch.refused)")
                    + (age > 1 ? say("  ! \(age) дн. назад", "  ! \(age) күн бұрын") : ""))
        }
        return lines
    }

    private static func plan(_ plan: StreamPlan, _ language: Language) -> String {
        let counts = plan.counts
        return Localized(
            ru:
                "\(plan.kind.label.ru): присвоено \(counts.assigned), снято \(counts.removed), отменено \(counts.cancelled)",
            kk:
                "\(plan.kind.label.kk): берілді \(counts.assigned), шығарылды \(counts.removed), күші жойылды \(counts.cancelled)"
        )[language]
    }
}

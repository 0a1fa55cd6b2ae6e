import Core
import TUI

/// S333-6: the daily feed to the Fund with the calendar of the month, the
/// files that came, and the monthly status update.
struct FundFeedScreen: SayingScreen {
    private var day: FundDay?
    private var offset: Int32 = 0
    private var pager = Pager(lines: [])
    var said: Advice?
    private var waiting = Waiting.nothing
    /// True while an act is carried out, which may fail half done.
    private var isActing = false
    /// What the lines were written for.
    private var written: (language: Language, today: CivilDate)?

    private enum Waiting: Hashable {
        case nothing, act, feed(FeedPlan), budget, update(StatusUpdate.Budget)
    }

    /// What F2 offers.
    private enum Act: String, CaseIterable {
        case daily, monthly, update, refresh

        var title: Localized {
            switch self {
            case .daily: Localized(ru: "Записать данные дня для Фонда", kk: "Қорға күннің деректерін жазу")
            case .monthly:
                Localized(ru: "Записать ежемесячные данные (L2)", kk: "Ай сайынғы деректерді жазу (L2)")
            case .update: Localized(ru: "Актуализация за месяц", kk: "Айлық актуалдандыру")
            case .refresh:
                Localized(ru: "Пересчитать право на сегодня", kk: "Құқықты бүгінгі күнге қайта есептеу")
            }
        }
    }

    var help: String { "fund-stream" }

    func place(_ context: Context) -> Localized {
        Localized(ru: "ОСМС › Передача данных в Фонд", kk: "МӘМС › Қорға деректер беру")
    }

    func aside(_ context: Context) -> Localized? { day.map { .same($0.month.shown) } }

    func advice(_ context: Context) -> Advice? {
        if let said { return said }
        guard let day else { return nil }
        if day.waiting > 0 {
            return .warning(
                Localized(
                    ru: "Ждут пересчёта: \(day.waiting). Сначала F2 – «Пересчитать право на сегодня»",
                    kk:
                        "Қайта есептеуді күтуде: \(day.waiting). Алдымен F2 – «Құқықты бүгінгі күнге қайта есептеу»"
                ))
        }
        return Advice(
            Localized(
                ru: "F2 – передача данных и актуализация за месяц",
                kk: "F2 – деректер беру және айлық актуалдандыру"))
    }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, .acts, .print, .language(context.language), .back,
            KeyHint("←→", Localized(ru: "месяц", kk: "ай")), .turn,
        ]
    }

    // MARK: Input

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if written?.language != context.language || written?.today != context.now.date { write(context) }
        switch input {
        case .appeared: return [read(context)]
        case .failed(let failure):
            let refused = refuse(failure.text)
            guard isActing else { return refused }
            isActing = false
            return [.bell, read(context)]
        case .returned(let value): return receive(value, context)
        case .event(let event): return handle(event, context)
        }
    }

    private func month(_ context: Context) -> YearMonth { context.now.date.yearMonth.adding(Int(offset)) }

    private func read(_ context: Context) -> Effect {
        .ask(FundDayOf(month(context)), in: Self.self) { screen, found, context in
            screen.day = found
            screen.write(context)
            return []
        }
    }

    private mutating func perform<Done: Command>(
        _ command: Done, _ words: @escaping @Sendable (Done.Outcome) -> Localized
    ) -> [Effect] {
        isActing = true
        return [
            .perform(command, in: Self.self) { screen, outcome, context in
                screen.isActing = false
                screen.said = .success(words(outcome))
                return [screen.read(context)]
            }
        ]
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.escape), .key(.function(10)): return [.close]
        case .key(.left):
            offset -= 1
            return [read(context)]
        case .key(.right):
            guard offset < 0 else { return [.bell] }
            offset += 1
            return [read(context)]
        case .key(.function(2)), .key(.insert):
            waiting = .act
            let items = Act.allCases.map { PickerChoice($0.rawValue, $0.title, closed: obstacle(to: $0)) }
            return [.open(PickerScreen(title: .whatToDo, items: items, selected: nil))]
        case .key(.function(7)):
            return day?.statusUpdates.last.map { [.open(PreviewScreen(StatusUpdatePrint($0.id)))] }
                ?? refuse(Self.nothingToPrint)
        default:
            let outcome = pager.handle(
                event, visibleRows: context.body.rows, width: context.size.columns)
            return outcome == .refused ? [.bell] : []
        }
    }

    private static let nothingToPrint = Localized(
        ru: "Акт печатается после актуализации, а за этот месяц её не было: F2 – актуализация",
        kk: "Акті актуалдандырудан кейін басылады, ал бұл айда ол болған жоқ: F2 – актуалдандыру")

    /// What is sent is of today, or nothing is sent.
    private func obstacle(to act: Act) -> Localized? {
        guard act != .refresh, let day, day.waiting > 0 else { return nil }
        return Localized(
            ru: "сначала пересчитайте право: ждут \(day.waiting)",
            kk: "алдымен құқықты қайта есептеңіз: күтуде \(day.waiting)")
    }

    private mutating func begin(_ act: Act, _ context: Context) -> [Effect] {
        if let why = obstacle(to: act) { return refuse(why) }
        switch act {
        case .daily: return ask(.daily, context)
        case .monthly: return ask(.monthly, context)
        case .refresh: return perform(RefreshInsuredPersons()) { $0 }
        case .update:
            waiting = .budget
            let title = Localized(
                ru: "Актуализация за \(month(context).shown)",
                kk: "\(month(context).shown) айын актуалдандыру")
            let items = StatusUpdate.Budget.allCases.map { PickerChoice($0.rawValue, $0.label) }
            return [.open(PickerScreen(title: title, items: items, selected: nil))]
        }
    }

    private func ask(_ kind: FundFeed.Kind, _ context: Context) -> [Effect] {
        // Counted at the moment of asking: another window may have written it since.
        [
            .ask(FundDayOf(month(context)), in: Self.self) { screen, found, context in
                screen.day = found
                screen.write(context)
                let plan = kind == .daily ? found.daily : found.monthly
                screen.waiting = .feed(plan)
                return [.open(QuestionScreen(FundDayWords.question(plan)))]
            }
        ]
    }

    private mutating func receive(_ value: Returned, _ context: Context) -> [Effect] {
        let asked = waiting
        waiting = .nothing
        switch (asked, value) {
        case (.act, .picked(let code)): return Act(rawValue: code).map { begin($0, context) } ?? []
        case (.feed(let plan), .decided("yes")): return perform(WriteFeed(plan), FundDayWords.written)
        case (.budget, .picked(let code)):
            guard let budget = StatusUpdate.Budget(rawValue: code) else { return [] }
            waiting = .update(budget)
            return [.open(QuestionScreen(FundDayWords.updating(month(context), budget)))]
        case (.update(let budget), .decided("yes")):
            return perform(UpdateStatuses(month(context), budget), FundDayWords.done)
        default: return []
        }
    }

    // MARK: Drawing

    private mutating func write(_ context: Context) {
        written = (context.language, context.now.date)
        guard let day else { return }
        pager.lines = FundDayWords.lines(day, context.language, today: context.now.date)
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        guard let day else { return nil }
        FundCalendar.draw(day, on: &canvas, in: body, context.language)
        let rows = FundCalendar.rows
        return pager.draw(
            on: &canvas,
            in: Rect(row: body.row + rows, column: 0, rows: body.rows - rows, columns: body.columns))
    }
}

import Core
import TUI

/// S333-1: a consumer's card: has this person the right to care today, and on
/// any day; why, since when, until when, and what would change it.
struct ConsumerScreen: Screen {
    let id: Int64
    private var card: ConsumerCard?
    /// The day that is looked at; `nil` is today.
    private var day: CivilDate?
    private var tab = ConsumerTab.right
    private var heading = ConsumerHeading()
    private var answer = Pager(lines: [])
    private var tables = ConsumerTables()
    private var months = ConsumerMonthsWalk()
    /// What the card itself has to say.
    private var warning: Advice?
    private var said: Advice?
    private var waiting = Waiting.nothing
    private var language: Language?

    private enum Waiting: Hashable { case nothing, kind, fact, day, answer, withdrawal(Int64) }

    init(id: Int64) { self.id = id }

    var help: String { "consumer" }

    func place(_ context: Context) -> Localized {
        let name = card?.file.person.name.full ?? ""
        return Localized(ru: "Потребитель › \(name)", kk: "Тұтынушы › \(name)")
    }

    func advice(_ context: Context) -> Advice? { said ?? warning }

    func keys(_ context: Context) -> [KeyHint] {
        let language = KeyHint.language(context.language)
        let fact = KeyHint("F2", Localized(ru: "Факт", kk: "Факт"))
        let day = KeyHint("F3", Localized(ru: "День", kk: "Күн"))
        let answer = KeyHint("F5", Localized(ru: "Право", kk: "Құқық"))
        let why = KeyHint("F6", Localized(ru: "Почему", kk: "Неге"))
        let print = KeyHint("F7", Localized(ru: "Печать", kk: "Басу"))
        if tab == .categories {
            return [
                .help, fact, day, why, KeyHint("F8", Localized(ru: "Сверить", kk: "Тексеру")), language,
                .back,
            ]
        }
        if tab == .byHand {
            return [
                .help, fact, KeyHint("F4", Localized(ru: "Отозвать", kk: "Кері алу")), answer, why, language,
                .back,
            ]
        }
        return [.help, fact, day, answer, why, print, language, .back]
    }

    // MARK: Input

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            write(context)
        }
        switch input {
        case .appeared: return [read]
        case .failed(let failure):
            said = .error(failure.text)
            if case .conflict = failure { return [.bell, read] }
            return [.bell]
        case .returned(let value): return receive(value, context)
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private var read: Effect {
        .ask(OpenConsumer(id, on: day, isOpening: card == nil), in: Self.self) { screen, found, context in
            screen.card = found
            screen.write(context)
            return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        if case .resize = event { write(context) } else { said = nil }
        guard let card else {
            return event == .key(.function(10)) || event == .key(.escape) ? [.close] : []
        }
        switch event {
        case .key(.function(10)): return [.close]
        case .key(.escape):
            // A day that was chosen is left first.
            guard day != nil else { return [.close] }
            look(at: nil, context)
            return []
        case .key(.right), .key(.tab): turn(to: tab.next)
        case .key(.left), .key(.backTab): turn(to: tab.previous)
        case .key(.function(2)), .key(.insert): return chooseFact(card)
        case .key(.function(3)):
            waiting = .day
            return [
                .open(
                    AskScreen.day(Localized(ru: "Право на день", kk: "Күнге құқық"), basis: .order333("14")))
            ]
        case .key(.function(4)), .key(.delete): return withdraw(card)
        case .key(.function(5)):
            waiting = .answer
            let asked = card.isFuture ? card.file.today : card.day
            return [.open(AskScreen(.rightAnswer, ["day": asked.shown]))]
        case .key(.function(6)): return [why(card)]
        case .key(.function(7)): return [.open(PreviewScreen(ConsumerPrint(id, on: card.day)))]
        case .key(.function(8)): return [reconcile(card)]
        default: return handle(event, on: tab, card, context)
        }
        return []
    }

    private mutating func turn(to tab: ConsumerTab) {
        self.tab = tab
        if tab == .months, let card { months.makeReady(card) }
    }

    /// What the keys of the tab itself do.
    private mutating func handle(
        _ event: Event, on tab: ConsumerTab, _ card: ConsumerCard, _ context: Context
    ) -> [Effect] {
        let area = contentArea(context.body)
        switch tab {
        case .right:
            let outcome = answer.handle(event, visibleRows: area.rows, width: area.columns)
            return outcome == .refused ? [.bell] : []
        case .months:
            switch months.handle(event, card) {
            case .opened: return [why(card)]
            case .refused: return [.bell]
            case .moved, .ignored: return []
            }
        case .categories, .payments, .family, .byHand, .requests:
            let (row, effects) = tables.handle(event, on: tab, in: area, width: context.size.columns)
            return row.map { open($0, card) } ?? effects
        }
    }

    private func open(_ row: Int64, _ card: ConsumerCard) -> [Effect] {
        if tab == .family {
            guard let person = card.person(inFamilyRow: row), person.id != id else { return [.bell] }
            return [.open(ConsumerScreen(id: person.id))]
        }
        if tab == .requests { return [.open(PreviewScreen(RightAnswerPrint(row, of: id)))] }
        return ConsumerWords.opened(row, on: tab, card).map {
            [.open(TextScreen(title: $0.title, text: $0.text))]
        }
            ?? [.bell]
    }

    /// F6: the reasons of the day; on the months those of the month's last day.
    private func why(_ card: ConsumerCard) -> Effect {
        guard tab == .months, let month = months.chosen else {
            return .open(
                TextScreen(title: Localized(ru: "Почему?", kk: "Неге?"), text: ConsumerWords.why(card)))
        }
        return .open(
            TextScreen(
                title: Localized(ru: "Почему? \(month.said.ru)", kk: "Неге? \(month.said.kk)"),
                text: ConsumerWords.why(card.on(card.lastDay(of: month)))))
    }

    // MARK: Acts

    private func reconcile(_ card: ConsumerCard) -> Effect {
        .act(ReconcileConsumer(id, version: card.file.version), in: Self.self) { screen, _, _ in
            screen.said = .success(
                Localized(
                    ru: "Сверено: право пересчитано, причины – F6",
                    kk: "Салыстырып тексерілді: құқық қайта есептелді, себептері – F6"))
            return [screen.read]
        }
    }

    private mutating func chooseFact(_ card: ConsumerCard) -> [Effect] {
        waiting = .kind
        let items = ConsumerFactForm.all.filter { card.veil.seesMedical || !$0.isMedical }
            .map { PickerChoice($0.kind, $0.title, detail: $0.basis.shown) }
        return [
            .open(
                PickerScreen(
                    title: Localized(ru: "Что записать", kk: "Не жазу керек"), items: items, selected: nil))
        ]
    }

    private mutating func withdraw(_ card: ConsumerCard) -> [Effect] {
        let lines = card.byHand
        guard tab == .byHand, let row = tables.currentRow(.byHand), lines.indices.contains(Int(row)),
            let fact = lines[Int(row)].factID, lines[Int(row)].stands
        else { return [.bell] }
        guard card.maySee(factID: fact) else {
            said = .error(Message.access.text)
            return [.bell]
        }
        waiting = .withdrawal(fact)
        return [
            .open(
                AskScreen.reason(
                    Localized(ru: "Почему отзывается запись", kk: "Жазба неге кері алынады"),
                    basis: .order333("18")))
        ]
    }

    private mutating func receive(_ value: Returned, _ context: Context) -> [Effect] {
        let asked = waiting
        waiting = .nothing
        guard let file = card?.file else { return [] }
        switch (asked, value) {
        case (_, .recorded(let warnings)):
            said = .recorded(warnings)
            return [read]
        case (.kind, .picked(let kind)):
            waiting = .fact
            return ConsumerFactForm.of(kind: kind).map { [.open(FormScreen(.consumerFact($0, file)))] } ?? [
                .bell
            ]
        case (.day, .typed(let values)):
            let today = context.form.today
            let typed = try? DateEntry.read(values["day"] ?? "", today: today)
            answer = Pager(lines: [])
            look(at: typed == today ? nil : typed, context)
            return []
        case (.answer, .typed(let values)):
            return [
                .act(AnswerRight(of: id, values), in: Self.self) { screen, request, _ in
                    [.open(PreviewScreen(RightAnswerPrint(request.id, of: screen.id)))]
                }
            ]
        case (.withdrawal(let fact), .typed(let values)):
            let command = WithdrawConsumerFact(
                fact, of: id, version: file.version, reason: values["reason"] ?? "")
            return [
                .act(command, in: Self.self) { screen, _, _ in
                    screen.said = .recorded([])
                    return [screen.read]
                }
            ]
        default: return [read]
        }
    }

    // MARK: Drawing

    private mutating func look(at day: CivilDate?, _ context: Context) {
        self.day = day
        card = card.map { $0.on(day ?? $0.file.today) }
        write(context)
    }

    /// Puts the card into words, once for all frames that show it.
    private mutating func write(_ context: Context) {
        guard let card else { return }
        heading = ConsumerHeading(card, context.language)
        warning = ConsumerWords.advice(card)
        tables.show(card, context.language)
        answer.lines = ConsumerWords.answer(card)[context.language].split(separator: "\n").flatMap {
            TextWrap.lines(String($0), width: context.size.columns - 5)
        }
        months.show(card, isDayChosen: day != nil)
        turn(to: tab)
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        guard card != nil else { return Point(row: body.row, column: 0) }
        heading.draw(on: &canvas, in: body)
        let tabs = tables.drawTabs(
            tab, on: &canvas, row: body.row + ConsumerHeading.rows, context.language)
        let area = contentArea(body)
        switch tab {
        case .right:
            answer.draw(
                on: &canvas,
                in: Rect(row: area.row, column: 2, rows: area.rows, columns: area.columns - 3))
            return tabs
        case .months: return months.draw(on: &canvas, in: area, context.language) ?? tabs
        case .categories, .payments, .family, .byHand, .requests:
            return tables.draw(tab, on: &canvas, in: area, context.language)
        }
    }

    /// Below the person, the answer and the tabs.
    private func contentArea(_ body: Rect) -> Rect {
        body.inset(top: ConsumerHeading.rows + 1, bottom: 0)
    }
}

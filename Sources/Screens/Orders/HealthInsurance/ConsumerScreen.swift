import Core
import TUI

/// S333-1: a consumer's card: has this person the right to care today, and on
/// any day; why, since when, until when, and what would change it.
struct ConsumerScreen: Screen {
    let id: Int64
    private var file: ConsumerFile?
    private var card: ConsumerCard?
    /// The day that is looked at; `nil` is today.
    private var day: CivilDate?
    private var tab = ConsumerTab.right
    private var tables: [ConsumerTab: Table] = [:]
    private var pager = Pager(lines: [])
    private var months: ConsumerMonthsView?
    private var month: YearMonth?
    private var lastMonth: YearMonth?
    private var said: Advice?
    private var waiting = Waiting.nothing
    private var language: Language?

    private enum Waiting: Hashable { case nothing, kind, fact, day, answer, withdrawal(Int64) }

    init(id: Int64) { self.id = id }

    var help: String { "consumer" }

    func place(_ context: Context) -> Localized {
        let name = file?.person.name.full ?? ""
        return Localized(ru: "Потребитель › \(name)", kk: "Тұтынушы › \(name)")
    }

    func advice(_ context: Context) -> Advice? { said ?? card.flatMap { ConsumerWords.advice($0) } }

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
            show(context)
        }
        switch input {
        case .appeared: return [.askOld(.consumer(id))]
        case .answer(.consumer(let found)):
            let isFirst = file == nil
            file = found
            show(context)
            return isFirst && found != nil ? [.actOld(.noteReading(subject: "consumer", id: id))] : []
        case .answer(.failed(let text)), .outcome(.failed(let text)):
            said = .error(text)
            return [.bell]
        case .outcome(.recorded(let warnings)):
            said = CaseWords.recorded(warnings)
            return [.askOld(.consumer(id))]
        case .outcome(.told(let text)):
            said = .success(text)
            return [.askOld(.consumer(id))]
        case .outcome(.answered(let request)):
            return [.openRoute(.preview(.rightAnswer(request.id, consumer: id, context.language)))]
        case .outcome(.refused(let problems)):
            said = problems.first.map { .error($0.message.text) }
            return [.bell]
        case .outcome(.conflict):
            said = .error(Message.conflict.text)
            return [.bell, .askOld(.consumer(id))]
        case .returned(let value): return receive(value, context)
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        if case .resize = event { show(context) } else { said = nil }
        guard let file, let card else {
            return event == .key(.function(10)) || event == .key(.escape) ? [.close] : []
        }
        switch event {
        case .key(.function(10)): return [.close]
        case .key(.escape):
            // A day that was chosen is left first.
            guard day != nil else { return [.close] }
            day = nil
            show(context)
            return []
        case .key(.right), .key(.tab):
            tab = tab.next
            return []
        case .key(.left), .key(.backTab):
            tab = tab.previous
            return []
        case .key(.function(2)), .key(.insert): return chooseFact(context)
        case .key(.function(3)):
            waiting = .day
            return [
                .openRoute(
                    .day(
                        title: Localized(ru: "Право на день", kk: "Күнге құқық"), basis: .order333("14")))
            ]
        case .key(.function(4)), .key(.delete): return withdraw(file, context)
        case .key(.function(5)):
            waiting = .answer
            let asked = card.isFuture ? file.today : card.day
            return [.openRoute(.askOld(.rightAnswer, ["day": asked.shown]))]
        case .key(.function(6)): return [why(card)]
        case .key(.function(7)):
            return [.openRoute(.preview(.consumer(id, asOf: card.day, context.language)))]
        case .key(.function(8)):
            return [.actOld(.reconcileConsumer(personID: id, version: file.version))]
        default: return turn(event, card, context)
        }
    }

    /// What the keys of the tab itself do.
    private mutating func turn(_ event: Event, _ card: ConsumerCard, _ context: Context) -> [Effect] {
        let area = contentArea(context.body)
        switch tab {
        case .right:
            let outcome = pager.handle(event, visibleRows: area.rows, width: area.columns)
            return outcome == .refused ? [.bell] : []
        case .months: return walk(event, card)
        default: break
        }
        var table = tables[tab] ?? Table(columns: tab.columns)
        let visible = table.visibleRows(in: area, titles: tab.titles.map { $0[context.language] })
        let outcome = table.handle(event, visibleRows: visible, width: context.size.columns)
        tables[tab] = table
        if case .opened(let row) = outcome { return open(row, card, context) }
        return tables[tab]?.answerWhole(outcome) ?? []
    }

    private mutating func walk(_ event: Event, _ card: ConsumerCard) -> [Effect] {
        guard let chosen = month, let last = lastMonth else { return [.bell] }
        let target: YearMonth
        switch event {
        case .key(.up): target = chosen.previous
        case .key(.down): target = chosen.next
        case .key(.pageUp): target = chosen.adding(-12)
        case .key(.pageDown): target = chosen.adding(12)
        case .key(.home), .key(.end): target = card.file.today.yearMonth
        case .key(.enter): return [why(card)]
        default: return []
        }
        let first = card.file.person.birthDate.yearMonth
        guard target != chosen, first <= target, target <= card.file.today.yearMonth.adding(12) else {
            return [.bell]
        }
        month = target
        lastMonth = min(max(last, target), target.adding(11))
        months = lastMonth.map { ConsumerMonthsView(card, through: $0) }
        return []
    }

    private func open(_ row: Int64, _ card: ConsumerCard, _ context: Context) -> [Effect] {
        let index = Int(row)
        switch tab {
        case .categories:
            let lines = card.categories
            guard lines.indices.contains(index) else { return [.bell] }
            return [text(Localized(ru: "Категория", kk: "Санат"), ConsumerWords.detail(lines[index], card))]
        case .payments:
            guard card.file.contributions.indices.contains(index) else { return [.bell] }
            return [
                text(
                    Localized(ru: "Платёж (пункт 15)", kk: "Төлем (15-тармақ)"),
                    ConsumerWords.detail(card.file.contributions[index], card))
            ]
        case .family:
            guard let link = card.file.family.first(where: { $0.id == row / 3 }) else { return [.bell] }
            let person = [link.child, link.mother, link.father][index % 3]
            return person.id == id ? [.bell] : [.openRoute(.consumer(person.id))]
        case .byHand:
            let lines = card.byHand
            guard lines.indices.contains(index) else { return [.bell] }
            return [
                text(
                    Localized(ru: "Записано вручную", kk: "Қолмен жазылған"),
                    ConsumerWords.detail(lines[index]))
            ]
        case .requests:
            return [.openRoute(.preview(.rightAnswer(row, consumer: id, context.language)))]
        case .right, .months: return [why(card)]
        }
    }

    private func text(_ title: Localized, _ text: Localized) -> Effect {
        .openRoute(.text(title: title, text))
    }

    private mutating func chooseFact(_ context: Context) -> [Effect] {
        waiting = .kind
        let seesMedical = context.worker?.seesMedical == true
        let items = ConsumerFactForm.all.filter { seesMedical || !$0.isMedical }
            .map { PickerChoice($0.kind, $0.title, detail: $0.basis.shown) }
        return [
            .openRoute(
                .picker(
                    title: Localized(ru: "Что записать", kk: "Не жазу керек"), items: items, selected: nil))
        ]
    }

    private mutating func withdraw(_ file: ConsumerFile, _ context: Context) -> [Effect] {
        guard tab == .byHand, let row = tables[.byHand]?.currentRow?.id, let lines = card?.byHand,
            lines.indices.contains(Int(row)), let fact = lines[Int(row)].factID, lines[Int(row)].stands
        else { return [.bell] }
        let isMedical = file.told.first { $0.id == fact }?.isMedical ?? false
        guard context.worker?.seesMedical == true || !isMedical else {
            said = .error(Message.access.text)
            return [.bell]
        }
        waiting = .withdrawal(fact)
        return [
            .openRoute(
                .reason(
                    title: Localized(ru: "Почему отзывается запись", kk: "Жазба неге кері алынады"),
                    basis: .order333("18")))
        ]
    }

    private mutating func receive(_ value: Returned, _ context: Context) -> [Effect] {
        let asked = waiting
        waiting = .nothing
        guard let file else { return [] }
        switch (asked, value) {
        case (_, .recorded(let warnings)):
            said = CaseWords.recorded(warnings)
            return [.askOld(.consumer(id))]
        case (.kind, .picked(let kind)):
            waiting = .fact
            return [.openRoute(.consumerFact(kind: kind, file))]
        case (.day, .typed(let values)):
            day = try? DateEntry.read(values["day"] ?? "", today: context.form.today)
            if day == context.form.today { day = nil }
            pager = Pager(lines: [])
            show(context)
            return []
        case (.answer, .typed(let values)):
            return [.actOld(.answerRight(consumer: id, values))]
        case (.withdrawal(let fact), .typed(let values)):
            return [
                .actOld(
                    .withdrawConsumer(
                        factID: fact, personID: id, version: file.version, reason: values["reason"] ?? ""))
            ]
        default: return [.askOld(.consumer(id))]
        }
    }

    /// F6: the reasons of the day; on the months those of the month's last day.
    private func why(_ card: ConsumerCard) -> Effect {
        guard tab == .months, let month else {
            return text(Localized(ru: "Почему?", kk: "Неге?"), ConsumerWords.why(card))
        }
        let asked = ConsumerCard(
            card.file, on: card.lastDay(of: month), seesMedical: card.veil.seesMedical)
        return text(
            Localized(ru: "Почему? \(month.said.ru)", kk: "Неге? \(month.said.kk)"),
            ConsumerWords.why(asked))
    }

    // MARK: Drawing

    private mutating func show(_ context: Context) {
        guard let file else { return }
        let card = ConsumerCard(
            file, on: day ?? file.today, seesMedical: context.worker?.seesMedical == true)
        self.card = card
        for tab in ConsumerTab.allCases where tab.isTable {
            var table = tables[tab] ?? Table(columns: tab.columns)
            table.rows = tab.rows(card, context.language)
            tables[tab] = table
        }
        pager.lines = ConsumerWords.answer(card)[context.language].split(separator: "\n").flatMap {
            TextWrap.lines(String($0), width: context.size.columns - 5)
        }
        let shown = card.day.yearMonth
        if month == nil || day != nil { month = min(shown, file.today.yearMonth.adding(12)) }
        if let month {
            lastMonth = lastMonth.map { min(max($0, month), month.adding(11)) } ?? month
        }
        months = lastMonth.map { ConsumerMonthsView(card, through: $0) }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        guard let card else { return Point(row: body.row, column: 0) }
        let language = context.language
        let width = body.columns - 3
        func write(_ text: String, _ row: Int, _ role: Role) {
            canvas.write(
                DisplayWidth.clip(text, to: width), at: Point(row: body.row + row, column: 2), as: role)
        }
        write(ConsumerWords.header(card, language), 0, .label)
        write(
            (card.right.holds ? "● " : "○ ") + card.answer[language], 1, card.right.holds ? .success : .error)
        write("  " + ConsumerWords.basis(card)[language], 2, .value)
        write("  " + ConsumerWords.term(card)[language], 3, .text)
        if let next = card.next {
            write("  " + (language == .russian ? "Дальше: " : "Әрі қарай: ") + next[language], 4, .hint)
        }
        let tabs = drawTabs(on: &canvas, row: body.row + 5, language)
        let area = contentArea(body)
        switch tab {
        case .right:
            pager.draw(
                on: &canvas,
                in: Rect(row: area.row, column: 2, rows: area.rows, columns: area.columns - 3))
            return tabs
        case .months:
            guard let months, let month else { return tabs }
            return months.draw(on: &canvas, in: area, chosen: month, language) ?? tabs
        default:
            let table = tables[tab] ?? Table(columns: tab.columns)
            return table.draw(
                on: &canvas, in: area, titles: tab.titles.map { $0[language] },
                emptyText: tab.emptyText[language])
        }
    }

    /// Below the person, the answer in four lines and the tabs.
    private func contentArea(_ body: Rect) -> Rect { body.inset(top: 6, bottom: 0) }

    private func drawTabs(on canvas: inout Canvas, row: Int, _ language: Language) -> Point {
        var column = 2
        var place = Point(row: row, column: column)
        for each in ConsumerTab.allCases {
            let count = tables[each]?.rows.count ?? 0
            let text = each.title[language] + (each.isTable && count > 0 ? " \(count)" : "")
            if each == tab { place = Point(row: row, column: column) }
            column =
                canvas.write(
                    (each == tab ? "›" : " ") + text, at: Point(row: row, column: column),
                    as: each == tab ? .selected : .label) + 1
        }
        return place
    }
}

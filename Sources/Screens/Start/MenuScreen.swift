import Core
import TUI

/// The main menu: the work in its groups, the day below, and a line that finds a screen or a
/// person by typing.
struct MenuScreen: SayingScreen {
    private let sheets: [MenuSheet]
    private let items: [String: MenuItem]
    private var menu: Menu
    private var day: DayOverview.Day?
    /// The unfinished entries by what they are called.
    private var drafts: [(draft: Draft, title: Localized)] = []
    var said: Advice?
    private var hasOfferedDrafts = false
    private var waiting: Draft?

    /// A sheet an order, then what all work shares.
    ///
    /// - Parameter said: what should be known before work begins.
    init(_ screens: ScreenHouse, _ said: Advice? = nil) {
        self.said = said
        sheets = screens.orders.compactMap { $0.sheet() } + [.common(screens)]
        let groups = sheets.flatMap(\.groups).map(\.items)
        items = Dictionary(
            groups.flatMap { $0 }.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        menu = Menu(groups: groups.map { $0.map(\.code) }, sheets: sheets.map(\.groups.count))
    }

    var help: String { "menu" }
    func place(_ context: Context) -> Localized {
        let office = context.office.map(\.name) ?? .same("")
        return Localized(ru: "Терезе · \(office.ru)", kk: "Терезе · \(office.kk)")
    }

    func advice(_ context: Context) -> Advice? {
        if let said { return said }
        let query = menu.query
        return Advice(
            Localized(
                ru: "Наберите часть названия, ИИН или фамилию: \(query)_",
                kk: "Атауының бөлігін, ЖСН-ді не тегін теріңіз: \(query)_"), query.isEmpty ? .hint : .value)
    }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, .act(Localized(ru: "Сегодня", kk: "Бүгін")), .find, .language(context.language), .quit,
            .choose, KeyHint("PgDn", Localized(ru: "лист", kk: "парақ")),
        ]
    }

    // MARK: Input

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared: return [look]
        case .failed(let failure): return refuse(failure.text)
        case .returned(.decided("continue")): return waiting.map { open($0, context) } ?? []
        case .returned(.decided("drop")):
            guard let draft = waiting else { return [] }
            waiting = nil
            return [
                .perform(
                    DropDraft(form: draft.form, subjectID: draft.subjectID, opened: draft.version),
                    in: Self.self), look,
            ]
        case .returned(.decided("quit")): return [.quit]
        case .returned(.recorded(let outcome)):
            said = .recorded(outcome)
            return [look]
        case .returned(.picked(let code)) where code.hasPrefix(Self.due):
            return deadlines(String(code.dropFirst(Self.due.count)), context)
        case .returned(.picked(let code)) where code.hasPrefix(Self.waiting):
            guard let place = Int(code.dropFirst(Self.waiting.count)), waitingLines.indices.contains(place),
                let list = waitingLines[place].list
            else { return [look] }
            return [.open(context.screens.list(list, JournalFilter(kind: waitingLines[place].kind)))]
        case .returned(.picked(let id)):
            guard let draft = day?.drafts.first(where: { String($0.id) == id }) else { return [] }
            return offer(draft, canDrop: true, context)
        case .returned: return [look]
        case .event(let event): return handle(event, context)
        }
    }

    private var look: Effect {
        .ask(DayOverview(), in: Self.self) { screen, day, context in
            screen.day = day
            screen.drafts = day.drafts.map { ($0, screen.title($0, context)) }
            guard !screen.hasOfferedDrafts else { return [] }
            screen.hasOfferedDrafts = true
            return screen.offer(day.drafts.first, canDrop: false, context)
        }
    }

    /// At the start a draft can only be gone on with or left: keys typed ahead must not
    /// destroy it.
    ///
    /// Among what waits today (F2) it can be deleted too.
    private mutating func offer(_ draft: Draft?, canDrop: Bool, _ context: Context) -> [Effect] {
        guard let draft else { return [] }
        waiting = draft
        let title = title(draft, context)
        return [
            .open(
                QuestionScreen(
                    Question(
                        title: Localized(ru: "Неоконченный ввод", kk: "Аяқталмаған енгізу"),
                        text: Localized(
                            ru: "\(title.ru), набрано \(draft.savedAt.shown). Продолжить с того же места?",
                            kk:
                                "\(title.kk), \(KazakhDay.at(draft.savedAt)) терілген. Сол жерден жалғастырасыз ба?"
                        ),
                        buttons: [
                            Question.Button("continue", Localized(ru: "Продолжить", kk: "Жалғастыру")),
                            Question.Button("later", Localized(ru: "Потом", kk: "Кейін")),
                        ] + (canDrop ? [Question.Button("drop", Localized(ru: "Удалить", kk: "Жою"))] : []),
                        preferred: "continue")))
        ]
    }

    /// A draft whose form no order knows is shown and kept.
    private mutating func open(_ draft: Draft, _ context: Context) -> [Effect] {
        waiting = nil
        return context.screens.opening(of: draft)?.effects(context.screens)
            ?? [.open(TextScreen(title: .same(draft.form), text: .same(Self.typed(draft))))]
    }

    private static func typed(_ draft: Draft) -> String {
        draft.values.texts.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            .map { "\($0.key): \($0.value)" }.joined(separator: "\n")
    }

    private func title(_ draft: Draft, _ context: Context) -> Localized {
        let title = context.screens.opening(of: draft)?.title ?? .same(draft.form)
        return day?.subjects[draft.id].map { title + .same(", ") + $0 } ?? title
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.escape) where menu.query.isEmpty: return [.open(QuestionScreen(Self.leaving))]
        case .key(.function(10)): return [.open(QuestionScreen(Self.leaving))]
        case .key(.function(3)):
            // What is typed is what is looked for.
            let text = menu.query
            menu.clearQuery()
            return find(JournalFilter(text: text), context)
        case .key(.function(2)): return today(context)
        default: break
        }
        switch menu.handle(event) {
        case .chosen(let code):
            menu.clearQuery()
            return items[code].map { [.open($0.screen(context))] } ?? [.bell]
        case .submitted(let text):
            menu.clearQuery()
            return find(JournalFilter(text: text), context)
        case .refused: return [.bell]
        case .ignored, .handled: return []
        }
    }

    /// A person is looked for in the list of the sheet that is shown.
    private func find(_ filter: JournalFilter, _ context: Context) -> [Effect] {
        let shown = sheets.indices.contains(menu.sheet) ? sheets[menu.sheet].people : nil
        guard let people = shown ?? sheets.lazy.compactMap(\.people).first else { return [.bell] }
        return [.open(context.screens.list(people, filter))]
    }

    /// A list of deadlines, by its code.
    private func deadlines(_ code: String, _ context: Context) -> [Effect] {
        guard let due = day?.dueLists.first(where: { $0.list.code == code }) else { return [.bell] }
        return [.open(context.screens.list(due.list, .all))]
    }

    /// What waits for the operator today: deadlines of all, and entries of their own that were
    /// left unfinished.
    private mutating func today(_ context: Context) -> [Effect] {
        let due = (day?.dueLists ?? []).compactMap { due in
            DayWords.due(due.count).map {
                PickerChoice(
                    Self.due + due.list.code,
                    Localized(ru: "Сроки: ", kk: "Мерзімдер: ") + $0.text, detail: due.place)
            }
        }
        let entries = drafts.map { draft in
            PickerChoice(
                String(draft.draft.id), Localized(ru: "Черновик: ", kk: "Қаралама: ") + draft.title,
                detail: .same(draft.draft.savedAt.shown))
        }
        let waiting = waitingLines.enumerated().map { PickerChoice(Self.waiting + "\($0)", $1.text) }
        let items = entries + due + waiting
        guard !items.isEmpty else {
            said = Advice(
                Localized(
                    ru: "Сегодня ничего не ждёт: сроков и неоконченного ввода нет",
                    kk: "Бүгін күтіп тұрған ештеңе жоқ: мерзім де, аяқталмаған енгізу де жоқ"))
            return []
        }
        return [
            .open(
                PickerScreen(
                    title: Localized(ru: "Сегодня", kk: "Бүгін"), items: items, selected: nil))
        ]
    }

    /// Before the code of a list of deadlines among what waits.
    private static let due = "due-"
    /// Before the place of a line of an order that leads to a list.
    private static let waiting = "waiting-"

    private var waitingLines: [DayLine] { (day?.lines ?? []).filter { $0.isWaiting && $0.list != nil } }

    private static let leaving = Question(
        title: Localized(ru: "Выход", kk: "Шығу"),
        text: Localized(ru: "Закончить работу?", kk: "Жұмысты аяқтайсыз ба?"),
        buttons: [
            Question.Button("quit", Localized(ru: "Закончить", kk: "Аяқтау")),
            Question.Button("stay", Localized(ru: "Остаться", kk: "Қалу")),
        ], preferred: "stay")

    // MARK: Drawing

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let language = context.language
        var area = body.inset(top: 1, bottom: 0)
        if body.columns >= DayWords.wideColumns {
            let column = body.columns - DayWords.panelColumns
            let panel = Rect(row: area.row, column: column, rows: area.rows, columns: DayWords.panelColumns)
            DayWords.draw(day, drafts: drafts, on: &canvas, in: panel, context)
            area.columns = column - 1
        } else {
            area.rows -= DayWords.rows + 1
            DayWords.draw(day, on: &canvas, at: area.row + area.rows + 1, context)
        }
        drawSheets(on: &canvas, row: body.row, language)
        return menu.draw(
            on: &canvas, in: area,
            texts: { code in
                let title = items[code]?.title ?? .same(code)
                return MenuText(title[language], alias: title[language.other])
            },
            headings: sheets.flatMap(\.groups).map { $0.title[language] })
    }

    /// The sheets by name; the one shown stands between brackets.
    private func drawSheets(on canvas: inout Canvas, row: Int, _ language: Language) {
        var column = 2
        for (index, sheet) in sheets.enumerated() {
            let isShown = index == menu.sheet
            let title = isShown ? "[\(sheet.title[language])]" : " \(sheet.title[language]) "
            column =
                canvas.write(title, at: Point(row: row, column: column), as: isShown ? .selected : .hint) + 1
        }
    }
}

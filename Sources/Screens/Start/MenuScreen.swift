import Core
import TUI

/// The main menu: the work in its groups, the day at the right, and a line that
/// finds a screen or a person by typing.
struct MenuScreen: Screen {
    private var menu = Menu(
        groups: MenuItem.groups.map { $0.items.map(\.rawValue) },
        sheets: MenuItem.sheets.map(\.groups.count))
    private var overview: Overview?
    private var said: Advice?
    private var hasOfferedDrafts = false
    private var waiting: Draft?

    var help: String { "menu" }
    func place(_ context: Context) -> Localized {
        let office = context.office.map(\.name) ?? .same("")
        return Localized(ru: "Терезе · \(office.ru)", kk: "Терезе · \(office.kk)")
    }

    func advice(_ context: Context) -> Advice? {
        if let said { return said }
        let query = menu.query
        if context.isBehind, query.isEmpty { return Self.behind }
        return Advice(
            Localized(
                ru: "Наберите часть названия, ИИН или фамилию: \(query)_",
                kk: "Атауының бөлігін, ЖСН-ді не тегін теріңіз: \(query)_"), query.isEmpty ? .hint : .value)
    }

    private static let behind = Advice.warning(
        Localized(
            ru: "Статусы и сроки – не на сегодня: обновление остановлено. Войдите ещё раз",
            kk: "Мәртебелер мен мерзімдер бүгінгі емес: жаңарту тоқтатылды. Қайта кіріңіз"))

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, .find, .choose, KeyHint("F4", Localized(ru: "Черновики", kk: "Жобалар")),
            KeyHint("PgDn", Localized(ru: "лист", kk: "парақ")), .language(context.language), .quit,
        ]
    }

    // MARK: Input

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared: return [.askOld(.overview)]
        case .answer(.overview(let found)):
            overview = found
            guard !hasOfferedDrafts else { return [] }
            hasOfferedDrafts = true
            return offer(found.drafts.first, canDrop: false)
        case .answer(.application(let record)):
            guard let draft = waiting, let record else { return [] }
            waiting = nil
            return [.openRoute(.correctionDraft(record, draft))]
        case .answer(.paymentCase(let file)):
            guard let draft = waiting, let file, let form = FactForm.of(draft: draft) else { return [] }
            waiting = nil
            return [.openRoute(.fact(kind: form.kind, file, draft: draft))]
        case .answer(.consumer(let file)):
            guard let draft = waiting, let file, let form = ConsumerFactForm.of(draft: draft) else {
                return []
            }
            waiting = nil
            return [.openRoute(.consumerFact(form, file, draft: draft))]
        case .answer(.failed(let text)), .outcome(.failed(let text)):
            said = .error(text)
            return [.bell]
        case .returned(.decided("continue")): return waiting.map { open($0) } ?? []
        case .returned(.decided("drop")):
            guard let draft = waiting else { return [] }
            waiting = nil
            return [.actOld(.dropDraft(form: draft.form, subjectID: draft.subjectID)), .askOld(.overview)]
        case .returned(.decided("quit")): return [.quit]
        case .returned(.recorded(let warnings)):
            said = CaseWords.recorded(warnings)
            return [.askOld(.overview)]
        case .returned(.picked(let id)):
            guard let draft = overview?.drafts.first(where: { String($0.id) == id }) else { return [] }
            return offer(draft, canDrop: true)
        case .returned: return [.askOld(.overview)]
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    /// At the start a draft can only be gone on with or left: keys typed ahead must not
    /// destroy it.
    ///
    /// Among the drafts (F4) it can be deleted too.
    private mutating func offer(_ draft: Draft?, canDrop: Bool) -> [Effect] {
        guard let draft else { return [] }
        waiting = draft
        let title = DraftWords.title(draft)
        return [
            .openRoute(
                .question(
                    Question(
                        title: Localized(ru: "Неоконченный ввод", kk: "Аяқталмаған енгізу"),
                        text: Localized(
                            ru: "\(title.ru), набрано \(draft.savedAt.shown). Продолжить с того же места?",
                            kk: "\(title.kk), \(draft.savedAt.shown) терілген. Сол жерден жалғастырасыз ба?"),
                        buttons: [
                            Question.Button("continue", Localized(ru: "Продолжить", kk: "Жалғастыру")),
                            Question.Button("later", Localized(ru: "Потом", kk: "Кейін")),
                        ] + (canDrop ? [Question.Button("drop", Localized(ru: "Удалить", kk: "Жою"))] : []),
                        preferred: "continue")))
        ]
    }

    private mutating func open(_ draft: Draft) -> [Effect] {
        if FactForm.of(draft: draft) != nil { return [.askOld(.paymentCase(draft.subjectID))] }
        if ConsumerFactForm.of(draft: draft) != nil { return [.askOld(.consumer(draft.subjectID))] }
        if let purpose = FormPurpose(draft: draft) {
            waiting = nil
            return [.openRoute(.form(purpose, draft.values))]
        }
        if draft.form == EnrolmentForm.code {
            waiting = nil
            return [.openRoute(.enrol([:], draft: draft))]
        }
        guard draft.subjectID > 0 else {
            waiting = nil
            let isTransfer = draft.form == TransferForm.spec.code
            return [.openRoute(isTransfer ? .transfer(draft: draft) : .application(.draft(draft)))]
        }
        return [.askOld(.application(draft.subjectID))]
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.escape) where menu.query.isEmpty: return [.openRoute(.question(Self.leaving))]
        case .key(.function(10)): return [.openRoute(.question(Self.leaving))]
        case .key(.function(3)): return [.openRoute(.journal(people, .all))]
        case .key(.function(4)): return drafts()
        default: break
        }
        switch menu.handle(event) {
        case .chosen(let code):
            menu.clearQuery()
            return MenuItem(rawValue: code).map { [.openRoute($0.route)] } ?? [.bell]
        case .submitted(let text):
            menu.clearQuery()
            return [.openRoute(.journal(people, JournalFilter(text: text)))]
        case .refused: return [.bell]
        case .ignored, .handled: return []
        }
    }

    /// Where a person is looked for: among the recipients or the consumers, as
    /// the sheet is.
    private var people: JournalSpec { menu.sheet == 1 ? .consumers : .cases }

    private func drafts() -> [Effect] {
        let items = (overview?.drafts ?? []).map { draft in
            PickerChoice(String(draft.id), DraftWords.title(draft), detail: .same(draft.savedAt.shown))
        }
        return [
            .openRoute(.picker(title: Localized(ru: "Черновики", kk: "Жобалар"), items: items, selected: nil))
        ]
    }

    private static let leaving = Question(
        title: Localized(ru: "Выход", kk: "Шығу"),
        text: Localized(ru: "Закончить работу?", kk: "Жұмысты аяқтайсыз ба?"),
        buttons: [
            Question.Button("quit", Localized(ru: "Закончить", kk: "Аяқтау")),
            Question.Button("stay", Localized(ru: "Остаться", kk: "Қалу")),
        ], preferred: "quit")

    // MARK: Drawing

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let language = context.language
        let day = dayLines(context, width: body.columns - 4)
        let rows = body.rows - day.count - 2
        for (row, line) in day.enumerated() {
            canvas.write(line.text, at: Point(row: body.row + rows + 2 + row, column: 3), as: line.role)
        }
        drawSheets(on: &canvas, row: body.row, language)
        return menu.draw(
            on: &canvas, in: Rect(row: body.row + 1, column: 0, rows: rows, columns: body.columns),
            texts: { MenuText(MenuItem(rawValue: $0)?.title[language] ?? $0) },
            headings: MenuItem.groups.map { $0.title[language] })
    }

    /// The sheets by name; the one shown stands between brackets.
    private func drawSheets(on canvas: inout Canvas, row: Int, _ language: Language) {
        var column = 2
        for (index, sheet) in MenuItem.sheets.enumerated() {
            let isShown = index == menu.sheet
            let title = isShown ? "[\(sheet.title[language])]" : " \(sheet.title[language]) "
            column =
                canvas.write(title, at: Point(row: row, column: column), as: isShown ? .selected : .hint) + 1
        }
    }

    /// The day in two or three lines below the menu: what waits, then what was done.
    private func dayLines(_ context: Context, width: Int) -> [(text: String, role: Role)] {
        let language = context.language
        var lines: [(text: String, role: Role)] = [(DayWords.today(context.now.date)[language], .heading)]
        let said = overview.map { DayWords.lines($0) } ?? []
        let waiting = said.filter { $0.role != .label }.map { "\($0.mark) \($0.text[language])" }
        let done = said.filter { $0.role == .label }.map { $0.text[language] }
        // What waits stands on one line, or each on its own where they are too long together.
        let together = waiting.joined(separator: "   ")
        let rows = DisplayWidth.of(together) <= width ? [together] : waiting
        for row in rows where !row.isEmpty { lines.append((DisplayWidth.clip(row, to: width), .warning)) }
        if !done.isEmpty {
            lines.append((DisplayWidth.clip(done.joined(separator: " · "), to: width), .label))
        }
        return lines
    }
}

/// The day in words.
enum DayWords {
    private static let weekdays: [Localized] = [
        Localized(ru: "понедельник", kk: "дүйсенбі"), Localized(ru: "вторник", kk: "сейсенбі"),
        Localized(ru: "среда", kk: "сәрсенбі"), Localized(ru: "четверг", kk: "бейсенбі"),
        Localized(ru: "пятница", kk: "жұма"), Localized(ru: "суббота", kk: "сенбі"),
        Localized(ru: "воскресенье", kk: "жексенбі"),
    ]

    static func today(_ date: CivilDate) -> Localized {
        let month = YearMonth.genitives[date.month - 1]
        let weekday = weekdays[date.weekday - 1]
        return Localized(
            ru: "Сегодня, \(date.day) \(month.ru), \(weekday.ru)",
            kk: "Бүгін, \(date.day) \(month.kk), \(weekday.kk)")
    }

    static func lines(_ overview: Overview) -> [(mark: String, text: Localized, role: Role)] {
        var lines: [(mark: String, text: Localized, role: Role)] = []
        if overview.smsUnanswered > 0 {
            lines.append(
                (
                    "!",
                    Localized(
                        ru: "sms без ответа дольше трёх дней: \(overview.smsUnanswered) (п. 13)",
                        kk: "үш күннен астам жауапсыз қалған sms: \(overview.smsUnanswered) (13-т.)"),
                    .warning
                ))
        }
        if let draft = overview.drafts.first {
            lines.append(
                (
                    "•",
                    Localized(
                        ru: "неоконченный ввод: \(overview.drafts.count) (\(draft.savedAt.time))",
                        kk: "аяқталмаған енгізу: \(overview.drafts.count) (\(draft.savedAt.time))"), .warning
                ))
        }
        lines.append(
            (
                " ",
                Localized(
                    ru: "принято заявлений: \(overview.applicationsToday)",
                    kk: "қабылданған өтініш: \(overview.applicationsToday)"), .label
            ))
        lines.append(
            (
                " ",
                Localized(
                    ru: "отправлено sms: \(overview.smsToday)", kk: "жіберілген sms: \(overview.smsToday)"),
                .label
            ))
        lines.append(
            (
                " ",
                Localized(
                    ru: "зарегистрировано ответов: \(overview.registrationsToday)",
                    kk: "тіркелген жауап: \(overview.registrationsToday)"), .label
            ))
        return lines
    }
}

/// What is said of a file that was written.
enum FileWords {
    /// The longest path that stands whole on a line of 80 columns.
    private static let longest = 64

    /// The end of a long path is kept: that is the name to look for.
    static func written(_ path: String) -> Advice {
        let shown = path.count <= longest ? path : "…" + path.suffix(longest - 1)
        return .success(Localized(ru: "Записано: \(shown)", kk: "Жазылды: \(shown)"))
    }
}

/// What a draft is called, and what is said of it.
enum DraftWords {
    static func returned(_ draft: Draft) -> Advice {
        .success(
            Localized(
                ru: "Неоконченный ввод от \(draft.savedAt.shown) возвращён",
                kk: "\(draft.savedAt.shown) терілген аяқталмаған енгізу қайтарылды"))
    }

    /// Asked before a form with typed values is left; Enter keeps them.
    static let leaving = Question(
        title: Localized(ru: "Ввод не окончен", kk: "Енгізу аяқталмады"),
        text: Localized(
            ru: "Набранное сохранено как черновик. Оставить его и продолжить потом?",
            kk: "Терілгендер жоба ретінде сақталды. Оны қалдырып, кейін жалғастырасыз ба?"),
        buttons: [
            Question.Button("keep", Localized(ru: "Оставить", kk: "Қалдыру")),
            Question.Button("stay", Localized(ru: "Вернуться", kk: "Оралу")),
            Question.Button("drop", Localized(ru: "Удалить", kk: "Жою")),
        ], preferred: "keep")

    static func title(_ draft: Draft) -> Localized {
        if let form = FactForm.of(draft: draft) { return form.title }
        if let form = ConsumerFactForm.of(draft: draft) { return form.title }
        if let purpose = FormPurpose(draft: draft) { return purpose.spec.title }
        if draft.form == EnrolmentForm.code {
            return EnrolmentForm.title + .same(", ") + subject(draft)
        }
        let isTransfer = draft.form == TransferForm.spec.code
        let title = isTransfer ? TransferForm.spec.title : FormSpec.application.title
        let name = subject(draft)
        guard name != nothing else { return title }
        return Localized(ru: "\(title.ru), \(name.ru)", kk: "\(title.kk), \(name.kk)")
    }

    private static let nothing = Localized(ru: "без имени", kk: "аты жоқ")

    /// Whom or what an unfinished new entry is about: the name or the number typed first.
    static func subject(_ draft: Draft) -> Localized {
        let values = draft.values
        func typed(_ keys: [String]) -> String {
            keys.map { (values[$0] ?? "").trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        if draft.form == TransferForm.spec.code {
            let number = typed(["number"])
            let parts = [typed(["employer"]), number.isEmpty ? "" : "№ \(number)", typed(["total"])]
            let text = parts.filter { !$0.isEmpty }.joined(separator: ", ")
            return text.isEmpty ? nothing : .same(text)
        }
        let name = typed(["surname"])
        let text = name.isEmpty ? typed(["iin"]) : name
        return text.isEmpty ? nothing : .same(text)
    }
}

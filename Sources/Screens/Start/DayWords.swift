import Core
import TUI

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

    /// Rows that the day takes, whatever there is to say: the lines of the menu never move.
    static let rows = 3

    /// What is overdue and what ends today; `nil` where nothing is or nobody knows.
    static func due(_ day: DayOverview.Day?) -> (text: Localized, role: Role)? { due(day?.due) }

    /// The same of one order.
    static func due(_ count: DueList.Count?) -> (text: Localized, role: Role)? {
        guard let due = count, due.overdue + due.today > 0 else { return nil }
        var parts: [Localized] = []
        if due.overdue > 0 {
            let count = DueList.Count.shown(due.overdue)
            parts.append(Localized(ru: "! просрочено \(count)", kk: "! мерзімі өтті: \(count)"))
        }
        if due.today > 0 {
            let count = DueList.Count.shown(due.today)
            parts.append(Localized(ru: "сегодня \(count)", kk: "бүгін: \(count)"))
        }
        return (parts.joined(" · "), due.overdue > 0 ? .error : .warning)
    }

    /// What waits, with what the operator left unfinished; empty where nothing does.
    ///
    /// A line holds what fits whole, and how many more there are: F2 shows all.
    static func waiting(_ day: DayOverview.Day?, _ language: Language, width: Int) -> String {
        let unfinished = day?.drafts.first.map { latest in
            DayLine(
                Localized(
                    ru: "неокончено: \(day?.drafts.count ?? 0) (\(latest.savedAt.time))",
                    kk: "аяқталмаған: \(day?.drafts.count ?? 0) (\(latest.savedAt.time))"),
                mark: "•", isWaiting: true)
        }
        let lines = [unfinished].compactMap(\.self) + (day?.lines ?? []).filter(\.isWaiting)
        var parts = lines.map { "\($0.mark) \($0.text[language])" }
        var line = parts.joined(separator: gap)
        while DisplayWidth.of(line) > width, parts.count > 1 {
            parts.removeLast()
            line = (parts + ["+\(lines.count - parts.count) – F2"]).joined(separator: gap)
        }
        return line
    }

    private static let gap = "   "

    static func done(_ day: DayOverview.Day?, _ language: Language) -> String {
        (day?.lines ?? []).filter { !$0.isWaiting }.map { $0.text[language] }.joined(separator: " · ")
    }

    /// From so many columns on the day stands beside the menu, and each of its lines has a row.
    static let wideColumns = 100
    static let panelColumns = 44

    /// The day beside the menu: the date, the deadlines, what was left unfinished, what waits,
    /// what was done.
    static func draw(
        _ day: DayOverview.Day?, drafts: [(draft: Draft, title: Localized)], on canvas: inout Canvas,
        in panel: Rect, _ context: Context
    ) {
        let language = context.language
        var lines: [(text: String, role: Role)?] = [(today(context.now.date)[language], .heading), nil]
        if let due = due(day) {
            lines += [(due.text[language] + " – F2", due.role)]
        }
        lines += drafts.map { ("• \($0.draft.savedAt.time) \($0.title[language])", .warning) }
        let known = day?.lines ?? []
        lines += known.filter(\.isWaiting).map { ("\($0.mark) \($0.text[language])", .warning) }
        lines.append(nil)
        lines += known.filter { !$0.isWaiting }.map { ($0.text[language], .label) }
        var row = panel.row
        for line in lines {
            guard let line else {
                row += 1
                continue
            }
            for text in TextWrap.lines(line.text, width: panel.columns - 2) where row < panel.bottom {
                canvas.write(text, at: Point(row: row, column: panel.column), as: line.role)
                row += 1
            }
        }
    }

    /// The day below the menu: the date with the deadlines, what waits, what was done.
    static func draw(_ day: DayOverview.Day?, on canvas: inout Canvas, at row: Int, _ context: Context) {
        let language = context.language
        let width = context.size.columns - 4
        func write(_ text: String, _ line: Int, _ role: Role, from column: Int = 3) -> Int {
            canvas.write(
                DisplayWidth.clip(text, to: width + 3 - column), at: Point(row: row + line, column: column),
                as: role)
        }
        let end = write(today(context.now.date)[language], 0, .heading)
        if let due = due(day) { _ = write(due.text[language] + " – F2", 0, due.role, from: end + 3) }
        _ = write(waiting(day, language, width: width), 1, .warning)
        _ = write(done(day, language), 2, .label)
    }
}

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

    /// The day in two or three lines: what waits, then what was done.
    static func lines(_ day: DayOverview.Day?, _ context: Context, width: Int) -> [(text: String, role: Role)]
    {
        let language = context.language
        var lines: [(text: String, role: Role)] = [(today(context.now.date)[language], .heading)]
        guard let day else { return lines }
        let unfinished = day.drafts.first.map { latest in
            DayLine(
                Localized(
                    ru: "неоконченный ввод: \(day.drafts.count) (\(latest.savedAt.time))",
                    kk: "аяқталмаған енгізу: \(day.drafts.count) (\(latest.savedAt.time))"),
                mark: "•", isWaiting: true)
        }
        let waiting = (day.lines.filter(\.isWaiting) + [unfinished].compactMap(\.self)).map {
            "\($0.mark) \($0.text[language])"
        }
        let done = day.lines.filter { !$0.isWaiting }.map { $0.text[language] }
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

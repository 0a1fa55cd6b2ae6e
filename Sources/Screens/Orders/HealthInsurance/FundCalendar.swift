import Core
import TUI

/// The days of a month: those without their feed stand out by a sign and a colour.
enum FundCalendar {
    static let rows = 4

    static func draw(_ day: FundDay, on canvas: inout Canvas, in body: Rect, _ language: Language) {
        let title = Localized(
            ru: "Ежедневно, \(day.month.shown):  + передано  ! пропущено  ? сегодня  без знака – не ждут",
            kk: "\(day.month.shown), күн сайын: + жіберілді ! жіберілмеді ? бүгін белгісіз – күтілмейді")
        canvas.write(title[language], at: Point(row: body.row, column: 2), as: .heading)
        for (index, item) in day.days.enumerated() {
            let point = Point(row: body.row + 1 + index / 16, column: 2 + index % 16 * 4)
            let isSent = item.feeds.contains { $0.kind == .daily }
            let isWaiting = item.isMissing && item.isToday
            let mark = isSent ? "+" : isWaiting ? "?" : item.isMissing ? "!" : " "
            canvas.write(
                "\(padded(index + 1, 2))\(mark)", at: point,
                as: isSent ? .success : isWaiting ? .warning : item.isMissing ? .error : .disabled)
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
    }
}

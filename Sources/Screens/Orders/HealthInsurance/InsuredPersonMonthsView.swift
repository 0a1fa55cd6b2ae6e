import Core
import TUI

/// Twelve months side by side, and years below each other in one mark a month.
struct InsuredPersonMonthsView {
    let months: [InsuredPersonMonth]
    let years: [InsuredPersonYear]

    /// Columns of a month, and of the labels before the first.
    private static let cell = 5
    private static let label = 18

    init(
        _ card: InsuredPersonCard, through last: YearMonth, yearLimit: Int = InsuredPersonYear.limit
    ) {
        months = card.months(last.adding(-11)...last)
        years = card.strips(atMost: yearLimit)
    }

    /// - Returns: the mark of the chosen month.
    func draw(on canvas: inout Canvas, in area: Rect, chosen: YearMonth, _ language: Language) -> Point? {
        let isASCII = canvas.frame == .ascii
        var cursor: Point?
        let labels = [
            Localized(ru: "ОПВ, СО", kk: "МЗЖ, ӘА"), Localized(ru: "ОСМС", kk: "МӘМС"),
            Localized(ru: "Право", kk: "Құқық"), Localized(ru: "Основание", kk: "Негізі"),
        ]
        for (row, label) in labels.enumerated() {
            canvas.write(
                label[language], at: Point(row: area.row + 2 + row, column: area.column + 4), as: .label)
        }
        for (place, month) in months.enumerated() {
            let column = area.column + Self.label + place * Self.cell
            if place == 0 || month.month.month == 1 {
                canvas.write(
                    String(month.month.year), at: Point(row: area.row, column: column + 1), as: .label)
            }
            let isChosen = month.month == chosen
            let name = String(YearMonth.names[month.month.month - 1][language].prefix(3))
            let head = (isChosen ? String(canvas.frame.focusMark) : " ") + name
            canvas.write(
                head, at: Point(row: area.row + 1, column: column), as: isChosen ? .selected : .label)
            if isChosen { cursor = Point(row: area.row + 1, column: column) }
            let cells = [
                InsuredPersonMonth.mark(month.hasPension), InsuredPersonMonth.mark(month.hasFund),
                month.mark(ascii: isASCII),
                month.basis[language],
            ]
            for (row, text) in cells.enumerated() {
                canvas.write(
                    text, at: Point(row: area.row + 2 + row, column: column + 1),
                    as: isChosen ? .value : .text)
            }
        }
        drawYears(on: &canvas, in: area, isASCII, language)
        return cursor
    }

    /// A line a year: the entitlement, then what was paid.
    private func drawYears(on canvas: inout Canvas, in area: Rect, _ isASCII: Bool, _ language: Language) {
        let top = area.row + 7
        for (place, head) in InsuredPersonYear.titles.enumerated() {
            canvas.write(
                head[language], at: Point(row: top, column: area.column + 11 + place * 16), as: .label)
        }
        for (row, year) in years.enumerated() where top + 1 + row < area.row + area.rows {
            let point = Point(row: top + 1 + row, column: area.column + 4)
            canvas.write(String(year.year), at: point, as: .label)
            for (place, strip) in year.strips(ascii: isASCII).enumerated() {
                canvas.write(
                    strip, at: Point(row: point.row, column: area.column + 11 + place * 16),
                    as: .value)
            }
        }
    }
}

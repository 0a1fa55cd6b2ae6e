import Core
import TUI

/// The documents that a clause asks for, each there or with what is missing of it.
enum EnrolmentCheckList {
    /// - Returns: the rows it took, with the blank one below.
    static func draw(
        _ values: FormValues, on canvas: inout Canvas, in body: Rect, _ context: Context
    ) -> Int {
        let language = context.language
        let lines = EnrolmentForm.checkList(values, context.form)
        guard !lines.isEmpty else {
            let text = Localized(
                ru: "Сначала выберите категорию на второй странице: перечень документов зависит от неё",
                kk: "Алдымен екінші беттен санатты таңдаңыз: құжаттар соған байланысты")
            canvas.write(text[language], at: Point(row: body.row, column: 2), as: .hint)
            return 2
        }
        var row = body.row
        for line in lines {
            let role = line.isComplete ? Role.success : .warning
            func write(_ text: String) {
                let shown = DisplayWidth.clip(text, to: body.columns - 4)
                canvas.write(shown, at: Point(row: row, column: 2), as: role)
                row += 1
            }
            let mark = line.isComplete ? "[x] " : "[ ] "
            let name = mark + (line.kind?.name ?? line.requirement.name)[language]
            guard !line.isComplete else {
                write(name)
                continue
            }
            let missing =
                Localized(ru: "не хватает: ", kk: "жетпейді: ")[language]
                + line.missing.map { $0[language].lowercased() }.joined(separator: ", ")
            // A line of their own where both do not fit: neither is cut for the other.
            if DisplayWidth.of("\(name) – \(missing)") <= body.columns - 4 {
                write("\(name) – \(missing)")
            } else {
                write(name)
                write("    " + missing)
            }
        }
        return row - body.row + 1
    }
}

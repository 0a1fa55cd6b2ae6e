import Core
import TUI

/// Asks for one day.
struct DayScreen: Screen {
    let title: Localized
    private var form: SpecForm

    init(title: Localized, basis: Citation) {
        self.title = title
        form = SpecForm(
            FormSpec(
                code: "day", title: title, pages: [title],
                fields: [
                    FieldSpec(
                        "day", id: nil, Localized(ru: "Дата", kk: "Күні"), .date(mayBeFuture: true), page: 0,
                        help: Localized(
                            ru: "Любой день: прошлый, сегодняшний или будущий.",
                            kk: "Кез келген күн: өткен, бүгінгі не болашақ."),
                        basis: basis)
                ], rules: [], edition: FormSpec.application.edition))
    }

    var help: String { "day" }
    var isOverlay: Bool { true }
    func place(_ context: Context) -> Localized { title }
    func advice(_ context: Context) -> Advice? { form.hint(context).map { Advice($0) } }
    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }
    func keys(_ context: Context) -> [KeyHint] { [.help, .choose, .language(context.language), .close] }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        guard case .event(let event) = input else { return [] }
        switch event {
        case .key(.escape), .key(.function(10)): return [.close]
        case .key(.function(2)), .key(.enter):
            return form.judge(context).isEmpty ? [.closeReturning(.typed(form.values))] : [.bell]
        default: return form.handle(event, context) == .refused ? [.bell] : []
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let box = body.centred(rows: 6, columns: 60)
        canvas.fill(box)
        canvas.box(box, title: title[context.language])
        return form.draw(
            on: &canvas,
            in: Rect(row: box.row + 2, column: box.column + 2, rows: 3, columns: box.columns - 4), context,
            labelWidth: 10)
    }
}

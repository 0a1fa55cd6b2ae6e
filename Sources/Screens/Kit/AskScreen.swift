import Core
import TUI

/// Asks for a few values over the screen below, by a form declared elsewhere.
struct AskScreen: Screen {
    private var form: SpecForm

    init(_ spec: FormSpec, _ values: FormValues) { form = SpecForm(spec, values: values) }

    var help: String { "ask" }
    var isOverlay: Bool { true }
    func place(_ context: Context) -> Localized { form.spec.title }
    func advice(_ context: Context) -> Advice? { form.hint(context).map { Advice($0) } }
    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }

    func keys(_ context: Context) -> [KeyHint] {
        [.help, KeyHint("F2", Localized(ru: "Готово", kk: "Дайын")), .language(context.language), .close]
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        guard case .event(let event) = input else { return [] }
        switch event {
        case .key(.escape), .key(.function(10)): return [.close]
        case .key(.function(2)): return submit(context)
        default:
            switch form.handle(event, context) {
            case .finished: return submit(context)
            case .refused, .listWanted: return [.bell]
            default: return []
            }
        }
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        form.judge(context).isEmpty ? [.closeReturning(.typed(form.values))] : [.bell]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let sections = form.spec.fields.filter { $0.section != nil }.count
        let box = body.centred(
            rows: min(body.rows, form.spec.fields.count + sections + 6), columns: min(body.columns - 4, 74))
        canvas.fill(box)
        canvas.box(box, title: form.spec.title[context.language])
        return form.draw(
            on: &canvas,
            in: Rect(row: box.row + 2, column: box.column + 2, rows: box.rows - 3, columns: box.columns - 4),
            context, labelWidth: 14)
    }
}

extension FormSpec {
    /// The same form with the person it is about in its title: the list below is covered.
    func asked(about name: String) -> FormSpec {
        FormSpec(
            code: code, title: title + .same(" · \(name)"), pages: pages, fields: fields, rules: rules,
            edition: edition)
    }

    /// One month, for a need list or payouts.
    static func month(_ title: Localized, _ clause: String) -> FormSpec {
        FormSpec(
            code: "month", title: title, pages: [title],
            fields: [
                FieldSpec(
                    "month", id: nil, Localized(ru: "Месяц выплаты", kk: "Төлем айы"), .month, page: 0,
                    help: Localized(
                        ru: "Месяц, за который выплата: 12.2026, 12.26, т – этот, +1 – следующий.",
                        kk: "Төлем жасалатын ай: 12.2026, 12.26, б – осы ай, +1 – келесі."),
                    basis: Citation(.order526, clause))
            ], rules: [], edition: FormSpec.application.edition)
    }

    /// One sum: of a recipient's line.
    static let sum = FormSpec(
        code: "sum", title: Localized(ru: "Сумма получателя", kk: "Алушының сомасы"),
        pages: [Localized(ru: "Сумма", kk: "Сома")],
        fields: [
            FieldSpec(
                "sum", id: nil, Localized(ru: "Сумма, тг", kk: "Сома, тг"), .money, .never, page: 0,
                help: Localized(
                    ru: "Сколько из платежа этому получателю. Пусто – ничего.",
                    kk: "Төлемнен осы алушыға қанша. Бос болса – ештеңе."), basis: Citation(.order526, "25.1")
            )
        ], rules: [], edition: FormSpec.application.edition)
}

import Core
import TUI

/// Asks why: a correction without a reason is refused (`E-REASON`).
struct ReasonScreen: Screen {
    let title: Localized
    private var form: SpecForm

    init(title: Localized, basis: Citation) {
        self.title = title
        form = SpecForm(Self.spec(basis))
    }

    private static func spec(_ basis: Citation) -> FormSpec {
        FormSpec(
            code: "reason", title: Localized(ru: "Причина исправления", kk: "Түзету себебі"),
            pages: [Localized(ru: "Причина", kk: "Себебі")],
            fields: [
                FieldSpec(
                    "reason", id: nil, Localized(ru: "Причина", kk: "Себебі"), .text(limit: 200), .never,
                    page: 0,
                    help: Localized(
                        ru:
                            "Почему исправляется запись. Прежняя запись останется в журнале, новая сошлётся на неё.",
                        kk: "Жазба неге түзетіледі. Бұрынғы жазба журналда қалады, жаңасы соған сілтейді."),
                    basis: basis)
            ],
            rules: [
                CrossRule("reason", basis: basis) { values, _ in
                    (values["reason"] ?? "").squeezed.isEmpty ? .reason : nil
                }
            ], edition: FormSpec.application.edition)
    }

    var help: String { "reason" }
    var isOverlay: Bool { true }
    func place(_ context: Context) -> Localized { title }
    func keys(_ context: Context) -> [KeyHint] { [.help, .save, .language(context.language), .close] }
    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        guard case .event(let event) = input else { return [] }
        switch event {
        case .key(.escape), .key(.function(10)): return [.close]
        case .key(.function(2)), .key(.enter): return submit(context)
        default: return form.handle(event, context) == .refused ? [.bell] : []
        }
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        guard form.judge(context).isEmpty else { return [.bell] }
        return [.closeReturning(.typed(form.values))]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let box = body.centred(rows: 7, columns: body.columns - 6)
        canvas.fill(box)
        canvas.box(box, title: title[context.language])
        return form.draw(
            on: &canvas,
            in: Rect(row: box.row + 2, column: box.column + 2, rows: 4, columns: box.columns - 4), context,
            labelWidth: 10)
    }
}

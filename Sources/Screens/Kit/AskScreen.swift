import Core
import TUI

/// Asks for one or a few values over the screen below, by a form declared elsewhere.
public struct AskScreen: TypedQuestion {
    /// How much room the question takes and what its main key is called.
    public struct Layout: Sendable {
        let rows: @Sendable (FormSpec) -> Int
        /// Of a body so wide.
        let columns: @Sendable (Int) -> Int
        let labelWidth: Int
        let done: KeyHint
        let help: String
        var hasHint = true

        /// A small form.
        public static let form = Layout(
            rows: { spec in spec.fields.count + spec.fields.filter { $0.section != nil }.count + 6 },
            columns: { min($0 - 4, 74) }, labelWidth: 14,
            done: .act(Localized(ru: "Готово", kk: "Дайын")), help: "ask")
        public static let day = Layout(
            rows: { _ in 6 }, columns: { _ in 60 }, labelWidth: 10,
            done: .act(Localized(ru: "Готово", kk: "Дайын")), help: "day")
        public static let reason = Layout(
            rows: { _ in 7 }, columns: { $0 - 6 }, labelWidth: 10, done: .save, help: "reason",
            hasHint: false)
    }

    private(set) var form: SpecForm
    private let layout: Layout
    let first: FormValues
    /// The field whose list lies above.
    private var listed: String?

    public init(_ spec: FormSpec, _ values: FormValues = [:], _ layout: Layout = .form) {
        form = SpecForm(spec, values: values)
        self.layout = layout
        first = form.values
    }

    var spec: FormSpec { form.spec }
    var typed: FormValues { form.values }

    func filled(_ values: FormValues) -> AskScreen {
        var question = self
        question.form = SpecForm(form.spec, values: values, offered: [])
        return question
    }

    /// Why something is corrected, taken back or refused.
    static func reason(_ title: Localized, citation: Citation? = nil) -> AskScreen {
        AskScreen(.reason(title, citation: citation), [:], .reason)
    }

    static func day(_ title: Localized, citation: Citation? = nil) -> AskScreen {
        AskScreen(.day(title, citation: citation), [:], .day)
    }

    public var help: String { layout.help }
    public var isOverlay: Bool { true }
    public func place(_ context: Context) -> Localized { form.spec.title }
    public func advice(_ context: Context) -> Advice? {
        layout.hasHint ? form.hint(context).map { Advice($0) } : nil
    }
    public func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }
    public func keys(_ context: Context) -> [KeyHint] {
        [.help, layout.done] + (form.focusedField?.hasList == true ? [.list] : [])
            + [.language(context.language), .back]
    }

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .event(.key(.escape)), .event(.key(.function(10))):
            return [.close]
        case .event(.key(.function(2))): return submit(context)
        case .event(let event):
            switch form.handle(event, context) {
            case .finished: return submit(context)
            case .listWanted(let key): return list(key, context)
            case .refused: return [.bell]
            default: return []
            }
        case .returned(.picked(let code)):
            guard let field = listed.flatMap({ form.spec.field($0) }) else { return [] }
            listed = nil
            form.choose(FieldList.value(code, of: field, context), for: field.key, in: context.language)
            return []
        default: return []
        }
    }

    private mutating func list(_ key: String, _ context: Context) -> [Effect] {
        let list = form.spec.field(key).flatMap { FieldList.picker($0, form.values[key] ?? "", context) }
        guard let list else { return [.bell] }
        listed = key
        return [.open(list)]
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        form.judge(context).isEmpty ? [.closeReturning(.typed(form.values))] : [.bell]
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let columns = layout.columns(body.columns)
        // A value that is longer than its field stands whole below it.
        let room = max(1, columns - 4 - layout.labelWidth - 8)
        let more = form.values.values.map { DisplayWidth.of($0) }.filter { $0 > room }.reduce(0) {
            $0 + $1 / room + 2
        }
        let box = body.centred(rows: min(body.rows, layout.rows(form.spec) + more), columns: columns)
        canvas.fill(box)
        canvas.box(box, title: form.spec.title[context.language])
        return form.draw(
            on: &canvas,
            in: Rect(row: box.row + 2, column: box.column + 2, rows: box.rows - 3, columns: box.columns - 4),
            context, labelWidth: layout.labelWidth)
    }
}

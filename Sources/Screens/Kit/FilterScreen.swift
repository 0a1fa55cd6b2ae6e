import Core
import TUI

/// F3 and F5 on a list: its filter and its order.
struct FilterScreen: Screen {
    private let journal: JournalSpec
    private let kinds: [FieldSpec.Choice]
    private(set) var form: SpecForm

    init(_ journal: JournalSpec, _ filter: JournalFilter, _ order: JournalOrder, _ context: Context) {
        self.journal = journal
        kinds = journal.kinds(openTo: context.worker)
        form = SpecForm(
            Self.spec(journal, kinds),
            values: [
                "text": filter.text, "from": filter.from?.shown ?? "", "to": filter.to?.shown ?? "",
                "employer": filter.employerID.map(String.init) ?? "", "employer_text": filter.employer,
                "kind": filter.kind ?? "", "order": order.rawValue,
            ])
    }

    /// - Parameter kinds: those that the operator may ask by; all of them where nobody asks.
    static func spec(_ journal: JournalSpec, _ kinds: [FieldSpec.Choice]? = nil) -> FormSpec {
        var fields = [
            FieldSpec(
                "text", id: nil, Localized(ru: "Искать", kk: "Іздеу"), .text(limit: 60), .never, page: 0,
                help: journal.searching)
        ]
        if journal.hasKinds, journal.canFilterByEmployer {
            fields.append(
                FieldSpec(
                    "employer_text", id: nil, Localized(ru: "Работодатель", kk: "Жұмыс беруші"),
                    .text(limit: 60), .never,
                    page: 0,
                    help: Localized(
                        ru: "БИН (ИИН) или его начало, начало наименования.",
                        kk: "БСН (ЖСН) немесе оның басы, атауының басы.")))
        }
        if journal.canFilterByPeriod {
            for (key, label) in [
                ("from", Localized(ru: "с даты", kk: "бастапқы күн")),
                ("to", Localized(ru: "по дату", kk: "соңғы күн")),
            ] {
                fields.append(
                    FieldSpec(
                        key, id: nil, label, .date(mayBeFuture: true), .never, page: 0,
                        help: Localized(
                            ru: "Граница периода, включительно.", kk: "Кезеңнің шегі, сол күнді қоса алғанда."
                        )))
            }
        }
        if journal.hasKinds {
            fields.append(
                FieldSpec(
                    "kind", id: nil, Localized(ru: "Вид", kk: "Түрі"), .choice(kinds ?? journal.kinds),
                    .never,
                    page: 0,
                    help: Localized(
                        ru: "Один вид из списка; Backspace убирает выбор.",
                        kk: "Тізімнен бір түрі; Backspace таңдауды алып тастайды.")))
        }
        if journal.canOrderByName {
            fields.append(
                FieldSpec(
                    "order", id: nil, Localized(ru: "Порядок", kk: "Реті"), .choice(orders), .never, page: 0,
                    help: Localized(
                        ru: "По номеру – как записано; по фамилии – по алфавиту.",
                        kk: "Нөмірі бойынша – жазылған ретімен; тегі бойынша – әліпби ретімен.")))
        }
        return FormSpec(
            code: "filter", title: Localized(ru: "Отбор", kk: "Іріктеу"),
            pages: [Localized(ru: "Отбор", kk: "Іріктеу")],
            fields: fields, rules: journal.canFilterByPeriod ? [.period()] : [])
    }

    private static let orders = [
        FieldSpec.Choice(JournalOrder.entry.rawValue, Localized(ru: "по номеру", kk: "нөмірі бойынша")),
        FieldSpec.Choice(JournalOrder.name.rawValue, Localized(ru: "по фамилии", kk: "тегі бойынша")),
    ]

    var help: String { "filter" }
    var isOverlay: Bool { true }
    func place(_ context: Context) -> Localized { Localized(ru: "Отбор", kk: "Іріктеу") }
    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }
    func advice(_ context: Context) -> Advice? { form.hint(context).map { Advice($0) } }

    func keys(_ context: Context) -> [KeyHint] {
        [.help, .act(Localized(ru: "Отобрать", kk: "Іріктеу")), .language(context.language), .back]
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        guard case .event(let event) = input else { return [] }
        switch event {
        case .key(.escape), .key(.function(10)): return [.close]
        case .key(.function(2)): return submit(context)
        default:
            switch form.handle(event, context) {
            case .finished: return submit(context)
            case .refused: return [.bell]
            default: return []
            }
        }
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        guard form.judge(context).isEmpty else { return [.bell] }
        let values = form.values
        func date(_ key: String) -> CivilDate? {
            try? DateEntry.read(values[key] ?? "", today: context.form.today)
        }
        let filter = JournalFilter(
            text: values["text"]?.squeezed ?? "", employerID: values["employer"].flatMap { Int64($0) },
            from: date("from"), to: date("to"), kind: values["kind"].flatMap { $0.isEmpty ? nil : $0 },
            employer: values["employer_text"]?.squeezed ?? "")
        let order = values["order"].flatMap { JournalOrder(rawValue: $0) } ?? .entry
        return [.closeReturning(.filter(filter, order))]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let choices = kinds.count
        let box = body.centred(
            rows: min(body.rows, form.spec.fields.count + 5 + choices), columns: choices > 0 ? 76 : 62)
        canvas.fill(box)
        canvas.box(
            box,
            title: place(context)[context.language] + ": " + journal.title[context.language])
        return form.draw(
            on: &canvas,
            in: Rect(row: box.row + 2, column: box.column + 2, rows: box.rows - 3, columns: box.columns - 4),
            context,
            labelWidth: journal.hasKinds ? 14 : 10)
    }
}

import Core
import TUI

/// The report of an order for a period.
public struct PeriodReports: Sendable {
    let help: String
    let place: Localized
    /// What the report holds, above the days.
    let words: Localized
    /// The report of the days, both included.
    let print: @Sendable (_ from: CivilDate, _ to: CivilDate) -> any Print
    /// Writes it to a file.
    let export: @Sendable (_ from: CivilDate, _ to: CivilDate) -> Effect

    public init<Figures: FiguresPrint>(
        help: String, place: Localized, words: Localized, figures: Figures.Type
    ) {
        self.help = help
        self.place = place
        self.words = words
        print = { Figures(from: $0, to: $1) }
        export = { from, to in
            .perform(WriteFigures(Figures(from: from, to: to)), in: PeriodScreen.self) { screen, path, _ in
                screen.tell(written: path)
            }
        }
    }
}

/// S526-8, S333-9: reports by period.
public struct PeriodScreen: SayingScreen {
    private let reports: PeriodReports

    private(set) var form = SpecForm(PeriodScreen.spec)
    var said: Advice?

    private static let title = Localized(ru: "Отчеты", kk: "Есептер")
    private static let hint = Localized(
        ru: "F7 – отчет на бумагу, F8 – в файл CSV", kk: "F7 – есеп қағазға, F8 – CSV файлына")

    static let spec = FormSpec(
        code: "period", title: title, pages: [title],
        fields: [
            ("from", Localized(ru: "с даты", kk: "бастапқы күн")),
            ("to", Localized(ru: "по дату", kk: "соңғы күн")),
        ].map {
            FieldSpec(
                $0, id: nil, $1, .date(mayBeFuture: true), page: 0,
                help: Localized(
                    ru: "Граница периода, включительно.", kk: "Кезеңнің шегі, сол күнді қоса алғанда."))
        },
        rules: [.period()])

    public init(_ reports: PeriodReports) { self.reports = reports }

    public var help: String { reports.help }
    public func place(_ context: Context) -> Localized { reports.place }
    public func advice(_ context: Context) -> Advice? { said ?? Advice(Self.hint) }

    public func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }
    public func keys(_ context: Context) -> [KeyHint] {
        [
            .help, .act(Localized(ru: "Показать", kk: "Көрсету")), .print, .export,
            .language(context.language), .back,
        ]
    }

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared:
            form.fill("from", context.now.date.yearMonth.firstDay.shown)
            form.fill("to", context.now.date.shown)
            return []
        case .failed(let failure): return refuse(failure.text)
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    mutating func tell(written path: String) -> [Effect] {
        said = .success(Localized(ru: "Записано: \(path)", kk: "Жазылды: \(path)"))
        return []
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.escape), .key(.function(10)): return [.close]
        case .key(.function(7)), .key(.function(2)): return print(context)
        case .key(.function(8)):
            return period(context).map { [reports.export($0.0, $0.1)] } ?? [.bell]
        default: break
        }
        switch form.handle(event, context) {
        case .finished: return print(context)
        case .refused, .listWanted: return [.bell]
        default: return []
        }
    }

    private mutating func print(_ context: Context) -> [Effect] {
        period(context).map { [.open(PreviewScreen(reports.print($0.0, $0.1)))] } ?? [.bell]
    }

    private mutating func period(_ context: Context) -> (CivilDate, CivilDate)? {
        guard form.judge(context).isEmpty,
            let from = try? DateEntry.read(form.values["from"] ?? "", today: context.form.today),
            let to = try? DateEntry.read(form.values["to"] ?? "", today: context.form.today)
        else { return nil }
        return (from, to)
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let lines = TextWrap.lines(reports.words[context.language], width: body.columns - 6)
        for (index, line) in lines.enumerated() {
            canvas.write(line, at: Point(row: body.row + 1 + index, column: 3), as: .label)
        }
        let above = lines.count + 2
        return form.draw(
            on: &canvas,
            in: Rect(row: body.row + above, column: 0, rows: body.rows - above, columns: body.columns),
            context)
    }
}

import Core
import TUI

/// Reads a file of another system: which system, which file, and what came of
/// every row.
struct ImportScreen: SayingScreen {
    private(set) var form = SpecForm(Self.spec(of: []))
    /// What the orders read; asked for when the screen opens.
    private var formats: [ImportFormat] = []
    var said: Advice?
    private var report: ImportReport?

    static func spec(of formats: [ImportFormat]) -> FormSpec {
        FormSpec(
            code: "import", title: Localized(ru: "Загрузка файла", kk: "Файл жүктеу"),
            pages: [Localized(ru: "Файл", kk: "Файл")],
            fields: [
                FieldSpec(
                    "file", id: nil, Localized(ru: "Файл", kk: "Файл"), .suggested([], limit: 400), page: 0,
                    help: Localized(
                        ru:
                            "Имя файла в папке входящих (F4 – список) или полный путь: CSV с заголовком или платёжное поручение MT102, MT100; UTF-8, KZ-1048 или CP1251.",
                        kk:
                            "Кіріс қалтасындағы файлдың аты (F4 – тізім) немесе толық жолы: тақырып жолы бар CSV не MT102, MT100 төлем тапсырмасы; UTF-8, KZ-1048 не CP1251."
                    )),
                FieldSpec(
                    "source", id: nil, Localized(ru: "Откуда", kk: "Қайдан"),
                    .choice(
                        formats.map { format in
                            FieldSpec.Choice(
                                format.source.code, format.source.name + .same(" · ") + format.title)
                        }), page: 0,
                    help: Localized(
                        ru:
                            "Система, из которой пришёл файл. От неё зависят столбцы файла; их описание у администратора (docs/exchange.md).",
                        kk:
                            "Файл келген жүйе. Файлдың бағандары соған байланысты; сипаттамасы әкімшіде (docs/exchange.md)."
                    )),
            ])
    }

    var help: String { "import" }
    func place(_ context: Context) -> Localized {
        Localized(ru: "Обмен › Загрузка файла", kk: "Алмасу › Файл жүктеу")
    }
    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }
    func advice(_ context: Context) -> Advice? { said ?? form.hint(context).map { Advice($0) } }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, .act(Localized(ru: "Загрузить", kk: "Жүктеу")),
            .language(context.language), .back,
        ] + (form.focusedField?.hasList == true ? [.list] : []) + (refusedRows == nil ? [] : [.why])
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared:
            guard formats.isEmpty else { return [] }
            return [
                .ask(ImportFormats(), in: Self.self) { screen, formats, _ in
                    screen.formats = formats
                    screen.form = SpecForm(Self.spec(of: formats))
                    return []
                }
            ]
        case .returned(.picked(let name)):
            said = nil
            form.set(name, for: "file")
            return [askSource { _, _ in [] }]
        case .failed(let failure):
            report = nil
            return refuse(failure.text)
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        switch event {
        case .key(.function(10)), .key(.escape): return [.close]
        case .key(.function(2)): return submit(context)
        case .key(.function(6)): return refusedRows.map { [.open($0)] } ?? [.bell]
        default: break
        }
        switch form.handle(event, context) {
        case .finished: return submit(context)
        case .refused: return [.bell]
        case .listWanted:
            return [
                .ask(InboxFiles(), in: Self.self) { screen, files, _ in
                    screen.choose(from: files)
                }
            ]
        case .edited(let key):
            said = nil
            // The source of another file.
            if key == "file" { form.unfill(["source"]) }
            return []
        case .left("file"):
            return (form.values["file"] ?? "").isEmpty ? [] : [askSource { _, _ in [] }]
        default: return []
        }
    }

    /// Fills the source by the columns of the file, unless the operator has chosen it.
    private func askSource(then go: @escaping @Sendable (inout Self, Context) -> [Effect]) -> Effect {
        .ask(SourceOfFile(form.values["file"] ?? ""), in: Self.self) { screen, source, context in
            screen.take(source)
            return go(&screen, context)
        }
    }

    private mutating func take(_ source: ImportSource?) {
        let chosen = form.values["source"] ?? ""
        guard let source else { return form.unfill(["source"]) }
        form.fill("source", source.code)
        guard form.values["source"] == source.code, chosen != source.code else { return }
        said = Advice(
            Localized(
                ru: "По содержанию файла это \(source.name.ru.quoted); F2 – загрузить",
                kk: "Файлдың мазмұны бойынша бұл – \(source.name.kk.quoted); F2 – жүктеу"))
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        guard (form.values["source"] ?? "").isEmpty, !(form.values["file"] ?? "").isEmpty else {
            return load(context)
        }
        return [askSource { $0.load($1) }]
    }

    private mutating func load(_ context: Context) -> [Effect] {
        let lacking = form.judge(context)
        guard lacking.isEmpty, let source = form.values["source"] else {
            return refuse(lacking.first?.key == "file" ? Self.noFile : Self.noSource)
        }
        return [
            .perform(ImportRows(source: source, file: form.values["file"] ?? ""), in: Self.self) {
                screen, report, _ in
                screen.show(report)
            }
        ]
    }

    private static let noFile = Localized(
        ru: "Укажите файл: F4 – список файлов в папке входящих",
        kk: "Файлды көрсетіңіз: F4 – кіріс қалтасындағы файлдар тізімі")
    private static let noSource = Localized(
        ru: "Выберите, откуда файл: по его столбцам это не видно",
        kk: "Файл қайдан келгенін таңдаңыз: бағандарынан көрінбейді")

    private mutating func choose(from files: InboxFiles.Answer) -> [Effect] {
        let title = Localized(ru: "Файлы во входящих", kk: "Кіріс файлдары")
        let refused = Localized(ru: "отклонённые строки", kk: "қабылданбаған жолдар")
        let items =
            files.names.map { PickerChoice($0, .same($0)) }
            + files.refused.map { PickerChoice($0, .same($0), detail: refused) }
        let unnameable = Localized(
            ru: "В именах есть невидимые знаки, файлов: \(files.unnameable). Переименуйте их",
            kk: "Аттарында көрінбейтін таңба бар файл саны: \(files.unnameable). Олардың атын өзгертіңіз")
        guard !items.isEmpty else {
            return refuse(files.unnameable > 0 ? unnameable : Self.emptyInbox)
        }
        // Under the list, until a file is chosen.
        said = files.unnameable > 0 ? .warning(unnameable) : nil
        return [.open(PickerScreen(title: title, items: items, selected: nil))]
    }

    private static let emptyInbox = Localized(
        ru: "В папке входящих нет файлов CSV и поручений MT102: положите файл туда или наберите полный путь",
        kk:
            "Кіріс қалтасында CSV файлы да, MT102 тапсырмасы да жоқ: файлды сонда салыңыз не толық жолын теріңіз"
    )

    private mutating func show(_ report: ImportReport) -> [Effect] {
        self.report = report
        said =
            report.isClean && !report.isRepeat ? .success(report.outcome) : .warning(report.outcome)
        return refusedRows.map { [.open($0)] } ?? []
    }

    /// The list of the rows that were refused, if any were.
    private var refusedRows: TableScreen<ImportReport>? {
        report.flatMap { $0.refusedRows.isEmpty ? nil : TableScreen(.refusedRows($0)) }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        if let report {
            var row = body.row + 11
            for line in report.lines {
                for part in TextWrap.lines(line[context.language], width: body.columns - 4)
                where row < body.bottom {
                    canvas.write(part, at: Point(row: row, column: 3), as: .value)
                    row += 1
                }
            }
        }
        // The choice is in sight at the file too, until there is a report to read.
        let rows = report == nil ? body.rows : min(10, body.rows)
        return form.draw(
            on: &canvas, in: Rect(row: body.row, column: 0, rows: rows, columns: body.columns),
            context)
    }
}

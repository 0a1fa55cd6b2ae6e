import Core
import TUI

/// The paper before it is printed, page by page as it will be; F2 writes it as
/// a text file into the operator's outbox.
public struct PreviewScreen: SayingScreen {
    let document: any Print
    private var report: Report?
    /// The language that the pages were last asked for in.
    private var language: Language?
    private var hasOpened = false
    private var pager = Pager(lines: [])
    /// Why there is no paper: it stands in its place, for an empty sheet says nothing.
    private var failure: Localized?
    var said: Advice?

    public init(_ document: any Print) { self.document = document }

    public var help: String { "preview" }
    public func place(_ context: Context) -> Localized {
        let title = report.map { .same($0.title) } ?? type(of: document).spec.title
        return Localized(ru: "Печать › ", kk: "Басып шығару › ") + title
    }

    public func aside(_ context: Context) -> Localized? {
        guard let report else { return nil }
        return Localized(ru: "листов \(report.pages.count)", kk: "\(report.pages.count) парақ")
    }

    public func advice(_ context: Context) -> Advice? {
        said ?? blanks
            ?? Advice(
                Localized(
                    ru: "F2 – в папку исходящих; F9 – на другом языке",
                    kk: "F2 – шығыс қалтасына; F9 – басқа тілде"))
    }

    /// What is to be set before the paper is whole.
    private var blanks: Advice? {
        guard let names = report?.blanks, let first = names.first else { return nil }
        let others = names.count - 1
        return .warning(
            Localized(ru: "Пропуск – «Общее» › «Настройки»: ", kk: "Бос орын – «Жалпы» › «Баптаулар»: ")
                + first
                + (others > 0 ? Localized(ru: ", ещё \(others)", kk: ", тағы \(others)") : .same("")))
    }

    public func keys(_ context: Context) -> [KeyHint] {
        [
            .help, .save, .export, .language(context.language), .back, .turn,
            KeyHint("←→", Localized(ru: "сдвиг", kk: "жылжыту")),
        ]
    }

    private var lines: [String] {
        guard let report else { return [] }
        var lines: [String] = []
        for (index, page) in report.pages.enumerated() {
            if index > 0 { lines.append(String(repeating: "─", count: 40) + " \(index + 1)") }
            lines += page
        }
        return lines
    }

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        // The language key changes the paper with the screen.
        if language != context.language, report != nil {
            report = nil
            return load(context)
        }
        switch input {
        case .appeared: return load(context)
        case .failed(let failure):
            if report == nil { self.failure = failure.text }
            return refuse(failure.text)
        case .event(.key(.function(2))), .event(.key(.function(8))): return report.map(write) ?? [.bell]
        case .event(.key(.escape)), .event(.key(.function(10))): return [.close]
        case .event(let event):
            pager.lines = lines
            let outcome = pager.handle(event, visibleRows: context.body.rows, width: context.size.columns)
            return outcome == .refused ? [.bell] : []
        default: return []
        }
    }

    private mutating func load(_ context: Context) -> [Effect] {
        // What was written is the paper in the other language.
        said = nil
        failure = nil
        language = context.language
        let query = ReportOf(document, context.language, isOpening: !hasOpened)
        return [.ask(query, in: Self.self) { screen, made, _ in screen.show(made) }]
    }

    private mutating func show(_ made: Report) -> [Effect] {
        hasOpened = true
        report = made
        pager.lines = lines
        return []
    }

    private func write(_ report: Report) -> [Effect] {
        [
            .perform(WritePrint(document, report, language ?? .russian), in: Self.self) {
                screen, written, _ in
                // A letter has its number now.
                screen.report = written.report
                screen.pager.lines = screen.lines
                screen.said = FileWords.written(written.path)
                return []
            }
        ]
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        guard report == nil, let failure else { return pager.draw(on: &canvas, in: body) }
        let lines = TextWrap.lines(failure.sentence[context.language], width: body.columns - 4)
        for (row, line) in lines.prefix(body.rows - 1).enumerated() {
            canvas.write(line, at: Point(row: body.row + 1 + row, column: 2))
        }
        return Point(row: body.row + 1, column: 1)
    }
}

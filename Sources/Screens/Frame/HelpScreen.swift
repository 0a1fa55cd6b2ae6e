import Core
import TUI

/// F1: what this field wants, then what this screen is for.
struct HelpScreen: Screen {
    let topic: String
    let title: Localized
    /// What ``field`` is: a field, a question.
    let word: Localized
    let field: (title: Localized, text: Localized)?
    private var page = Localized.same("")
    private var pager = Pager(lines: [])

    init(
        topic: String, title: Localized, word: Localized, field: (title: Localized, text: Localized)?
    ) {
        self.topic = topic
        self.title = title
        self.word = word
        self.field = field
    }

    var help: String { "help" }
    func place(_ context: Context) -> Localized {
        Localized(ru: "Помощь › \(title.ru)", kk: "Көмек › \(title.kk)")
    }

    func keys(_ context: Context) -> [KeyHint] {
        [.language(context.language), .back, .turn]
    }

    func advice(_ context: Context) -> Advice? {
        Advice(
            Localized(ru: "Наберите слово, чтобы найти его в тексте", kk: "Мәтіннен табу үшін сөзді теріңіз"))
    }

    private func lines(_ context: Context) -> [String] {
        let language = context.language
        let width = context.size.columns - 4
        var lines: [String] = []
        if let field {
            let heading = "\(word[language]): \(field.title[language])"
            lines += TextWrap.lines(heading, width: width) + [""]
            lines += TextWrap.items(field.text[language], width: width)
            lines += ["", String(repeating: "─", count: 20), ""]
        }
        return lines + TextWrap.items(page[language], width: width)
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared:
            return [
                .ask(HelpPage(topic), in: Self.self) { screen, text, _ in
                    screen.page = text
                    return []
                }
            ]
        case .event(.key(.escape)), .event(.key(.function(10))), .event(.key(.function(1))): return [.close]
        case .event(let event):
            pager.lines = lines(context)
            return pager.handle(event, visibleRows: context.body.rows, width: context.size.columns - 4)
                == .refused
                ? [.bell] : []
        default: return []
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        var shown = pager
        shown.lines = lines(context)
        return shown.draw(
            on: &canvas, in: Rect(row: body.row, column: 2, rows: body.rows, columns: body.columns - 4))
    }
}

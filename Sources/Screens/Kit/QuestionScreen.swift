import Core
import TUI

/// A question with two or three answers.
public struct Question: Sendable, Hashable {
    public struct Button: Sendable, Hashable {
        public let code: String
        public let title: Localized

        public init(_ code: String, _ title: Localized) {
            self.code = code
            self.title = title
        }

        public static let yes = Button("yes", Localized(ru: "Да", kk: "Иә"))
        public static let no = Button("no", Localized(ru: "Нет", kk: "Жоқ"))
    }

    public let title: Localized
    public let text: Localized
    public let buttons: [Button]
    /// The button that Enter means at first: never the destructive one.
    public let preferred: String

    public init(title: Localized, text: Localized, buttons: [Button], preferred: String) {
        self.title = title
        self.text = text
        self.buttons = buttons
        self.preferred = preferred
    }
}

/// A question over the screen below.
public struct QuestionScreen: Screen {
    let question: Question
    private var dialog: Dialog

    public init(_ question: Question) {
        self.question = question
        dialog = Dialog(
            buttons: question.buttons.map(\.code), focus: question.preferred,
            letters: ["yes": ["l", "д", "и", "y"], "no": ["y", "н", "ж", "n"]].filter { pair in
                question.buttons.contains { $0.code == pair.key }
            })
    }

    public var help: String { "question" }
    public var isOverlay: Bool { true }
    public func place(_ context: Context) -> Localized { question.title }

    /// The question at hand with its answers.
    public func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? {
        func answers(_ language: Language) -> String {
            question.buttons.map { $0.title[language].quoted }.joined(separator: ", ")
        }
        let answers = Localized(
            ru: "\n\nОтветы: " + answers(.russian), kk: "\n\nЖауаптар: " + answers(.kazakh))
        return (question.title, question.text + answers)
    }
    public var helpWord: Localized { Localized(ru: "Вопрос", kk: "Сұрақ") }

    public func keys(_ context: Context) -> [KeyHint] {
        [
            .help, .language(context.language), .back, KeyHint("←→", Localized(ru: "выбор", kk: "таңдау")),
            .choose,
        ]
    }

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        guard case .event(let event) = input else { return [] }
        if event == .key(.function(10)) { return [.close] }
        switch dialog.handle(event) {
        case .chosen(let code): return [.closeReturning(.decided(code))]
        case .cancelled: return [.close]
        case .ignored, .handled: return []
        }
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let language = context.language
        return dialog.draw(
            on: &canvas, title: question.title[language], text: question.text[language],
            buttonTitles: Dictionary(
                question.buttons.map { ($0.code, $0.title[language]) },
                uniquingKeysWith: { first, _ in first }))
    }
}

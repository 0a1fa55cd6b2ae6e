import Core
import TUI

/// A new operator of an office that is already set up: only the name is asked.
struct SignUpScreen: SayingScreen {
    private(set) var form = SpecForm(Self.spec)
    var said: Advice?

    /// - Parameter isLate: somebody has set the office up while this operator was about to.
    init(isLate: Bool = false) {
        guard isLate else { return }
        said = .warning(
            Localized(
                ru: "Отделение уже настроено другим специалистом. Представьтесь и нажмите F2",
                kk: "Бөлімшені басқа маман баптап қойған. Өзіңізді таныстырып, F2 басыңыз"))
    }

    static let spec = FormSpec(
        code: "sign-up", title: Localized(ru: "Новый специалист", kk: "Жаңа маман"),
        pages: [Localized(ru: "Специалист", kk: "Маман")],
        fields: [WelcomeScreen.spec.field("operator")].compactMap(\.self))

    var help: String { "welcome" }
    func place(_ context: Context) -> Localized {
        Localized(ru: "Терезе › Новый специалист", kk: "Терезе › Жаңа маман")
    }
    func advice(_ context: Context) -> Advice? {
        said ?? Advice(Localized(ru: "F9 – қазақша", kk: "F9 – по-русски"))
    }
    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }
    func keys(_ context: Context) -> [KeyHint] { [.help, .save, .language(context.language), .quit] }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .event(.key(.function(10))):
            let isTyped = !(form.values["operator"] ?? "").isEmpty
            return isTyped ? [.open(QuestionScreen(WelcomeScreen.leaving))] : [.quit]
        case .returned(.decided("quit")): return [.quit]
        case .event(.key(.function(2))): return submit(context)
        case .event(let event):
            switch form.handle(event, context) {
            case .finished: return submit(context)
            case .refused: return [.bell]
            default: return []
            }
        case .failed(let failure): return refuse(failure.text)
        default: return []
        }
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        guard form.judge(context).isEmpty else { return [.bell] }
        let command = SignUp(name: form.values["operator"] ?? "", language: context.language)
        return [
            .perform(command, in: Self.self) { _, awaitsAnswer, context in
                [awaitsAnswer ? .replace(SamplesScreen()) : .replace(MenuScreen(context.screens))]
            }
        ]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        form.draw(on: &canvas, in: body.inset(rows: 2, columns: 1), context)
    }
}

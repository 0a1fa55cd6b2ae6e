import Core
import TUI

/// F6 on a row of a list of cases: the clause, the rule, the facts.
struct CaseReasonsScreen: Screen {
    private let title: Localized
    private let load: @Sendable () -> Effect
    private var text: TextScreen

    static let deadline = Localized(ru: "Почему такой срок?", kk: "Неге мұндай мерзім?")
    static let statement = Localized(ru: "Почему такие даты?", kk: "Неге мұндай күндер?")
    static let sum = Localized(ru: "Почему такая сумма?", kk: "Неге мұндай сома?")

    init<Q: Query>(_ title: Localized, _ query: Q) where Q.Answer == ProfessionalPayment.CaseExplanation? {
        self.title = title
        text = TextScreen(title: title, text: .same(""))
        load = {
            .ask(query, in: Self.self) { screen, found, _ in
                guard let found else { return [.close] }
                screen.text = TextScreen(
                    title: screen.title, text: CaseReasons.text(found.reasons, found.facts))
                return []
            }
        }
    }

    var help: String { "text" }
    var isOverlay: Bool { true }
    func place(_ context: Context) -> Localized { title }
    func keys(_ context: Context) -> [KeyHint] { text.keys(context) }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared: return [load()]
        case .failed: return [.bell, .close]
        default: return text.update(input, context)
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        text.draw(on: &canvas, in: body, context)
    }
}

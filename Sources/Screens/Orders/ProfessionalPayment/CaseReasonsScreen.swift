import Core
import TUI

/// F6 on a term: the clause, the rule, the facts, the days off.
struct DeadlineReasonsScreen: Screen {
    private let caseID: Int64
    private let kind: String
    private let month: YearMonth?
    private var text = TextScreen(title: Self.title, text: .same(""))

    private static let title = Localized(ru: "Почему такой срок?", kk: "Неге мұндай мерзім?")

    init(caseID: Int64, kind: String, month: YearMonth?) {
        self.caseID = caseID
        self.kind = kind
        self.month = month
    }

    var help: String { "text" }
    var isOverlay: Bool { true }
    func place(_ context: Context) -> Localized { Self.title }
    func keys(_ context: Context) -> [KeyHint] { text.keys(context) }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared:
            let query = ProfessionalPayment.DeadlineReasons(caseID: caseID, kind: kind, month: month)
            return [
                .ask(query, in: Self.self) { screen, found, _ in
                    guard let found else { return [.close] }
                    screen.text = TextScreen(
                        title: Self.title, text: CaseReasons.text(found.reasons, found.facts))
                    return []
                }
            ]
        case .failed: return [.bell, .close]
        default: return text.update(input, context)
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        text.draw(on: &canvas, in: body, context)
    }
}

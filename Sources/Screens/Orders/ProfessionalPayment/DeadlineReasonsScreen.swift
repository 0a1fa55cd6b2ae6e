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
        case .appeared: return [.askOld(.paymentCase(caseID))]
        case .answer(.paymentCase(let file)):
            guard let file else { return [.close] }
            let all = file.account.dueList(on: file.today)
            let reasons = all.first { $0.kind.rawValue == kind && $0.month == month }?.reasons ?? []
            text = TextScreen(title: Self.title, text: ReasonWords.text(reasons, file.facts))
            return []
        case .answer(.failed): return [.bell, .close]
        default: return text.update(input, context)
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        text.draw(on: &canvas, in: body, context)
    }
}

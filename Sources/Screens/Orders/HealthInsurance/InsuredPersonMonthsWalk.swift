import Core
import TUI

/// The month that is looked at on an insured person's card, and the twelve beside it.
struct InsuredPersonMonthsWalk: CardBody {
    private var chosen: YearMonth?
    /// The last of the twelve.
    private var last: YearMonth?
    /// Seventy-two months are judged for it: made when the tab is shown.
    private var view: InsuredPersonMonthsView?

    /// The month that is looked at.
    var row: Int64? { chosen.map { Int64($0.ordinal) } }

    /// A day that was asked for takes its month along.
    mutating func show(_ look: InsuredPersonLook, _ context: Context) {
        let card = look.card
        if chosen == nil || look.day != nil {
            chosen = min(card.day.yearMonth, card.file.today.yearMonth.adding(12))
        }
        if let chosen { last = last.map { min(max($0, chosen), chosen.adding(11)) } ?? chosen }
        view = nil
    }

    mutating func makeReady(_ look: InsuredPersonLook) {
        guard view == nil else { return }
        view = last.map { InsuredPersonMonthsView(look.card, through: $0) }
    }

    mutating func handle(_ event: Event, in area: Rect, _ look: InsuredPersonLook) -> CardOutcome {
        guard let chosen, let last else { return .refused }
        let today = look.card.file.today.yearMonth
        let target: YearMonth
        switch event {
        case .key(.up): target = chosen.previous
        case .key(.down): target = chosen.next
        case .key(.pageUp): target = chosen.adding(-12)
        case .key(.pageDown): target = chosen.adding(12)
        case .key(.home), .key(.end): target = today
        case .key(.enter): return .opened
        default: return .handled
        }
        let first = look.card.file.person.birthDate.yearMonth
        guard target != chosen, first <= target, target <= today.adding(12) else { return .refused }
        self.chosen = target
        let moved = min(max(last, target), target.adding(11))
        if moved != last { view = nil }
        self.last = moved
        makeReady(look)
        return .handled
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) -> Point? {
        guard let view, let chosen else { return nil }
        return view.draw(on: &canvas, in: area, chosen: chosen, context.language)
    }
}

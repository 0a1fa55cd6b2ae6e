import Core
import TUI

/// The month that is looked at on a consumer's card, and the twelve beside it.
struct ConsumerMonthsWalk {
    enum Outcome: Hashable {
        case moved, ignored
        /// Enter: why the right is as it is.
        case opened
        case refused
    }

    private(set) var chosen: YearMonth?
    /// The last of the twelve.
    private var last: YearMonth?
    /// Seventy-two months are judged for it: made when the tab is shown.
    private var view: ConsumerMonthsView?

    /// - Parameter isDayChosen: a day that was asked for takes its month along.
    mutating func show(_ card: ConsumerCard, isDayChosen: Bool) {
        if chosen == nil || isDayChosen {
            chosen = min(card.day.yearMonth, card.file.today.yearMonth.adding(12))
        }
        if let chosen { last = last.map { min(max($0, chosen), chosen.adding(11)) } ?? chosen }
        view = nil
    }

    mutating func makeReady(_ card: ConsumerCard) {
        guard view == nil else { return }
        view = last.map { ConsumerMonthsView(card, through: $0) }
    }

    mutating func handle(_ event: Event, _ card: ConsumerCard) -> Outcome {
        guard let chosen, let last else { return .refused }
        let today = card.file.today.yearMonth
        let target: YearMonth
        switch event {
        case .key(.up): target = chosen.previous
        case .key(.down): target = chosen.next
        case .key(.pageUp): target = chosen.adding(-12)
        case .key(.pageDown): target = chosen.adding(12)
        case .key(.home), .key(.end): target = today
        case .key(.enter): return .opened
        default: return .ignored
        }
        let first = card.file.person.birthDate.yearMonth
        guard target != chosen, first <= target, target <= today.adding(12) else { return .refused }
        self.chosen = target
        let moved = min(max(last, target), target.adding(11))
        if moved != last { view = nil }
        self.last = moved
        makeReady(card)
        return .moved
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ language: Language) -> Point? {
        guard let view, let chosen else { return nil }
        return view.draw(on: &canvas, in: area, chosen: chosen, language)
    }
}

import TUI

extension Table {
    /// The rest of what a list answers whose rows are all at hand: no page lies
    /// before or behind them.
    mutating func answerWhole(_ outcome: TableOutcome) -> [Effect] {
        switch outcome {
        case .wantsFirst:
            selectFirst()
            return []
        case .wantsLast:
            selectLast()
            return []
        case .refused, .wantsNext, .wantsPrevious: return [.bell]
        case .ignored, .handled, .opened, .sort, .search, .marked: return []
        }
    }
}

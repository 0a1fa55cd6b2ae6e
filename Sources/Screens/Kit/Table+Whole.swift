import TUI

extension Table {
    /// Handles the remaining outcomes of a table whose rows are all in memory: there is
    /// no page before or after.
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

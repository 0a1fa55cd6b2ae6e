/// Months in words: «09.2026–11.2026, 01.2027».
enum MonthRuns {
    /// - Parameter months: in their order.
    static func shown(_ months: [YearMonth]) -> String {
        var runs: [(first: YearMonth, last: YearMonth)] = []
        for month in months {
            if let last = runs.last, last.last.next == month {
                runs[runs.count - 1].last = month
            } else {
                runs.append((month, month))
            }
        }
        return runs.map { $0.first == $0.last ? $0.first.shown : "\($0.first.shown)–\($0.last.shown)" }
            .joined(separator: ", ")
    }
}

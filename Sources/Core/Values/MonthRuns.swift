/// Months that follow each other, made one.
enum MonthRuns {
    /// - Parameter months: in their order.
    static func of(_ months: [YearMonth]) -> [ClosedRange<YearMonth>] {
        var runs: [ClosedRange<YearMonth>] = []
        for month in months {
            if let last = runs.last, last.upperBound.next == month {
                runs[runs.count - 1] = last.lowerBound...month
            } else {
                runs.append(month...month)
            }
        }
        return runs
    }

    /// «09.2026–11.2026, 01.2027».
    ///
    /// - Parameter months: in their order.
    static func shown(_ months: [YearMonth]) -> String {
        of(months).map { run in
            run.lowerBound == run.upperBound
                ? run.lowerBound.shown : "\(run.lowerBound.shown)–\(run.upperBound.shown)"
        }.joined(separator: ", ")
    }
}

/// A year as one mark a month: nothing, payable, part, suspended; of a payment that still waits
/// for something, what would be owed.
public struct MonthStrip: Sendable {
    private let payable: [Int: (days: Int, whole: Bool)]
    private let isWaiting: Bool

    public init(_ file: CaseFile, year: Int) {
        isWaiting = file.caseState.lack(on: file.today) != nil
        let lines =
            (try? file.caseState.statement(through: YearMonth(year, 12) ?? file.today.yearMonth)) ?? []
        payable = Dictionary(
            // After the end nothing is suspended any more.
            lines.filter { $0.month.year == year && $0.month.firstDay < file.caseState.entitlement.end }
                .map { line in
                    // A month that only a determination pays for is a part of one.
                    let days = max(line.amount.days, line.amount.determined > .zero ? 1 : 0)
                    return (line.month.month, (days, days == line.month.dayCount))
                }, uniquingKeysWith: { first, _ in first })
    }

    public func names(_ language: Language) -> String {
        YearMonth.names.map { String($0[language].prefix(3)) }.joined(separator: "  ")
    }

    public func marks(ascii: Bool) -> String {
        (1...12).map { month in
            let mark =
                switch payable[month] {
                case nil: ascii ? "." : "·"
                case (0, _)?: "-"
                case _? where isWaiting: ascii ? "?" : "░"
                case (_, true)?: ascii ? "#" : "█"
                case (_, false)?: ascii ? "+" : "▄"
                }
            return " \(mark) "
        }.joined(separator: "  ")
    }
}

/// Months as operators type them.
public enum MonthEntry {
    /// Reads `112026`, `11.2026`, `11.26`, `11` (this year), `т` (this month), `+1`, `-1`.
    ///
    /// - Throws: ``Message/noSuchMonth(_:)``.
    public static func read(_ typed: some StringProtocol, today: CivilDate) throws(Message) -> YearMonth {
        let text = typed.trimmed.lowercased()
        if text == "т" || text == "t" || text == "б" { return today.yearMonth }
        if let month = YearMonth(iso: text) { return month }
        if let sign = text.first, sign == "+" || sign == "-" {
            guard let count = Int(text.dropFirst()), count <= 1200 else { throw .noSuchMonth(of: typed) }
            return today.yearMonth.adding(sign == "-" ? -count : count)
        }
        var groups = text.split(whereSeparator: { ". /-,".contains($0) })
        if groups.count == 1, let only = groups.first, only.count > 2 {
            guard only.count == 6 || only.count == 4 else { throw .noSuchMonth(of: typed) }
            groups = [only.prefix(2), only.dropFirst(2)]
        }
        guard (1...2).contains(groups.count), groups.allSatisfy({ $0.asciiDigits != nil }),
            let number = Int(groups[0])
        else { throw .noSuchMonth(of: typed) }
        var year = today.year
        if groups.count == 2 {
            guard let typedYear = Int(groups[1]), groups[1].count == 4 || groups[1].count == 2 else {
                throw .noSuchMonth(of: typed)
            }
            year = groups[1].count == 4 ? typedYear : 2000 + typedYear
        }
        guard let month = YearMonth(year, number) else { throw .noSuchMonth(of: typed) }
        return month
    }
}

extension Message {
    /// A few figures are repeated; anything longer may be somebody's number.
    static func noSuchMonth(of typed: some StringProtocol) -> Message {
        let text = typed.trimmed
        let isShort = text.count <= 8 && text.allSatisfy { $0.asciiDigit != nil || ".-/, ".contains($0) }
        return .noSuchMonth(isShort ? text : "")
    }
}

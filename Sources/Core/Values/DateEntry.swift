/// Dates as operators type them.
public enum DateEntry {
    /// Reads `21112026`, `21.11.2026`, `21.11.26`, `21/11/2026`, `211126`,
    /// `2026-11-21`, `т` (today), `+3`, `-5` (days), `-1м` (months), `2111`
    /// (this year).
    ///
    /// Today is `т`, `с` (сегодня) or `б` (бүгін); `д` and `к` count days, `м`
    /// and `а` months, `г` and `ж` years, a hundred years at most.
    /// A two-digit year is the one within fifty years before and forty-nine
    /// after today.
    ///
    /// - Throws: ``Message/date``, or ``Message/noSuchDay(day:month:year:)``
    ///   when the calendar has no such day.
    public static func read(_ typed: some StringProtocol, today: CivilDate) throws(Message) -> CivilDate {
        if let whole = whole(typed.utf8) { return whole }
        let text = typed.trimmed.lowercased()
        if ["т", "t", "с", "б"].contains(text) { return today }
        if let sign = text.first, sign == "+" || sign == "-" { return try relative(text, sign, today) }
        var groups = groups(of: text)
        if groups.count == 3, groups[0].count == 4 { groups.reverse() }
        guard (2...3).contains(groups.count), groups.allSatisfy({ $0.asciiDigits != nil }),
            groups[0].count <= 2, groups[1].count <= 2, let day = Int(groups[0]), let month = Int(groups[1])
        else { throw .date }
        var year = today.year
        if groups.count == 3 {
            guard groups[2].count == 2 || groups[2].count == 4, let typedYear = Int(groups[2]) else {
                throw .date
            }
            year = groups[2].count == 4 ? typedYear : fullYear(typedYear, today.year)
        }
        guard let date = CivilDate(year, month, day) else {
            guard CivilDate.years.contains(year), (1...12).contains(month), (1...31).contains(day) else {
                throw .date
            }
            throw .noSuchDay(day: day, month: month, year: year)
        }
        return date
    }

    /// `21.11.2026`, the spelling of every field that was read once, by its bytes.
    private static func whole(_ typed: some Collection<UInt8>) -> CivilDate? {
        guard typed.count == 10 else { return nil }
        var numbers = [0, 0, 0]
        for (index, byte) in typed.enumerated() {
            if index == 2 || index == 5 {
                guard byte == UInt8(ascii: ".") else { return nil }
            } else {
                guard (48...57).contains(byte) else { return nil }
                let part = index < 2 ? 0 : index < 5 ? 1 : 2
                numbers[part] = numbers[part] * 10 + Int(byte) - 48
            }
        }
        return CivilDate(numbers[2], numbers[1], numbers[0])
    }

    /// Whether the year is typed with two digits.
    static func hasShortYear(_ typed: some StringProtocol) -> Bool {
        let groups = groups(of: typed.trimmed)
        return groups.count == 3 && groups[0].count <= 2 && groups[2].count == 2
    }

    /// Day, month and year, apart or in one.
    private static func groups(of text: String) -> [Substring] {
        let groups = text.split(whereSeparator: { ". /-,".contains($0) })
        guard groups.count == 1, let only = groups.first else { return groups }
        return switch only.count {
        case 8: [only.prefix(2), only.dropFirst(2).prefix(2), only.suffix(4)]
        case 6: [only.prefix(2), only.dropFirst(2).prefix(2), only.suffix(2)]
        case 4: [only.prefix(2), only.suffix(2)]
        default: groups
        }
    }

    private static func relative(
        _ text: String, _ sign: Character, _ today: CivilDate
    ) throws(Message) -> CivilDate {
        let digits = text.dropFirst().prefix { $0.asciiDigit != nil }
        guard let count = Int(digits), count <= 36_500 else { throw .date }
        let amount = sign == "-" ? -count : count
        switch text.dropFirst(digits.count + 1) {
        case "", "д", "к":
            return today.adding(days: amount)
        case "м", "а":
            guard count <= 1200 else { throw .date }
            return today.adding(months: amount)
        case "г", "ж":
            guard count <= 100 else { throw .date }
            return today.adding(years: amount)
        default:
            throw .date
        }
    }

    private static func fullYear(_ short: Int, _ now: Int) -> Int {
        let candidate = now - now % 100 + short
        if candidate > now + 49 { return candidate - 100 }
        return candidate < now - 50 ? candidate + 100 : candidate
    }
}

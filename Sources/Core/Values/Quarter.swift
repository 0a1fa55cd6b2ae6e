/// A quarter of a calendar year (тоқсан).
public struct Quarter: Hashable, Comparable, Sendable {
    public let year: Int
    /// 1–4.
    public let number: Int

    /// - Returns: `nil` for a year or a quarter that there is not.
    public init?(_ year: Int, _ number: Int) {
        guard CivilDate.years.contains(year), (1...4).contains(number) else { return nil }
        self.year = year
        self.number = number
    }

    /// `2026-Q3`.
    public init?(iso: some StringProtocol) {
        let halves = iso.split(separator: "-Q", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ $0.asciiDigits != nil }), halves[0].count == 4,
            halves[1].count == 1, let year = Int(halves[0]), let number = Int(halves[1])
        else { return nil }
        self.init(year, number)
    }

    /// The quarter of a day.
    public init(of day: CivilDate) {
        year = day.year
        number = (day.month - 1) / 3 + 1
    }

    public var iso: String { "\(padded(year, 4))-Q\(number)" }

    public var lastDay: CivilDate {
        CivilDate(dayNumber: CivilDate.number(year, number * 3, 1)).yearMonth.lastDay
    }

    public var next: Quarter? { number < 4 ? Quarter(year, number + 1) : Quarter(year + 1, 1) }

    public static func < (one: Quarter, other: Quarter) -> Bool {
        (one.year, one.number) < (other.year, other.number)
    }
}

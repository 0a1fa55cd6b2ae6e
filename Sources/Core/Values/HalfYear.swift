/// A half of a calendar year (полугодие / жартыжылдық).
public struct HalfYear: Hashable, Comparable, Sendable {
    public let year: Int
    /// 1 or 2.
    public let number: Int

    /// - Returns: `nil` for a year or a half that there is not.
    public init?(_ year: Int, _ number: Int) {
        guard CivilDate.years.contains(year), (1...2).contains(number) else { return nil }
        self.year = year
        self.number = number
    }

    /// `2026-H1`.
    public init?(iso: some StringProtocol) {
        let halves = iso.split(separator: "-H", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ $0.asciiDigits != nil }), halves[0].count == 4,
            halves[1].count == 1, let year = Int(halves[0]), let number = Int(halves[1])
        else { return nil }
        self.init(year, number)
    }

    /// The half of a day.
    public init(of day: CivilDate) {
        year = day.year
        number = day.month <= 6 ? 1 : 2
    }

    public var iso: String { "\(padded(year, 4))-H\(number)" }

    public static func < (one: HalfYear, other: HalfYear) -> Bool {
        (one.year, one.number) < (other.year, other.number)
    }
}

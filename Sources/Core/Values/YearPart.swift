/// One of the equal parts of a calendar year.
public protocol YearPart: Hashable, Comparable, Sendable {
    /// How many months it has; a divisor of twelve.
    static var months: Int { get }
    /// Before the number, as it is written.
    static var letter: Character { get }

    var year: Int { get }
    /// From 1.
    var number: Int { get }

    /// Of a year and a part that there are.
    init(known year: Int, _ number: Int)
}

extension YearPart {
    private static var count: Int { 12 / months }

    /// - Returns: `nil` for a year or a part that there is not.
    public init?(_ year: Int, _ number: Int) {
        guard CivilDate.years.contains(year), (1...Self.count).contains(number) else { return nil }
        self.init(known: year, number)
    }

    /// `2026-Q3`.
    public init?(iso: some StringProtocol) {
        let halves = iso.split(separator: "-\(Self.letter)", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ $0.asciiDigits != nil }), halves[0].count == 4,
            halves[1].count == 1, let year = Int(halves[0]), let number = Int(halves[1])
        else { return nil }
        self.init(year, number)
    }

    /// The part that a day is in.
    public init(of day: CivilDate) { self.init(known: day.year, (day.month - 1) / Self.months + 1) }

    public var iso: String { "\(padded(year, 4))-\(Self.letter)\(number)" }

    public var lastDay: CivilDate {
        CivilDate(dayNumber: CivilDate.number(year, number * Self.months, 1)).yearMonth.lastDay
    }

    public var next: Self? {
        number < Self.count ? Self(year, number + 1) : Self(year + 1, 1)
    }

    public static func < (one: Self, other: Self) -> Bool {
        (one.year, one.number) < (other.year, other.number)
    }
}

/// A half of a calendar year (полугодие / жартыжылдық): `2026-H1`.
public struct HalfYear: YearPart {
    public static let months = 6
    public static let letter: Character = "H"

    public let year: Int
    public let number: Int

    public init(known year: Int, _ number: Int) { (self.year, self.number) = (year, number) }
}

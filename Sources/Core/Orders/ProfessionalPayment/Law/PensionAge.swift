/// Social Code art.207: the age (пенсионный возраст) up to which order 526
/// p.24 has the payment made.
public enum PensionAge {
    /// An age in months that is required from a day on.
    public struct Row: Hashable, Sendable {
        public let from: CivilDate
        public let months: Int
        public let citation: Citation
    }

    private static let article = Citation(.socialCode, "207")

    private static func rows(_ values: [(year: Int, month: Int, months: Int)]) -> [Row] {
        values.compactMap { value in
            CivilDate(value.year, value.month, 1).map {
                Row(from: $0, months: value.months, citation: article)
            }
        }
    }

    /// Men: 63 years from 01.07.2001.
    public static let men = rows([(2001, 7, 756)])

    /// Women: half a year more each year up to 61 in 2023, then again from
    /// 2028 up to 63 in 2031.
    public static let women = rows([
        (2018, 1, 702), (2019, 1, 708), (2020, 1, 714), (2021, 1, 720), (2022, 1, 726), (2023, 1, 732),
        (2028, 1, 738), (2029, 1, 744), (2030, 1, 750), (2031, 1, 756),
    ])

    /// The first day on which the age reached is not less than the age required that day.
    ///
    /// Years and half-years are added at once as months.
    ///
    /// - Throws: ``Message/external(_:)`` for a person who was older than that
    ///   before the table begins.
    public static func day(of person: Recipient) throws(Message) -> CivilDate {
        let rows = person.sex == .male ? men : women
        for (index, row) in rows.enumerated() {
            let reached = person.born.adding(months: row.months)
            let end = index + 1 < rows.count ? rows[index + 1].from : DayInterval.never
            guard max(reached, row.from) < end else { continue }
            if index == 0, reached < row.from { break }
            return max(reached, row.from)
        }
        throw .external(
            Localized(
                ru: "пенсионный возраст до \(rows.first?.from.shown ?? "")",
                kk: "\(rows.first?.from.shown ?? "") дейінгі зейнеткерлік жас"))
    }
}

/// A calendar month of a year: the period of a payment.
public struct YearMonth: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Year × 12 + month − 1.
    public let ordinal: Int32

    public init(ordinal: Int32) { self.ordinal = ordinal }

    public init?(_ year: Int, _ month: Int) {
        guard CivilDate.years.contains(year), (1...12).contains(month) else { return nil }
        ordinal = Int32(year * 12 + month - 1)
    }

    /// A month as it is stored: `2026-11`.
    public init?(iso: some StringProtocol) {
        guard let day = CivilDate(iso: "\(iso)-01") else { return nil }
        self = day.yearMonth
    }

    public static func < (left: YearMonth, right: YearMonth) -> Bool { left.ordinal < right.ordinal }

    public var year: Int { Int(ordinal) / 12 }
    public var month: Int { Int(ordinal) % 12 + 1 }
    public var dayCount: Int { CivilDate.daysInMonth(year, month) }
    public var firstDay: CivilDate { day(1) }
    public var lastDay: CivilDate { day(dayCount) }
    public var next: YearMonth { adding(1) }
    public var previous: YearMonth { adding(-1) }

    public func adding(_ months: Int) -> YearMonth { YearMonth(ordinal: ordinal + Int32(months)) }

    /// Months from this one to `other`; negative when `other` is earlier.
    public func months(to other: YearMonth) -> Int { Int(other.ordinal - ordinal) }

    /// - Precondition: the month has such a day.
    func day(_ day: Int) -> CivilDate { CivilDate(dayNumber: CivilDate.number(year, month, day)) }

    public var iso: String {
        String(unsafeUninitializedCapacity: 7) { bytes in
            bytes.write(year, 4, at: 0)
            bytes[4] = UInt8(ascii: "-")
            bytes.write(month, 2, at: 5)
            return 7
        }
    }

    /// As shown: `11.2026`.
    public var shown: String { "\(padded(month, 2)).\(padded(year, 4))" }

    /// As said: «ноябрь 2026», «2026 жылғы қараша».
    public var said: Localized {
        let name = Self.names[month - 1]
        return Localized(ru: "\(name.ru) \(year)", kk: "\(year) жылғы \(name.kk)")
    }

    public var description: String { iso }

    public static let names: [Localized] = [
        Localized(ru: "январь", kk: "қаңтар"), Localized(ru: "февраль", kk: "ақпан"),
        Localized(ru: "март", kk: "наурыз"), Localized(ru: "апрель", kk: "сәуір"),
        Localized(ru: "май", kk: "мамыр"), Localized(ru: "июнь", kk: "маусым"),
        Localized(ru: "июль", kk: "шілде"), Localized(ru: "август", kk: "тамыз"),
        Localized(ru: "сентябрь", kk: "қыркүйек"), Localized(ru: "октябрь", kk: "қазан"),
        Localized(ru: "ноябрь", kk: "қараша"), Localized(ru: "декабрь", kk: "желтоқсан"),
    ]

    /// «ноября» of «21 ноября», as dates are written in forms.
    public static let genitives: [Localized] = [
        Localized(ru: "января", kk: "қаңтар"), Localized(ru: "февраля", kk: "ақпан"),
        Localized(ru: "марта", kk: "наурыз"), Localized(ru: "апреля", kk: "сәуір"),
        Localized(ru: "мая", kk: "мамыр"), Localized(ru: "июня", kk: "маусым"),
        Localized(ru: "июля", kk: "шілде"), Localized(ru: "августа", kk: "тамыз"),
        Localized(ru: "сентября", kk: "қыркүйек"), Localized(ru: "октября", kk: "қазан"),
        Localized(ru: "ноября", kk: "қараша"), Localized(ru: "декабря", kk: "желтоқсан"),
    ]
}

/// A calendar day without time or zone: what laws and documents speak of.
///
/// Years 1800 to 2199. Kept as a day number, so that comparing and counting
/// days cost one instruction.
public struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01, which is 0.
    public let dayNumber: Int32

    public static let years = 1800...2199

    public init(dayNumber: Int32) { self.dayNumber = dayNumber }

    /// A day by its parts, or `nil` when the calendar has no such day.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard Self.years.contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysInMonth(year, month)
        else { return nil }
        dayNumber = Self.number(year, month, day)
    }

    /// A day as it is stored: `2026-11-21`.
    public init?(iso: some StringProtocol) {
        let parts = iso.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else {
            return nil
        }
        var numbers: [Int] = []
        for part in parts {
            var number = 0
            for byte in part {
                guard (48...57).contains(byte) else { return nil }
                number = number * 10 + Int(byte) - 48
            }
            numbers.append(number)
        }
        self.init(numbers[0], numbers[1], numbers[2])
    }

    public static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }

    /// Year, month (1–12) and day (1–31).
    public var parts: (year: Int, month: Int, day: Int) {
        // Days are counted from 0000-03-01, so that the leap day ends a year.
        let shifted = Int(dayNumber) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    public var day: Int { parts.day }

    public var yearMonth: YearMonth {
        let (year, month, _) = parts
        return YearMonth(ordinal: Int32(year * 12 + month - 1))
    }

    /// Monday is 1, Sunday is 7.
    public var weekday: Int { Int(((dayNumber % 7) + 10) % 7) + 1 }

    /// As stored: `2026-11-21`.
    public var iso: String {
        let (year, month, day) = parts
        return String(unsafeUninitializedCapacity: 10) { bytes in
            bytes.write(year, 4, at: 0)
            bytes[4] = UInt8(ascii: "-")
            bytes.write(month, 2, at: 5)
            bytes[7] = UInt8(ascii: "-")
            bytes.write(day, 2, at: 8)
            return 10
        }
    }

    /// As shown and printed: `21.11.2026` (C-01).
    public var shown: String {
        let (year, month, day) = parts
        return "\(padded(day, 2)).\(padded(month, 2)).\(padded(year, 4))"
    }

    public var description: String { iso }

    public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + Int32(days)) }

    /// The same day number in another month, or that month's last day when it
    /// has no such day: 31.01 + 1 month is 28.02 or 29.02 (C-07).
    public func adding(months: Int) -> CivilDate {
        let target = yearMonth.adding(months)
        return target.day(min(parts.day, target.dayCount))
    }

    /// As ``adding(months:)``: 29.02.1972 + 55 years is 28.02.2027.
    public func adding(years: Int) -> CivilDate { adding(months: years * 12) }

    /// Whole days from this day to `other`; negative when `other` is earlier.
    public func days(to other: CivilDate) -> Int { Int(other.dayNumber - dayNumber) }

    /// Full years of age on `day` of a person born on this day.
    public func age(on day: CivilDate) -> Int {
        let born = parts
        let now = day.parts
        let hadBirthday = adding(years: now.year - born.year) <= day
        return now.year - born.year - (hadBirthday ? 0 : 1)
    }

    static func daysInMonth(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The last day of the calendar, as a store has it: a term that cannot be reckoned stands
    /// behind every other.
    static let unknownISO = "9999-12-31"

    static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    public static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let monthFromMarch = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }
}

import Core
import Foundation
import Testing

@Suite struct CivilDateTests {
    static let foundation: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    static func date(_ day: CivilDate) -> Date { Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400) }

    @Test func `every day from 1890 to 2110 is the day that Foundation says`() throws {
        var current = try #require(CivilDate(1890, 1, 1))
        let last = try #require(CivilDate(2110, 12, 31))
        var wrong: [String] = []
        var count = 0
        while current <= last {
            count += 1
            let theirs = Self.foundation.dateComponents(
                [.year, .month, .day, .weekday], from: Self.date(current))
            let (year, month, dayOfMonth) = current.parts
            // Foundation counts from Sunday.
            let weekday = (theirs.weekday ?? 0) == 1 ? 7 : (theirs.weekday ?? 0) - 1
            if theirs.year != year || theirs.month != month || theirs.day != dayOfMonth
                || weekday != current.weekday || CivilDate(year, month, dayOfMonth) != current
                || CivilDate(iso: current.iso) != current
            {
                wrong.append(current.iso)
            }
            current = current.adding(days: 1)
        }
        #expect(wrong.isEmpty)
        #expect(count == 80_718)
    }

    /// The lengths of months are Foundation's; its own addition of months is
    /// not the expectation, since 31.03.2000 − 25 months is 01.03.1998 there.
    @Test func `a term of months keeps the day or takes the last of Foundation's month`() throws {
        for number in day("1999-12-01").dayNumber...day("2005-01-01").dayNumber {
            let from = CivilDate(dayNumber: number)
            for months in [-25, -12, -1, 0, 1, 2, 11, 12, 13, 48] {
                let index = from.year * 12 + from.month - 1 + months
                let first = try #require(
                    Self.foundation.date(
                        from: DateComponents(year: index / 12, month: index % 12 + 1, day: 1)))
                let length = try #require(Self.foundation.range(of: .day, in: .month, for: first)).count
                let expected = CivilDate(index / 12, index % 12 + 1, min(from.day, length))
                #expect(from.adding(months: months) == expected, "\(from) + \(months)")
            }
        }
    }

    /// C-07.
    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-03-31", 1, "2026-04-30"),
        ("2026-03-31", -1, "2026-02-28"), ("2026-02-28", 1, "2026-03-28"), ("2026-12-31", 2, "2027-02-28"),
        ("2026-08-31", 6, "2027-02-28"), ("2026-11-30", 3, "2027-02-28"), ("2026-05-15", 0, "2026-05-15"),
        ("2026-01-15", -1, "2025-12-15"),
    ])
    func `a term of months ends on the same day or the month's last`(from: String, months: Int, to: String) {
        #expect(day(from).adding(months: months) == day(to))
    }

    /// E526-25 and its neighbours; a half year of the pension age is six months.
    @Test(arguments: [
        ("1972-02-29", 55, "2027-02-28"), ("1972-02-29", 56, "2028-02-29"), ("1972-02-28", 55, "2027-02-28"),
        ("1972-03-01", 55, "2027-03-01"), ("1964-02-29", 63, "2027-02-28"), ("2026-06-30", -1, "2025-06-30"),
    ])
    func `years are added by the same rule`(from: String, years: Int, to: String) {
        #expect(day(from).adding(years: years) == day(to))
    }

    @Test(arguments: [
        ("1972-02-29", "2027-02-27", 54), ("1972-02-29", "2027-02-28", 55), ("1972-02-29", "2028-02-28", 55),
        ("1972-02-29", "2028-02-29", 56), ("1971-11-21", "2026-11-20", 54), ("1971-11-21", "2026-11-21", 55),
        ("2026-11-21", "2026-11-21", 0), ("2008-12-31", "2026-12-30", 17), ("2008-12-31", "2026-12-31", 18),
    ])
    func `age is counted in full years`(birth: String, on: String, age: Int) {
        #expect(day(birth).age(on: day(on)) == age)
    }

    @Test(arguments: [
        (2026, 2, 29), (2100, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
        (2026, 1, 32), (2026, -1, 1), (1799, 12, 31), (2200, 1, 1),
    ])
    func `a day that does not exist is no value`(year: Int, month: Int, dayOfMonth: Int) {
        #expect(CivilDate(year, month, dayOfMonth) == nil)
    }

    @Test(arguments: [(2000, 2, 29), (2028, 2, 29), (1800, 1, 1), (2199, 12, 31)])
    func `a rare day that exists is a value`(year: Int, month: Int, dayOfMonth: Int) throws {
        let date = try #require(CivilDate(year, month, dayOfMonth))
        #expect(date.parts == (year, month, dayOfMonth))
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-21-", "26-11-21", "2026-1-21", "2026-11-1", "2026/11/21",
        "21.11.2026",
        "2026-11-2x", "+026-11-21", "2026-02-29", "２０２６-11-21", " 2026-11-21", "2026--11-21",
    ])
    func `only the stored form is read`(text: String) { #expect(CivilDate(iso: text) == nil) }

    @Test func `a day is stored and shown in its forms`() {
        let date = day("2026-03-09")
        #expect(date.iso == "2026-03-09")
        #expect("\(date)" == "2026-03-09")
        #expect(date.shown == "09.03.2026")
        #expect((date.year, date.month, date.day) == (2026, 3, 9))
        #expect(date.days(to: day("2026-03-01")) == -8)
        #expect(day("2026-03-01").days(to: date) == 8)
        #expect(day("1970-01-01").dayNumber == 0)
        #expect(day("1969-12-31") < day("1970-01-01"))
    }
}

@Suite struct YearMonthTests {
    @Test(arguments: [
        ("2026-02", 28), ("2028-02", 29), ("2026-04", 30), ("2026-12", 31), ("2100-02", 28), ("2000-02", 29),
    ])
    func `a month has its days`(text: String, days: Int) {
        let value = month(text)
        #expect(value.dayCount == days)
        #expect(value.iso == text)
        #expect(value.firstDay.day == 1)
        #expect(value.lastDay.day == days)
        #expect(value.lastDay.adding(days: 1) == value.next.firstDay)
        #expect(value.next.previous == value)
        #expect(value.firstDay.yearMonth == value && value.lastDay.yearMonth == value)
    }

    @Test func `months are counted over the new year`() {
        #expect(month("2026-11").adding(3) == month("2027-02"))
        #expect(month("2026-01").previous == month("2025-12"))
        #expect(month("2025-12").months(to: month("2027-02")) == 14)
        #expect(month("2027-02").months(to: month("2025-12")) == -14)
        #expect(month("2025-12") < month("2026-01"))
    }

    @Test(arguments: [
        "", "2026", "2026-13", "2026-00", "2026-1", "2026-11-05", "26-11", "2026-11-", "1799-12",
    ])
    func `a month that does not exist is no value`(text: String) { #expect(YearMonth(iso: text) == nil) }

    @Test func `a month is said in both languages`() throws {
        #expect(month("2026-11").said == Localized(ru: "ноябрь 2026", kk: "2026 жылғы қараша"))
        #expect(month("2026-11").shown == "11.2026")
        for names in [YearMonth.names, YearMonth.genitives] {
            #expect(names.count == 12)
            #expect(Set(names.map(\.ru)).count == 12)
            #expect(Set(names.map(\.kk)).count == 12)
        }
        #expect(YearMonth(2026, 0) == nil && YearMonth(2026, 13) == nil && YearMonth(2200, 1) == nil)
    }
}

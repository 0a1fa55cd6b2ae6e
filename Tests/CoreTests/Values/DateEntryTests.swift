import Core
import Testing

/// C-01 and what operators type.
@Suite struct DateEntryTests {
    static let today = day("2026-11-21")

    @Test(arguments: [
        ("21112026", "2026-11-21"), ("21.11.2026", "2026-11-21"), ("21.11.26", "2026-11-21"),
        ("21/11/2026", "2026-11-21"), ("21-11-2026", "2026-11-21"), ("21 11 2026", "2026-11-21"),
        ("21,11,2026", "2026-11-21"), ("211126", "2026-11-21"), ("2111", "2026-11-21"),
        ("21.11", "2026-11-21"),
        ("1.2.26", "2026-02-01"), ("1.2", "2026-02-01"), ("01022026", "2026-02-01"),
        ("2026-11-21", "2026-11-21"), ("2026.11.21", "2026-11-21"), ("2026-2-1", "2026-02-01"),
        (" 21.11.2026 ", "2026-11-21"), ("29.02.2028", "2028-02-29"), ("29021972", "1972-02-29"),
        ("т", "2026-11-21"), ("Т", "2026-11-21"), ("t", "2026-11-21"), ("с", "2026-11-21"),  // today, сегодня
        ("б", "2026-11-21"), ("Б", "2026-11-21"),  // бүгін
        ("+3", "2026-11-24"), ("-5", "2026-11-16"), ("+0", "2026-11-21"), ("+3д", "2026-11-24"),
        ("+3к", "2026-11-24"), ("-1м", "2026-10-21"), ("+1а", "2026-12-21"), ("+3м", "2027-02-21"),
        ("+55г", "2081-11-21"), ("-1Ж", "2025-11-21"), ("-55ж", "1971-11-21"), ("+10", "2026-12-01"),
        ("+1200м", "2126-11-21"), ("-100г", "1926-11-21"), ("+36500", "2126-10-28"),
    ])
    func `a date is read in every form`(typed: String, expected: String) throws {
        #expect(try DateEntry.read(typed, today: Self.today) == day(expected))
    }

    @Test(arguments: [
        "", "  ", "завтра", "21", "211", "21112", "2111202", "211120260", "21.11.202", "21.11.20260",
        "21.11.2",
        "221.11.2026", "21.111.2026", "21.13.2026", "00.11.2026", "21.00.2026", "32.01.2026", "21.11.1799",
        "21.11.2200", "21.11.2026.1", "2a.11.2026", "２１.11.2026", "+", "-", "+x", "+3q", "+3мм", "++3", "+-3",
        "+36501", "-99999999999999999999", "21:11:2026", "2026-02-30x", "2026-13-01", "2026-11",
        "2026-11-211", "20261121",
        // A term beyond a hundred years is a slip of the finger, not a wish for a hundred years.
        "+1201м", "-1201а", "+101г", "-2000ж", "+5000м",
    ])
    func `what is not a date is refused`(typed: String) {
        #expect(refusal { () throws(Message) in try DateEntry.read(typed, today: Self.today) } == .date)
    }

    @Test(arguments: [
        ("31.02.2026", 31, 2, 2026), ("31022026", 31, 2, 2026), ("310226", 31, 2, 2026),
        ("3102", 31, 2, 2026),
        ("29.02.2026", 29, 2, 2026), ("31.04.26", 31, 4, 2026), ("29.02.1900", 29, 2, 1900),
        ("31.06", 31, 6, 2026),
        ("2026-02-31", 31, 2, 2026),
    ])
    func `a day that no calendar has is said to be none`(
        typed: String, dayOfMonth: Int, month: Int, year: Int
    ) {
        let problem = refusal { () throws(Message) in try DateEntry.read(typed, today: Self.today) }
        #expect(problem == .noSuchDay(day: dayOfMonth, month: month, year: year))
        #expect(problem?.code == "E-DATE")
    }

    @Test func `31 February is named in both languages`() {
        let text = Message.noSuchDay(day: 31, month: 2, year: 2026).text
        #expect(text == Localized(ru: "Такого дня нет: 31.02.2026", kk: "Мұндай күн жоқ: 31.02.2026"))
    }

    /// Fifty years before today's, forty-nine after.
    @Test(arguments: [
        ("2026-11-21", "75", 2075), ("2026-11-21", "76", 1976), ("2026-11-21", "00", 2000),
        ("2026-11-21", "26", 2026), ("2026-11-21", "27", 2027), ("2026-11-21", "99", 1999),
        ("2049-12-31", "98", 2098), ("2049-12-31", "99", 1999), ("2050-01-01", "99", 2099),
        ("2050-01-01", "00", 2000),
        ("2051-01-01", "00", 2100), ("2051-01-01", "01", 2001), ("2080-06-01", "29", 2129),
        ("2080-06-01", "30", 2030),
        ("1999-12-31", "48", 2048), ("1999-12-31", "49", 1949),
    ])
    func `a year of two digits is the nearest one`(today: String, short: String, year: Int) throws {
        #expect(try DateEntry.read("01.03.\(short)", today: day(today)) == CivilDate(year, 3, 1))
        #expect(try DateEntry.read("0103\(short)", today: day(today)) == CivilDate(year, 3, 1))
    }

    @Test func `the end of a month is kept by terms of months`() throws {
        #expect(try DateEntry.read("+1м", today: day("2026-01-31")) == day("2026-02-28"))
        #expect(try DateEntry.read("+1г", today: day("2028-02-29")) == day("2029-02-28"))
    }
}

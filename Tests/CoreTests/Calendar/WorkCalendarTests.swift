import Core
import Testing

/// C-02, C-04, C-06; facts.md §3; decisions.md.
@Suite struct WorkCalendarTests {
    @Test func `every row of the shipped calendar is read, the non-holiday left out`() throws {
        let records = try Reference.csv("assets/reference/holidays_kz.csv").records
        let days = try Reference.calendarDays()
        #expect(records.count == 101)
        #expect(records.count { $0["kind"] == "not_a_holiday" } == 1)
        #expect(days.count == 100)
        #expect(Set(days.map(\.kind)) == Set(CalendarDay.Kind.allCases))
        #expect(days.count { $0.isWorked } == 3)
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        for record in records {
            let date = day(record["date"] ?? "")
            #expect(weekdays[date.weekday - 1] == record["weekday"], "\(date)")
        }
    }

    @Test(arguments: [
        ("date", "2026-02-30"), ("date", ""), ("kind", "holiday"), ("kind", "not_a_holiday"),
        ("applies_to_six_day_week", ""), ("applies_to_six_day_week", "maybe"), ("name_ru", ""),
        ("name_kk", ""),
    ])
    func `a row that lacks something is no day`(column: String, value: String) throws {
        var record = [
            "date": "2026-03-09", "kind": "observed", "applies_to_six_day_week": "no", "name_ru": "Выходной",
            "name_kk": "Демалыс",
        ]
        let good = try #require(CalendarDay(record: record))
        #expect(good.date == day("2026-03-09") && good.kind == .observed && !good.holdsInSixDayWeek)
        #expect(good.name == Localized(ru: "Выходной", kk: "Демалыс"))
        record[column] = value
        #expect(CalendarDay(record: record) == nil)
        record[column] = nil
        #expect(CalendarDay(record: record) == nil)
    }

    @Test func `the days off between two days are told, both days left out`() throws {
        let calendar = WorkCalendar(days: try Reference.calendarDays())
        // 8 March 2026 is a Sunday, Monday is off in its place.
        let whole = calendar.daysOff(after: day("2026-03-06"), before: day("2026-03-10"))
        #expect(whole == [day("2026-03-07"), day("2026-03-08"), day("2026-03-09")])
        #expect(calendar.daysOff(after: day("2026-03-07"), before: day("2026-03-09")) == [day("2026-03-08")])
        #expect(calendar.daysOff(after: day("2026-03-08"), before: day("2026-03-08")).isEmpty)
        #expect(calendar.daysOff(after: day("2026-03-09"), before: day("2026-03-06")).isEmpty)
        // A year without a calendar is no guess.
        #expect(calendar.daysOff(after: day("2027-12-31"), before: day("2028-01-12")).isEmpty)
    }

    /// The computed counts of facts.md §3.
    @Test(arguments: [(2023, 246), (2024, 249), (2025, 246), (2026, 247), (2027, 247)])
    func `a year has its working days`(year: Int, expected: Int) throws {
        let calendar = try Reference.calendar()
        var date = day("\(year)-01-01")
        var count = 0
        while date.year == year {
            if try calendar.isWorking(date) { count += 1 }
            date = date.adding(days: 1)
        }
        #expect(count == expected)
    }

    @Test(arguments: [
        ("2023-07-07", false), ("2023-07-01", true), ("2024-05-08", false), ("2024-05-04", true),
        ("2025-01-03", false), ("2025-01-05", true),  // moved days off
        ("2026-01-05", true), ("2026-01-06", true), ("2026-01-07", false),  // none moved in 2026
        ("2026-03-09", false), ("2026-03-25", false), ("2026-05-11", false), ("2027-01-04", false),
        ("2027-05-03", false), ("2026-10-26", false),  // carried over
        ("2024-01-08", true), ("2024-06-17", true), ("2027-05-17", true),  // 7 January and Kurban-ait are not
        ("2026-08-31", true), ("2026-08-30", false), ("2024-08-30", false), ("2027-03-15", false),
        ("2027-08-30", true),  // Constitution Day
        ("2023-06-28", false), ("2025-06-06", false), ("2026-05-27", false),  // Kurban-ait
        ("2026-11-21", false), ("2026-11-20", true), ("2026-11-22", false),
    ])
    func `a day is worked or not as the law and the moves say`(date: String, isWorking: Bool) throws {
        #expect(try Reference.calendar().isWorking(day(date)) == isWorking)
    }

    /// facts.md §3: with a six-day week only Sunday is carried over.
    @Test(arguments: [
        ("2026-03-25", true), ("2026-05-11", true), ("2027-01-04", true), ("2027-05-03", true),
        ("2026-03-09", false),
        ("2026-03-24", false), ("2025-01-03", false), ("2025-01-05", true), ("2024-05-08", true),
        ("2026-11-21", true),
        ("2026-11-22", false), ("2026-05-09", false),
    ])
    func `a six-day week has days off of its own`(date: String, isWorking: Bool) throws {
        #expect(try Reference.calendar(.sixDays).isWorking(day(date)) == isWorking)
    }

    @Test(arguments: ["2022-12-31", "2028-01-01"])
    func `a year without a calendar is refused, never guessed`(date: String) throws {
        let calendar = try Reference.calendar()
        let year = day(date).year
        #expect(throws: Message.noCalendar(year: year)) { try calendar.isWorking(day(date)) }
        #expect(throws: Message.noCalendar(year: 2028)) {
            try calendar.workingDay(5, after: day("2027-12-28"))
        }
        #expect(throws: Message.noCalendar(year: 2022)) { try calendar.lastWorkingDay(of: month("2022-06")) }
        #expect(throws: Message.noCalendar(year: 2028)) { try calendar.workingDay(1, of: month("2028-02")) }
        #expect(throws: Message.noCalendar(year: 2026)) {
            try WorkCalendar(days: []).isWorking(day("2026-01-05"))
        }
    }

    /// E526-18: three working days after the act.
    @Test func `the term of ЕСУТД moves with the first of May`() throws {
        var calendar = WorkCalendar.plain
        #expect(try calendar.workingDay(3, after: day("2026-04-30")) == day("2026-05-05"))
        calendar.override(day("2026-05-01"), isWorking: false)
        #expect(try calendar.workingDay(3, after: day("2026-04-30")) == day("2026-05-06"))
        #expect(try Reference.calendar().workingDay(3, after: day("2026-04-30")) == day("2026-05-06"))
    }

    /// E526-21: the fifth working day of January for a consent of December.
    @Test func `the first transfer waits for the holidays of January`() throws {
        var calendar = WorkCalendar.plain
        let january = month("2026-01")
        #expect(day("2025-12-15").yearMonth.next == january)
        #expect(try calendar.workingDay(5, of: january) == day("2026-01-07"))
        for date in ["2026-01-01", "2026-01-02", "2026-01-07"] {
            calendar.override(day(date), isWorking: false)
        }
        #expect(try calendar.workingDay(5, of: january) == day("2026-01-12"))
        #expect(try Reference.calendar().workingDay(5, of: january) == day("2026-01-12"))
    }

    /// E526-22: points 25 (1), 26.
    @Test func `transfer and disbursement of March have their days`() throws {
        var calendar = WorkCalendar.plain
        #expect(try calendar.workingDay(5, of: month("2026-02")) == day("2026-02-06"))
        #expect(try calendar.workingDay(10, of: month("2026-03")) == day("2026-03-13"))
        calendar.override(day("2026-03-09"), isWorking: false)
        #expect(try calendar.workingDay(10, of: month("2026-03")) == day("2026-03-16"))
        #expect(try Reference.calendar().workingDay(5, of: month("2026-02")) == day("2026-02-06"))
        #expect(try Reference.calendar().workingDay(10, of: month("2026-03")) == day("2026-03-16"))
    }

    /// E526-23: points 25 (2), 29.
    @Test(arguments: [("2026-05", "2026-05-29"), ("2026-02", "2026-02-27")])
    func `an excess is returned by the last working day`(found: String, due: String) throws {
        #expect(try WorkCalendar.plain.lastWorkingDay(of: month(found)) == day(due))
        #expect(try Reference.calendar().lastWorkingDay(of: month(found)) == day(due))
    }

    @Test func `the day itself is never counted`() throws {
        #expect(try WorkCalendar.plain.workingDay(1, after: day("2026-11-20")) == day("2026-11-23"))
        #expect(try WorkCalendar.plain.workingDay(1, after: day("2026-11-21")) == day("2026-11-23"))
        #expect(try WorkCalendar.plain.workingDay(1, after: day("2026-11-19")) == day("2026-11-20"))
    }

    @Test func `an override outweighs the rows and needs no calendar`() throws {
        var calendar = try Reference.calendar()
        calendar.override(day("2026-12-16"), isWorking: true)
        calendar.override(day("2026-11-20"), isWorking: false)
        calendar.override(day("2030-01-08"), isWorking: true)
        #expect(try calendar.isWorking(day("2026-12-16")))
        #expect(try !calendar.isWorking(day("2026-11-20")))
        #expect(try calendar.isWorking(day("2030-01-08")))
    }

    @Test func `the days off that moved a term are named`() throws {
        let calendar = try Reference.calendar()
        #expect(
            calendar.daysOff(after: day("2026-04-30"), before: day("2026-05-06"))
                == ["2026-05-01", "2026-05-02", "2026-05-03"].map(day))
        #expect(calendar.daysOff(after: day("2026-05-06"), before: day("2026-04-30")).isEmpty)
        #expect(calendar.daysOff(after: day("2026-05-06"), before: day("2026-05-07")).isEmpty)
        #expect(calendar.note(on: day("2026-05-01"))?.kind == .publicHoliday)
        #expect(calendar.note(on: day("2026-05-02")) == nil)
    }
}

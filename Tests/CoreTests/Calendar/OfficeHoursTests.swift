import Core
import Testing

/// decisions.md: ordinary Mon–Fri 09:00–18:00, duty Mon–Fri 09:00–20:00 and Sat 09:00–13:00.
@Suite struct OfficeHoursTests {
    @Test(arguments: [
        (OfficeHours.Kind.ordinary, "2026-02-17T08:59:59", false), (.ordinary, "2026-02-17T09:00", true),
        (.ordinary, "2026-02-17T17:59:59", true), (.ordinary, "2026-02-17T18:00", false),
        (.ordinary, "2026-02-21T10:00", false), (.ordinary, "2026-02-22T10:00", false),
        (.duty, "2026-02-17T08:59:59", false), (.duty, "2026-02-17T19:59:59", true),
        (.duty, "2026-02-17T20:00", false),
        (.duty, "2026-02-21T08:59", false), (.duty, "2026-02-21T09:00", true),
        (.duty, "2026-02-21T12:59:59", true),
        (.duty, "2026-02-21T13:00", false), (.duty, "2026-02-22T10:00", false),  // Saturday, Sunday
        (.duty, "2026-03-09T10:00", false), (.ordinary, "2026-03-09T10:00", false),  // a day off carried over
        (.duty, "2026-05-09T10:00", false),  // a holiday on a Saturday
        (.ordinary, "2024-05-04T17:00", true), (.duty, "2024-05-04T19:00", true),
        (.duty, "2024-05-04T20:00", false),
    ])
    func `an office is open in its hours`(kind: OfficeHours.Kind, at: String, isOpen: Bool) throws {
        #expect(try OfficeHours(kind: kind).isOpen(moment(at), Reference.calendar()) == isOpen)
    }

    /// Order 113 Appendix 2 row 9: outside the hours is told, on a day off nobody is received.
    @Test(arguments: [
        (OfficeHours.Kind.ordinary, "2026-02-17T10:00", OfficeHours.Reception.open),
        (.ordinary, "2026-02-17T18:00", .outsideHours), (.ordinary, "2026-02-21T10:00", .outsideHours),
        (.duty, "2026-02-21T10:00", .open), (.duty, "2026-02-21T13:00", .outsideHours),
        (.duty, "2026-02-22T10:00", .dayOff), (.ordinary, "2026-05-09T10:00", .dayOff),
        (.duty, "2026-05-09T10:00", .dayOff), (.ordinary, "2026-03-09T10:00", .dayOff),
        (.ordinary, "2024-05-04T17:00", .open), (.ordinary, "2024-05-04T18:00", .outsideHours),
    ])
    func `a day off is no hour outside`(
        kind: OfficeHours.Kind, at: String, reception: OfficeHours.Reception
    ) throws {
        #expect(try OfficeHours(kind: kind).reception(at: moment(at), Reference.calendar()) == reception)
    }

    @Test func `a year without a calendar has no days off`() throws {
        let sunday = moment("2031-02-16T10:00")
        #expect(throws: Message.noCalendar(year: 2031)) {
            try OfficeHours(kind: .duty).reception(at: sunday, Reference.calendar())
        }
    }

    /// C-02: Saturday reception makes no working day; E526-20.
    @Test(arguments: [
        ("2026-02-17T11:05", true, "2026-02-17"), ("2026-02-20T19:10", false, "2026-02-23"),
        ("2026-02-21T12:00", false, "2026-02-23"), ("2026-02-17T07:30", false, "2026-02-18"),
    ])
    func `an answer outside the hours counts from the next working day`(
        at: String, isWithin: Bool, due: String
    ) throws {
        for calendar in [WorkCalendar.plain, try Reference.calendar()] {
            let answer = moment(at)
            let within = try OfficeHours(kind: .ordinary).isWithinWorkingDay(answer, calendar)
            #expect(within == isWithin)
            #expect(try (within ? answer.date : calendar.workingDay(1, after: answer.date)) == day(due))
        }
        #expect(try !OfficeHours(kind: .duty).isWithinWorkingDay(moment("2026-02-21T12:00"), .plain))
    }

    @Test func `a Saturday declared a day off is closed in a duty office too`() throws {
        var calendar = WorkCalendar.plain
        let saturday = moment("2026-02-21T10:00")
        #expect(try OfficeHours(kind: .duty).isOpen(saturday, calendar))
        calendar.override(saturday.date, isWorking: false)
        #expect(try !OfficeHours(kind: .duty).isOpen(saturday, calendar))
    }

    @Test func `the hours of an office are its setting`() throws {
        let hours = OfficeHours(kind: .ordinary, opens: 8 * 60 + 30, closes: 17 * 60 + 30)
        #expect(try hours.isOpen(moment("2026-02-17T08:30"), .plain))
        #expect(try !hours.isOpen(moment("2026-02-17T17:30"), .plain))
    }

    @Test func `a year without a calendar is refused`() throws {
        let calendar = try Reference.calendar()
        for at in ["2028-02-19T10:00", "2028-02-18T10:00"] {
            #expect(throws: Message.noCalendar(year: 2028)) {
                try OfficeHours(kind: .duty).isOpen(moment(at), calendar)
            }
        }
    }
}

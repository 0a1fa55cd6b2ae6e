import Core
import Foundation
import Testing

/// C-01: Kazakhstan's civil time.
@Suite struct MomentTests {
    @Test(arguments: [
        ("2026-11-21", "2026-11-21T00:00:00"), ("2026-11-21T10:12", "2026-11-21T10:12:00"),
        ("2026-11-21T10:12:30", "2026-11-21T10:12:30"), ("2026-11-21T23:59:59", "2026-11-21T23:59:59"),
        ("1969-12-31T23:59:59", "1969-12-31T23:59:59"), ("1890-01-01T00:00:01", "1890-01-01T00:00:01"),
    ])
    func `the stored form is read and written`(text: String, iso: String) throws {
        let moment = try #require(Moment(iso: text))
        #expect(moment.iso == iso)
        #expect("\(moment)" == iso)
        #expect(Moment(iso: moment.iso) == moment)
        #expect(moment.date == CivilDate(iso: text.prefix(10)))
    }

    @Test(arguments: [
        "", "T10:12", "2026-11-21T", "2026-11-21T10", "2026-11-21T24:00", "2026-11-21T10:60",
        "2026-11-21T10:12:60",
        "2026-11-21T1:12", "2026-11-21T10:1", "2026-11-21T10:12:30:00", "2026-11-21T10:12Z",
        "2026-11-21 10:12",
        "2026-11-21T-1:12", "2026-11-21T+1:12", "2026-02-30T10:12", "21.11.2026T10:12", "2026-11-21T１０:12",
    ])
    func `any other form is no moment`(text: String) { #expect(Moment(iso: text) == nil) }

    @Test func `a moment is shown to the minute and ordered to the second`() {
        let early = moment("2026-11-21T10:12:30")
        #expect(early.shown == "21.11.2026 10:12")
        #expect(early.time == "10:12")
        #expect(early.minuteOfDay == 612)
        #expect(early < moment("2026-11-21T10:12:31"))
        #expect(early.adding(seconds: 30) == moment("2026-11-21T10:13"))
        #expect(moment("2026-11-21T23:59:59").adding(seconds: 1) == moment("2026-11-22"))
        #expect(moment("1969-12-31T00:00:01").minuteOfDay == 0)
        #expect(moment("1970-01-01").adding(seconds: -1) == moment("1969-12-31T23:59:59"))
        // E526-19: the answer of the last second is in time.
        #expect(Moment.endOf(day("2026-02-13")) == moment("2026-02-13T23:59:59"))
    }

    @Test func `the clock is the one that is handed in`() {
        let fixed = Clock.fixed(moment("2026-02-17T11:05"))
        #expect(fixed.now() == moment("2026-02-17T11:05"))
        let wall = Int64(Date().timeIntervalSince1970) + 5 * 3600
        #expect(abs(Clock.system.now().seconds - wall) <= 2)
    }
}

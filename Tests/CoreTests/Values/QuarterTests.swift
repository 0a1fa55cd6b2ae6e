import Core
import Testing

/// Quarters and halves of a calendar year.
@Suite struct QuarterTests {
    @Test(arguments: [
        ("2026-01-01", "2026-Q1", "2026-03-31"), ("2026-03-31", "2026-Q1", "2026-03-31"),
        ("2026-04-01", "2026-Q2", "2026-06-30"), ("2026-09-30", "2026-Q3", "2026-09-30"),
        ("2026-12-31", "2026-Q4", "2026-12-31"),
    ])
    func `a quarter of a day`(iso: String, quarter: String, last: String) throws {
        let found = Quarter(of: try #require(CivilDate(iso: iso)))
        #expect(found.iso == quarter)
        #expect(found.lastDay.iso == last)
        #expect(Quarter(iso: quarter) == found)
    }

    @Test(arguments: ["2026-Q0", "2026-Q5", "2026-Q", "26-Q1", "2026Q1", "2026-Q1-Q2", "2026-H1", "q"])
    func `what is no quarter`(text: String) {
        #expect(Quarter(iso: text) == nil)
    }

    @Test func `a year ends and begins`() {
        #expect(Quarter(2026, 4)?.next == Quarter(2027, 1))
        #expect(Quarter(2026, 3)?.next == Quarter(2026, 4))
    }

    @Test(arguments: [
        ("2026-01-01", "2026-H1"), ("2026-06-30", "2026-H1"), ("2026-07-01", "2026-H2"),
        ("2026-12-31", "2026-H2"),
    ])
    func `a half of a day`(iso: String, half: String) throws {
        let found = HalfYear(of: try #require(CivilDate(iso: iso)))
        #expect(found.iso == half)
        #expect(HalfYear(iso: half) == found)
        #expect(HalfYear(iso: half + "0") == nil)
    }
}

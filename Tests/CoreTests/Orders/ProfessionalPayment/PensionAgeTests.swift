import Testing

@testable import Core

@Suite struct `Dated numbers of order 526` {
    /// Coverage in time: no amounts are asserted, only that nothing is missing.
    @Test(arguments: (2024...2026).flatMap { year in (1...12).map { (year, $0) } })
    func `every month of 2024–2026 has a size and working days`(year: Int, month: Int) throws {
        let reference = try ProjectFiles.reference()
        let rules = try PaymentRules(
            parameters: reference.parameters, calendar: WorkCalendar(days: reference.calendarDays),
            hours: OfficeHours(kind: .ordinary), banks: reference.banks)
        let month = try #require(YearMonth(year, month))
        #expect(try rules.size(of: month) > .zero)
        #expect(try rules.calendar.workingDay(10, of: month) > month.firstDay)
        #expect(try rules.officeHours(on: month.firstDay).opens == 540)
    }

    @Test func `a year without a row is E-EXT, the year before is not carried over`() throws {
        let reference = try ProjectFiles.reference()
        let rules = try PaymentRules(
            parameters: reference.parameters, calendar: .plain, hours: nil, banks: reference.banks)
        let error = #expect(throws: Message.self) { try rules.size(of: Fixture526.month("2027-01")) }
        #expect(error?.code == "E-EXT")
        let hours = #expect(throws: Message.self) { try rules.officeHours(on: Fixture526.day("2026-01-05")) }
        #expect(hours?.code == "E-EXT")
    }

    private static func table() throws -> PensionAge {
        PensionAge(try ProjectFiles.reference().parameters)
    }

    /// Social Code art.207 as facts.md §5 gives it.
    @Test(arguments: [
        ("m", "1961-01-10", "2024-01-10"), ("m", "1964-02-29", "2027-02-28"),
        ("m", "1938-07-01", "2001-07-01"),
        ("f", "1963-06-01", "2024-06-01"),
        ("f", "1966-12-31", "2027-12-31"), ("f", "1967-01-01", "2028-07-01"),
        ("f", "1967-06-30", "2028-12-30"),
        ("f", "1967-07-01", "2029-07-01"), ("f", "1967-12-31", "2029-12-31"),
        ("f", "1968-01-01", "2030-07-01"),
        ("f", "1968-06-30", "2030-12-30"), ("f", "1968-07-01", "2031-07-01"),
        ("f", "1975-08-31", "2038-08-31"),
    ])
    func `the pension age is the first day on which the age reached is enough`(
        sex: String, born: String, expected: String
    ) throws {
        let person = Recipient(born: try Fixture526.day(born), sex: try #require(Sex(rawValue: sex)))
        #expect(try Self.table().day(of: person).iso == expected)
    }

    /// The rule itself, day by day, against the table's shortcut.
    @Test func `no earlier day satisfies the table`() throws {
        let table = try Self.table()
        let first = try Fixture526.day("1966-06-01")
        for offset in stride(from: 0, to: 1100, by: 3) {
            let person = Recipient(born: first.adding(days: offset), sex: .female)
            let day = try table.day(of: person)
            for earlier in [1, 2, 30, 90, 180] {
                let before = day.adding(days: -earlier)
                let required = try #require(table.women.last { $0.from <= before })
                #expect(person.born.adding(months: required.months) > before)
            }
            let required = try #require(table.women.last { $0.from <= day })
            #expect(person.born.adding(months: required.months) <= day)
        }
    }
}

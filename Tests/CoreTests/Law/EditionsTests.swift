import Testing

@testable import Core

/// Numbers of the law by the day to which they apply.
@Suite struct EditionsTests {
    /// An age of 18, from 2027 of 21, from 2030 of 16, from 2040 of 25.
    private func rules() throws -> InsuranceRules {
        var parameters = Parameters(declaredBy: HealthInsuranceParameters.all)
        for (from, years) in [("2040-01-01", "25"), ("2027-01-01", "21"), ("2030-01-01", "16")] {
            parameters.add(
                HealthInsuranceParameters.adultAge.name, .init(from: day(from), value: years, source: "draft")
            )
        }
        return try InsuranceRules(parameters)
    }

    /// Who had the age keeps it; whoever reaches it on the day of an amendment is asked for the new one.
    @Test(arguments: [
        ("2008-12-31", "2026-12-31"), ("2009-01-01", "2030-01-01"), ("2008-01-01", "2026-01-01"),
        ("2006-01-01", "2024-01-01"), ("2013-06-01", "2030-01-01"), ("2020-03-05", "2036-03-05"),
        ("2023-12-31", "2039-12-31"), ("2024-01-01", "2049-01-01"), ("2030-05-01", "2055-05-01"),
    ])
    func `an age is reached by the number in force that day`(born: String, reached: String) throws {
        let child = InsuredPerson(id: 1, born: day(born), sex: .male)
        #expect(try rules().adultDay(child) == day(reached))
    }

    @Test func `a number holds from its very day`() throws {
        let rules = try rules()
        #expect(rules.terms(on: day("2026-12-31")).adultAge == 18)
        #expect(rules.terms(on: day("2027-01-01")).adultAge == 21)
        #expect(rules.terms(on: day("2039-12-31")).adultAge == 16)
        #expect(rules.editions.next(after: day("2026-12-31")) == day("2027-01-01"))
        #expect(rules.editions.next(after: day("2027-01-01")) == day("2030-01-01"))
        #expect(rules.editions.next(after: day("2040-01-01")) == nil)
    }

    @Test func `days that touch are one interval, and none is empty`() {
        let first = DayInterval(start: day("2026-02-01"), end: day("2026-03-01"))
        let second = DayInterval(start: day("2026-03-01"), end: day("2026-04-01"))
        let empty = DayInterval(start: day("2026-05-01"), end: day("2026-05-01"))
        #expect(empty.isEmpty)
        #expect(
            DaySet([second, empty, first]).intervals == [
                DayInterval(start: day("2026-02-01"), end: day("2026-04-01"))
            ])
    }
}

import Testing

@testable import Core

/// What follows from the fields of a remittance.
struct RemittanceFormTests {
    private static let typed: FormValues = [
        "employer": "151241990007", "number": "77", "from": "12.2026", "to": "12.2026",
    ]
    private let context = FormContext(today: day("2026-11-21"), banks: [])

    private func left(_ key: String, _ values: FormValues) -> FormValues {
        var filling = Filling(values)
        RemittanceForm.spec.follow(key, in: &filling, context, .russian)
        return filling.values
    }

    @Test func `an empty form is of today, its period comes with the employer`() {
        #expect(RemittanceForm.defaults(on: day("2026-12-31")) == ["made_on": "31.12.2026"])
    }

    @Test func `the period begins with the oldest month that lacks, else it is the month to come`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        try world.recipient(0)
        let lookup = try #require(RemittanceForm.spec.lookups.first { $0.after == "employer" })
        func period(_ employer: Int) throws -> [String] {
            let found = try lookup.find(world.store, MoneyWorld.employers[employer])
            var filling = Filling(["employer": MoneyWorld.employers[employer]])
            found(&filling, FormContext(today: world.now.date, banks: []), .russian)
            return [filling.text("from"), filling.text("to"), filling.remark == nil ? "" : "!"]
        }
        // Nothing was remitted since the act of 14.09.2026.
        #expect(try period(0) == ["09.2026", "11.2026", ""])
        _ = try world.store.formFundingRequest(try #require(YearMonth(2026, 11)))
        #expect(try period(0) == ["09.2026", "11.2026", "!"])
        #expect(try period(1) == ["11.2026", "11.2026", ""])
    }

    @Test(arguments: ["employer", "from", "to"])
    func `sums given by hand are of one employer and period`(key: String) throws {
        var values = Self.typed
        RemittanceForm.give(try Tenge("60000"), to: 3, in: &values)
        values = left(key, values)
        #expect(RemittanceForm.sums(in: values) == [3: try Tenge("60000")])
        values[key] = "changed"
        #expect(RemittanceForm.sums(in: left(key, values)).isEmpty)
    }

    /// Its draft does not say whose sums they are.
    @Test func `a draft of an earlier release keeps its sums until the period is another`() throws {
        let kept = Self.typed.merging(["sum.3": "60000.00"]) { $1 }
        var filling = Filling(kept)
        RemittanceForm.spec.note(in: &filling, context, .russian)
        #expect(RemittanceForm.sums(in: left("to", filling.values)).count == 1)
        filling.type("to", "01.2027")
        #expect(RemittanceForm.sums(in: left("to", filling.values)).isEmpty)
    }
}

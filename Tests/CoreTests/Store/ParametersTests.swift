import Core
import Testing

/// facts.md §4; decisions.md: a year without its row has no value.
@Suite struct ParametersTests {
    static func shipped() throws -> Parameters {
        var parameters = Parameters()
        for record in try Reference.csv("assets/reference/parameters.csv").records {
            parameters.add(
                record["name"] ?? "",
                Parameters.Row(
                    from: day(record["effective_from"] ?? ""), value: record["value"] ?? "",
                    source: record["source"] ?? ""))
        }
        return parameters
    }

    @Test(arguments: [
        ("2020-01-01", "31183"), ("2020-03-31", "31183"), ("2020-04-01", "32668"), ("2022-12-31", "37389"),
        ("2024-06-01", "43407"), ("2025-12-31", "46228"), ("2026-01-01", "50851"), ("2026-12-31", "50851"),
    ])
    func `the row in force on a day is found`(date: String, value: String) throws {
        let parameters = try Self.shipped()
        #expect(parameters.row("subsistence_minimum", on: day(date))?.value == value)
        #expect(parameters.row("subsistence_minimum", ofYear: day(date))?.value == value)
        #expect(parameters.row("subsistence_minimum", on: day(date))?.source.isEmpty == false)
    }

    @Test func `a year's value is not carried into the next year`() throws {
        let parameters = try Self.shipped()
        #expect(parameters.row("subsistence_minimum", on: day("2027-01-01"))?.value == "50851")
        #expect(parameters.row("subsistence_minimum", ofYear: day("2027-01-01")) == nil)
        #expect(parameters.row("subsistence_minimum", on: day("2019-12-31")) == nil)
        #expect(parameters.row("nothing", on: day("2026-01-01")) == nil)
        #expect(parameters.history("nothing").isEmpty)
    }

    /// decisions.md: the payment is one subsistence minimum, article 127-3 (4) of the Labour Code.
    @Test(arguments: [("2024-01-01", "43407"), ("2025-01-01", "46228"), ("2026-01-01", "50851")])
    func `the payment is one subsistence minimum of its year`(date: String, value: String) throws {
        let parameters = try Self.shipped()
        #expect(parameters.row("professional_payment_monthly", ofYear: day(date))?.value == value)
        #expect(parameters.row("subsistence_minimum", ofYear: day(date))?.value == value)
    }

    @Test func `a row of the same day takes the place of the older one`() {
        var parameters = Parameters()
        func row(_ date: String, _ value: String) -> Parameters.Row {
            Parameters.Row(from: day(date), value: value, source: "акт")
        }
        parameters.add("a", row("2026-01-01", "2"))
        parameters.add("a", row("2024-01-01", "1"))
        parameters.add("a", row("2026-01-01", "3"))
        #expect(parameters.history("a").map(\.value) == ["1", "3"])
        #expect(parameters.row("a", ofYear: day("2025-05-05")) == nil)
        parameters.replace("a", with: "9", source: "испытание")
        #expect(parameters.history("a").count == 1)
        for date in ["1800-01-01", "1999-01-01", "2026-05-05", "2199-12-31"] {
            #expect(parameters.row("a", on: day(date))?.value == "9")
            #expect(parameters.row("a", ofYear: day(date))?.value == "9")
        }
        parameters.add("b", row("2026-01-01", "2"))
        #expect(parameters.names == ["a", "b"])
    }
}

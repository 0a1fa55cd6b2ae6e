import Core
import Testing

/// C-18, order 526 point 25.
@Suite struct TengeTests {
    @Test(arguments: [
        ("50851", 16, 30, "27120.53"),  // decisions.md: stop on 14.09.2026
        ("100000", 21, 31, "67741.94"),  // E526-15
        ("100000", 19, 29, "65517.24"), ("100000", 18, 28, "64285.71"),  // E526-16
        ("100000", 0, 28, "0.00"), ("100000", 1, 29, "3448.28"), ("100000", 0, 29, "0.00"),  // E526-17
        ("100000", 20, 30, "66666.67"),  // E526-10
        ("100000", 0, 31, "0.00"),  // E526-31
        ("100000", 31, 31, "100000.00"),
    ])
    func `a part of a month is paid to the tiyn`(size: String, days: Int, of: Int, expected: String) throws {
        #expect(try Tenge(size).share(days, of: of).plain == expected)
    }

    @Test(arguments: [
        (1, 1, 2, 1), (3, 1, 2, 2), (1, 1, 3, 0), (2, 1, 3, 1), (5, 1, 10, 1), (4, 1, 10, 0), (1, 0, 7, 0),
    ])
    func `half a tiyn goes up`(tiyn: Int64, numerator: Int, denominator: Int, expected: Int64) {
        #expect(Tenge(tiyn: tiyn).share(numerator, of: denominator) == Tenge(tiyn: expected))
    }

    @Test func `the parts of a month make the whole, a tiyn a part at most`() throws {
        let size = try Tenge("50851")
        for days in 28...31 {
            for worked in 0...days {
                let both = size.share(worked, of: days) + size.share(days - worked, of: days)
                #expect((0...1).contains(both.tiyn - size.tiyn))
            }
        }
    }

    @Test func `a share of the greatest sum does not overflow`() throws {
        let greatest = try Tenge("90000000000000")
        #expect(greatest.share(31, of: 31) == greatest)
        #expect(greatest.share(366_000, of: 366_000) == greatest)
        #expect(greatest.share(1, of: 3).plain == "30000000000000.00")
        #expect(Tenge(tiyn: .max / 4).share(1000, of: 1000).tiyn == .max / 4)
    }

    @Test(arguments: [
        ("27120,53", 2_712_053), ("27 120.5", 2_712_050), ("100", 10_000), ("0", 0), ("0,01", 1),
        ("-5", -500),
        ("-0,05", -5), ("1\u{A0}234\u{A0}567,89", 123_456_789), (" 12 ", 1200), ("007", 700),
        ("90000000000000", 9_000_000_000_000_000), ("-90000000000000,00", -9_000_000_000_000_000), ("-0", 0),
    ])
    func `a sum is read as it is typed`(typed: String, tiyn: Int64) throws {
        #expect(try Tenge(typed).tiyn == tiyn)
    }

    @Test(arguments: [
        "", "-", "--5", "5-", "1,234", "1,", ",5", ".", "1.2.3", "1,2.3", "abc", "12a", "1e5", "+5", "１２",
        "0x10",
        "100000000000000", "90000000000000,01", "90000000000001", "999999999999999999999", "5 ₸", "1'000",
    ])
    func `what is not a sum is refused`(typed: String) {
        #expect(refusal { () throws(Message) in try Tenge(typed) } == .sumForm)
    }

    @Test(arguments: [
        (Int64(0), "0,00", "0.00"), (1, "0,01", "0.01"), (-1, "-0,01", "-0.01"),
        (2_712_053, "27\u{A0}120,53", "27120.53"),
        (100_000, "1\u{A0}000,00", "1000.00"), (123_456_789, "1\u{A0}234\u{A0}567,89", "1234567.89"),
        (100_000_000_005, "1\u{A0}000\u{A0}000\u{A0}000,05", "1000000000.05"),
        (-100_000, "-1\u{A0}000,00", "-1000.00"),
        (99_999, "999,99", "999.99"),
        (.max, "92\u{A0}233\u{A0}720\u{A0}368\u{A0}547\u{A0}758,07", "92233720368547758.07"),
    ])
    func `a sum is shown and stored in its form`(tiyn: Int64, shown: String, plain: String) {
        let sum = Tenge(tiyn: tiyn)
        #expect(sum.shown == shown)
        #expect(sum.plain == plain)
        #expect("\(sum)" == plain)
    }

    @Test func `what is printed is read back`() throws {
        var generator = SystemRandomNumberGenerator()
        let edges: [Int64] = [
            0, 1, 99, 100, 101, 99_999, 100_000, 9_000_000_000_000_000, -1, -9_000_000_000_000_000,
        ]
        let random = (0..<2000).map { _ in
            Int64.random(in: -9_000_000_000_000_000...9_000_000_000_000_000, using: &generator)
        }
        for tiyn in edges + random {
            let sum = Tenge(tiyn: tiyn)
            #expect(try Tenge(sum.shown) == sum)
            #expect(try Tenge(sum.plain) == sum)
        }
    }

    @Test func `sums are added, taken away and compared`() {
        var sum = Tenge(tenge: 2) + Tenge(tiyn: 5) - Tenge(tenge: 1)
        #expect(sum == Tenge(tiyn: 105))
        sum += Tenge(tiyn: -105)
        #expect(sum == .zero)
        #expect(Tenge(tiyn: -1) < .zero)
    }
}

import Testing

@testable import Core

/// p.17, 25, 26: what nobody could owe yet is not told as overdue.
@Suite struct FirstMoneyTests {
    private func day(_ iso: String) throws -> CivilDate { try Fixture526.day(iso) }
    private func month(_ iso: String) throws -> YearMonth { try Fixture526.month(iso) }

    private func fact(_ id: Int64, _ learned: String, _ body: FactBody, on happened: String? = nil) throws
        -> Fact
    {
        let date = try day(learned)
        return Fact(
            id: id, happenedOn: try happened.map(day) ?? date, learnedAt: Moment(date, hour: 10), body: body)
    }

    /// An act in September, everything else on 20.11.2026.
    private func story(_ facts: [Fact] = []) throws -> PaymentCase {
        let account = try IBAN("KZ456010000000000001")
        let opening: [Fact] = try [
            fact(1, "2026-09-14", .employmentEnded(kind: .termination, recordedOn: nil)),
            fact(2, "2026-11-20", .contributionCount(84)),
            fact(3, "2026-11-20", .phone(PhoneNumber("+77011234567"))),
            fact(4, "2026-11-20", .sms(phone: nil, code: nil)),
            fact(5, "2026-11-20", .reply(account: account, bank: nil)),
            fact(6, "2026-11-20", .employerConsent(certificate: nil)),
        ]
        return PaymentCase(
            facts: opening + facts, person: Recipient(born: try day("1969-01-15"), sex: .male),
            rules: try Fixture526.rules())
    }

    private func overdue(_ story: PaymentCase, on today: String) throws -> [String] {
        let today = try day(today)
        return story.dueList(on: today).filter { deadline in
            if deadline.isOpen, case .overdue = deadline.state(on: today) { return true }
            return false
        }.map { $0.kind.rawValue + ($0.month.map { " \($0.iso)" } ?? "") }
    }

    @Test func `on the day of the consent nothing of the month is overdue`() throws {
        #expect(try overdue(story(), on: "2026-11-28") == [])
        #expect(try story().dueList(on: day("2026-11-28")).filter(\.isOpen).map(\.kind) == [.firstRemittance])
    }

    @Test func `without the first remittance that alone is late, then each monthly one`() throws {
        #expect(try overdue(story(), on: "2026-12-20") == ["first-transfer"])
        #expect(try overdue(story(), on: "2027-01-20") == ["first-transfer", "transfer 2027-02"])
    }

    @Test func `a disbursement is waited for when its money is here`() throws {
        let december = try month("2026-12")
        let money = try fact(20, "2026-12-20", .remittance(month: december, sum: Tenge("50851.00")))
        #expect(try overdue(story([money]), on: "2026-12-28") == [])
        let waited = try story([money]).dueList(on: day("2026-12-28")).first { $0.kind == .disbursement }
        #expect(try waited?.due.get() == day("2027-01-19"))
        #expect(waited?.reasons.first?.text.ru.contains("поступили 20.12.2026") == true)
        #expect(try overdue(story([money]), on: "2027-01-20").contains("payout 2026-12"))
    }

    @Test func `what went back to the employer is not waited for`() throws {
        let december = try month("2026-12")
        let money = try fact(20, "2026-12-05", .remittance(month: december, sum: Tenge("50851.00")))
        let back = try fact(21, "2026-12-20", .refund(month: december, sum: Tenge("50851.00")))
        #expect(try !overdue(story([money, back]), on: "2027-01-20").contains("payout 2026-12"))
    }

    /// p.17, 25: what lacks of a month after the first remittance has a term of its own.
    @Test func `the first remittance closes its notice, and no rest is told under its term`() throws {
        func notice(_ facts: [Fact]) throws -> Notice {
            try #require(
                story(facts).notices(on: day("2026-12-21")).first { $0.kind == .firstRemittance })
        }
        let asked = try notice([])
        #expect(asked.void == nil)
        for sum in ["50850.97", "50851.00", "1.00"] {
            let came = try fact(
                20, "2026-12-20", .remittance(month: month("2026-12"), sum: Tenge(sum)))
            let after = try notice([came])
            #expect(after.void == .met && after.reason == asked.reason, "\(after.reason.ru)")
            #expect(try story([came]).firstRemittance() == story().firstRemittance())
        }
    }
}

import Testing

@testable import Core

/// Order 526 where two pieces of news meet: at one moment, on the day of a term, in one month.
@Suite struct PaymentLawTests {
    private func month(_ iso: String) throws -> YearMonth { try Fixture526.month(iso) }

    private func fact(_ id: Int64, _ learned: String, _ body: FactBody, on happened: String? = nil) -> Fact {
        Fact(
            id: id, happenedOn: day(happened ?? learned), learnedAt: Moment(day(learned), hour: 10),
            body: body)
    }

    private func story(_ facts: [Fact], opening count: Int = 7, born: String? = nil) throws -> PaymentCase {
        let person = born.map { Recipient(born: day($0), sex: .male) } ?? Fixture526.person
        return PaymentCase(
            facts: try Fixture526.opening().prefix(count) + facts, person: person,
            rules: try Fixture526.rules())
    }

    private func ending(_ ground: Int, permanent: Bool = true) -> FactBody {
        .resumption(ground: ground, measure: nil, isPermanentDocument: permanent)
    }

    // MARK: p. 19, 21

    @Test func `a resumption is told when no other ground is open at its moment`() throws {
        let expiry = fact(20, "2025-03-10", .suspension(ground: 3, measure: nil))
        let loss = fact(21, "2025-03-12", .suspension(ground: 5, measure: nil))
        let first = fact(30, "2025-05-05", ending(3))
        func told(_ facts: [Fact]) throws -> Set<Int64> {
            let notices = try story(facts).notices(on: day("2025-07-01"))
            return Set(notices.filter { $0.kind == .resumption }.map(\.fact))
        }
        #expect(try told([expiry, loss, first]) == [])
        #expect(try told([expiry, loss, first, fact(31, "2025-05-06", ending(5))]) == [31])
        // Both end by one piece of news: the payment runs again, and that is told.
        #expect(try told([expiry, loss, first, fact(31, "2025-05-05", ending(5))]) == [30, 31])
        // What is suspended afterwards takes nothing back of it; at the same moment nothing runs again.
        let later = fact(40, "2025-06-10", .suspension(ground: 5, measure: nil))
        #expect(try told([expiry, first, later]) == [30])
        let once = fact(29, "2025-05-05", .suspension(ground: 5, measure: nil))
        #expect(try told([expiry, once, first]) == [])
    }

    @Test func `a suspension made good on its first day had begun`() throws {
        let found = try story([
            fact(20, "2025-03-10", .suspension(ground: 3, measure: nil)),
            fact(30, "2025-04-01", ending(3), on: "2025-03-28"),
        ]).notices(on: day("2025-04-02")).filter { $0.kind == .suspension }
        #expect(found.count == 2 && found.allSatisfy { $0.void == nil })
    }

    @Test func `a death silences the notices to the worker, not those to the employer`() throws {
        let found = try story([
            fact(20, "2025-03-10", .suspension(ground: 3, measure: nil)),
            fact(40, "2025-05-21", .termination(ground: 1), on: "2025-05-20"),
        ]).notices(on: day("2025-05-22")).filter { $0.kind == .suspension }
        #expect(found.map(\.void) == found.map { $0.addressee == .worker ? .deceased : nil })
        #expect(found.count == 2)
    }

    @Test func `a document that is not of a permanent resident ends no ground of p. 18 (3)`() throws {
        let open = fact(20, "2025-03-10", .suspension(ground: 3, measure: nil))
        let brought = try story([open, fact(30, "2025-04-10", ending(3, permanent: false))])
        #expect(brought.statusCode(on: day("2025-06-01")) == .suspended)
        #expect(
            try story([open, fact(30, "2025-04-10", ending(3))]).statusCode(on: day("2025-06-01"))
                != .suspended)
    }

    // MARK: p. 17, 25, 26

    /// 46 228 ₸ a month in 2025; the act was on 10.01.2025, so 21 of 31 days of January.
    @Test
    func `the first remittance goes from the day after the act through the second month after the consent`()
        throws
    {
        let months = try ["2025-01", "2025-02", "2025-03"].map(month)
        let sums = try ["31315.74", "46228.00", "46228.00"].map { try Tenge($0) }
        let first = try #require(try story([]).firstRemittance())
        #expect(first.months.map(\.month) == months)
        #expect(first.months.map(\.sum) == sums)
        #expect(first.shown?.ru.hasPrefix("к переводу за 01.2025–03.2025 – ") == true)
        let february = fact(20, "2025-01-25", .remittance(month: months[1], sum: sums[1]))
        // As it was asked for before anything came; once money came, p. 17 asks for no more.
        let begun = try story([february])
        #expect(begun.firstRemittance()?.months.map(\.month) == months)
        let notice = begun.notices(on: day("2025-01-27")).first { $0.kind == .firstRemittance }
        #expect(notice?.void == .met)
    }

    @Test func `money of the very day of a term is paid out by it, later money by the next`() throws {
        let march = try month("2025-03")
        let calendar = try Fixture526.rules().calendar
        let (own, next) = (
            try calendar.workingDay(10, of: march), try calendar.workingDay(10, of: march.next)
        )
        func due(_ came: CivilDate) throws -> CivilDate? {
            let money = Fact(
                id: 20, happenedOn: came, learnedAt: Moment(came, hour: 10),
                body: .remittance(month: march, sum: try Tenge("46228.00")))
            return try story([money]).deadline(.disbursement, month: march)?.due.get()
        }
        #expect(try due(own) == own)
        #expect(try due(own.adding(days: 1)) == next)
        #expect(try due(next) == next)
    }

    @Test func `money that was returned whole is not there to be paid out`() throws {
        let march = try month("2025-03")
        let came = fact(20, "2025-03-05", .remittance(month: march, sum: try Tenge("100.00")))
        let back = fact(21, "2025-03-06", .refund(month: march, sum: try Tenge("100.00")))
        #expect(try story([came]).hasMoneyToDisburse(march))
        #expect(try !story([came, back]).hasMoneyToDisburse(march))
    }

    @Test func `a suspended month is nothing, whatever the pension age`() throws {
        // Older than the table of art. 207 begins.
        let old = try story(
            [fact(20, "2025-03-10", .suspension(ground: 3, measure: nil))], born: "1930-01-01")
        #expect(try old.amount(in: month("2025-05")).sum == .zero)
        let error = #expect(throws: Message.self) { try old.amount(in: month("2025-03")) }
        #expect(error?.code == "E-EXT")
    }

    // MARK: p. 3, 12–16, 23, 32

    @Test func `a payment waits for the reply, then for the consent, then for nothing`() throws {
        #expect(try story([], opening: 4).lack(on: day("2025-02-01")) == .reply)
        #expect(try story([], opening: 6).lack(on: day("2025-02-01")) == .employerConsent)
        #expect(try story([]).lack(on: day("2025-02-01")) == nil)
    }

    @Test func `a telephone is asked of the base of numbers, then of the worker`() throws {
        func missing(_ facts: [Fact]) throws -> String? {
            try story(facts, opening: 2).conditions(on: day("2025-02-01")).all
                .first { $0.name == .phone }?.missing?.ru
        }
        #expect(try missing([]) == "ответ БМГ о номере телефона")
        #expect(
            try missing([fact(20, "2025-01-12", .noPhone)]) == "зарегистрировать номер телефона на портале")
    }

    @Test func `no termination, no notice of one`() throws {
        let kind = "termination-notice"
        #expect(try story([]).obstacle(to: kind, on: day("2025-05-22")) != nil)
        let ended = try story([fact(40, "2025-05-21", .termination(ground: 3), on: "2025-05-20")])
        #expect(ended.obstacle(to: kind, on: day("2025-05-22")) == nil)
    }

    @Test func `three days without an answer make the fourth the day of the reminders`() {
        let rule = DeadlineKind.reminder.rule(3)
        #expect(rule.ru.hasSuffix("на четвёртый день после sms"))
        #expect(rule.kk.hasSuffix("төртінші күні"))
    }

    @Test func `days of a late departure are owed where it was so determined, and nowhere else`() throws {
        func owed(_ outcome: Determination.Outcome) throws -> [Bool] {
            let told = try story([
                fact(20, "2025-05-20", .suspension(ground: 2, measure: nil), on: "2025-03-01"),
                fact(30, "2025-05-25", ending(2), on: "2025-05-02"),
                fact(
                    40, "2025-05-26",
                    .determination(
                        Determination(
                            clause: Determination.Topic.departure.rawValue, outcome: outcome, reason: "письмо"
                        ))),
            ])
            return try ["2025-03", "2025-04", "2025-12"].map {
                told.entitlement.isOwedByDetermination(try month($0))
            }
        }
        #expect(try owed(.owed) == [false, true, false])
        #expect(try owed(.notOwed) == [false, false, false])
    }

    @Test func `an old decision names the point alone and answers its questions only`() throws {
        let old = try story([
            fact(
                40, "2025-05-26", .determination(Determination(clause: "32", outcome: nil, reason: "письмо")))
        ]).history
        let since = Moment(day("2025-05-01"))
        #expect(old.determination(on: .departure, since: since)?.id == 40)
        #expect(old.determination(on: .sumsAtDeath, since: since)?.id == 40)
        #expect(old.determination(on: .waiting, since: since) == nil)
    }

    @Test func `what was told at a moment was known at it`() throws {
        let told = try story([fact(20, "2025-03-10", .push), fact(21, "2025-03-11", .push)])
        #expect(told.known(at: Moment(day("2025-03-10"), hour: 10)).facts.count == 8)
        #expect(told.known(at: Moment(day("2025-03-11"), hour: 10)).facts.count == 9)
    }
}

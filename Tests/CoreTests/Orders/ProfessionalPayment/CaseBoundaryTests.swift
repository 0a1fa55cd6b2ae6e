import Testing

@testable import Core

/// Where one answer of a case passes into the next: the first and the last month, the day
/// of a term, the sum to the tiyn.
@Suite struct CaseBoundaryTests {
    private func day(_ iso: String) throws -> CivilDate { try Fixture526.day(iso) }
    private func month(_ iso: String) throws -> YearMonth { try Fixture526.month(iso) }

    private func fact(_ id: Int64, _ learned: String, _ body: FactBody, on happened: String? = nil) throws
        -> Fact
    {
        let date = try day(learned)
        return Fact(
            id: id, happenedOn: try happened.map(day) ?? date, learnedAt: Moment(date, hour: 10), body: body)
    }

    private func story(_ facts: [Fact], opening count: Int = 7, born: String? = nil) throws -> PaymentCase {
        let person = try born.map { Recipient(born: try day($0), sex: .male) } ?? Fixture526.person
        return PaymentCase(
            facts: try Fixture526.opening().prefix(count) + facts, person: person,
            rules: try Fixture526.rules())
    }

    private func decision(_ topic: Determination.Topic, _ outcome: Determination.Outcome) -> FactBody {
        .determination(Determination(clause: topic.rawValue, outcome: outcome, reason: "письмо"))
    }

    @Test func `the months of a statement go from the first to the last that anything is owed or moved for`()
        throws
    {
        let moved = try story([
            fact(20, "2025-01-25", .remittance(month: month("2024-12"), sum: Tenge("1.00"))),
            fact(21, "2025-06-10", .disbursement(month: month("2025-06"), sum: Tenge("1.00"))),
        ])
        let months = try (month("2024-12").ordinal...month("2025-06").ordinal).map(YearMonth.init(ordinal:))
        #expect(try moved.statement(through: month("2025-03")).map(\.month) == months)
        #expect(try moved.monthMoney(through: month("2025-03")).map(\.month) == months)
        let first = try month("2025-01")
        #expect(try story([]).statement(through: first).map(\.month) == [first])
        #expect(try story([]).monthMoney(through: first).map(\.month) == [first])
        let ended = try story([
            fact(20, "2025-02-05", .disbursement(month: first, sum: Tenge("1.00"))),
            fact(21, "2025-02-10", .termination(ground: 3)),
        ])
        #expect(try ended.monthMoney(through: month("2025-12")).map(\.month) == [first, first.next])
    }

    @Test func `on its very day a term is neither late nor over`() throws {
        let ended = try fact(30, "2026-04-03", .termination(ground: 1), on: "2026-02-28")
        let waiting = try #require(try story([ended]).deadline(.terminationNotice))
        #expect(try waiting.state(on: day("2026-04-04")) == .waiting(daysLeft: 0))
        let told = try fact(31, "2026-04-04", .terminationNotice(reason: "смерть"))
        let met = try #require(try story([ended, told]).deadline(.terminationNotice))
        #expect(try met.state(on: day("2026-04-04")) == .met)
    }

    @Test func `the reminders are made with the second, or fall away with the answer`() throws {
        let push = try fact(20, "2025-01-17", .push)
        let call = try fact(21, "2025-01-20", .contactCentre)
        #expect(try story([push, call], opening: 4).deadline(.reminder)?.metOn == day("2025-01-20"))
        let reply = try fact(
            22, "2025-01-18", .reply(account: IBAN("KZ456010000000000001"), bank: nil))
        #expect(try story([push, call, reply], opening: 4).deadline(.reminder)?.metOn == day("2025-01-18"))
    }

    @Test func `a month is met by its own money, on the day on which that is whole`() throws {
        let march = try month("2025-03")
        let owed = try story([]).amount(in: march).sum
        let part = try Tenge("1000.00")
        let paid = try story([
            fact(20, "2025-02-05", .remittance(month: march, sum: owed)),
            fact(21, "2025-03-08", .disbursement(month: march, sum: part)),
            fact(22, "2025-03-09", .disbursement(month: march, sum: owed - part)),
        ])
        #expect(try paid.deadline(.remittance, month: march)?.metOn == day("2025-02-05"))
        #expect(try paid.deadline(.disbursement, month: march)?.metOn == day("2025-03-09"))
    }

    @Test func `a return is made when all of what was found in the month came back`() throws {
        let march = try month("2025-03")
        let february = march.previous
        let owed = try story([]).amount(in: march).sum
        let excess = try Tenge("100.00")
        let facts = try [
            fact(20, "2025-03-10", .disbursement(month: march, sum: owed + excess)),
            fact(21, "2025-03-11", .disbursement(month: february, sum: owed + excess)),
            fact(22, "2025-03-12", .refund(month: march, sum: excess)),
            fact(23, "2025-03-20", .refund(month: february, sum: excess)),
        ]
        let one = try #require(try story(Array(facts.prefix(3))).deadline(.refund, month: march))
        #expect(one.metOn == nil)
        let both = try #require(try story(facts).deadline(.refund, month: march))
        #expect(try both.metOn == day("2025-03-20"))
        #expect(try story(facts).deadlines(on: day("2025-03-21")).allSatisfy { $0.kind != .refund })
    }

    @Test func `a question about days concerns their months, and is decided by what came after it`() throws {
        let facts = try [
            fact(20, "2025-05-20", .suspension(ground: 2, measure: nil), on: "2025-03-01"),
            fact(21, "2025-05-22", decision(.departure, .owed)),
            fact(
                22, "2025-05-25", .resumption(ground: 2, measure: nil, isPermanentDocument: true),
                on: "2025-05-02"),
        ]
        // Between the month of departure and the return: 01.04–01.05.
        let asked = try story(facts)
        let months = try ["2025-03", "2025-04", "2025-05", "2025-06"].map(month)
        #expect(months.map(asked.needsDecision) == [false, true, true, false])
        let decided = try story(facts + [fact(23, "2025-05-26", decision(.departure, .notOwed))])
        #expect(months.map(decided.needsDecision) == [false, false, false, false])
        let question = try #require(
            try decided.openQuestions(on: day("2025-05-27")).first { $0.topic == .departure })
        #expect(decided.determination(on: question)?.outcome == .notOwed)
        // Point 32 has two questions: an answer to one is none to the other.
        let since = Moment(try day("2025-05-01"))
        #expect(decided.history.determination(on: .sumsAtDeath, since: since) == nil)
    }

    @Test func `a silence begins with the last reminder, and the day after the request`() throws {
        let reminded = try story(
            [
                fact(20, "2025-01-17", .push), fact(21, "2025-01-18", decision(.noAnswer, .wait)),
                fact(22, "2025-01-20", .contactCentre),
            ], opening: 4)
        let question = try #require(
            try reminded.openQuestions(on: day("2025-01-21")).first { $0.topic == .noAnswer })
        #expect(question.determination == nil)
        let sent = try story([], opening: 6)
        func isAsked(_ iso: String) throws -> Bool {
            try sent.openQuestions(on: day(iso)).contains { $0.topic == .employerSilence }
        }
        #expect(try !isAsked("2025-01-15"))
        #expect(try isAsked("2025-01-16"))
    }

    @Test func `the age is a matter of reading when it comes after the day after the act`() throws {
        func isRead(_ born: String) throws -> Bool {
            try story([], born: born).openQuestions(on: day("2025-02-01")).contains { question in
                question.citations.map(\.clause) == ["25.3", "8"]
            }
        }
        #expect(try !isRead("1970-01-11"))
        #expect(try isRead("1970-01-12"))
    }

    @Test func `nothing is resumed on the day on which the payment is over`() throws {
        let over = try story([
            fact(20, "2031-05-10", .suspension(ground: 2, measure: nil), on: "2031-05-09"),
            fact(
                21, "2031-09-01", .resumption(ground: 2, measure: nil, isPermanentDocument: true)),
        ])
        #expect(try over.entitlement.end == day("2031-09-01"))
        #expect(over.resumptions.isEmpty)
    }

    @Test(arguments: [
        ("sms", 3, "2025-01-20"), ("reply", 4, "2025-01-20"), ("case-file", 5, "2025-01-20"),
        ("employer-consent", 5, "2025-01-20"), ("payout", 7, "2025-01-20"), ("push", 4, "2025-01-17"),
    ])
    func `a fact is in turn when the one before it is there`(kind: String, count: Int, iso: String) throws {
        #expect(try story([], opening: count).obstacle(to: kind, on: day(iso)) == nil)
        #expect(try story([], opening: count - 1).obstacle(to: kind, on: day(iso)) != nil)
    }

    @Test func `the reminders are in turn from the fourth day`() throws {
        #expect(try story([], opening: 4).obstacle(to: "push", on: day("2025-01-16")) != nil)
    }

    @Test func `closed, terminated and paid to the pension age are ends, nothing else`() {
        #expect(Set(CaseStatus.allCases.filter(\.isEnded)) == [.closed, .terminated, .pensionAge])
    }
}

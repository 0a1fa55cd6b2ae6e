import Testing

@testable import Core

/// What holds for every case whatsoever.
@Suite struct `Any case of order 526` {
    static let seeds = (1...60).map(UInt64.init)

    /// Everything a card shows, in one comparable text.
    private func picture(_ story: PaymentCase, _ days: [CivilDate]) throws -> [String] {
        var lines = try story.statement(through: try #require(days.last?.yearMonth)).map {
            "\($0.month) \($0.amount.sum) \($0.amount.days) \($0.paid) \($0.remitted) \($0.refunded)"
        }
        for day in days {
            lines.append("\(day) \(story.statusCode(on: day)) \(story.openQuestions(on: day).count)")
            lines.append(story.statementText(knownBy: day).ru)
            lines += story.pendingChanges(after: day).map(\.text.kk)
        }
        lines +=
            story.resumptions.map(\.iso)
            + DeadlineKind.allCases.map { "\(String(describing: story.deadline($0)))" }
        return lines
    }

    private func days() throws -> [CivilDate] {
        let first = try Fixture526.day("2025-01-01")
        return (0..<40).map { first.adding(days: $0 * 31) }
    }

    @Test(arguments: seeds)
    func `is the same in whatever order its facts were entered`(seed: UInt64) throws {
        let rules = try Fixture526.rules()
        let facts = try Fixture526.story(seed: seed, rules: rules)
        let expected = try picture(PaymentCase(facts: facts, person: Fixture526.person, rules: rules), days())
        var random = SeededGenerator(seed: seed + 1000)
        for _ in 0..<4 {
            // Entered in another order: other places and other identifiers.
            let shuffled = facts.shuffled(using: &random).enumerated().map { index, fact in
                Fact(
                    id: Int64(index + 1), happenedOn: fact.happenedOn, learnedAt: fact.learnedAt,
                    body: fact.body)
            }
            let story = PaymentCase(facts: shuffled, person: Fixture526.person, rules: rules)
            #expect(
                try picture(story, days()).filter { !$0.contains("Deadline") }
                    == expected.filter { !$0.contains("Deadline") })
        }
    }

    @Test func `the random stories hold what they are to try`() throws {
        let rules = try Fixture526.rules()
        var suspended = 0
        var resumed = 0
        var terminated = 0
        var waiting = 0
        for seed in Self.seeds {
            let story = PaymentCase(
                facts: try Fixture526.story(seed: seed, rules: rules), person: Fixture526.person, rules: rules
            )
            suspended += story.suspensions.count
            resumed += story.suspensions.filter { $0.closing != nil }.count
            terminated += story.termination == nil ? 0 : 1
            waiting += story.waitingResumptions.count
        }
        #expect(suspended > 60 && resumed > 30 && terminated > 20 && waiting > 20)
    }

    @Test(arguments: seeds)
    func `pays what is payable: paid + arrears − overpayment`(seed: UInt64) throws {
        let rules = try Fixture526.rules()
        let story = PaymentCase(
            facts: try Fixture526.story(seed: seed, rules: rules), person: Fixture526.person, rules: rules)
        for line in try story.statement(through: Fixture526.month("2032-12")) {
            #expect(line.paid + line.arrears - line.overpayment == line.amount.sum, "\(line.month)")
            #expect(line.overpayment == .zero || line.arrears == .zero)
            #expect(line.unrefunded >= .zero)
        }
    }

    /// p.25 part 2, 29: straight from the words, the whole case read anew at every piece of news.
    @Test(arguments: seeds)
    func `finds an excess in the month in which it came or was found`(seed: UInt64) throws {
        let rules = try Fixture526.rules()
        let story = PaymentCase(
            facts: try Fixture526.story(seed: seed, rules: rules), person: Fixture526.person, rules: rules)
        let moments = Set(story.facts.map(\.learnedAt)).sorted()
        let past = OwedInThePast(story)
        for month in story.history.money.keys {
            var lasting: [(found: YearMonth, excess: Tenge)] = []
            for moment in moments.reversed() {
                let excess = (try? story.known(at: moment).line(of: month).refundable) ?? .zero
                lasting.append((moment.date.yearMonth, min(excess, lasting.last?.excess ?? excess)))
            }
            var expected: [YearMonth] = []
            var covered = Tenge.zero
            for part in lasting.reversed() where part.excess > covered {
                covered = part.excess
                expected.append(part.found)
            }
            #expect(past.overpayments(of: month).map(\.found) == expected, "\(month)")
        }
    }

    @Test(arguments: seeds)
    func `pays no day twice and none that is not owed`(seed: UInt64) throws {
        let rules = try Fixture526.rules()
        let story = PaymentCase(
            facts: try Fixture526.story(seed: seed, rules: rules), person: Fixture526.person, rules: rules)
        // Day by day, straight from catalogue 4.1.
        let act = try Fixture526.day("2025-01-10")
        let pensionEnd = try story.pensionAge().firstOfNextMonth
        for line in try story.statement(through: Fixture526.month("2032-12")) {
            var owed = 0
            for offset in 0..<line.month.dayCount {
                let day = line.month.firstDay.adding(days: offset)
                guard day > act, day < pensionEnd else { continue }
                if let end = story.termination {
                    if day >= end.from { continue }
                    if end.ground == 1, day.yearMonth > end.happenedOn.yearMonth { continue }
                }
                if let determined = story.entitlement.determined.first(where: { $0.days.contains(day) }) {
                    owed += determined.determination.determination.outcome == .owed ? 1 : 0
                    continue
                }
                let isStopped = story.suspensions.contains { suspension in
                    if suspension.ground == 2, suspension.closing == nil,
                        day.yearMonth > suspension.happenedOn.yearMonth
                    {
                        return true
                    }
                    return day >= suspension.from && (suspension.resumedFrom.map { day < $0 } ?? true)
                }
                if !isStopped { owed += 1 }
            }
            #expect(line.amount.days == owed, "\(line.month)")
            #expect(line.amount.days <= line.month.dayCount)
        }
    }

    /// Ground 1 alone gives the suspended days back afterwards (p.18 (1)): until the debit
    /// its days were suspended all the same.
    @Test(arguments: seeds)
    func `is suspended on the days that its amounts leave out`(seed: UInt64) throws {
        let rules = try Fixture526.rules()
        let story = PaymentCase(
            facts: try Fixture526.story(seed: seed, rules: rules), person: Fixture526.person, rules: rules)
        let first = try Fixture526.day("2025-01-25")
        for offset in 0..<600 {
            let day = first.adding(days: offset * 2)
            let status = story.statusCode(on: day)
            guard [.active, .sentForPayment, .suspended].contains(status) else { continue }
            let isStopped = story.suspensions.contains { suspension in
                guard suspension.from <= day else { return false }
                let isOpen = suspension.resumedFrom.map { day < $0 } ?? true
                return isOpen
                    || (suspension.ground == 1 && suspension.closing.map { day < $0.happenedOn } ?? true)
            }
            #expect((status == .suspended) == isStopped, "\(day)")
        }
    }

    @Test(arguments: seeds)
    func `explains itself by facts that were read, in both languages, by clauses that exist`(seed: UInt64)
        throws
    {
        let rules = try Fixture526.rules()
        let facts = try Fixture526.story(seed: seed, rules: rules)
        let story = PaymentCase(facts: facts, person: Fixture526.person, rules: rules)
        let ids = Set(facts.map(\.id))
        var reasons: [Reason] = []
        for day in try days() {
            let decision = story.status(on: day)
            #expect(decision.value == story.statusCode(on: day))
            #expect(!decision.reasons.isEmpty)
            reasons += decision.reasons + story.amountReasons(day.yearMonth)
            reasons += story.openQuestions(on: day).flatMap { question in
                question.citations.map { Reason($0, question.text, facts: question.facts) }
            }
            reasons += story.deadlines(on: day).flatMap(\.reasons)
        }
        for fact in facts { reasons += story.reasons(after: fact, on: fact.learnedAt.date) }
        for reason in reasons {
            #expect(ids.isSuperset(of: reason.facts))
            #expect(Clauses526.all.contains(reason.citation), "\(reason.citation)")
            #expect(!reason.text.ru.isEmpty && !reason.text.kk.isEmpty && reason.text.ru != reason.text.kk)
        }
    }

    /// An explanation names every fact that decided: without the others the
    /// status stays.
    @Test(arguments: seeds)
    func `keeps its status on the named facts alone`(seed: UInt64) throws {
        let rules = try Fixture526.rules()
        let facts = try Fixture526.story(seed: seed, rules: rules)
        let story = PaymentCase(facts: facts, person: Fixture526.person, rules: rules)
        for day in try days() {
            let decision = story.status(on: day)
            let named = Set(decision.reasons.flatMap(\.facts))
            let rest = PaymentCase(
                facts: facts.filter { named.contains($0.id) }, person: Fixture526.person, rules: rules)
            #expect(rest.statusCode(on: day) == decision.value, "\(day)")
        }
    }

    @Test(arguments: seeds)
    func `keeps a month's amount on the named facts alone`(seed: UInt64) throws {
        let rules = try Fixture526.rules()
        let facts = try Fixture526.story(seed: seed, rules: rules)
        let story = PaymentCase(facts: facts, person: Fixture526.person, rules: rules)
        for day in try days() {
            let month = day.yearMonth
            let named = Set(story.amountReasons(month).flatMap(\.facts))
            let rest = PaymentCase(
                facts: facts.filter { named.contains($0.id) }, person: Fixture526.person, rules: rules)
            #expect(try rest.amount(in: month).sum == story.amount(in: month).sum, "\(month)")
        }
    }

    @Test(arguments: seeds)
    func `counts months of ОППВ once in whatever order they are told`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let start = try Fixture526.month("2014-01")
        var months: Set<Int> = []
        var facts: [Fact] = []
        let moment = Moment(try Fixture526.day("2025-01-01"))
        for index in 0..<20 {
            let from = Int.random(in: 0...100, using: &random)
            let to = from + Int.random(in: 0...12, using: &random)
            months.formUnion(from...to)
            facts.append(
                Fact(
                    id: Int64(index), happenedOn: moment.date, learnedAt: moment,
                    body: .contributionMonths(from: start.adding(from), to: start.adding(to))))
        }
        let history = CaseHistory(facts.shuffled(using: &random))
        #expect(history.contributions.count == months.count)
        #expect(history.contributions.isEnough(84) == (months.count >= 84))
    }
}

/// The facts of a case sorted by what they are, in the order in which they
/// were learned (equal moments: in order of their identifiers).
struct CaseHistory: Sendable {
    /// p.6: the latest word on the employer's act.
    private(set) var act: Fact?
    private(set) var contributions = OccupationalContributionMonths()
    private(set) var phone: Fact?
    private(set) var noPhone: Fact?
    /// p.10: the payment or a notice for it is already there.
    private(set) var closing: Fact?
    private(set) var sms: Fact?
    private(set) var push: Fact?
    private(set) var contactCentre: Fact?
    private(set) var reply: Fact?
    private(set) var caseFile: Fact?
    private(set) var consent: Fact?
    private(set) var ledger = SuspensionLedger()
    /// The one that takes effect first.
    private(set) var termination: Termination?
    /// The first news of a death: no resumption follows it.
    private(set) var death: Termination?
    /// p.32: the earliest end that a termination sets.
    private(set) var entitlementEnd = DayInterval.never
    private(set) var entitlementEndFact: Int64?
    private(set) var firstDisbursement: Fact?
    private(set) var firstRemittance: Fact?
    private(set) var terminationNotice: Fact?
    private(set) var penalInstitution: Fact?
    private(set) var determinations: [DeterminationFact] = []
    /// A526-08: a termination that an operator determined not to be one.
    private(set) var overruled: Fact?
    private(set) var money: [YearMonth: MonthMoney] = [:]
    /// The latest day on which anything happened.
    private(set) var lastDay = CivilDate(dayNumber: Int32.min)

    var suspensions: [Suspension] { ledger.suspensions }

    init() {}

    /// - Parameter facts: in the order in which they were learned.
    init(_ facts: [Fact]) {
        let pardon = facts.last { fact in
            guard case .determination(let determination) = fact.body else { return false }
            return determination.topic == .contributions
        }
        for fact in facts {
            if let pardon, isOverruled(fact, by: pardon) { overruled = fact } else { add(fact) }
        }
    }

    /// A526-08: «выплата продолжается» sets aside the contributions known by then, if
    /// they are for a time when the worker still worked there.
    private func isOverruled(_ fact: Fact, by pardon: Fact) -> Bool {
        guard case .termination(3) = fact.body, case .determination(let determination) = pardon.body,
            determination.outcome == .goesOn, fact.learnedAt <= pardon.learnedAt, let act
        else { return false }
        return fact.happenedOn.yearMonth <= act.happenedOn.yearMonth
    }

    /// What had happened by a day, with the pairs of suspensions and resumptions that
    /// everything known makes.
    init(_ facts: [Fact], ledger: SuspensionLedger) {
        self.init(facts)
        self.ledger = ledger
    }

    private mutating func add(_ fact: Fact) {
        lastDay = max(lastDay, fact.happenedOn)
        switch fact.body {
        case .application, .refusalNotice: break
        case .employmentEnded: act = fact
        case .contributionCount(let count): contributions.add(count, by: fact.id)
        case .contributionMonths(let from, let to): contributions.add(from, to, by: fact.id)
        case .phone: phone = fact
        case .noPhone: noPhone = fact
        case .alreadyPaid, .noticeExists: closing = closing ?? fact
        case .sms: sms = sms ?? fact
        case .push: push = push ?? fact
        case .contactCentre: contactCentre = contactCentre ?? fact
        case .reply: reply = reply ?? fact
        case .caseFile: caseFile = caseFile ?? fact
        case .employerConsent: consent = consent ?? fact
        case .suspension(let ground, let measure): ledger.suspend(fact, ground: ground, measure: measure)
        case .resumption: resume(fact)
        case .termination(let ground): terminate(fact, ground)
        case .terminationNotice: terminationNotice = terminationNotice ?? fact
        case .remittance(let month, let sum):
            firstRemittance = firstRemittance ?? fact
            money[month, default: MonthMoney()].remitted.append(.init(fact: fact, sum: sum))
        case .disbursement(let month, let sum):
            firstDisbursement = firstDisbursement ?? fact
            money[month, default: MonthMoney()].paid.append(.init(fact: fact, sum: sum))
        case .refund(let month, let sum):
            money[month, default: MonthMoney()].refunded.append(.init(fact: fact, sum: sum))
        case .penalInstitution: penalInstitution = fact
        case .determination(let determination):
            determinations.append(
                DeterminationFact(id: fact.id, learnedAt: fact.learnedAt, determination: determination))
        }
    }

    /// p.18 and p.20 tie the resumption to the day on which the circumstances ended, not to
    /// the day of the news; p.22 ends the payment from its day on and takes nothing that was
    /// earned before it.
    ///
    /// So news after a termination still counts when the circumstances had ended before it.
    /// After a death there is nobody to resume for (E526-28, A526-14).
    private mutating func resume(_ fact: Fact) {
        let day = fact.learnedAt.date
        if let death, death.from <= day { return }
        if let termination, termination.from <= day, termination.from <= fact.happenedOn { return }
        ledger.resume(fact)
    }

    private mutating func terminate(_ fact: Fact, _ ground: Int) {
        let new = Termination(
            id: fact.id, ground: ground, happenedOn: fact.happenedOn, learnedAt: fact.learnedAt)
        if termination == nil { termination = new }
        if ground == 1, death == nil { death = new }
        if new.end < entitlementEnd {
            entitlementEnd = new.end
            entitlementEndFact = fact.id
        }
    }

    func isTerminated(on day: CivilDate) -> Bool { termination.map { $0.from <= day } ?? false }

    var isDeathKnown: Bool { death != nil }

    /// Whether the payment has ended by a death whose date has come.
    func isDeceased(on day: CivilDate) -> Bool { death.map { $0.from <= day } ?? false }
}

/// The money of one month of payment.
struct MonthMoney: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
        let fact: Fact
        let sum: Tenge
    }

    var remitted: [Entry] = []
    var paid: [Entry] = []
    var refunded: [Entry] = []

    static func total(_ entries: [Entry]) -> Tenge { entries.reduce(into: .zero) { $0 += $1.sum } }
}

/// p.5, 8, 10: months for which ОППВ were paid; a named month counts once.
struct OccupationalContributionMonths: Sendable {
    private var named: [ClosedRange<Int32>] = []
    private var unnamed = 0
    private(set) var facts: [Int64] = []

    mutating func add(_ count: Int, by fact: Int64) {
        unnamed += count
        facts.append(fact)
    }

    mutating func add(_ from: YearMonth, _ to: YearMonth, by fact: Int64) {
        facts.append(fact)
        guard from <= to else { return }
        named.append(from.ordinal...to.ordinal)
    }

    /// Distinct months.
    var count: Int {
        var months = unnamed
        var counted = Int32.min
        for range in named.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let first = max(range.lowerBound, counted)
            if range.upperBound >= first { months += Int(range.upperBound - first) + 1 }
            counted = max(counted, range.upperBound + 1)
        }
        return months
    }

    /// p.5, 8, 10: in all not less than so many.
    func isEnough(_ required: Int) -> Bool { count >= required }
}

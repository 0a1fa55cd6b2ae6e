/// Order 526: the case of one worker with one employer.
///
/// Everything follows from the facts, in whatever order they were entered:
/// they are read in the order in which they were learned. Nothing here reads a
/// clock; questions name their day.
public struct PaymentCase: Sendable {
    public let person: Recipient
    public let rules: PaymentRules
    /// In the order in which they were learned; equal moments by identifier.
    public let facts: [Fact]

    let history: CaseHistory
    /// Days that the payment is owed for, before suspensions.
    let entitlement: Entitlement

    /// A case of its accepted facts and of the resumptions that wait
    /// (``Admission/isWaiting``).
    public init(facts: [Fact], person: Recipient, rules: PaymentRules) {
        self.person = person
        self.rules = rules
        let isOrdered = zip(facts, facts.dropFirst()).allSatisfy { !Self.isLater($0, than: $1) }
        self.facts = isOrdered ? facts : facts.sorted { Self.isLater($1, than: $0) }
        history = CaseHistory(self.facts)
        entitlement = Entitlement(history, person, rules)
    }

    private static func isLater(_ left: Fact, than right: Fact) -> Bool {
        left.learnedAt == right.learnedAt ? left.id > right.id : left.learnedAt > right.learnedAt
    }

    /// The case as it was known at a moment.
    public func known(at moment: Moment) -> PaymentCase {
        guard let last = facts.last, last.learnedAt > moment else { return self }
        return PaymentCase(facts: facts.filter { $0.learnedAt <= moment }, person: person, rules: rules)
    }

    /// What had happened by the end of a day, by everything known.
    ///
    /// Which news ended which suspension (p.20) does not hang on the day asked: the pairs are
    /// those of the amounts.
    func history(on day: CivilDate) -> CaseHistory {
        guard history.lastDay > day else { return history }
        return CaseHistory(facts.filter { $0.happenedOn <= day }, ledger: history.ledger.seen(on: day))
    }

    /// T20: the day from which the pension age leaves nothing (p.24), if it has come by `day`.
    func pensionEnd(by day: CivilDate) -> CivilDate? {
        guard history.consent != nil, case .success(let reached) = entitlement.pensionAge else { return nil }
        let end = reached.firstOfNextMonth
        return end <= day ? end : nil
    }

    // MARK: Conditions and dates

    /// p.8: the day on which the age is reached (55 years).
    public var ageDay: CivilDate { rules.ageDay(of: person) }

    /// p.24: the day on which the pension age is reached.
    ///
    /// - Throws: ``Message/external(_:)`` when no table covers the person.
    public func pensionAge() throws(Message) -> CivilDate { try entitlement.pensionAge.get() }

    /// p.3, 5–11: the four conditions of the card.
    public func conditions(on day: CivilDate) -> Conditions {
        history(on: day).conditions(person, rules, on: day)
    }

    // MARK: Suspensions and ends

    /// p.18: in the order in which they were learned.
    public var suspensions: [Suspension] { history.suspensions }

    /// p.20: resumptions without an open suspension, kept because the
    /// suspension may be entered later.
    public var waitingResumptions: [Fact] { history.ledger.waiting }

    /// p.22: the termination that takes effect first.
    public var termination: Termination? { history.termination }

    /// The days from which the payment runs again: the end of each run of unpaid days
    /// over all grounds; for a ground that took no day, its own date unless another
    /// ground covers it.
    ///
    /// Days on or after the end of the payment are left out.
    public var resumptions: [CivilDate] {
        let unpaid = entitlement.unpaid
        let ends = unpaid.intervals.filter { !$0.isOpen }.map(\.end)
        let idle = history.suspensions.filter { $0.unpaid.isEmpty }.compactMap(\.resumedFrom)
            .filter { !unpaid.contains($0) }
        return Set(ends + idle).filter { $0 < entitlement.end }.sorted()
    }

    /// p.28: the latest application through a penal institution; the payment
    /// goes on.
    public var penalInstitution: Fact? { history.penalInstitution }

    // MARK: Status

    /// The status on a day, without its reasons.
    public func statusCode(on day: CivilDate) -> CaseStatus {
        status(history(on: day), on: day)
    }

    func status(_ history: CaseHistory, on day: CivilDate) -> CaseStatus {
        if history.isTerminated(on: day) { return .terminated }
        if history.consent != nil {
            if pensionEnd(by: day) != nil { return .pensionAge }
            if history.suspensions.contains(where: { $0.unpaid.contains(day) }) { return .suspended }
            return history.firstDisbursement == nil ? .sentForPayment : .active
        }
        if history.caseFile != nil { return .awaitingEmployer }
        if history.reply != nil { return .registered }
        if history.push != nil && history.contactCentre != nil { return .reminded }
        if history.sms != nil { return .smsSent }
        if history.closing != nil { return .closed }
        let hasFailed = !history.refusedConditions(person, rules, on: day).isEmpty
        if history.phone != nil { return hasFailed ? .ineligible : .checking }
        return history.noPhone != nil && !hasFailed ? .awaitingPhone : .collecting
    }

    /// p.11: the conditions that fail on a day; empty unless the status is
    /// ``CaseStatus/ineligible``.
    public func refusals(on day: CivilDate) -> [Conditions.Name] {
        statusCode(on: day) == .ineligible ? history(on: day).refusedConditions(person, rules, on: day) : []
    }
}

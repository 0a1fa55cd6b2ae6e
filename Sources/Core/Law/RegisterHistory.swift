/// A step that a record made: an event that was entered, or one that passed by itself.
public struct RegisterMade: Sendable {
    public let row: RegisterRow
    public let at: Moment
    /// `nil` of what passed by itself.
    public let fact: RegisterFact?
}

/// How a record stands at a moment.
public struct RegisterStanding: Sendable {
    /// `nil` before the record began.
    public fileprivate(set) var state: RegisterState?
    /// What is told of the record; of a field that is told again the last.
    public fileprivate(set) var values = RegisterValues()
    public fileprivate(set) var steps: [RegisterMade] = []

    fileprivate mutating func make(_ row: RegisterRow, at moment: Moment, _ fact: RegisterFact?) {
        state = row.to
        if let fact { values.add(fact.values) }
        steps.append(RegisterMade(row: row, at: moment, fact: fact))
    }

    /// When the record came into a state for the last time.
    func began(_ state: RegisterState) -> Moment? {
        steps.last { $0.row.to == state && !$0.row.isNote }?.at
    }

    /// The state with the steps that led to it.
    public var decision: Decision<RegisterState?> { Decision(state, steps.map(\.reason)) }
}

extension RegisterMade {
    var reason: Reason {
        Reason(
            row.clause,
            Localized(
                ru: "\(at.date.shown): \(row.event.told.ru)", kk: "\(at.date.shown): \(row.event.told.kk)"),
            facts: fact.map { [$0.id] } ?? [])
    }
}

/// One record of a register: its events, and the states that follow from them by the table.
///
/// Events may be told in any order; what follows is that of their moments, at one moment that of
/// the telling. An event that its state does not have changes nothing.
public struct RegisterHistory: Sendable {
    public let table: RegisterTable
    /// In the order of their moments.
    public private(set) var facts: [RegisterFact] = []

    public init(_ table: RegisterTable, _ facts: [RegisterFact] = []) {
        self.table = table
        for fact in facts { add(fact) }
    }

    public mutating func add(_ fact: RegisterFact) { facts.insert(fact, by: \.at) }

    /// When the first event happened.
    public var beganAt: Moment? { facts.first?.at }

    // MARK: State

    /// How the record stands, with what has passed by itself by then.
    public func standing(at moment: Moment) -> RegisterStanding {
        var standing = RegisterStanding()
        for fact in facts where fact.at <= moment {
            pass(&standing, through: fact.at)
            guard let row = table.row(standing.state, fact.event) else { continue }
            standing.make(row, at: fact.at, fact)
        }
        pass(&standing, through: moment)
        return standing
    }

    private func pass(_ standing: inout RegisterStanding, through moment: Moment) {
        while let next = nextPassing(standing), next.at <= moment {
            standing.make(next.row, at: next.at, nil)
        }
    }

    /// What passes by itself next, and when.
    private func nextPassing(_ standing: RegisterStanding) -> (row: RegisterRow, at: Moment)? {
        guard let state = standing.state else { return nil }
        return table.passing(in: state).compactMap { row -> (RegisterRow, Moment)? in
            guard case .dayAfter(let field) = row.cause, let day = standing.values.day(field) else {
                return nil
            }
            return (row, Moment(day.adding(days: 1)))
        }.min { $0.1 < $1.1 }.map { (row: $0.0, at: $0.1) }
    }

    /// The first day after one on which the record stands otherwise without a new event; `nil`
    /// where nothing of it passes by itself.
    public func nextChange(after day: CivilDate) -> CivilDate? {
        nextPassing(standing(at: .endOf(day)))?.at.date
    }

    // MARK: Judging

    /// Judges an event by what happened not later than it.
    ///
    /// - Parameter others: records of the same register and person.
    public func judge(
        _ new: RegisterFact, among others: [RegisterHistory] = [], _ rules: RegisterRules
    ) -> Admission {
        let before = standing(at: new.at)
        var refusals: [Message] = new.event.needed.contains { !new.values.isTold($0) } ? [.required] : []
        guard let row = table.row(before.state, new.event) else {
            if let later = laterStep(before: new) { refusals.append(.order(later.event.act, new.event.act)) }
            return Admission(refusals: refusals + table.refusals(before.state, new.event))
        }
        let step = RegisterStep(
            record: before, fact: new, others: others.map { $0.standing(at: new.at) }, rules: rules)
        let objections = row.guards.compactMap { $0.objection(step) }
        refusals += objections.filter { !$0.isWarning }
        guard refusals.isEmpty else { return Admission(refusals: refusals) }
        var told = before
        told.values.add(new.values)
        let start = row.term.flatMap { self.start(of: $0, row, told) }
        let late = row.term.flatMap { term in
            start.map { term.warnings(new.at, from: $0, rules, row.clause) }
        }
        return Admission(warnings: objections.filter(\.isWarning) + (late ?? []))
    }

    /// The step that an event follows, where it is known and later than the event.
    func laterStep(before new: RegisterFact) -> RegisterFact? {
        facts.first { fact in
            fact.at > new.at && table.row(standing(at: fact.at).state, new.event) != nil
        }
    }

    // MARK: Terms

    /// Every term that began, in the order of its beginning.
    public func terms(_ rules: RegisterRules, at moment: Moment) -> [RegisterDue] {
        let whole = standing(at: moment)
        var dues: [RegisterDue] = []
        for (place, step) in whole.steps.enumerated() where !step.row.isNote {
            for row in table.rows where row.term != nil && begins(row, at: step) {
                guard let term = row.term, let start = self.start(of: term, row, upTo(place, of: whole)),
                    !dues.contains(where: { $0.row.event == row.event && $0.start == start })
                else { continue }
                let met = whole.steps.dropFirst(place + 1).first { $0.row.event == row.event }
                let isOver = whole.state.map { !table.canReach(row.event, from: $0) } ?? true
                dues.append(
                    RegisterDue(
                        row: row, start: start, due: term.due(start, rules),
                        outcome: met.map { .met($0.at) } ?? (isOver ? .fellAway : .open),
                        reason: term.reason(start, rules, row.clause, fact: step.fact?.id)))
            }
        }
        return dues
    }

    /// The last term of an event; `nil` where none began, or it fell away.
    public func term(of event: RegisterEvent, _ rules: RegisterRules, at moment: Moment) -> RegisterDue? {
        terms(rules, at: moment).last { $0.row.event == event && $0.outcome != .fellAway }
    }

    private func begins(_ row: RegisterRow, at step: RegisterMade) -> Bool {
        switch row.term?.start {
        case .earlier(let state): step.row.to == state
        default: step.row.to == row.from
        }
    }

    private func upTo(_ place: Int, of whole: RegisterStanding) -> RegisterStanding {
        var standing = RegisterStanding()
        for step in whole.steps[...place] { standing.make(step.row, at: step.at, step.fact) }
        return standing
    }

    private func start(of term: RegisterTerm, _ row: RegisterRow, _ told: RegisterStanding) -> Moment? {
        switch term.start {
        case .state: row.from.flatMap { told.began($0) }
        case .earlier(let state): told.began(state)
        case .told(let field): told.values.day(field).map { Moment($0) }
        }
    }
}

/// A term of a record: which event it is of, and by when.
public struct RegisterDue: Sendable {
    public enum Outcome: Hashable, Sendable {
        case open
        case met(Moment)
        /// The record went another way.
        case fellAway
    }

    public let row: RegisterRow
    public let start: Moment
    public let due: Result<Moment, Message>
    public let outcome: Outcome
    public let reason: Reason
}

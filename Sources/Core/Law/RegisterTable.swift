/// A row of the states of a register: from where an event leads where, under which conditions,
/// by when, by which clause.
public struct RegisterRow: Sendable {
    /// What brings the event about.
    public enum Cause: Sendable {
        /// Somebody enters it.
        case act
        /// The calendar: on the day after one that is told, with nobody's act.
        case dayAfter(RegisterField)
    }

    /// `nil` of an event that begins a record.
    public let from: RegisterState?
    public let event: RegisterEvent
    public let guards: [RegisterGuard]
    /// The same state again for what is only noted.
    public let to: RegisterState
    public let term: RegisterTerm?
    public let clause: Citation
    public let cause: Cause

    public init(
        _ from: RegisterState?, _ event: RegisterEvent, to: RegisterState, by clause: Citation,
        if guards: [RegisterGuard] = [], within term: RegisterTerm? = nil, _ cause: Cause = .act
    ) {
        self.from = from
        self.event = event
        self.guards = guards
        self.to = to
        self.term = term
        self.clause = clause
        self.cause = cause
    }

    /// The rows of an event that may happen in several states.
    public static func rows(
        _ from: [RegisterState], _ event: RegisterEvent, to: RegisterState, by clause: Citation,
        if guards: [RegisterGuard] = [], within term: RegisterTerm? = nil, _ cause: Cause = .act
    ) -> [RegisterRow] {
        from.map { RegisterRow($0, event, to: to, by: clause, if: guards, within: term, cause) }
    }

    /// The rows of an event that changes no state and is noted beside it.
    public static func notes(
        _ states: [RegisterState], _ event: RegisterEvent, by clause: Citation,
        if guards: [RegisterGuard] = []
    ) -> [RegisterRow] {
        states.map { RegisterRow($0, event, to: $0, by: clause, if: guards) }
    }

    public var isAct: Bool { if case .act = cause { true } else { false } }
    /// Whether the event is only noted.
    public var isNote: Bool { from == to }
}

/// What is answered where an event has no row, in better words than the status has.
public struct RegisterAnswer: Sendable {
    /// `nil` of a record that has not begun.
    public let states: [RegisterState?]
    public let event: RegisterEvent
    public let message: Message

    public init(_ states: [RegisterState?], _ event: RegisterEvent, _ message: Message) {
        self.states = states
        self.event = event
        self.message = message
    }
}

/// The states of one register as one table: what is offered in a state, what is refused, what is
/// due next and what passes by itself are all read from its rows.
public struct RegisterTable: Sendable {
    /// Stable: stores keep it.
    public let code: String
    public let title: Localized
    public let rows: [RegisterRow]
    public let answers: [RegisterAnswer]

    public init(
        _ code: String, _ title: Localized, _ rows: [RegisterRow], answers: [RegisterAnswer] = []
    ) {
        self.code = code
        self.title = title
        self.rows = rows
        self.answers = answers
    }

    /// In the order in which the rows name them.
    public var states: [RegisterState] { Self.once(rows.flatMap { [$0.from, $0.to].compactMap(\.self) }) }

    public var events: [RegisterEvent] { Self.once(rows.map(\.event)) }

    private static func once<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }

    public func state(_ code: String) -> RegisterState? { states.first { $0.code == code } }
    public func event(_ code: String) -> RegisterEvent? { events.first { $0.code == code } }

    /// What may be entered in a state; of `nil` what begins a record.
    public func offered(in state: RegisterState?) -> [RegisterRow] {
        rows.filter { $0.from == state && $0.isAct }
    }

    /// The row of an event in a state, or `nil` where it may not happen.
    public func row(_ state: RegisterState?, _ event: RegisterEvent) -> RegisterRow? {
        offered(in: state).first { $0.event == event }
    }

    /// Why an event may not happen in a state that has no row of it, the foremost first; one of
    /// them is `E-STATE`.
    public func refusals(_ state: RegisterState?, _ event: RegisterEvent) -> [Message] {
        let own = answers.first { $0.event == event && $0.states.contains(state) }?.message
        guard let own, own.code == Message.registerState(state).code else {
            return [own, .registerState(state)].compactMap(\.self)
        }
        return [own]
    }

    /// The rows that pass by themselves in a state.
    func passing(in state: RegisterState) -> [RegisterRow] { rows.filter { $0.from == state && !$0.isAct } }

    /// Nothing leads out of it.
    public func isFinal(_ state: RegisterState) -> Bool {
        !rows.contains { $0.from == state && !$0.isNote }
    }

    /// Whether an event may still happen to a record in a state.
    func canReach(_ event: RegisterEvent, from state: RegisterState) -> Bool {
        var seen: Set<RegisterState> = [state]
        var open = [state]
        while let next = open.popLast() {
            for row in rows where row.from == next {
                if row.event == event { return true }
                if seen.insert(row.to).inserted { open.append(row.to) }
            }
        }
        return false
    }
}

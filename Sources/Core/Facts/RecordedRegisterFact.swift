/// A fact of a register's record with the words about its recording.
public struct RecordedRegisterFact: Hashable, Sendable, RecordedEntry {
    /// `nil` of a withdrawal, and of an event that the table no longer has.
    public let fact: RegisterFact?
    public let id: Int64
    public let learnedAt: Moment
    public let operatorName: String
    public let reason: String?
    /// The fact that this one takes the place of, or takes back.
    public let corrects: Int64?
    /// The fact that took the place of this one, or took it back.
    public let correctedBy: Int64?

    public var isInForce: Bool { correctedBy == nil && fact != nil }

    /// The event of a withdrawal, as it is stored.
    static let withdrawal = "withdrawn"
}

/// What an operator enters of a record: an event, when it happened, what is told of it.
public struct NewRegisterFact: Hashable, Sendable {
    public let event: RegisterEvent
    public let at: Moment
    public let values: RegisterValues

    public init(_ event: RegisterEvent, at: Moment, _ values: RegisterValues = RegisterValues()) {
        self.event = event
        self.at = at
        self.values = values
    }
}

/// A record of a register as a card shows it.
public struct RegisterRecord: Sendable {
    public let id: Int64
    /// Without gaps within the register.
    public let number: Int64
    public let person: Int64?
    public let version: Int64
    /// What stands of it, in the order of the events.
    public let history: RegisterHistory
    /// All that was recorded, in the order of entry.
    public let recorded: [RecordedRegisterFact]
}

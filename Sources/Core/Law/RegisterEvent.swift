/// What may happen to a record of a register.
public struct RegisterEvent: Hashable, Sendable {
    /// Stable: stores keep it, scenarios name it.
    public let code: String
    /// As a menu offers it: «Направить в центр признания».
    public let act: Localized
    /// As a history tells it, behind a day: «направлено в центр признания».
    public let told: Localized
    /// Without which it is `E-REQ`.
    public let needed: [RegisterField]
    /// What may be told besides; what a guard asks for is among these.
    public let optional: [RegisterField]

    public init(
        _ code: String, act: Localized, told: Localized, needs needed: [RegisterField] = [],
        takes optional: [RegisterField] = []
    ) {
        self.code = code
        self.act = act
        self.told = told
        self.needed = needed
        self.optional = optional
    }

    public var fields: [RegisterField] { needed + optional }

    public static func == (one: RegisterEvent, other: RegisterEvent) -> Bool { one.code == other.code }

    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// An event that happened to a record.
public struct RegisterFact: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let event: RegisterEvent
    /// When it happened: states follow one another in this order.
    public let at: Moment
    public let values: RegisterValues

    public init(id: Int64, _ event: RegisterEvent, at: Moment, _ values: RegisterValues = RegisterValues()) {
        self.id = id
        self.event = event
        self.at = at
        self.values = values
    }
}

/// What becomes of a fact that somebody wants to enter.
public struct Admission: Hashable, Sendable {
    /// Why it is refused; empty when it is accepted.
    public let refusals: [Message]
    /// What may be confirmed and gone past.
    public let warnings: [Message]
    /// The one refused fact that is kept: a resumption that nothing is open for.
    ///
    /// It stays among the case's facts and ends a suspension told later.
    public let isWaiting: Bool

    public init(refusals: [Message] = [], warnings: [Message] = [], isWaiting: Bool = false) {
        self.refusals = refusals
        self.warnings = warnings
        self.isWaiting = isWaiting
    }

    public var isAccepted: Bool { refusals.isEmpty }
    /// True when the fact becomes one of the case's.
    public var isKept: Bool { isAccepted || isWaiting }
}

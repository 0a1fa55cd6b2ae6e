/// What became of an act on a record, in the words of its order.
public struct ActOutcome: Hashable, Sendable {
    /// What it changed: «с 01.12.2026 – приостановлена»; `nil` where nothing that is shown
    /// did.
    public var change: Localized?
    /// The act's own name.
    public private(set) var act: Localized?
    /// What comes next, the most urgent first; only what the act brought about.
    public let next: [Localized]
    /// What is to be watched.
    public let warnings: [Message]

    public init(change: Localized? = nil, next: [Localized] = [], warnings: [Message] = []) {
        self.change = change
        self.next = next
        self.warnings = warnings
    }

    /// The same, said by the act's own name where it changed nothing else.
    public func named(_ act: Localized) -> ActOutcome {
        var named = ActOutcome(change: change ?? act, next: next, warnings: warnings)
        named.act = act
        return named
    }
}

/// A state of a record in a register: a status that the register names, from which some events
/// lead on and others do not.
public struct RegisterState: Hashable, Sendable {
    /// Stable: stores keep it, scenarios name it.
    public let code: String
    public let label: Localized

    public init(_ code: String, _ label: Localized) {
        self.code = code
        self.label = label
    }

    public static func == (one: RegisterState, other: RegisterState) -> Bool { one.code == other.code }

    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

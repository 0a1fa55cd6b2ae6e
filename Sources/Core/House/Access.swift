/// Who may ask a question or give a command.
public enum Access: Hashable, Sendable {
    /// Also who has not signed in yet: the first start.
    case everybody
    /// Whoever works in the office.
    case operators
    case administrators

    /// - Throws: ``Message/access``.
    public func require(of worker: Operator?) throws(Message) {
        switch self {
        case .everybody: return
        case .operators: if worker != nil { return }
        case .administrators: if worker?.role == .administrator { return }
        }
        throw .access
    }
}

/// Who may ask a question or give a command.
public enum Access: Hashable, Sendable {
    /// Also who has not signed in yet: the first start.
    case everybody
    /// Whoever works in the office.
    case operators
    case administrators
    /// Operators to whom an administrator has opened it; an attempt of others is written down.
    case holders(of: Permission)

    /// - Throws: ``Message/access``, or the refusal of the permission that lacks.
    public func require(of worker: Operator?) throws(Message) {
        switch self {
        case .everybody: return
        case .operators: if worker != nil { return }
        case .administrators: if worker?.role == .administrator { return }
        case .holders(let permission):
            guard let worker else { throw .access }
            guard worker.holds(permission) else {
                throw permission.refusal(own: worker.role == .administrator)
            }
            return
        }
        throw .access
    }
}

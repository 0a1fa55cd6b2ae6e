/// What an order knows of a person that others may have to judge, of the records in which it stands
/// today; what was taken back is told no more.
public typealias PersonTeller = @Sendable (Store, Int64) throws -> [PersonNews]

extension Store {
    /// What orders tell of somebody.
    func news(ofPerson id: Int64) throws -> [PersonNews] {
        try personTellers.flatMap { try $0(self, id) }
    }
}

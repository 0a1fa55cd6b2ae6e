/// What an order asks of a person on the cards of other orders, by what it knows: shown there as
/// «Требует решения», each with its days, and never decided.
public typealias PersonQuestioner = @Sendable (Store, IIN) throws -> [OpenQuestion<Never>]

extension Store {
    /// What orders ask of somebody.
    func personQuestions(of iin: IIN) throws -> [OpenQuestion<Never>] {
        try personQuestioners.flatMap { try $0(self, iin) }
    }
}

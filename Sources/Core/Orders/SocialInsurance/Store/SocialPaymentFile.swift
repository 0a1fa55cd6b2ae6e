/// A social payment with its facts, for the rules.
public struct SocialPaymentFile: Sendable {
    public let record: SocialPaymentRecord
    public let facts: [RecordedSocialFact]
    /// The state that follows from the facts in force.
    public let payment: SocialPayment

    /// - Parameter items: of p.12, that the kind has here.
    init(_ record: SocialPaymentRecord, _ facts: [RecordedSocialFact], items: Set<Int>) {
        self.record = record
        self.facts = facts
        payment = SocialPayment(record, facts.filter(\.isInForce).map(\.fact), items: items)
    }

    /// What stands of an item, as it was recorded.
    public func item(_ number: Int) -> RecordedSocialFact? {
        guard let id = payment.item(number)?.id else { return nil }
        return facts.first { $0.id == id }
    }

    /// All that was ever entered of an item, in the order of entry.
    public func history(ofItem number: Int) -> [RecordedSocialFact] {
        facts.filter { fact in
            if case .item(number, _) = fact.fact.body { true } else { false }
        }
    }
}

extension SocialPayment {
    init(_ record: SocialPaymentRecord, _ facts: [Fact], items: Set<Int>) {
        self.init(
            record.kind, appliedOn: record.appliedOn, learnedAt: record.learnedAt,
            deceased: record.deceased.map { Int64($0.number) }, items: items)
        for fact in facts { add(fact) }
    }
}

extension Store {
    func socialFile(_ record: SocialPaymentRecord) throws -> SocialPaymentFile {
        SocialPaymentFile(
            record, try facts(ofSocialPayment: record.id), items: try items(of: record.kind))
    }

    public func socialFile(id: Int64) throws -> SocialPaymentFile? {
        try socialPayment(id: id).map { try socialFile($0) }
    }
}

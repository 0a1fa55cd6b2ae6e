/// A social payment of one recipient as it is kept: its application, and what follows from its
/// facts.
public struct SocialPaymentRecord: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// `СВ-000012`.
    public let number: String
    public let person: Person
    public let kind: SocialPaymentKind
    /// p.10: accounting is kept from it.
    public let appliedOn: CivilDate
    /// The participant who died (p.2 (4)).
    public let deceased: IIN?
    public let learnedAt: Moment
    public let enteredAt: Moment
    public let operatorName: String
    public let kept: KeptSocialPayment
    public let version: Int64

    /// p.14: the entry of the application itself after its term.
    public var late: Message? {
        guard let due = kept.due, let entered = kept.enteredOn, entered > due else { return nil }
        return .late(Citation.order430("14").point, due, days: due.days(to: entered))
    }

    static let columns = """
        r.id, r.number, r.kind, r.applied_on, r.deceased, r.learned_at, r.entered_at, coalesce(o.name, ''),
        r.version, \(Person.columns), \(KeptSocialPayment.columns)
        """
    static let tables = """
        social_payment r JOIN person p ON p.id = r.person_id LEFT JOIN operator o ON o.id = r.operator_id
        """

    init?(_ row: borrowing Row) {
        guard let kind = SocialPaymentKind(rawValue: row.text(2)), let applied = row.day(3),
            let learned = row.instant(5), let entered = row.instant(6), let person = Person(row, from: 9)
        else { return nil }
        id = row.integer(0)
        number = row.text(1)
        self.kind = kind
        appliedOn = applied
        deceased = row.optionalInteger(4).flatMap { try? IIN(padded(Int($0), 12)) }
        learnedAt = learned
        enteredAt = entered
        operatorName = row.text(7)
        version = row.integer(8)
        self.person = person
        kept = KeptSocialPayment(row, from: 19)
    }
}

extension Store {
    public func socialPayment(id: Int64) throws -> SocialPaymentRecord? {
        try socialPayments(where: "r.id = ?", [.integer(id)]).first
    }

    /// Of a person, the latest application first.
    public func socialPayments(ofPerson id: Int64) throws -> [SocialPaymentRecord] {
        try socialPayments(where: "r.person_id = ?", [.integer(id)]).reversed()
    }

    /// - Parameter condition: on `r` and `p`; a constant of the program.
    private func socialPayments(where condition: String, _ values: [SQLValue]) throws -> [SocialPaymentRecord]
    {
        try database.rows(
            """
            SELECT \(SocialPaymentRecord.columns) FROM \(SocialPaymentRecord.tables)
            WHERE \(condition) ORDER BY r.id
            """, values
        ) { SocialPaymentRecord($0) }.compactMap(\.self)
    }
}

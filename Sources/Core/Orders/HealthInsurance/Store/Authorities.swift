/// An authority (уәкілетті орган) with what it sent and what is due.
public struct AuthorityStatus: Hashable, Sendable {
    public let authority: Authority
    /// When the last full list came; `nil` before the first.
    public let lastFull: Moment?
    /// How many that list names.
    public let memberCount: Int
    /// p.63: by when the next is due, with the reasons.
    public let due: InsuranceTerm?
    /// Days by which it is late; 0 when it is not.
    public let daysLate: Int
}

extension Store {
    /// p.62–63: the eight authorities in the order of the clause.
    public func authorities() throws -> [AuthorityStatus] {
        let today = clock.now().date
        let shared = try SharedFacts(database)
        let members = Dictionary(
            uniqueKeysWithValues: shared.deliveryOrder.map { ($0, [(person: Int64(0), isReserve: true)]) })
        let register = InsuranceRegister(
            persons: [], facts: shared.deliveries(naming: members), rules: shared.rules)
        return try Authority.allCases.map { authority in
            let last = try database.first(
                """
                SELECT learned_at, member_count FROM military_transfer WHERE body = ? AND kind = 'full'
                ORDER BY learned_at DESC, id DESC LIMIT 1
                """,
                [.text(authority.rawValue)]
            ) { ($0.instant(0), Int($0.integer(1))) }
            let due = register.dueDelivery(of: authority)
            return AuthorityStatus(
                authority: authority, lastFull: last?.0, memberCount: last?.1 ?? 0, due: due,
                daysLate: due.map { max(0, $0.date.days(to: today)) } ?? 0)
        }
    }
}

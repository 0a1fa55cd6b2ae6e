/// Facts that concern every person: outages, reconciliations of all, list deliveries of the
/// authorities.
///
/// Read once for work on many persons; of one person only what concerns them.
struct SharedFacts {
    /// A reconciliation of all, and the last person it has reached.
    struct CommonReconciliation {
        let id: Int64
        let at: Moment
        /// The last person of a reconciliation of all.
        let through: Int64
    }

    struct ListDelivery {
        let authority: Authority
        /// `nil` for a full list.
        let change: CompositionChange?
        let happenedOn: CivilDate
        let learnedAt: Moment
    }

    let outages: [InsuranceFact]
    /// The numbers of the order, read once.
    let rules: InsuranceRules
    /// Reconciliations of all, in the order in which they were made.
    var reconciliations: [CommonReconciliation]
    private(set) var deliveries: [Int64: ListDelivery] = [:]
    /// Deliveries in the order in which they were learned.
    private(set) var deliveryOrder: [Int64] = []

    init(_ database: Database) throws {
        outages = try Self.outages(database)
        rules = try database.remembered { try InsuranceRules(try Parameters(database, "333.")) }
        reconciliations = try database.rows(
            "SELECT id, at, through FROM insurance_check WHERE person_id IS NULL AND through > 0 ORDER BY id"
        ) { row in
            row.instant(1).map { CommonReconciliation(id: row.integer(0), at: $0, through: row.integer(2)) }
        }.compactMap(\.self)
        for (id, delivery) in try Self.deliveries(database) {
            deliveries[id] = delivery
            deliveryOrder.append(id)
        }
    }

    private static func outages(_ database: Database) throws -> [InsuranceFact] {
        try database.rows("SELECT id, system, from_on, to_on, entered_at FROM insurance_failure ORDER BY id")
        {
            row -> InsuranceFact? in
            guard let system = InformationSystem(rawValue: row.text(1)), let from = row.day(2),
                let entered = row.instant(4)
            else { return nil }
            return InsuranceFact(
                id: FactTable.outage.identity(row.integer(0)), person: nil, happenedOn: from,
                learnedAt: entered, body: .outage(system, from: from, to: row.day(3)))
        }.compactMap(\.self)
    }

    private static func deliveries(_ database: Database) throws -> [(Int64, ListDelivery)] {
        try database.rows(
            "SELECT id, body, kind, happened_on, learned_at FROM military_transfer ORDER BY learned_at, id"
        ) { row -> (Int64, ListDelivery)? in
            guard let authority = Authority(rawValue: row.text(1)), let happened = row.day(3),
                let learned = row.instant(4)
            else { return nil }
            return (
                row.integer(0),
                ListDelivery(
                    authority: authority, change: CompositionChange(rawValue: row.text(2)),
                    happenedOn: happened,
                    learnedAt: learned)
            )
        }.compactMap(\.self)
    }

    /// The reconciliations of all that reached a register, as its facts.
    ///
    /// Parents bear on each other: a reconciliation that was stopped has reached both
    /// or neither, with the first of them.
    func reconciliations(of persons: [InsuredPerson.ID]) -> [InsuranceFact] {
        let first = persons.min() ?? .max
        return reconciliations.compactMap { reconciliation in
            guard first <= reconciliation.through else { return nil }
            return InsuranceFact(
                id: FactTable.reconciliation.identity(reconciliation.id), person: nil,
                happenedOn: reconciliation.at.date,
                learnedAt: reconciliation.at, body: .reconciliation(nil))
        }
    }

    /// The deliveries of the authorities that ever named a person of the register,
    /// cut down to its persons.
    ///
    /// - Parameter members: by delivery, who is named and whether as reserve.
    func deliveries(naming members: [Int64: [(person: InsuredPerson.ID, isReserve: Bool)]]) -> [InsuranceFact]
    {
        guard !members.isEmpty else { return [] }
        let authorities = Set(members.keys.compactMap { deliveries[$0]?.authority })
        return deliveryOrder.compactMap { id in
            guard let delivery = deliveries[id], authorities.contains(delivery.authority) else { return nil }
            let named = members[id] ?? []
            let body: InsuranceFactBody
            if let change = delivery.change {
                guard !named.isEmpty else { return nil }
                body = .delta(
                    delivery.authority, change,
                    named.filter { change != .hired || !$0.isReserve }.map(\.person))
            } else {
                body = .fullList(
                    delivery.authority, named.filter { !$0.isReserve }.map(\.person),
                    reserve: named.filter(\.isReserve).map(\.person))
            }
            return InsuranceFact(
                id: FactTable.listDelivery.identity(id), person: nil, happenedOn: delivery.happenedOn,
                learnedAt: delivery.learnedAt, body: body)
        }
    }
}

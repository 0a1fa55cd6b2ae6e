/// Facts that bear on everybody: failures, reconciliations of all, transfers of the
/// authorized bodies, and when each file was read.
///
/// Read once for work on many persons; of one person only what concerns them.
struct SharedFacts {
    /// A reconciliation, and the persons whom it reached.
    struct CommonReconciliation {
        let id: Int64
        let at: Moment
        /// The last person of a reconciliation of all.
        let through: Int64
    }

    struct Transfer {
        let body: AuthorizedBody
        /// `nil` for a full list.
        let change: CompositionChange?
        let happenedOn: CivilDate
        let learnedAt: Moment
    }

    let failures: [InsuranceFact]
    /// The numbers of the order, read once.
    let rules: InsuranceRules
    /// Reconciliations of all, in the order in which they were made.
    var reconciliations: [CommonReconciliation]
    private(set) var transfers: [Int64: Transfer] = [:]
    /// Transfers in the order in which they were learned.
    private(set) var transferOrder: [Int64] = []

    init(_ database: Database) throws {
        failures = try Self.failures(database)
        rules = try InsuranceRules(try Parameters(database))
        reconciliations = try database.rows(
            "SELECT id, at, through FROM insurance_check WHERE person_id IS NULL AND through > 0 ORDER BY id"
        ) { row in
            row.instant(1).map { CommonReconciliation(id: row.integer(0), at: $0, through: row.integer(2)) }
        }.compactMap(\.self)
        for (id, transfer) in try Self.transfers(database) {
            transfers[id] = transfer
            transferOrder.append(id)
        }
    }

    private static func failures(_ database: Database) throws -> [InsuranceFact] {
        try database.rows("SELECT id, system, from_on, to_on, entered_at FROM insurance_failure ORDER BY id")
        {
            row -> InsuranceFact? in
            guard let system = InformationSystem(rawValue: row.text(1)), let from = row.day(2),
                let entered = row.instant(4)
            else { return nil }
            return InsuranceFact(
                id: FactTable.failure.identity(row.integer(0)), person: nil, happenedOn: from,
                learnedAt: entered, body: .failure(system, from: from, to: row.day(3)))
        }.compactMap(\.self)
    }

    private static func transfers(_ database: Database) throws -> [(Int64, Transfer)] {
        try database.rows(
            "SELECT id, body, kind, happened_on, learned_at FROM military_transfer ORDER BY learned_at, id"
        ) { row -> (Int64, Transfer)? in
            guard let body = AuthorizedBody(rawValue: row.text(1)), let happened = row.day(3),
                let learned = row.instant(4)
            else { return nil }
            return (
                row.integer(0),
                Transfer(
                    body: body, change: CompositionChange(rawValue: row.text(2)), happenedOn: happened,
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

    /// The transfers of the bodies that ever named a person of the register,
    /// cut down to its persons.
    ///
    /// - Parameter members: by transfer, who is named and whether as reserve.
    func transfers(naming members: [Int64: [(person: InsuredPerson.ID, isReserve: Bool)]]) -> [InsuranceFact]
    {
        guard !members.isEmpty else { return [] }
        let bodies = Set(members.keys.compactMap { transfers[$0]?.body })
        return transferOrder.compactMap { id in
            guard let transfer = transfers[id], bodies.contains(transfer.body) else { return nil }
            let named = members[id] ?? []
            let body: InsuranceFactBody
            if let change = transfer.change {
                guard !named.isEmpty else { return nil }
                body = .delta(
                    transfer.body, change,
                    named.filter { change != .hired || !$0.isReserve }.map(\.person))
            } else {
                body = .fullList(
                    transfer.body, named.filter { !$0.isReserve }.map(\.person),
                    reserve: named.filter(\.isReserve).map(\.person))
            }
            return InsuranceFact(
                id: FactTable.transfer.identity(id), person: nil, happenedOn: transfer.happenedOn,
                learnedAt: transfer.learnedAt, body: body)
        }
    }
}

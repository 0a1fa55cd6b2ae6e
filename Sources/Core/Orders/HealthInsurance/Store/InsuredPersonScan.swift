/// An insured person of a full scan: the register, and the derived values stored so far.
struct ScannedInsuredPerson {
    let id: InsuredPerson.ID
    let register: InsuranceRegister
    /// p.28: the person and the other parents of the person's links; empty for
    /// a person without links.
    let family: [InsuredPerson.ID]
    let kept: KeptStatus
    /// As ``InsuredPersonStatus/records``.
    let records: [CategoryRecord]
}

/// Reads the insured persons one after another with their facts: ordered reads side
/// by side, whatever the number of insured persons.
///
/// Holds one insured person at a time. Only the other parents of family links, whose
/// entitlements depend on each other, are read by key.
struct InsuredPersonScan {
    private let loader: RegisterLoader
    private let heads: Database.Cursor
    private let isWanted: (InsuredPerson.ID) -> Bool
    private var facts: PersonRows
    private var contributions: PersonRows
    private var mothers: PersonRows
    private var fathers: PersonRows
    private var members: PersonRows
    private var reconciliations: PersonRows
    private var records: PersonRows
    private let deliveries: DeliveryTimes
    private let after: InsuredPerson.ID
    private let through: InsuredPerson.ID
    /// Passes over families with a member before the stretch.
    var skipsFamiliesBegun = false
    /// How many were passed over for that.
    private(set) var passedOver = 0
    /// Family members found so far whose ids lie beyond the range.
    private(set) var beyond: Set<InsuredPerson.ID> = []

    /// - Parameters:
    ///   - after: the id before the range; 0 for the beginning.
    ///   - through: the last id of the range.
    ///   - deliveries: the cache of the times of deliveries, shared by successive ranges.
    ///   - isWanted: false to skip a person without reading their facts.
    init(
        _ database: Database, _ shared: SharedFacts, after: InsuredPerson.ID = 0,
        through: InsuredPerson.ID = .max,
        deliveries: DeliveryTimes? = nil, isWanted: @escaping (InsuredPerson.ID) -> Bool = { _ in true }
    ) throws {
        func rows(_ sql: String) throws -> PersonRows {
            try PersonRows(database, sql, after: after, through: through)
        }
        self.after = after
        self.through = through
        loader = RegisterLoader(database, shared)
        self.isWanted = isWanted
        heads = try database.cursor(
            """
            SELECT i.person_id, p.birth_date, p.sex, i.citizenship, \(KeptStatus.columns)
            FROM insured i CROSS JOIN person p ON p.id = i.person_id
            WHERE i.person_id > ?1 AND i.person_id <= ?2 ORDER BY i.person_id
            """,
            [.integer(after), .integer(through)])
        let stretch = "WHERE person_id > ?1 AND person_id <= ?2 ORDER BY person_id"
        facts = try rows(
            "\(Self.factsSQL) \(stretch)")
        contributions = try rows("\(Self.contributionsSQL) \(stretch), \(Self.contributionOrder)")
        mothers = try rows(
            "SELECT mother_id FROM family_link WHERE mother_id > ?1 AND mother_id <= ?2 ORDER BY mother_id")
        fathers = try rows(
            "SELECT father_id FROM family_link WHERE father_id > ?1 AND father_id <= ?2 ORDER BY father_id")
        members = try rows("\(Self.membersSQL) \(stretch)")
        reconciliations = try rows("\(Self.reconciliationsSQL) \(stretch), id")
        records = try rows(
            """
            SELECT person_id, category, assigned_on, source, removed_on, removal_source, removal_reason
            FROM category_record \(stretch)
            """)
        self.deliveries = deliveries ?? DeliveryTimes(database)
    }

    /// The next insured person; `nil` after the last.
    mutating func next() throws -> ScannedInsuredPerson? {
        while try heads.next() {
            let row = heads.row
            let id = row.integer(0)
            guard isWanted(id), let born = row.day(1), let sex = Sex(rawValue: row.text(2)) else { continue }
            let person = InsuredPerson(
                id: id, born: born, sex: sex,
                citizenship: Citizenship(rawValue: row.text(3)) ?? .kazakhstan)
            let kept = KeptStatus(row, from: 4)
            let isMother = try mothers.take(id)
            let isFather = try fathers.take(id)
            let known = try knownRecords(of: id)
            let links = isMother || isFather ? try loader.links(of: id) : []
            let family = links.isEmpty ? [] : Set(links.flatMap { [$0.mother, $0.father] }).sorted()
            if let first = family.first {
                for member in family where member > through { beyond.insert(member) }
                if skipsFamiliesBegun, first <= after {
                    passedOver += 1
                    continue
                }
            }
            return ScannedInsuredPerson(
                id: id, register: try register(of: person, links), family: family, kept: kept, records: known)
        }
        return nil
    }

    private mutating func knownRecords(of id: InsuredPerson.ID) throws -> [CategoryRecord] {
        var known: [CategoryRecord] = []
        try records.each(of: id) { row in
            if let record = CategoryRecord(row, from: 1) { known.append(record) }
        }
        return known.count > 1 ? known.sorted(by: CategoryRecord.isBefore) : known
    }

    /// The facts of one adult of a register.
    private struct AdultFacts {
        var facts: [InsuranceFact] = []
        var children: Set<InsuredPerson.ID> = []
        var lists: [(delivery: Int64, isReserve: Bool)] = []

        mutating func add(_ rows: [FactColumns], _ loader: RegisterLoader) throws {
            guard !rows.isEmpty else { return }
            for fact in try StoredFacts.assemble(rows, documents: loader.documents(of:)) {
                if fact.isInForce { facts.append(fact.fact) }
                if let child = RegisterLoader.child(of: fact.fact.body) { children.insert(child) }
            }
        }

        mutating func add(reconciliation row: borrowing Row, of person: InsuredPerson.ID) {
            guard let at = row.instant(2) else { return }
            facts.append(
                InsuranceFact(
                    id: FactTable.reconciliation.identity(row.integer(1)), person: nil, happenedOn: at.date,
                    learnedAt: at, body: .reconciliation([person])))
        }

        /// - Parameter row: person, month, purpose, day of receipt, delivery, moment of refund.
        mutating func add(
            contribution row: borrowing Row, of person: InsuredPerson.ID, _ ordinal: inout Int,
            _ deliveries: DeliveryTimes
        ) {
            guard let purpose = PaymentPurpose(rawValue: row.integer(2)),
                HealthContribution.Kind(purpose) != nil,
                let learned = deliveries.time(of: row.integer(4)),
                let month = YearMonth(number: row.integer(1))
            else { return }
            defer { ordinal += 1 }
            guard let received = CivilDate(number: row.integer(3)) else { return }
            let fact = HealthContribution.fact(
                purpose, month, of: person, ordinal: ordinal, receivedOn: received, learnedAt: learned,
                refundedAt: row.instant(5))
            if let fact { facts.append(fact) }
        }
    }

    /// As ``RegisterLoader/register(of:)``.
    private mutating func register(
        of person: InsuredPerson, _ links: [RegisterLoader.Link]
    ) throws -> InsuranceRegister {
        var persons = [person]
        let own = try adultFacts(of: person.id)
        var found = own.facts
        var children = own.children
        var named: [Int64: [(person: InsuredPerson.ID, isReserve: Bool)]] = [:]
        for list in own.lists { named[list.delivery, default: []].append((person.id, list.isReserve)) }
        if !links.isEmpty {
            var known: Set<Int64> = []
            for link in links {
                known.insert(link.fact.id)
                found.append(link.fact)
                children.insert(link.child)
            }
            for partner in Set(links.flatMap { [$0.mother, $0.father] }).subtracting([person.id]).sorted() {
                guard let insuredPerson = try loader.insuredPerson(partner) else { continue }
                persons.append(insuredPerson)
                for link in try loader.links(of: partner) where known.insert(link.fact.id).inserted {
                    found.append(link.fact)
                    children.insert(link.child)
                }
                let other = try adultFactsByKey(of: partner)
                found += other.facts
                children.formUnion(other.children)
                for list in other.lists {
                    named[list.delivery, default: []].append((partner, list.isReserve))
                }
            }
        }
        let adults = persons.map(\.id)
        if !children.isEmpty {
            for child in children.subtracting(adults).sorted() {
                if let insuredPerson = try loader.insuredPerson(child) { persons.append(insuredPerson) }
            }
        }
        found += loader.shared.outages
        found += loader.shared.reconciliations(of: adults)
        found += loader.shared.deliveries(naming: named)
        return InsuranceRegister(persons: persons, facts: found, rules: loader.shared.rules)
    }

    /// From the cursors.
    private mutating func adultFacts(of id: InsuredPerson.ID) throws -> AdultFacts {
        var found = AdultFacts()
        var rows: [FactColumns] = []
        try facts.each(of: id) { rows.append(FactColumns($0)) }
        try found.add(rows, loader)
        var ordinal = 0
        let deliveries = deliveries
        try contributions.each(of: id) { found.add(contribution: $0, of: id, &ordinal, deliveries) }
        try reconciliations.each(of: id) { found.add(reconciliation: $0, of: id) }
        try members.each(of: id) { found.lists.append(($0.integer(1), $0.integer(2) == 1)) }
        return found
    }

    /// Of the other parent, wherever among the persons.
    private func adultFactsByKey(of id: InsuredPerson.ID) throws -> AdultFacts {
        var found = AdultFacts()
        var rows: [FactColumns] = []
        let database = loader.database
        try database.each(Self.factsSQL + " WHERE person_id = ?", [.integer(id)]) {
            rows.append(FactColumns($0))
        }
        try found.add(rows, loader)
        var ordinal = 0
        try database.each(
            "\(Self.contributionsSQL) WHERE person_id = ? ORDER BY \(Self.contributionOrder)",
            [.integer(id)]
        ) { found.add(contribution: $0, of: id, &ordinal, deliveries) }
        try database.each(Self.reconciliationsSQL + " WHERE person_id = ?", [.integer(id)]) {
            found.add(reconciliation: $0, of: id)
        }
        try database.each(Self.membersSQL + " WHERE person_id = ?", [.integer(id)]) {
            found.lists.append(($0.integer(1), $0.integer(2) == 1))
        }
        return found
    }

    private static let factsSQL = "SELECT \(FactColumns.sql) FROM insurance_fact f"
    private static let contributionsSQL =
        "SELECT person_id, month, purpose, received_on, delivery_id, refunded_at FROM contribution_month"
    private static let contributionOrder = "month, purpose, payer, reference, received_on, tiyn, knp"
    private static let reconciliationsSQL = "SELECT person_id, id, at FROM insurance_check"
    private static let membersSQL = "SELECT person_id, transfer_id, is_reserve FROM military_member"
}

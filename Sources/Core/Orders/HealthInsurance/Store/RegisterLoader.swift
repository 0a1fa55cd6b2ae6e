/// Reads what the register of one person is built from, by key.
///
/// A register holds the person, the other parents of the person's links with
/// all their facts, and the children as far as their age is asked.
struct RegisterLoader {
    let database: Database
    let shared: SharedFacts

    init(_ database: Database, _ shared: SharedFacts) {
        self.database = database
        self.shared = shared
    }

    /// The register of a person.
    ///
    /// - Returns: `nil` for a person who is no insured person.
    func register(of person: InsuredPerson.ID) throws -> InsuranceRegister? {
        guard let own = try insuredPerson(person) else { return nil }
        let links = try links(of: person)
        let partners = Set(links.flatMap { [$0.mother, $0.father] }).subtracting([person]).sorted()
        var persons = [own]
        var facts = links.map(\.fact)
        var known = Set(links.map(\.fact.id))
        var children = Set(links.map(\.child))
        for partner in partners {
            guard let insuredPerson = try insuredPerson(partner) else { continue }
            persons.append(insuredPerson)
            for link in try self.links(of: partner) where known.insert(link.fact.id).inserted {
                facts.append(link.fact)
                children.insert(link.child)
            }
        }
        let adults = persons.map(\.id)
        for adult in adults {
            let stored = try storedFacts(of: adult)
            facts += stored.filter(\.isInForce).map(\.fact)
            facts += try contributions(of: adult).compactMap { $0.fact }
            facts += try singleReconciliations(of: adult)
            children.formUnion(stored.compactMap { Self.child(of: $0.fact.body) })
        }
        for child in children.subtracting(adults).sorted() {
            if let insuredPerson = try insuredPerson(child) { persons.append(insuredPerson) }
        }
        facts += shared.outages
        facts += shared.reconciliations(of: adults)
        facts += shared.deliveries(naming: try members(adults))
        return InsuranceRegister(persons: persons, facts: facts, rules: shared.rules)
    }

    static func child(of body: InsuranceFactBody) -> InsuredPerson.ID? {
        switch body {
        case .listed(let listing): listing.child
        case .guardian(let child), .fatherApplication(let child, _): child
        default: nil
        }
    }

    func insuredPerson(_ person: InsuredPerson.ID) throws -> InsuredPerson? {
        try database.first(
            """
            SELECT p.birth_date, p.sex, coalesce(i.citizenship, 'kz')
            FROM person p LEFT JOIN insured i ON i.person_id = p.id WHERE p.id = ?
            """,
            [.integer(person)]
        ) { row -> InsuredPerson? in
            guard let born = row.day(0), let sex = Sex(rawValue: row.text(1)) else { return nil }
            return InsuredPerson(
                id: person, born: born, sex: sex,
                citizenship: Citizenship(rawValue: row.text(2)) ?? .kazakhstan)
        } ?? nil
    }

    struct Link {
        let fact: InsuranceFact
        let mother: InsuredPerson.ID
        let father: InsuredPerson.ID
        let child: InsuredPerson.ID
    }

    /// p.28: the links in which a person is a parent.
    func links(of person: InsuredPerson.ID) throws -> [Link] {
        try database.rows(
            """
            SELECT id, mother_id, father_id, child_id, linked_on, learned_at FROM family_link WHERE mother_id = ?1
            UNION ALL
            SELECT id, mother_id, father_id, child_id, linked_on, learned_at FROM family_link WHERE father_id = ?1
            """,
            [.integer(person)]
        ) { row -> Link? in
            guard let linked = row.day(4), let learned = row.instant(5) else { return nil }
            let (mother, father, child) = (row.integer(1), row.integer(2), row.integer(3))
            return Link(
                fact: InsuranceFact(
                    id: FactTable.link.identity(row.integer(0)), person: nil, happenedOn: linked,
                    learnedAt: learned, body: .parents(mother: mother, father: father, child: child)),
                mother: mother, father: father, child: child)
        }.compactMap(\.self)
    }

    /// All facts of a person, including withdrawn ones.
    func storedFacts(of person: InsuredPerson.ID) throws -> [StoredFact] {
        var rows: [FactColumns] = []
        try database.each(
            "SELECT \(FactColumns.sql) FROM insurance_fact f WHERE f.person_id = ?", [.integer(person)]
        ) { rows.append(FactColumns($0)) }
        return try StoredFacts.assemble(rows, documents: documents(of:))
    }

    func documents(of enrolment: Int64) throws -> [SupportingDocument] {
        try database.rows(
            "SELECT kind, legal_force_on FROM manual_document WHERE enrolment_id = ? ORDER BY place",
            [.integer(enrolment)]
        ) { row in
            DocumentKind(code: row.text(0)).map { SupportingDocument($0, legalForce: row.day(1)) }
        }.compactMap(\.self)
    }

    /// p.15 and the payment tests: what was paid for a person, by month.
    func contributions(of person: InsuredPerson.ID) throws -> [HealthContribution] {
        try database.contributionMonths(ofPerson: person, HealthContribution.purposes).enumerated()
            .compactMap { HealthContribution($0.element, person: person, ordinal: $0.offset) }
    }

    /// Reconciliations of this person alone.
    func singleReconciliations(of person: InsuredPerson.ID) throws -> [InsuranceFact] {
        try database.rows(
            "SELECT id, at FROM insurance_check WHERE person_id = ? ORDER BY id", [.integer(person)]
        ) { row in
            row.instant(1).map { at in
                InsuranceFact(
                    id: FactTable.reconciliation.identity(row.integer(0)), person: nil, happenedOn: at.date,
                    learnedAt: at, body: .reconciliation([person]))
            }
        }.compactMap(\.self)
    }

    private func members(_ persons: [InsuredPerson.ID]) throws
        -> [Int64: [(person: InsuredPerson.ID, isReserve: Bool)]]
    {
        var members: [Int64: [(person: InsuredPerson.ID, isReserve: Bool)]] = [:]
        for person in persons {
            try database.each(
                "SELECT transfer_id, is_reserve FROM military_member WHERE person_id = ?",
                [.integer(person)]
            ) { members[$0.integer(0), default: []].append((person, $0.integer(1) == 1)) }
        }
        return members
    }
}

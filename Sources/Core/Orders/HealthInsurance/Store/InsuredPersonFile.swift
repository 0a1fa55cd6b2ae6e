/// An insured person (тұтынушы): identity, recorded facts, and the register that answers
/// for any day.
public struct InsuredPersonFile: Sendable {
    public let person: Person
    public let citizenship: Citizenship
    /// p.5: the record never leaves the office.
    public let isSecret: Bool
    /// Grows with every change: two operators cannot record past each other.
    public let version: Int64
    public let register: InsuranceRegister
    /// All facts, including withdrawn ones, in the order in which they were learned.
    public let facts: [StoredFact]
    /// p.15.
    public let contributions: [HealthContribution]
    /// Names of payers by their number.
    public let payers: [String: String]
    public let records: [CategoryRecord]
    public let family: [FamilyLink]
    public let enrolments: [EnrolmentRecord]
    public let requests: [EntitlementRequest]
    /// What other orders ask, each of its days.
    public let asked: [InsuranceQuestion]
    /// What other records tell of the person.
    public let news: RecordNews
    public let today: CivilDate

    public var entitlement: InsuranceEntitlement { register.entitlement(of: person.id, on: today) }

    public func decision(on day: CivilDate) -> Decision<InsuranceEntitlement> {
        register.decision(of: person.id, on: day)
    }
}

/// p.28: a child's parents, as their civil-status record links them.
public struct FamilyLink: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let mother: Person
    public let father: Person
    public let child: Person
    public let linkedOn: CivilDate
    /// p.30.2, 33.2: categories that the father applied for and did not take
    /// back.
    public let applications: [InsuranceCategory]
}

/// p.14: an answer given on a person's right.
public struct EntitlementRequest: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let number: String
    public let onDay: CivilDate
    public let askedBy: String
    /// ``EntitlementBasis/code``; `nil` when there was no entitlement.
    public let basis: String?
    public let at: Moment
    public let operatorName: String
}

extension Store {
    /// The register of a person, read by key: the entitlement on any day without the
    /// words around it.
    public func insuranceRegister(of person: Int64) throws -> InsuranceRegister? {
        try database.read { database in
            try RegisterLoader(database, try SharedFacts(database)).register(of: person)
        }
    }

    /// Reads an insured person with all facts.
    ///
    /// - Returns: `nil` when nobody is known under the number.
    public func insuredPerson(personID: Int64) throws -> InsuredPersonFile? {
        try database.read { database in
            guard let person = try person(id: personID) else { return nil }
            let loader = RegisterLoader(database, try SharedFacts(database))
            guard let register = try loader.register(of: personID) else { return nil }
            let kept = try database.first(
                "SELECT citizenship, is_secret, version FROM insured WHERE person_id = ?",
                [.integer(personID)]
            ) { (Citizenship(rawValue: $0.text(0)), $0.integer(1) == 1, $0.integer(2)) }
            let contributions = try loader.contributions(of: personID)
            let facts = try loader.storedFacts(of: personID).sorted { $0.fact.mark < $1.fact.mark }
            let news = try recordNews(
                ofPerson: personID, newsDesk(ofInsured: personID, facts, kept?.0 ?? .kazakhstan))
            return InsuredPersonFile(
                person: person, citizenship: kept?.0 ?? .kazakhstan, isSecret: kept?.1 ?? false,
                version: kept?.2 ?? 0, register: register,
                facts: facts,
                contributions: contributions, payers: try payerNames(Set(contributions.map(\.paid.payer))),
                records: try categoryRecords(of: personID), family: try family(of: personID),
                enrolments: try enrolments(of: personID), requests: try entitlementRequests(of: personID),
                asked: try personQuestions(of: person.iin) + news.open.map { $0.asOpenQuestion() },
                news: news, today: clock.now().date)
        }
    }

    /// As whose citizen an insured person is known; `nil` for a person who is none.
    public func citizenship(of person: Int64) throws -> Citizenship? {
        try database.first("SELECT citizenship FROM insured WHERE person_id = ?", [.integer(person)]) {
            Citizenship(rawValue: $0.text(0))
        } ?? nil
    }

    /// p.28: the links in which a person is a parent or the child.
    public func family(of person: Int64) throws -> [FamilyLink] {
        let rows = try database.rows(
            """
            SELECT id, mother_id, father_id, child_id, linked_on FROM family_link
            WHERE mother_id = ?1 OR father_id = ?1 OR child_id = ?1 ORDER BY id
            """,
            [.integer(person)]
        ) { ($0.integer(0), $0.integer(1), $0.integer(2), $0.integer(3), $0.day(4)) }
        return try rows.compactMap { id, mother, father, child, linked in
            guard let mother = try self.person(id: mother), let father = try self.person(id: father),
                let child = try self.person(id: child), let linked
            else { return nil }
            let applications = try database.rows(
                """
                SELECT category FROM father_application a WHERE father_id = ? AND child_id = ?
                    AND \(FatherApplicationRecord.withdrawal("a")) IS NULL ORDER BY id
                """,
                [.integer(father.id), .integer(child.id)]
            ) { InsuranceCategory(code: $0.text(0)) }.compactMap(\.self)
            return FamilyLink(
                id: id, mother: mother, father: father, child: child, linkedOn: linked,
                applications: applications)
        }
    }

    public func familyLink(id: Int64) throws -> FamilyLink? {
        try database.first("SELECT child_id FROM family_link WHERE id = ?", [.integer(id)]) { $0.integer(0) }
            .flatMap { child in try family(of: child).first { $0.id == id } }
    }

    /// p.14: answers given on a person's right, the latest first.
    public func entitlementRequests(of person: Int64) throws -> [EntitlementRequest] {
        try database.rows(
            """
            SELECT id, number, on_day, asked_by, basis, at, operator_name FROM right_request
            WHERE person_id = ? ORDER BY id DESC
            """,
            [.integer(person)]
        ) { row -> EntitlementRequest? in
            guard let day = row.day(2), let at = row.instant(5) else { return nil }
            return EntitlementRequest(
                id: row.integer(0), number: row.text(1), onDay: day, askedBy: row.text(3),
                basis: row.optionalText(4), at: at, operatorName: row.text(6))
        }.compactMap(\.self)
    }
}

/// A consumer as a scan of everybody gives it: the register, and what was kept
/// beside it until now.
struct ScannedConsumer {
    let id: Insured.ID
    let register: InsuranceRegister
    /// p.28: the person and the other parents of the person's links; empty for
    /// a person without links.
    let family: [Insured.ID]
    let kept: KeptStanding
    /// As ``ConsumerStanding/records``.
    let records: [CategoryRecord]
}

/// Reads the consumers one after another with their facts: ordered reads side
/// by side, whatever the number of consumers.
///
/// Holds one consumer. Only parents of a link, who bear on each other, are read
/// by key.
struct ConsumerScan {
    private let loader: RegisterLoader
    private let heads: Database.Cursor
    private let isWanted: (Insured.ID) -> Bool
    private var facts: PersonRows
    private var contributions: PersonRows
    private var mothers: PersonRows
    private var fathers: PersonRows
    private var members: PersonRows
    private var checks: PersonRows
    private var records: PersonRows
    private var batches: [Int64: Moment?]
    private var lastBatch: (id: Int64, at: Moment?) = (0, nil)

    /// - Parameters:
    ///   - after: the last person not wanted; 0 for the beginning.
    ///   - through: the last person wanted.
    ///   - isWanted: passes over the others without reading what was told of them.
    init(
        _ database: Database, _ shared: SharedFacts, after: Insured.ID = 0, through: Insured.ID = .max,
        isWanted: @escaping (Insured.ID) -> Bool = { _ in true }
    ) throws {
        func rows(_ sql: String) throws -> PersonRows {
            try PersonRows(database, sql, after: after, through: through)
        }
        loader = RegisterLoader(database, shared)
        self.isWanted = isWanted
        heads = try database.cursor(
            """
            SELECT i.person_id, p.birth_date, p.sex, i.citizenship, \(KeptStanding.columns)
            FROM insured i CROSS JOIN person p ON p.id = i.person_id
            WHERE i.person_id > ?1 AND i.person_id <= ?2 ORDER BY i.person_id
            """,
            [.integer(after), .integer(through)])
        let stretch = "WHERE person_id > ?1 AND person_id <= ?2 ORDER BY person_id"
        facts = try rows(
            "SELECT \(FactColumns.sql) FROM insurance_fact f \(stretch)")
        contributions = try rows(
            """
            SELECT person_id, month, kind, received_on, batch_id FROM insurance_contribution \(stretch),
                month, kind, payer, reference
            """)
        mothers = try rows(
            "SELECT mother_id FROM family_link WHERE mother_id > ?1 AND mother_id <= ?2 ORDER BY mother_id")
        fathers = try rows(
            "SELECT father_id FROM family_link WHERE father_id > ?1 AND father_id <= ?2 ORDER BY father_id")
        members = try rows("SELECT person_id, transfer_id, is_reserve FROM military_member \(stretch)")
        checks = try rows("SELECT person_id, id, at FROM insurance_check \(stretch), id")
        records = try rows(
            """
            SELECT person_id, category, assigned_on, source, removed_on, removal_source, removal_reason
            FROM category_record \(stretch)
            """)
        batches = [:]
        for batch in try database.rows("SELECT id, at FROM insurance_batch", [], { ($0.integer(0), $0.instant(1)) }) {
            batches[batch.0] = .some(batch.1)
        }
    }

    /// The next consumer; `nil` after the last.
    mutating func next() throws -> ScannedConsumer? {
        while try heads.next() {
            let row = heads.row
            let id = row.integer(0)
            guard isWanted(id), let born = row.day(1), let sex = Sex(rawValue: row.text(2)) else { continue }
            let person = Insured(
                id: id, born: born, sex: sex,
                citizenship: Insured.Citizenship(rawValue: row.text(3)) ?? .kazakhstan)
            let kept = KeptStanding(row, from: 4)
            let isMother = try mothers.take(id)
            let isFather = try fathers.take(id)
            let known = try knownRecords(of: id)
            if isMother || isFather {
                guard let register = try loader.register(of: id) else { continue }
                let links = try loader.links(of: id)
                return ScannedConsumer(
                    id: id, register: register,
                    family: Set(links.flatMap { [$0.mother, $0.father] }).sorted(), kept: kept,
                    records: known)
            }
            return ScannedConsumer(
                id: id, register: try register(of: person), family: [], kept: kept, records: known)
        }
        return nil
    }

    private mutating func knownRecords(of id: Insured.ID) throws -> [CategoryRecord] {
        var known: [CategoryRecord] = []
        try records.each(of: id) { row in
            if let record = CategoryRecord(row, from: 1) { known.append(record) }
        }
        return known.count > 1 ? known.sorted(by: CategoryRecord.isBefore) : known
    }

    /// As ``RegisterLoader/register(of:)``, of a person without links.
    private mutating func register(of person: Insured) throws -> InsuranceRegister {
        var told: [FactColumns] = []
        try facts.each(of: person.id) { told.append(FactColumns($0)) }
        let stored = told.isEmpty ? [] : try StoredFacts.assemble(told, documents: loader.documents(of:))
        var found: [InsuranceFact] = []
        found.reserveCapacity(stored.count + 32)
        try addContributions(of: person.id, to: &found)
        var persons = [person]
        var children: Set<Insured.ID> = []
        for fact in stored {
            if fact.stands { found.append(fact.fact) }
            if let child = RegisterLoader.child(of: fact.fact.body), child != person.id {
                children.insert(child)
            }
        }
        for child in children.sorted() {
            if let insured = try loader.insured(child) { persons.append(insured) }
        }
        try checks.each(of: person.id) { row in
            guard let at = row.instant(2) else { return }
            found.append(
                InsuranceFact(
                    id: FactTable.check.identity(row.integer(1)), person: nil, happenedOn: at.date,
                    learnedAt: at, body: .check([person.id])))
        }
        found += loader.shared.failures
        found += loader.shared.checks(of: [person.id])
        var named: [Int64: [(person: Insured.ID, isReserve: Bool)]] = [:]
        try members.each(of: person.id) { row in
            named[row.integer(1), default: []].append((person.id, row.integer(2) == 1))
        }
        found += loader.shared.transfers(naming: named)
        return InsuranceRegister(persons: persons, facts: found)
    }

    private mutating func addContributions(of id: Insured.ID, to found: inout [InsuranceFact]) throws {
        var ordinal = 0
        var lastBatch = lastBatch
        let batches = batches
        try contributions.each(of: id) { row in
            let batch = row.integer(4)
            if batch != lastBatch.id {
                guard let at = batches[batch] else { return }
                lastBatch = (batch, at)
            }
            defer { ordinal += 1 }
            guard let learned = lastBatch.at, let month = YearMonth(number: row.integer(1)),
                let kind = ContributionRecord.Kind(rawValue: row.text(2)),
                let received = CivilDate(number: row.integer(3))
            else { return }
            found.append(
                InsuranceFact(
                    id: FactTable.contribution(of: id, ordinal: ordinal), person: id, happenedOn: received,
                    learnedAt: learned, body: ContributionRecord.body(kind, month)))
        }
        self.lastBatch = lastBatch
    }
}

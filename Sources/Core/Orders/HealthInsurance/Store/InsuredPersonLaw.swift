/// How facts of an insured person of order 333 are judged and written, entered one by one, and
/// what the last act changed.
///
/// Imports of millions of rows have their own writers, which tests compare with this one.
final class InsuredPersonLaw: CaseLaw {
    private let store: Store
    /// The register of the person before the last act.
    private var before: InsuranceRegister?
    private var change: EntitlementChange?

    static let book = CaseBook(
        kind: "consumer", table: "insured", key: "person_id", isMadeByFacts: true,
        reasonCitation: .order333("18"))
    var book: CaseBook { Self.book }

    init(store: Store) { self.store = store }

    func requireAccess(to entry: Store.InsuranceEntry, by worker: Operator) throws {
        if case .sickLeave = entry.body, !worker.seesMedical { throw Message.access }
    }

    /// The audit is read by who may not see that somebody was ill.
    func note(of entry: Store.InsuranceEntry) -> String {
        if case .sickLeave = entry.body { return "" }
        return FactRow(entry.body)?.kind ?? ""
    }

    func recorded(of person: Int64) throws -> [StoredFact] { try store.loaderTold(person) }

    /// p.8: imported rows are corrected by their source, manual entries here.
    func requireChangeable(_ fact: StoredFact, by worker: Operator) throws {
        guard fact.importID == nil else { throw Message.immutable }
        guard worker.seesMedical || !fact.isMedical else { throw Message.access }
    }

    /// A fact is withdrawn and entered again; facts are not corrected in place.
    func insert(
        _ entry: Store.InsuranceEntry, of person: Int64, among known: [StoredFact],
        _ correction: FactCorrection?, at now: Moment, by worker: Operator
    ) throws -> [Message] {
        guard correction == nil else { throw Message.immutable }
        before = try store.insuranceRegister(of: person)
        return try store.insert(entry, of: person, at: now, by: worker).warnings
    }

    func insertWithdrawal(
        of fact: StoredFact, in person: Int64, reason: String, at now: Moment, by worker: Operator
    ) throws {
        before = try store.insuranceRegister(of: person)
        let own = try store.nextNumber("insurance-fact")
        try store.database.execute(
            """
            INSERT INTO insurance_fact (person_id, kind, happened_on, occasion, id, learned_at, operator_id,
                entered_at, corrects, reason)
            VALUES (?, 'withdrawn', ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(person), .date(fact.fact.happenedOn), .integer(own), .integer(own), .moment(now),
                .integer(worker.id), .moment(now), .integer(fact.id), .text(reason),
            ])
    }

    func keep(_ person: Int64, at now: Moment, by worker: Operator) throws {
        try store.keepFamily(of: person, at: now, by: worker)
        change = try store.insuranceRegister(of: person).map { after in
            EntitlementChange(
                from: before, to: after, of: person, on: now.date, seesMedical: worker.seesMedical)
        }
    }

    /// What the last act changed, and what comes next.
    func outcome(_ warnings: [Message]) -> ActOutcome {
        ActOutcome(change: change?.text, next: change?.next ?? [], warnings: warnings)
    }
}

extension StoredFact: RecordedEntry {}

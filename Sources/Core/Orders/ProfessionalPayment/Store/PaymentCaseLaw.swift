/// How facts of a case of order 526 are judged and written, and what the last act changed.
final class PaymentCaseLaw: CaseLaw {
    private let store: Store
    private let rules: PaymentRules
    /// In which language the reason of a withdrawal was typed.
    private let reasonLanguage: Language?
    private var found: CaseRecord?
    /// The case before the last act and after it.
    private var states: (before: PaymentCase, after: PaymentCase?)?

    /// What the texts of a fact are known by (``Store/typedLanguages(of:_:)``).
    static let typed = "payment-fact"

    let book = CaseBook(
        kind: "case", table: "payment_case", key: "id", isMadeByFacts: false,
        reasonCitation: Citation(.order526, "14"))

    init(store: Store, reasonLanguage: Language? = nil) throws {
        self.store = store
        self.reasonLanguage = reasonLanguage
        rules = try store.paymentRules()
    }

    func requireAccess(to entry: FactEntry, by worker: Operator) throws {}

    func note(of entry: FactEntry) -> String { entry.body.kind }

    func recorded(of record: Int64) throws -> [RecordedFact] { try store.facts(ofCase: record) }

    /// The application is corrected by its own form.
    func requireChangeable(_ fact: RecordedFact, by worker: Operator) throws {
        if case .application = fact.fact.body { throw Message.immutable }
    }

    func insert(
        _ entry: FactEntry, of caseID: Int64, among known: [RecordedFact], _ correction: FactCorrection?,
        at now: Moment, by worker: Operator
    ) throws -> [Message] {
        let record = try record(caseID)
        let fact = Fact(
            id: (known.map(\.id).max() ?? 0) + 1, happenedOn: entry.happenedOn, learnedAt: entry.learnedAt,
            body: entry.body)
        let before = try store.caseState(record, known, rules)
        states = (before, nil)
        let admission = before.judge(
            fact, origin: FactOrigin(isMinistrySystem: entry.source == FactSource.ministrySystem.ru))
        guard admission.isKept else {
            let form = FactForm.of(kind: entry.body.kind)
            throw Refused(
                admission.refusals.map {
                    Problem(
                        key: form?.place(of: $0) ?? "happened_on", message: $0,
                        citation: form?.citation ?? Citation(.order526, "17.3"))
                })
        }
        let id = try store.insertFact(
            entry.body, caseID: caseID, happenedOn: entry.happenedOn, learnedAt: entry.learnedAt,
            source: entry.source, at: now, by: worker, correcting: correction?.fact,
            reason: correction?.reason)
        try store.keepTypedLanguages(of: Self.typed, id, entry.typed)
        try store.writeJournals(
            entry, factID: id, record, at: now, by: worker, correcting: correction?.fact,
            reason: correction?.reason)
        return admission.warnings + (admission.isWaiting ? [.waitsForSuspension] : [])
    }

    func insertWithdrawal(
        of fact: RecordedFact, in caseID: Int64, reason: String, at now: Moment, by worker: Operator
    ) throws {
        states = (try store.caseState(of: try record(caseID), rules), nil)
        let id = try store.database.insert(
            """
            INSERT INTO payment_fact (case_id, kind, happened_on, learned_at, entered_at, operator_id, corrects, reason)
            VALUES (?, 'withdrawn', ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(caseID), .date(fact.fact.happenedOn), .moment(fact.fact.learnedAt), .moment(now),
                .integer(worker.id), .integer(fact.id), .text(reason),
            ])
        var typed: FormValues = ["reason": reason]
        typed.setLanguage(reasonLanguage, of: "reason")
        try store.keepTypedLanguages(of: Self.typed, id, typed)
    }

    func keep(_ caseID: Int64, at now: Moment, by worker: Operator) throws {
        let after = try store.caseState(of: try record(caseID), rules)
        states?.after = after
        try store.keepStatus(caseID, after, at: now, by: worker)
    }

    /// What the last act changed, and what comes next.
    func outcome(_ warnings: [Message]) -> ActOutcome {
        guard let states, let after = states.after else { return ActOutcome(warnings: warnings) }
        let change = CaseChange(from: states.before, to: after, on: store.clock.now().date)
        // A term that the order's own rule for the fact has named is not named twice.
        let late = warnings.contains { $0.code == "W-LATE" } ? [] : change.late
        return ActOutcome(change: change.text, next: change.next, warnings: warnings + late)
    }

    private func record(_ id: Int64) throws -> CaseRecord {
        if let found, found.id == id { return found }
        guard let record = try store.paymentCase(id: id) else { throw Message.dictionary }
        found = record
        return record
    }
}

extension RecordedFact: RecordedEntry {}

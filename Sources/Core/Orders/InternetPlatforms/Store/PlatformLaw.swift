/// How facts of a line of the reconciliation are judged and written, and what the last act changed.
final class PlatformLaw: CaseLaw {
    private let store: Store
    private var states: (before: ReconciliationStatus, after: ReconciliationStatus)?

    /// What the texts of a fact are known by (``Store/typedLanguages(of:_:)``).
    static let typed = "platform-fact"

    static let platformBook = CaseBook(
        kind: PlatformUpkeep.platform, table: "platform_operator", key: "id", isMadeByFacts: false,
        reasonCitation: .order129("2.8"))

    let book = CaseBook(
        kind: PlatformUpkeep.line, table: "platform_line", key: "id", isMadeByFacts: false,
        reasonCitation: .order129("5.2"))

    init(store: Store) { self.store = store }

    func requireAccess(to entry: PlatformEntry, by worker: Operator) throws {}

    func note(of entry: PlatformEntry) -> String { entry.kind }

    func recorded(of record: Int64) throws -> [RecordedPlatformFact] {
        try store.facts(ofPlatformLine: record)
    }

    func requireChangeable(_ fact: RecordedPlatformFact, by worker: Operator) throws {}

    func insert(
        _ entry: PlatformEntry, of id: Int64, among known: [RecordedPlatformFact],
        _ correction: FactCorrection?, at now: Moment, by worker: Operator
    ) throws -> [Message] {
        guard let found = try store.platformLineRecord(id: id) else { throw Message.dictionary }
        if case .answered(let kind) = entry.body {
            let admission = found.line.judge(kind)
            guard admission.isAccepted else {
                throw Refused(
                    admission.refusals.map {
                        Problem(key: Self.place(of: kind), message: $0, citation: .order129("5.2"))
                    })
            }
        }
        states = (found.line.status, found.line.status)
        try store.insertPlatformFact(entry, of: id, found.line, at: now, by: worker, correcting: correction)
        return []
    }

    /// The field at which a refusal stands.
    private static func place(of kind: PlatformLine.Answer.Kind) -> String {
        if case .returned = kind { return "number" }
        return "explanation"
    }

    func insertWithdrawal(
        of fact: RecordedPlatformFact, in id: Int64, reason: String, at now: Moment, by worker: Operator
    ) throws {
        guard let found = try store.platformLineRecord(id: id) else { throw Message.dictionary }
        states = (found.line.status, found.line.status)
        try store.database.execute(
            """
            INSERT INTO platform_fact (line_id, kind, happened_on, learned_at, operator_id, corrects, reason)
            VALUES (?, 'withdrawn', ?, ?, ?, ?, ?)
            """,
            [
                .integer(id), .date(fact.happenedOn), .moment(now), .integer(worker.id),
                .integer(fact.id), .text(reason),
            ])
    }

    func keep(_ id: Int64, at now: Moment, by worker: Operator) throws {
        guard let before = try store.platformLineRecord(id: id) else { throw Message.dictionary }
        try store.bringPlatformLines(of: [before.iin.number], at: now)
        try store.database.execute(
            "UPDATE platform_line SET version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?",
            [.moment(now), .integer(worker.id), .integer(id)])
        states?.after = before.line.status
    }

    /// What the last act changed, and what comes next.
    func outcome() -> ActOutcome {
        guard let states else { return ActOutcome() }
        let next =
            states.after == .differs
            ? [Localized(ru: "объяснить расхождение или вернуть", kk: "айырманы түсіндіру не қайтару")] : []
        return ActOutcome(change: states.before == states.after ? nil : states.after.label, next: next)
    }
}

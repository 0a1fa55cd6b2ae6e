import Core

/// How the facts of a reader are judged and written.
struct ReaderLaw: CaseLaw {
    struct Recorded: RecordedEntry {
        let id: Int64
        let fact: LoanFact
        let isInForce: Bool
    }

    let store: Store

    var book: CaseBook {
        CaseBook(
            kind: "reader", table: "reader", key: "id", isMadeByFacts: false,
            reasonCitation: Citation(ReadingRoom.act, "5"))
    }

    func requireAccess(to entry: LoanFact, by worker: Operator) {}
    func note(of entry: LoanFact) -> String { entry.kind.rawValue }

    func recorded(of record: Int64) throws -> [Recorded] {
        try store.database.rows(
            """
            SELECT f.id, f.kind, f.book, f.happened_on,
                EXISTS (SELECT 1 FROM reader_fact o WHERE o.reader_id = f.reader_id AND o.replaces = f.id)
            FROM reader_fact f WHERE f.reader_id = ? ORDER BY f.id
            """, [.integer(record)]
        ) { row in
            guard let kind = LoanFact.Kind(rawValue: row.text(1)), let day = row.date(3) else { return nil }
            return Recorded(
                id: row.integer(0), fact: LoanFact(kind, book: row.text(2), on: day),
                isInForce: row.integer(4) == 0)
        }.compactMap(\.self)
    }

    func requireChangeable(_ fact: Recorded, by worker: Operator) {}

    func insert(
        _ entry: LoanFact, of record: Int64, among known: [Recorded], _ correction: FactCorrection?,
        at now: Moment, by worker: Operator
    ) throws -> [Message] {
        let card = ReaderCard(known.map { ($0.id, $0.fact) }, try LoanTerms(store.parameters()))
        let admission = card.admission(of: entry)
        guard admission.isAccepted else {
            throw Refused(admission.refusals.map { Problem(key: "book", message: $0) })
        }
        try write(
            entry.kind.rawValue, entry, of: record, replacing: correction?.fact, correction?.reason, now,
            worker)
        return admission.warnings
    }

    func insertWithdrawal(
        of fact: Recorded, in record: Int64, reason: String, at now: Moment, by worker: Operator
    ) throws {
        try write("withdrawal", fact.fact, of: record, replacing: fact.id, reason, now, worker)
    }

    private func write(
        _ kind: String, _ entry: LoanFact, of record: Int64, replacing old: Int64?, _ reason: String?,
        _ now: Moment, _ worker: Operator
    ) throws {
        try store.database.execute(
            """
            INSERT INTO reader_fact (reader_id, kind, book, happened_on, replaces, reason, recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(record), .text(kind), .text(entry.book), .date(entry.happenedOn), .optional(old),
                .optional(reason), .moment(now), .integer(worker.id),
            ])
    }

    func keep(_ record: Int64, at now: Moment, by worker: Operator) throws {
        try ReaderUpkeep().keep(record, on: now.date, in: store)
        try store.database.execute(
            "UPDATE reader SET version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?",
            [.moment(now), .integer(worker.id), .integer(record)])
    }

    func card(of record: Int64) throws -> ReaderCard {
        let facts = try recorded(of: record).filter(\.isInForce).map { ($0.id, $0.fact) }
        return ReaderCard(facts, try LoanTerms(store.parameters()))
    }
}

/// A case of one worker with one employer, as listed: its facts are read apart.
public struct CaseRecord: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// «№ дела».
    public let number: String
    public let person: Person
    public let employer: Employer
    public let openedAt: Moment
    public let status: String
    /// Grows with every fact: two operators cannot record past each other.
    public let version: Int64
}

/// A fact with the words about its recording.
public struct RecordedFact: Hashable, Sendable, Identifiable {
    public let fact: Fact
    public let enteredAt: Moment
    public let operatorName: String
    public let source: String
    /// The fact that this one takes the place of, and why.
    public let corrects: Int64?
    public let reason: String?
    /// The fact that took this one's place.
    public let correctedBy: Int64?
    /// True for an entry that only takes another back.
    public let isWithdrawal: Bool

    public var id: Int64 { fact.id }
    /// Whether the fact is in force.
    public var isInForce: Bool { correctedBy == nil && !isWithdrawal }
    /// The day that it stands under, and the time: what takes another back happened when it was
    /// entered.
    public var listedOn: CivilDate { isWithdrawal ? enteredAt.date : fact.happenedOn }
    public var listedAt: Moment { isWithdrawal ? enteredAt : fact.learnedAt }
}

extension Store {
    public func paymentCase(id: Int64) throws -> CaseRecord? {
        try database.first(
            """
            SELECT c.id, c.number, c.opened_at, c.status, c.version, \(Person.columns), \(Employer.columns)
            FROM payment_case c JOIN person p ON p.id = c.person_id JOIN employer e ON e.id = c.employer_id
            WHERE c.id = ?
            """,
            [.integer(id)]
        ) { row -> CaseRecord? in
            guard let person = Person(row, from: 5) else { return nil }
            return CaseRecord(
                id: row.integer(0), number: row.text(1), person: person, employer: Employer(row, from: 15),
                openedAt: row.moment(2) ?? Moment(seconds: 0), status: row.text(3), version: row.integer(4))
        } ?? nil
    }

    /// All that was recorded in a case, in the order of entry.
    public func facts(ofCase id: Int64) throws -> [RecordedFact] {
        try database.rows(
            """
            SELECT f.id, f.kind, f.happened_on, f.learned_at, f.entered_at, coalesce(o.name, ''), f.source, f.fields,
                f.corrects, f.reason, (SELECT n.id FROM payment_fact n WHERE n.corrects = f.id)
            FROM payment_fact f LEFT JOIN operator o ON o.id = f.operator_id
            WHERE f.case_id = ? ORDER BY f.id
            """,
            [.integer(id)]
        ) { row -> RecordedFact? in
            let isWithdrawal = row.text(1) == "withdrawn"
            guard let happened = row.date(2), let learned = row.moment(3),
                let body = isWithdrawal
                    ? .noticeExists : FactBody(kind: row.text(1), fields: FlatJSON.decode(row.text(7)) ?? [:])
            else { return nil }
            return RecordedFact(
                fact: Fact(id: row.integer(0), happenedOn: happened, learnedAt: learned, body: body),
                enteredAt: row.moment(4) ?? learned, operatorName: row.text(5), source: row.text(6),
                corrects: row.optionalInteger(8), reason: row.optionalText(9),
                correctedBy: row.optionalInteger(10),
                isWithdrawal: isWithdrawal)
        }.compactMap(\.self)
    }

    /// The person's cases, newest first.
    public func cases(ofPerson id: Int64) throws -> [CaseRecord] {
        try database.rows("SELECT id FROM payment_case WHERE person_id = ? ORDER BY id DESC", [.integer(id)])
        {
            $0.integer(0)
        }.compactMap { try paymentCase(id: $0) }
    }

    func openCase(person: Int64, employer: Int64, at now: Moment, by worker: Operator) throws -> Int64 {
        try database.insert(
            """
            INSERT INTO payment_case (number, person_id, employer_id, opened_at, status, changed_at, changed_by)
            VALUES (?, ?, ?, ?, 'collecting', ?, ?)
            """,
            [
                .text("ПВ-" + padded(Int(try nextNumber("case")), 6)), .integer(person), .integer(employer),
                .moment(now), .moment(now), .integer(worker.id),
            ])
    }

    /// Gives a case another person or employer, after a correction of its
    /// application; allowed only while nothing else is recorded in it.
    func moveCase(_ id: Int64, to person: Int64, _ employer: Int64, at now: Moment, by worker: Operator)
        throws
    {
        let isSame = try database.first(
            "SELECT person_id = ? AND employer_id = ? FROM payment_case WHERE id = ?",
            [.integer(person), .integer(employer), .integer(id)]
        ) { $0.integer(0) == 1 }
        guard isSame != true else { return }
        let others = try database.first(
            "SELECT count(*) FROM payment_fact WHERE case_id = ? AND kind <> 'application'", [.integer(id)]
        ) { $0.integer(0) }
        guard others == 0 else {
            throw Refused([
                Problem(key: "iin", message: .caseHasFacts, citation: ApplicationFields.citation)
            ])
        }
        try database.execute(
            """
            UPDATE payment_case SET person_id = ?, employer_id = ?, version = version + 1, changed_at = ?, changed_by = ?
            WHERE id = ?
            """,
            [.integer(person), .integer(employer), .moment(now), .integer(worker.id), .integer(id)])
    }

    @discardableResult
    func insertFact(
        _ body: FactBody, caseID: Int64, happenedOn: CivilDate, learnedAt: Moment, source: String,
        at now: Moment,
        by worker: Operator, correcting: Int64?, reason: String?
    ) throws -> Int64 {
        try database.insert(
            """
            INSERT INTO payment_fact (case_id, kind, happened_on, learned_at, entered_at, operator_id, source, fields,
                corrects, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(caseID), .text(body.kind), .date(happenedOn), .moment(learnedAt), .moment(now),
                .integer(worker.id), .text(source), .text(FlatJSON.encode(body.fields)),
                .optional(correcting),
                .optional(reason),
            ])
    }
}

/// The disbursements of a month: a draft to look at, then recorded once.
public struct DisbursementBatch: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// № of a recorded batch.
    public let number: Int64?
    public let month: YearMonth
    public let lineCount: Int
    public let excludedCount: Int
    public let total: Tenge

    public var isRecorded: Bool { number != nil }
}

extension Store {
    public func disbursementBatch(id: Int64) throws -> DisbursementBatch? {
        try database.first(
            "SELECT id, number, month, line_count, excluded_count, total FROM payout_batch WHERE id = ?",
            [.integer(id)]
        ) { row in
            row.month(2).map { month in
                DisbursementBatch(
                    id: row.integer(0), number: row.optionalInteger(1), month: month,
                    lineCount: Int(row.integer(3)), excludedCount: Int(row.integer(4)), total: row.tenge(5))
            }
        } ?? nil
    }

    /// Forms the list of a month's disbursements as a draft; an earlier draft of the
    /// month gives way to it.
    ///
    /// - Throws: ``Message/future`` for a month to come; ``Stopped``, with the earlier draft
    ///   as it was.
    public func formDisbursements(_ month: YearMonth, _ progress: WorkProgress = .unobserved) throws
        -> DisbursementBatch
    {
        let worker = try requireOperator()
        guard month <= clock.now().date.yearMonth else { throw Message.future }
        try CaseUpkeep().refreshAll(in: self, progress)
        return try database.withLargeCache { try form(month, by: worker, progress) }
    }

    private func form(_ month: YearMonth, by worker: Operator, _ progress: WorkProgress) throws
        -> DisbursementBatch
    {
        try perform("form", on: "payout", note: month.iso) { database, now in
            let reasons = try paidBecause(month)
            try dropDraft(month)
            let id =
                (try database.first("SELECT coalesce(max(id), 0) + 1 FROM payout_batch") { $0.integer(0) })
                ?? 1
            try eachDisbursementLine(month, .disbursements, progress) { line in
                let reason = line.withheld > .zero ? reasons[PaidMonth(line)] : nil
                let sum = reason == nil ? line.sum : line.withheld
                try database.execute(
                    """
                    INSERT INTO payout_line (batch_id, case_id, person_id, employer_id, month, payable, sum, account,
                        bic, reason, paid_because) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        .integer(id), .integer(line.caseID), .integer(line.personID),
                        .integer(line.employerID),
                        .text(line.month.iso), .integer(line.payable.tiyn), .integer(sum.tiyn),
                        .optional(line.account), .optional(line.bic), .optional(line.note?.rawValue),
                        .optional(reason),
                    ])
            }
            try database.execute(
                """
                UPDATE payout_line SET sum = 0, reason = 'other-case'
                WHERE batch_id = ?1 AND sum > 0 AND (\(Self.paidElsewhere))
                """, [.integer(id)])
            try database.execute(
                """
                INSERT INTO payout_batch (id, number, month, state, formed_at, recorded_at, operator_id,
                    operator_name, line_count, excluded_count, total)
                SELECT ?1, NULL, ?2, 'draft', ?3, NULL, ?4, ?5,
                    coalesce(sum(sum > 0), 0), coalesce(sum(sum = 0), 0), coalesce(sum(sum), 0)
                FROM payout_line WHERE batch_id = ?1
                """,
                [.integer(id), .text(month.iso), .moment(now), .integer(worker.id), .text(worker.name)])
            guard let batch = try disbursementBatch(id: id) else { throw Message.dictionary }
            // A list that says of nobody why he is not paid is no list.
            guard batch.lineCount + batch.excludedCount > 0 else { throw Message.nobodyToPay(month) }
            return (batch, id)
        }
    }

    /// p.10: nobody is paid for one month by two cases.
    private static let paidElsewhere = """
        EXISTS (SELECT 1 FROM payout_line o WHERE o.batch_id = payout_line.batch_id
            AND o.person_id = payout_line.person_id AND o.month = payout_line.month
            AND o.id < payout_line.id AND o.sum > 0)
        OR EXISTS (SELECT 1 FROM month_balance b WHERE b.person_id = payout_line.person_id
            AND b.case_id <> payout_line.case_id AND b.month = payout_line.month AND b.paid > 0)
        """

    private func dropDraft(_ month: YearMonth) throws {
        let drafts = try database.rows(
            "SELECT id FROM payout_batch WHERE month = ? AND state = 'draft'", [.text(month.iso)]
        ) { $0.integer(0) }
        for id in drafts {
            try database.execute("DELETE FROM payout_line WHERE batch_id = ?", [.integer(id)])
            try database.execute("DELETE FROM payout_batch WHERE id = ?", [.integer(id)])
        }
    }

    /// Records the disbursements of a draft as facts of their cases, all or none.
    ///
    /// - Throws: ``Message/listChanged`` when a case changed since the draft
    ///   was formed so that a line no longer holds; ``Message/immutable`` when
    ///   the batch is recorded already; ``Stopped``, with nothing recorded.
    public func recordDisbursements(batchID: Int64, _ progress: WorkProgress = .unobserved) throws
        -> DisbursementBatch
    {
        let worker = try requireOperator()
        try CaseUpkeep().refreshAll(in: self, progress)
        return try database.withLargeCache { try record(batchID, by: worker, progress) }
    }

    private func record(_ batchID: Int64, by worker: Operator, _ progress: WorkProgress) throws
        -> DisbursementBatch
    {
        try perform("record", on: "payout") { database, now in
            guard let draft = try disbursementBatch(id: batchID) else { throw Message.dictionary }
            guard !draft.isRecorded else { throw Message.immutable }
            guard draft.lineCount > 0 else { throw Message.sum }
            try check(draft, progress)
            let cases = try insertDisbursements(draft, at: now, by: worker, progress)
            try bringUpToDate(cases, at: now, by: worker, progress)
            let number = try nextNumber("payout")
            try database.execute(
                """
                UPDATE payout_batch SET number = ?, state = 'recorded', recorded_at = ?, operator_id = ?,
                    operator_name = ? WHERE id = ?
                """,
                [.integer(number), .moment(now), .integer(worker.id), .text(worker.name), .integer(batchID)])
            guard let batch = try disbursementBatch(id: batchID) else { throw Message.dictionary }
            return (batch, batchID)
        }
    }

    /// Computes the list again and compares every line that is to be paid.
    private func check(_ draft: DisbursementBatch, _ progress: WorkProgress) throws {
        let elsewhere = try database.first(
            "SELECT 1 FROM payout_line WHERE batch_id = ? AND sum > 0 AND (\(Self.paidElsewhere)) LIMIT 1",
            [.integer(draft.id)]
        ) { $0.integer(0) }
        guard elsewhere == nil else { throw Message.listChanged }
        let stored = try database.cursor(
            """
            SELECT case_id, month, sum, account, paid_because IS NOT NULL FROM payout_line
            WHERE batch_id = ? AND sum > 0 ORDER BY id
            """, [.integer(draft.id)])
        var hasLine = try stored.next()
        try eachDisbursementLine(draft.month, .checking, progress) { line in
            guard hasLine, stored.row.integer(0) == line.caseID, stored.row.month(1) == line.month else {
                return
            }
            // Once the question is decided, the line is paid as any other, or is another.
            let isByReason = stored.row.integer(4) == 1 && line.withheld > .zero
            let sum = isByReason ? line.withheld : line.sum
            guard sum > .zero else { return }
            guard stored.row.tenge(2) == sum, stored.row.optionalText(3) == line.account else {
                throw Message.listChanged
            }
            hasLine = try stored.next()
        }
        guard !hasLine else { throw Message.listChanged }
    }

    private func insertDisbursements(
        _ draft: DisbursementBatch, at now: Moment, by worker: Operator, _ progress: WorkProgress
    ) throws -> Set<Int64> {
        var count = try progress.begin(.recording, of: draft.lineCount)
        let lines = try database.cursor(
            "SELECT case_id, month, sum FROM payout_line WHERE batch_id = ? AND sum > 0 ORDER BY id",
            [.integer(draft.id)])
        var cases: Set<Int64> = []
        while try lines.next() {
            try count.advance()
            guard let month = lines.row.month(1) else { continue }
            let owner = lines.row.integer(0)
            try insertFact(
                .disbursement(month: month, sum: lines.row.tenge(2)), caseID: owner, happenedOn: now.date,
                learnedAt: now,
                source: "", at: now, by: worker, correcting: nil, reason: nil)
            cases.insert(owner)
        }
        return cases
    }

    /// Statuses and derived rows of many cases by one ordered read.
    private func bringUpToDate(
        _ cases: Set<Int64>, at now: Moment, by worker: Operator, _ progress: WorkProgress
    ) throws {
        let rules = try rulesForAll(on: now.date)
        var count = try progress.begin(.balances, of: cases.count)
        var scan = try CaseScan(database, .all, isPaying: true)
        var marks = try NoticeMarkScan(database)
        while let found = try scan.next() {
            guard cases.contains(found.id) else { continue }
            try count.advance()
            let caseState = found.caseState(rules)
            try keep(KeptCase(caseState, on: now.date), of: found)
            try database.execute(
                "UPDATE payment_case SET version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?",
                [.moment(now), .integer(worker.id), .integer(found.id)])
            try keepDerived(found.owner, caseState, on: now.date, try marks.marks(of: found.id))
        }
    }
}

extension Store {
    /// Records a fact of a case, with its journal rows.
    ///
    /// - Returns: the warnings to show. A resumption that nothing is open for
    ///   is kept and its `E-STATE` comes back among them.
    /// - Throws: as ``record(_:of:version:by:correcting:reason:ending:)``; the application
    ///   is not corrected here.
    public func record(
        _ entry: FactEntry, inCase caseID: Int64, version: Int64, correcting: Int64? = nil,
        reason: String? = nil
    ) throws -> [Message] {
        try record(
            entry, of: caseID, version: version, by: PaymentCaseLaw(store: self), correcting: correcting,
            reason: reason, ending: DraftKey(FactForm.draftCode(entry.body.kind), caseID))
    }

    /// Takes a fact back by an entry of its own that names the reason.
    public func withdraw(factID: Int64, inCase caseID: Int64, version: Int64, reason: String) throws {
        try withdraw(
            factID, of: caseID, version: version, by: PaymentCaseLaw(store: self), reason: reason)
    }

    func caseState(of record: CaseRecord, _ rules: PaymentRules) throws -> PaymentCase {
        try caseState(record, try facts(ofCase: record.id), rules)
    }

    func keepStatus(_ id: Int64, _ caseState: PaymentCase, at now: Moment, by worker: Operator) throws {
        let kept = KeptCase(caseState, on: now.date)
        try database.execute(
            """
            UPDATE payment_case SET status = ?, awaits_answers = ?, next_change = ?, version = version + 1,
                changed_at = ?, changed_by = ?
            WHERE id = ?
            """,
            [
                .text(kept.status), .integer(kept.awaitsAnswers), .date(kept.nextChange), .moment(now),
                .integer(worker.id), .integer(id),
            ])
        try keepDerived(ofCase: id, caseState, on: now.date)
    }
}

/// A form that was begun and not finished, as typed.
public struct Draft: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let form: String
    /// The record that the form corrects; below zero, or 0, a new entry of its own
    /// (``Store/beginDraft()``).
    public let subjectID: Int64
    public let values: [String: String]
    /// The key of the field under the cursor when the draft was saved.
    public let focus: String
    public let savedAt: Moment

    public init(
        id: Int64, form: String, subjectID: Int64, values: [String: String], focus: String, savedAt: Moment
    ) {
        self.id = id
        self.form = form
        self.subjectID = subjectID
        self.values = values
        self.focus = focus
        self.savedAt = savedAt
    }
}

/// The key of a draft among those of one operator: a form and a record.
public struct DraftKey: Hashable, Sendable {
    public let form: String
    public let subjectID: Int64

    public init(_ form: String, _ subjectID: Int64) {
        self.form = form
        self.subjectID = subjectID
    }
}

extension Store {
    /// The number of a new entry that is about to be typed, below zero: several may lie
    /// unfinished side by side.
    public func beginDraft() throws -> Int64 {
        _ = try requireOperator()
        return try database.write { _ in -(try nextNumber("draft")) }
    }

    /// Saves the values typed so far.
    ///
    /// There is one draft per operator, form and record.
    ///
    /// - Parameter isPatient: false to give up after 100 ms if another process is
    ///   writing, so that typing is never delayed.
    public func keepDraft(
        form: String, subjectID: Int64, values: [String: String], focus: String, isPatient: Bool = true
    ) throws {
        let worker = try requireOperator()
        let now = clock.now()
        try database.waiting(isPatient ? nil : 100) {
            try database.write { database in
                try database.execute(
                    """
                    INSERT INTO draft (operator_id, form, subject_id, fields, focus, saved_at)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                    ON CONFLICT DO UPDATE SET fields = ?4, focus = ?5, saved_at = ?6
                    """,
                    [
                        .integer(worker.id), .text(form), .integer(subjectID),
                        .text(FlatJSON.encode(values)),
                        .text(focus), .moment(now),
                    ])
            }
        }
    }

    /// Deletes a draft that the operator discards; a draft whose entry is recorded is
    /// deleted in the transaction of ``perform(_:on:note:ending:_:)``.
    public func dropDraft(form: String, subjectID: Int64) throws {
        _ = try requireOperator()
        try database.write { _ in try end(DraftKey(form, subjectID)) }
    }

    /// Runs inside a transaction.
    func end(_ draft: DraftKey) throws {
        guard let worker = currentOperator else { return }
        try database.execute(
            "DELETE FROM draft WHERE operator_id = ? AND form = ? AND subject_id = ?",
            [.integer(worker.id), .text(draft.form), .integer(draft.subjectID)])
    }

    /// The operator's unfinished forms, the latest first.
    public func drafts() throws -> [Draft] {
        guard let worker = currentOperator else { return [] }
        return try database.rows(
            """
            SELECT id, form, subject_id, fields, focus, saved_at FROM draft
            WHERE operator_id = ? ORDER BY saved_at DESC, id DESC
            """,
            [.integer(worker.id)]
        ) { row in
            Draft(
                id: row.integer(0), form: row.text(1), subjectID: row.integer(2),
                values: FlatJSON.decode(row.text(3)) ?? [:], focus: row.text(4),
                savedAt: row.moment(5) ?? Moment(seconds: 0))
        }
    }
}

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
    /// Another one with each writing.
    public let version: Int64

    public init(
        id: Int64, form: String, subjectID: Int64, values: [String: String], focus: String, savedAt: Moment,
        version: Int64 = 0
    ) {
        self.id = id
        self.form = form
        self.subjectID = subjectID
        self.values = values
        self.focus = focus
        self.savedAt = savedAt
        self.version = version
    }
}

extension Message {
    /// Another window of the same operator went on with a draft.
    public static let draftElsewhere = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Этот черновик продолжен в другом вашем окне: набранное здесь его не заменит",
                kk: "Бұл қаралама басқа терезеңізде жалғасқан: мұнда терілген оны ауыстырмайды"),
            brief: Localized(ru: "черновик в другом окне", kk: "қаралама басқа терезеде")))
}

/// The draft that a session writes: as it was opened, and as it was last written.
struct DraftInHand {
    let opened: Int64
    var version: Int64
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
    /// - Parameters:
    ///   - opened: the version of the draft that the form was opened with; 0 for none.
    ///   - isPatient: false to give up after 100 ms if another process is
    ///     writing, so that typing is never delayed.
    /// - Throws: ``Message/draftElsewhere``, with the draft as it is, when another window
    ///   has written it since this session did or opened it.
    public func keepDraft(
        form: String, subjectID: Int64, values: [String: String], focus: String, opened: Int64 = 0,
        isPatient: Bool = true
    ) throws {
        let worker = try requireOperator()
        let now = clock.now()
        let key = DraftKey(form, subjectID)
        let inHand = version(of: key, opened: opened)
        let version = Int64.random(in: 1 ... .max)
        let count = try database.waiting(isPatient ? nil : 100) {
            try database.write { database in
                try database.change(
                    """
                    INSERT INTO draft (operator_id, form, subject_id, fields, focus, saved_at, version)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                    ON CONFLICT DO UPDATE SET fields = ?4, focus = ?5, saved_at = ?6, version = ?7
                    WHERE draft.version = ?8
                    """,
                    [
                        .integer(worker.id), .text(form), .integer(subjectID),
                        .text(FlatJSON.encode(values)),
                        .text(focus), .moment(now), .integer(version), .integer(inHand),
                    ])
            }
        }
        guard count > 0 else { throw Message.draftElsewhere }
        let first = draftsInHand[key].flatMap { opened == 0 ? $0.opened : nil } ?? opened
        draftsInHand[key] = DraftInHand(opened: first, version: version)
    }

    /// Deletes a draft that the operator discards; a draft whose entry is recorded is
    /// deleted in the transaction of ``perform(_:on:note:ending:_:)``.
    ///
    /// - Parameter opened: as of ``keepDraft(form:subjectID:values:focus:opened:isPatient:)``: what
    ///   another window has written since stays.
    public func dropDraft(form: String, subjectID: Int64, opened: Int64 = 0) throws {
        let worker = try requireOperator()
        let key = DraftKey(form, subjectID)
        let inHand = version(of: key, opened: opened)
        try database.write { database in
            try database.execute(
                "DELETE FROM draft WHERE operator_id = ? AND form = ? AND subject_id = ? AND version = ?",
                [.integer(worker.id), .text(form), .integer(subjectID), .integer(inHand)])
        }
    }

    /// As which this session knows a draft; a second step of a form knows no opening.
    private func version(of key: DraftKey, opened: Int64) -> Int64 {
        guard let inHand = draftsInHand[key], inHand.opened == opened || opened == 0 else { return opened }
        return inHand.version
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
            SELECT id, form, subject_id, fields, focus, saved_at, version FROM draft
            WHERE operator_id = ? ORDER BY saved_at DESC, id DESC
            """,
            [.integer(worker.id)]
        ) { row in
            Draft(
                id: row.integer(0), form: row.text(1), subjectID: row.integer(2),
                values: FlatJSON.decode(row.text(3)) ?? [:], focus: row.text(4),
                savedAt: row.moment(5) ?? Moment(seconds: 0), version: row.integer(6))
        }
    }
}

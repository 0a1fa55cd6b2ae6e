/// An entry of the audit: a command carried out, or personal data read.
public struct AuditEntry: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let at: Moment
    public let operatorName: String
    public let action: String
    public let subject: String
    public let subjectID: Int64?
    public let note: String
}

extension Store {
    /// Records in the audit that a person's data were opened on the screen.
    public func noteReading(of subject: String, id: Int64) throws {
        try perform("open", on: subject) { _, _ in ((), id) }
    }

    /// Notes that somebody tried to open what is not open to them.
    public func noteRefusedReading(of subject: String, id: Int64) throws {
        try perform("denied", on: subject) { _, _ in ((), id) }
    }

    /// Entries, newest first; only those with an id below `before`, if it is given.
    public func audit(before: Int64? = nil, limit: Int) throws -> [AuditEntry] {
        try database.rows(
            """
            SELECT a.id, a.at, coalesce(o.name, ''), a.action, a.subject, a.subject_id, a.note
            FROM audit a LEFT JOIN operator o ON o.id = a.operator_id
            WHERE a.id < ?1 ORDER BY a.id DESC LIMIT ?2
            """,
            [.integer(before ?? .max), .integer(Int64(limit))]
        ) { row in
            AuditEntry(
                id: row.integer(0), at: row.moment(1) ?? Moment(seconds: 0), operatorName: row.text(2),
                action: row.text(3), subject: row.text(4), subjectID: row.optionalInteger(5),
                note: row.text(6))
        }
    }
}

extension Store {
    /// Records in the audit that a document was written to a file.
    ///
    /// The name holds no personal data.
    ///
    /// - Parameter code: of the list or the document; the audit says what it is by it, in
    ///   either language.
    /// - Parameter record: whose data it discloses, if it is about one.
    public func noteFile(_ action: String, of code: String, _ name: String, about record: RecordLink? = nil)
        throws
    {
        try perform(action, on: "journal", about: record?.kind, note: "\(code)/\(name)") { _, _ in
            ((), record?.id)
        }
    }
}

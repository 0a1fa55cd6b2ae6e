/// Writes the derived values of many persons for a day; only values that differ are
/// written.
final class StatusWriter {
    private let database: Database
    private let update: BulkInsert
    private let record: BulkInsert
    private let deletion: BulkInsert
    private let change: BulkInsert

    /// Statements for the transactions of one connection.
    init(_ database: Database) throws {
        self.database = database
        update = try database.bulkInsert(
            """
            INSERT INTO insured (person_id, basis, category, also, right_from, right_until, next_change,
                changed_at, changed_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT DO UPDATE SET basis = ?2, category = ?3, also = ?4, right_from = ?5, right_until = ?6,
                next_change = ?7, version = version + (?9 IS NOT NULL),
                changed_at = iif(?9 IS NULL, changed_at, ?8), changed_by = coalesce(?9, changed_by)
            """)
        record = try database.bulkInsert(
            """
            INSERT INTO category_record (person_id, category, assigned_on, source, removed_on,
                removal_source, removal_reason)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT DO UPDATE SET source = ?4, removed_on = ?5, removal_source = ?6, removal_reason = ?7
            """)
        deletion = try database.bulkInsert(
            "DELETE FROM category_record WHERE person_id = ?1 AND category = ?2 AND assigned_on = ?3")
        change = try database.bulkInsert(
            """
            INSERT INTO category_change (person_id, at, kind, category, day, source, reason)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
    }

    /// - Parameters:
    ///   - kept: what is there; `nil` for a person who is no insured person yet, and where an
    ///     act raises the version though nothing that is kept changes.
    ///   - worker: `nil` for the calendar, with which nobody's work is in conflict.
    func write(
        _ status: InsuredPersonStatus, of person: InsuredPerson.ID, kept: KeptStatus?,
        _ changes: RecordChanges,
        at now: String, by worker: Int64?
    ) throws {
        if kept != KeptStatus(status) {
            update.bind(1, person)
            update.bind(2, text: status.basis)
            update.bind(3, text: status.category)
            update.bind(4, text: status.also)
            update.bind(5, day: status.from)
            update.bind(6, day: status.until)
            update.bind(7, day: status.nextChange)
            update.bind(8, text: now)
            if let worker { update.bind(9, worker) } else { update.bindNull(9) }
            try update.insert()
        }
        try write(changes, of: person, at: now)
    }

    /// Writes the six items of p.18 and their changes for the feed.
    func write(_ changes: RecordChanges, of person: InsuredPerson.ID, at now: String) throws {
        for old in changes.deleted {
            deletion.bind(1, person)
            deletion.bind(2, text: old.category.code)
            deletion.bind(3, day: old.assignedOn)
            try deletion.insert()
        }
        for new in changes.written {
            record.bind(1, person)
            record.bind(2, text: new.category.code)
            record.bind(3, day: new.assignedOn)
            record.bind(4, text: new.source)
            record.bind(5, day: new.removedOn)
            record.bind(6, text: new.removalSource)
            record.bind(7, text: new.removalReason)
            try record.insert()
        }
        for report in changes.reported {
            change.bind(1, person)
            change.bind(2, text: now)
            change.bind(3, text: report.kind.rawValue)
            change.bind(4, text: report.record.category.code)
            change.bind(5, day: report.day)
            change.bind(6, text: report.source)
            change.bind(7, text: report.reason)
            try change.insert()
        }
    }
}

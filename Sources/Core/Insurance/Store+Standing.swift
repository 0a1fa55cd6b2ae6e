extension Store {
    /// Brings what is kept beside the facts of a person, and of the other
    /// parents of their links, to today.
    ///
    /// Runs inside a transaction.
    func keepFamily(of person: Insured.ID, at now: Moment, by worker: Operator?) throws {
        let loader = RegisterLoader(database, try SharedFacts(database))
        let partners = try loader.links(of: person).flatMap { [$0.mother, $0.father] }
        for member in Set(partners).union([person]).sorted() {
            guard let register = try loader.register(of: member) else { continue }
            try keepStanding(of: member, register, at: now, by: worker)
        }
    }

    /// Brings what is kept beside a person's facts to a day, and writes down
    /// what became different.
    ///
    /// Runs inside a transaction.
    func keepStanding(
        of person: Insured.ID, _ register: InsuranceRegister, at now: Moment, by worker: Operator?
    ) throws {
        let standing = ConsumerStanding(register, of: person, on: now.date)
        try database.execute(
            """
            INSERT INTO insured (person_id, basis, category, also, right_from, right_until, next_change,
                changed_at, changed_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT DO UPDATE SET basis = ?2, category = ?3, also = ?4, right_from = ?5, right_until = ?6,
                next_change = ?7, version = version + 1, changed_at = ?8, changed_by = ?9
            """,
            [
                .integer(person), .optional(standing.basis), .optional(standing.category),
                .text(standing.also), .date(standing.from), .date(standing.until),
                .date(standing.nextChange), .moment(now), .optional(worker?.id),
            ])
        try keepRecords(standing.records, of: person, known: try categoryRecords(of: person), at: now)
        try keepEnrolments(register, of: person)
    }

    /// Brings the six items of p.18 to what follows from the facts.
    func keepRecords(
        _ records: [CategoryRecord], of person: Insured.ID, known: [CategoryRecord], at now: Moment
    ) throws {
        guard records != known else { return }
        for old in known
        where !records.contains(where: { $0.category == old.category && $0.assignedOn == old.assignedOn }) {
            try database.execute(
                "DELETE FROM category_record WHERE person_id = ? AND category = ? AND assigned_on = ?",
                [.integer(person), .text(old.category.code), .date(old.assignedOn)])
            try noteChange("cancelled", old, old.assignedOn, of: person, at: now)
        }
        for record in records {
            let old = known.first { $0.category == record.category && $0.assignedOn == record.assignedOn }
            guard old != record else { continue }
            try database.execute(
                """
                INSERT INTO category_record VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                ON CONFLICT DO UPDATE SET source = ?4, removed_on = ?5, removal_source = ?6, removal_reason = ?7
                """,
                [
                    .integer(person), .text(record.category.code), .date(record.assignedOn),
                    .text(record.source), .date(record.removedOn), .optional(record.removalSource),
                    .optional(record.removalReason),
                ])
            // Told again when it is open again: its removal fell away.
            if old == nil || old?.removedOn != nil && record.removedOn == nil {
                try noteChange("assigned", record, record.assignedOn, of: person, at: now)
            }
            if let removed = record.removedOn, old?.removedOn != removed {
                try noteChange("removed", record, removed, of: person, at: now)
            }
        }
    }

    private func noteChange(
        _ kind: String, _ record: CategoryRecord, _ day: CivilDate, of person: Insured.ID, at now: Moment
    ) throws {
        let isRemoval = kind == "removed"
        try database.execute(
            """
            INSERT INTO category_change (person_id, at, kind, category, day, source, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(person), .moment(now), .text(kind), .text(record.category.code), .date(day),
                .text(isRemoval ? record.removalSource ?? "" : record.source),
                .text(isRemoval ? record.removalReason ?? "" : ""),
            ])
    }

    /// The six items of a person's categories as they are kept.
    public func categoryRecords(of person: Int64) throws -> [CategoryRecord] {
        let records = try database.rows(
            """
            SELECT category, assigned_on, source, removed_on, removal_source, removal_reason
            FROM category_record WHERE person_id = ?
            """,
            [.integer(person)]
        ) { CategoryRecord($0, from: 0) }.compactMap(\.self)
        // As `ConsumerStanding` gives them: by priority, then by day.
        return records.sorted {
            $0.category == $1.category ? $0.assignedOn < $1.assignedOn : $0.category < $1.category
        }
    }

    /// p.8, 21: an enrolment by hand closes by itself when automatic data arrive.
    private func keepEnrolments(_ register: InsuranceRegister, of person: Insured.ID) throws {
        for enrolment in register.manualEnrolments(of: person) {
            guard let place = FactTable.place(of: enrolment.fact) else { continue }
            try database.execute(
                "UPDATE manual_enrolment SET closed_on = ?2 WHERE fact_id = ?1 AND closed_on IS NOT ?2",
                [.integer(place.id), .date(enrolment.closedOn)])
        }
    }
}

extension CategoryRecord {
    /// A row of category, day, source, day of removal, its source, its reason.
    init?(_ row: borrowing Row, from first: Int32) {
        guard let category = InsuranceCategory(code: row.text(first)), let assigned = row.day(first + 1)
        else { return nil }
        self.init(
            category: category, assignedOn: assigned, source: row.text(first + 2),
            removedOn: row.day(first + 3), removalSource: row.optionalText(first + 4),
            removalReason: row.optionalText(first + 5))
    }
}

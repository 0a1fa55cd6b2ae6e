extension Store {
    /// Recomputes the derived values of a person and of the other parents of their
    /// family links.
    ///
    /// Runs inside a transaction.
    func keepFamily(of person: InsuredPerson.ID, at now: Moment, by worker: Operator?) throws {
        let loader = RegisterLoader(database, try SharedFacts(database))
        let writer = try StatusWriter(database)
        for member in try loader.family(of: person) {
            guard let register = try loader.register(of: member) else { continue }
            try keepStatus(of: member, register, writer, at: now, by: worker)
        }
    }

    /// Recomputes the derived values of a person for a day and records the changes for
    /// the feed.
    ///
    /// Runs inside a transaction.
    ///
    /// - Parameter worker: who recorded in the person's file, which another's work may be in
    ///   conflict with; `nil` for the calendar.
    func keepStatus(
        of person: InsuredPerson.ID, _ register: InsuranceRegister, _ writer: StatusWriter, at now: Moment,
        by worker: Operator?
    ) throws {
        let status = InsuredPersonStatus(register, of: person, on: now.date)
        let changes = RecordChanges(from: try categoryRecords(of: person), to: status.records)
        try writer.write(
            status, of: person, kept: worker == nil ? try keptStatus(of: person) : nil, changes,
            at: now.iso, by: worker?.id)
        try EnrolmentClosing.keep(register, of: person, database)
    }

    func keptStatus(of person: InsuredPerson.ID) throws -> KeptStatus? {
        try database.first(
            "SELECT \(KeptStatus.columns) FROM insured WHERE person_id = ?", [.integer(person)]
        ) { KeptStatus($0, from: 0) }
    }

    /// The stored items of p.18 of a person's categories.
    public func categoryRecords(of person: Int64) throws -> [CategoryRecord] {
        try CategoryRecord.kept(of: person, database)
    }
}

/// p.8, 21: a manual enrolment is closed when a source delivers the data.
enum EnrolmentClosing {
    static func keep(_ register: InsuranceRegister, of person: InsuredPerson.ID, _ database: Database) throws
    {
        for enrolment in register.manualEnrolments(of: person) {
            guard let place = FactTable.place(of: enrolment.fact) else { continue }
            try database.execute(
                "UPDATE manual_enrolment SET closed_on = ?2 WHERE fact_id = ?1 AND closed_on IS NOT ?2",
                [.integer(place.id), .date(enrolment.closedOn)])
        }
    }
}

extension CategoryRecord {
    static func kept(of person: InsuredPerson.ID, _ database: Database) throws -> [CategoryRecord] {
        try database.rows(
            """
            SELECT category, assigned_on, source, removed_on, removal_source, removal_reason
            FROM category_record WHERE person_id = ?
            """,
            [.integer(person)]
        ) { CategoryRecord($0, from: 0) }.compactMap(\.self).sorted(by: isBefore)
    }

    /// As `InsuredPersonStatus` gives them: by priority, then by day.
    static func isBefore(_ left: CategoryRecord, _ right: CategoryRecord) -> Bool {
        left.category == right.category
            ? left.assignedOn < right.assignedOn : left.category < right.category
    }

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

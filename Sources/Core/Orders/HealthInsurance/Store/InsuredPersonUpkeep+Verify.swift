extension InsuredPersonUpkeep {
    func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int {
        try store.database.withLargeCache {
            try store.database.read { database in
                try Self.strays(database, visit)
                return try Self.compare(store, progress) { finding in
                    for what in finding.columns {
                        try visit(
                            Difference(
                                RecordLink("consumer", finding.person), what: what, stored: "1",
                                computed: "1"))
                    }
                }
            }
        }
    }

    /// Compares first and then recomputes only those who differ, so that no other row
    /// is written.
    ///
    /// Committed work stays when it is stopped.
    func rebuild(in store: Store, _ progress: WorkProgress) throws {
        var persons: [InsuredPerson.ID] = []
        var reported: [InsuredPerson.ID: [CategoryRecord]] = [:]
        let database = store.database
        try database.withLargeCache {
            try database.write { database in
                for stray in Self.allStrays { try database.execute("DELETE FROM \(stray)") }
                try database.execute(
                    "UPDATE manual_enrolment SET closed_on = NULL WHERE state = 'refused' AND closed_on IS NOT NULL"
                )
            }
            _ = try database.read { _ in
                try Self.compare(store, progress) { finding in
                    persons.append(finding.person)
                    reported[finding.person] = finding.reported
                }
            }
            let now = store.clock.now()
            let writer = try StatusWriter(database)
            var done = 0
            while done < persons.count {
                try progress.report(.refreshing, done, of: persons.count)
                let piece = Array(persons[done..<min(done + Store.insuredPersonsAtOnce, persons.count)])
                try database.write { _ in try store.refresh(piece, writer, at: now, reported: reported) }
                done += piece.count
            }
            if done > 0 { try progress.report(.refreshing, done, of: done) }
        }
    }

    /// An insured person whose stored derived values differ from the computed ones.
    private struct Finding {
        let person: InsuredPerson.ID
        /// Columns of `insured`, and tables.
        var columns: [String]
        /// The changes recorded for the feed.
        var reported: [CategoryRecord]
    }

    private static func compare(
        _ store: Store, _ progress: WorkProgress, _ visit: (Finding) throws -> Void
    ) throws -> Int {
        let database = store.database
        let today = store.clock.now().date
        let total = try database.first("SELECT count(*) FROM insured") { Int($0.integer(0)) } ?? 0
        var count = try progress.begin(.comparing, of: total)
        var scan = try InsuredPersonScan(database, try SharedFacts(database))
        var changes = try PersonRows(
            database,
            """
            SELECT person_id, kind, category, day FROM category_change
            WHERE person_id > ?1 AND person_id <= ?2 ORDER BY person_id, id
            """, after: 0, through: .max)
        var enrolments = try PersonRows(
            database,
            """
            SELECT person_id, fact_id, closed_on FROM manual_enrolment
            WHERE person_id > ?1 AND person_id <= ?2 ORDER BY person_id
            """, after: 0, through: .max)
        var done = 0
        while let found = try scan.next() {
            try count.advance()
            done += 1
            let status = InsuredPersonStatus(found.register, of: found.id, on: today)
            var finding = Finding(
                person: found.id,
                columns: found.kept.difference(from: KeptStatus(status)).map { "insured.\($0)" },
                reported: status.records)
            if found.records != status.records { finding.columns.append("category_record") }
            var reported = ReportedRecords()
            try changes.each(of: found.id) { reported.add($0, from: 1) }
            if !reported.isSame(as: status.records) {
                finding.columns.append("category_change")
                finding.reported = reported.records
            }
            var closings: [(fact: Int64, closedOn: CivilDate?)] = []
            try enrolments.each(of: found.id) { row in
                if let fact = row.optionalInteger(1) { closings.append((fact, row.keptDay(2))) }
            }
            if !closings.isEmpty, !areSame(closings, found) {
                finding.columns.append("manual_enrolment.closed_on")
            }
            if !finding.columns.isEmpty { try visit(finding) }
        }
        return done
    }

    /// Withdrawn enrolments have no derived values.
    private static func areSame(
        _ closings: [(fact: Int64, closedOn: CivilDate?)], _ found: ScannedInsuredPerson
    ) -> Bool {
        found.register.manualEnrolments(of: found.id).allSatisfy { enrolment in
            guard let place = FactTable.place(of: enrolment.fact),
                let kept = closings.first(where: { $0.fact == place.id })
            else { return true }
            return kept.closedOn == enrolment.closedOn
        }
    }

    // MARK: Rows that are nobody's

    /// Rows of persons who are not insured persons, which the scan does not visit.
    private static let allStrays: [String] = {
        let codes = InsuranceCategory.allCases.map { "'\($0.code)'" }.joined(separator: ", ")
        return [
            """
            category_record WHERE category NOT IN (\(codes)) OR date(assigned_on) IS NOT assigned_on
                OR date(removed_on) IS NOT removed_on
                OR NOT EXISTS (SELECT 1 FROM insured i WHERE i.person_id = category_record.person_id)
            """
        ]
    }()

    private static func strays(_ database: Database, _ visit: (Difference) throws -> Void) throws {
        for stray in allStrays {
            try database.each("SELECT person_id FROM \(stray)") { row in
                try visit(
                    Difference(
                        RecordLink("consumer", row.integer(0)), what: "category_record", stored: "1",
                        computed: "0"))
            }
        }
        try database.each(
            "SELECT number, id FROM manual_enrolment WHERE state = 'refused' AND closed_on IS NOT NULL"
        ) { row in
            try visit(
                Difference(
                    RecordLink("enrolment", row.integer(1)), number: row.text(0),
                    what: "manual_enrolment.closed_on", stored: "1", computed: "0"))
        }
    }
}

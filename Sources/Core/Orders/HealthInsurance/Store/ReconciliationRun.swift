/// One transaction's worth of a reconciliation of everybody.
struct ReconciliationRun {
    /// What is written of one person.
    private struct Finding {
        let person: InsuredPerson.ID
        let status: InsuredPersonStatus
        let kept: KeptStatus?
        let changes: RecordChanges
        let entries: [ReconciliationEntry]
        let enrolments: InsuranceRegister?
    }

    let database: Database
    let writer: StatusWriter
    let reconciliation: SharedFacts.CommonReconciliation
    let now: Moment
    let worker: Int64
    private let line: BulkInsert
    private let deliveries: DeliveryTimes

    init(
        _ database: Database, _ reconciliation: SharedFacts.CommonReconciliation, at now: Moment,
        by worker: Operator
    ) throws {
        self.database = database
        self.reconciliation = reconciliation
        self.now = now
        self.worker = worker.id
        writer = try StatusWriter(database)
        deliveries = DeliveryTimes(database)
        line = try database.bulkInsert(
            """
            INSERT INTO insurance_protocol (check_id, person_id, day, category, outcome, clause, months,
                partner_months, lower, cause)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """)
    }

    /// Judges the insured persons of a stretch of numbers and writes what follows.
    ///
    /// Entitlements of the parents of a link depend on each other, so a family is
    /// reconciled as a whole, with the first of its members. Must run inside a
    /// transaction.
    func judge(
        after: InsuredPerson.ID, through: InsuredPerson.ID, _ counts: inout ReconciliationRecord.Counts
    )
        throws -> Int
    {
        let shared = try SharedFacts(database).reached(by: reconciliation, through: through)
        var findings: [Finding] = []
        var others: Set<InsuredPerson.ID> = []
        var done = 0
        // Read to the end before anything is written, so that the cursor does not
        // see its own changes.
        do {
            var scan = try InsuredPersonScan(
                database, shared, after: after, through: through, deliveries: deliveries)
            scan.skipsFamiliesBegun = true
            while let found = try scan.next() {
                done += 1
                if let finding = finding(found.id, found.register, found.kept, found.records) {
                    findings.append(finding)
                }
            }
            done += scan.passedOver
            others = scan.beyond
        }
        let loader = RegisterLoader(database, shared)
        for other in others.sorted() where try isFirst(of: other, after, loader) {
            guard let register = try loader.register(of: other) else { continue }
            let kept = try database.first(
                "SELECT \(KeptStatus.columns) FROM insured WHERE person_id = ?", [.integer(other)]
            ) { KeptStatus($0, from: 0) }
            let records = try CategoryRecord.kept(of: other, database)
            if let finding = finding(other, register, kept, records) { findings.append(finding) }
        }
        let at = now.iso
        for finding in findings {
            try writer.write(
                finding.status, of: finding.person, kept: finding.kept, finding.changes, at: at, by: worker)
            for entry in finding.entries {
                counts.add(entry.outcome)
                try write(entry, of: finding.person)
            }
            if let register = finding.enrolments {
                try EnrolmentClosing.keep(register, of: finding.person, database)
            }
        }
        return done
    }

    /// True when no member of a person's family was done before this stretch.
    private func isFirst(of person: InsuredPerson.ID, _ after: InsuredPerson.ID, _ loader: RegisterLoader)
        throws -> Bool
    {
        try loader.links(of: person).allSatisfy { $0.mother > after && $0.father > after }
    }

    /// - Returns: `nil` when everything is as it was.
    private func finding(
        _ person: InsuredPerson.ID, _ register: InsuranceRegister, _ kept: KeptStatus?,
        _ known: [CategoryRecord]
    ) -> Finding? {
        let status = InsuredPersonStatus(register, of: person, on: now.date)
        let changes = RecordChanges(from: known, to: status.records)
        let entries = ReconciliationEntry.entries(
            register.entries(of: person), of: FactTable.reconciliation.identity(reconciliation.id))
        let hasEnrolments = register.timeline(person)?.manualPeriods.isEmpty == false
        if entries.isEmpty, changes.isEmpty, !hasEnrolments, kept == KeptStatus(status) { return nil }
        return Finding(
            person: person, status: status, kept: kept, changes: changes, entries: entries,
            enrolments: hasEnrolments ? register : nil)
    }

    func write(_ entry: ReconciliationEntry, of person: InsuredPerson.ID) throws {
        line.bind(1, reconciliation.id)
        line.bind(2, person)
        line.bind(3, day: entry.day)
        line.bind(4, text: entry.category.code)
        line.bind(5, text: entry.outcome.code)
        line.bind(6, text: entry.clause)
        line.bind(7, text: ReconciliationEntry.kept(entry.months))
        line.bind(8, text: ReconciliationEntry.kept(entry.partnerMonths))
        line.bind(9, text: entry.keptLower)
        if case .end(let category) = entry.cause {
            line.bind(10, text: category.code)
        } else {
            line.bind(10, text: "")
        }
        try line.insert()
    }
}

extension SharedFacts {
    /// The same, with a reconciliation that has reached a person.
    func reached(by reconciliation: CommonReconciliation, through: InsuredPerson.ID) -> SharedFacts {
        var shared = self
        let reached = CommonReconciliation(id: reconciliation.id, at: reconciliation.at, through: through)
        if let place = shared.reconciliations.firstIndex(where: { $0.id == reconciliation.id }) {
            shared.reconciliations[place] = reached
        } else {
            shared.reconciliations.append(reached)
        }
        return shared
    }
}

extension ContributionOrigin {
    /// A file of АИС «ООП», by its run.
    static let importRun = ContributionOrigin(rawValue: "import-run")
}

extension Store {
    /// The months of ОППВ of a person, in order, whoever told them.
    public func occupationalContributions(of iin: IIN) throws -> [ContributionMonth] {
        try contributionMonths(of: iin, [.occupational])
    }

    /// p.10 (3): brings months that were imported to the open cases of their persons, as
    /// facts, each run of months one fact.
    ///
    /// A month that was ever added to a case is not added again.
    ///
    /// - Returns: numbers of the cases that are being paid and whose new months
    ///   lie after the act of the employer: p.22 (3) is to be considered.
    func bringOccupationalContributions(ofRun run: Int64) throws -> [String] {
        // Runs that died before this step left it to the next one.
        let first =
            try database.first(
                """
                SELECT min(d.id) FROM import_run r
                JOIN contribution_delivery d ON d.origin = ?1 AND d.origin_id = r.id
                WHERE r.id = ?2 OR (r.source = 'oop' AND r.state = 'open')
                """,
                [.text(ContributionOrigin.importRun.rawValue), .integer(run)]
            ) { $0.optionalInteger(0) } ?? nil
        guard let first else { return [] }
        let worker = try requireOperator()
        let rules = try paymentRules()
        let told: [SQLValue] = [.integer(PaymentPurpose.occupational.rawValue), .integer(first)]
        try database.write { _ in
            try refreshCases(
                where: """
                    EXISTS (SELECT 1 FROM contribution_month m WHERE m.person_id = payment_case.person_id
                        AND m.purpose = ? AND m.delivery_id >= ?)
                    """, told)
        }
        let cases = try database.rows(
            """
            SELECT c.id FROM payment_case c
            WHERE c.status NOT IN ('terminated', 'pension-age', 'closed') AND EXISTS (
                SELECT 1 FROM contribution_month m
                WHERE m.person_id = c.person_id AND m.purpose = ? AND m.delivery_id >= ?)
            ORDER BY c.id
            """, told
        ) { $0.integer(0) }
        var toConsider: [String] = []
        for start in stride(from: 0, to: cases.count, by: 100) {
            try database.write { _ in
                for id in cases[start..<min(start + 100, cases.count)] {
                    if let number = try bringOccupationalContributions(toCase: id, rules, by: worker) {
                        toConsider.append(number)
                    }
                }
            }
        }
        // One of the last hour may still be at work in another process.
        try database.write { database in
            try database.execute(
                "UPDATE import_run SET state = 'done' WHERE source = 'oop' AND state = 'open' AND (id = ? OR at < ?)",
                [.integer(run), .moment(clock.now().adding(seconds: -3600))])
        }
        return toConsider
    }

    /// p.10 (3): as ``bringOccupationalContributions(ofRun:)``, of months that the register of
    /// contributions tells of.
    ///
    /// Must run inside a transaction.
    func bringOccupationalContributions(of persons: [IIN]) throws {
        let cases = try database.rows(
            """
            SELECT c.id FROM payment_case c
            WHERE c.status NOT IN ('terminated', 'pension-age', 'closed') AND c.person_id IN (
                SELECT p.id FROM person p WHERE p.iin IN (SELECT value FROM json_each(?)))
            ORDER BY c.id
            """, [.list(persons.map(\.digits))]
        ) { $0.integer(0) }
        guard !cases.isEmpty else { return }
        let worker = try requireOperator()
        let rules = try paymentRules()
        for id in cases { _ = try bringOccupationalContributions(toCase: id, rules, by: worker) }
    }

    /// - Returns: the case's number when p.22 (3) is to be considered.
    private func bringOccupationalContributions(
        toCase id: Int64, _ rules: PaymentRules, by worker: Operator
    ) throws -> String? {
        guard let record = try paymentCase(id: id) else { return nil }
        let recorded = try facts(ofCase: id)
        var told: Set<YearMonth> = []
        for fact in recorded where !fact.isWithdrawal {
            guard case .contributionMonths(let from, let to) = fact.fact.body, from <= to else { continue }
            for ordinal in from.ordinal...to.ordinal { told.insert(YearMonth(ordinal: ordinal)) }
        }
        let paid = try occupationalContributions(of: record.person.iin).filter { $0.refundedAt == nil }
        let new = Set(paid.map(\.month)).subtracting(told).sorted()
        guard !new.isEmpty else { return nil }
        let now = clock.now()
        for run in MonthRuns.of(new) {
            let body = FactBody.contributionMonths(from: run.lowerBound, to: run.upperBound)
            try insertFact(
                body, caseID: id, happenedOn: now.date, learnedAt: now,
                source: OccupationalContributionSource.name,
                at: now,
                by: worker, correcting: nil, reason: nil)
            try noteRecording(body.kind, caseID: id, at: now, by: worker)
        }
        let caseState = try caseState(record, try facts(ofCase: id), rules)
        try keepStatus(id, caseState, at: now, by: worker)
        guard let act = caseState.history.act, caseState.history.consent != nil, let last = new.last,
            last > act.happenedOn.yearMonth
        else { return nil }
        return record.number
    }

    private func noteRecording(_ kind: String, caseID: Int64, at now: Moment, by worker: Operator) throws {
        try database.execute(
            "INSERT INTO audit (at, operator_id, action, subject, subject_id, note) VALUES (?, ?, 'record', 'case', ?, ?)",
            [.moment(now), .integer(worker.id), .integer(caseID), .text(kind)])
    }
}

/// The source of ОППВ, as facts name it.
enum OccupationalContributionSource {
    static let name = "АИС «ООП»"
}

/// A month for which ОППВ were paid, according to АИС «ООП».
public struct OccupationalContribution: Hashable, Sendable {
    public let month: YearMonth
    /// БИН or ИИН of who paid.
    public let payer: String
    public let sum: Tenge
    /// When the office learned of it.
    public let receivedAt: Moment
}

extension Store {
    /// The months of a person according to АИС «ООП», in order.
    public func occupationalContributions(of iin: IIN) throws -> [OccupationalContribution] {
        try database.rows(
            """
            SELECT m.month, m.payer, m.tiyn, r.at FROM contribution_month m
            LEFT JOIN import_run r ON r.id = m.run_id WHERE m.person_iin = ? ORDER BY m.month, m.payer, m.tiyn
            """,
            [.integer(Int64(iin.digits) ?? 0)]
        ) { row -> OccupationalContribution? in
            guard let month = YearMonth(number: row.integer(0)) else { return nil }
            return OccupationalContribution(
                month: month, payer: padded(Int(row.integer(1)), 12), sum: Tenge(tiyn: row.integer(2)),
                receivedAt: row.moment(3) ?? Moment(seconds: 0))
        }.compactMap(\.self)
    }

    /// Prepares the writing of ``OccupationalContributionEntry`` values.
    func occupationalContributionInsert() throws -> BulkInsert {
        try database.bulkInsert(
            """
            INSERT INTO contribution_month (person_iin, month, payer, tiyn, run_id)
            VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING
            """)
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
        let open = try database.rows("SELECT id FROM import_run WHERE source = 'oop' AND state = 'open'") {
            $0.integer(0)
        }
        let firstRun = min(run, open.min() ?? run)
        let worker = try requireOperator()
        let rules = try paymentRules()
        try database.write { _ in
            try refreshCases(
                where: """
                    EXISTS (SELECT 1 FROM person p JOIN contribution_month m ON m.person_iin = CAST(p.iin AS INTEGER)
                        WHERE p.id = payment_case.person_id AND m.run_id >= ?)
                    """, [.integer(firstRun)])
        }
        let cases = try database.rows(
            """
            SELECT c.id FROM payment_case c JOIN person p ON p.id = c.person_id
            WHERE c.status NOT IN ('terminated', 'pension-age', 'closed') AND EXISTS (
                SELECT 1 FROM contribution_month m WHERE m.person_iin = CAST(p.iin AS INTEGER) AND m.run_id >= ?)
            ORDER BY c.id
            """,
            [.integer(firstRun)]
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
        let new = Set(try occupationalContributions(of: record.person.iin).map(\.month)).subtracting(told)
            .sorted()
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

extension BulkInsert {
    /// Writes an entry, prepared by ``Store/occupationalContributionInsert()``.
    ///
    /// - Returns: false when it was there already.
    func add(_ entry: OccupationalContributionEntry, run: Int64) throws(StoreError) -> Bool {
        bind(1, Int64(entry.iin))
        bind(2, entry.month.number)
        bind(3, Int64(entry.payer))
        bind(4, entry.tiyn)
        bind(5, run)
        return try insert()
    }
}

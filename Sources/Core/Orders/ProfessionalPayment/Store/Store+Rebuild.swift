extension Store {
    /// As ``keepDerived(_:_:on:_:)``, of a case known by its number only.
    func keepDerived(ofCase id: Int64, _ account: PaymentCase, on today: CivilDate) throws {
        let owner = try database.first(
            "SELECT person_id, employer_id FROM payment_case WHERE id = ?", [.integer(id)]
        ) { CaseOwner(id: id, personID: $0.integer(0), employerID: $0.integer(1)) }
        if let owner { try keepDerived(owner, account, on: today, try noticeMarks(ofCase: id)) }
    }

    /// Terms and balances by month change with the month, without a fact: the
    /// first session of a month brings them to it.
    func refreshDerivedMonth(_ today: CivilDate, _ progress: WorkProgress) throws {
        let held = try setting(Self.derivedMonth)
        guard held != today.yearMonth.iso else { return }
        guard held != nil else { return try rebuildDerived(progress) }
        let rules = try rulesForAll(on: today)
        try database.withLargeCache {
            try database.write { database in
                var count = try progress.begin(.balances, of: try caseCount(isPaying: true))
                // Only money has months: a case without a consent is as it was.
                var scan = try CaseScan(database, .all, isPaying: true)
                var marks = try NoticeMarkScan(database)
                while let found = try scan.next() {
                    try keepDerived(
                        found.owner, found.account(rules), on: today, try marks.marks(of: found.id))
                    try count.advance()
                }
                try noteDerivedMonth(today)
            }
        }
    }

    /// How many cases a ``CaseScan`` meets.
    func caseCount(isPaying: Bool) throws -> Int {
        let statuses = CaseScan.payingStatuses.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let sql = "SELECT count(*) FROM payment_case" + (isPaying ? " WHERE status IN (\(statuses))" : "")
        return Int(try database.first(sql) { $0.integer(0) } ?? 0)
    }

    private func noteDerivedMonth(_ today: CivilDate) throws {
        try database.execute(
            "INSERT INTO setting VALUES (?1, ?2, 1) ON CONFLICT DO UPDATE SET value = ?2, version = version + 1",
            [.text(Self.derivedMonth), .text(today.yearMonth.iso)])
    }

    /// Computes statuses, terms, balances and notices of all cases anew, in
    /// one transaction.
    ///
    /// - Throws: ``Stopped``, with everything as it was.
    public func rebuildDerived(_ progress: WorkProgress = .unheard) throws {
        let today = clock.now().date
        let rules = try rulesForAll(on: today)
        try database.withLargeCache(checkingReferences: false) {
            try database.write { database in
                let tables = try DerivedTables(emptying: database)
                try fill(database, rules, today, progress)
                try tables.finish(progress)
                try noteDerivedMonth(today)
            }
        }
    }

    private func fill(
        _ database: Database, _ rules: PaymentRules, _ today: CivilDate, _ progress: WorkProgress
    ) throws {
        var count = try progress.begin(.balances, of: try caseCount(isPaying: false))
        var scan = try CaseScan(database, .all, isPaying: false)
        var marks = try NoticeMarkScan(database)
        while let found = try scan.next() {
            let account = found.account(rules)
            let status = account.statusCode(on: today).rawValue
            let change = account.nextChange(after: today)
            if status != found.status || change != found.nextChange {
                try database.execute(
                    "UPDATE payment_case SET status = ?, next_change = ? WHERE id = ?",
                    [.text(status), .date(change), .integer(found.id)])
            }
            for (table, rows) in derive(found.owner, account, on: today, try marks.marks(of: found.id)) {
                try table.insert(rows, database)
            }
            try count.advance()
        }
    }
}

extension ScannedCase {
    var owner: CaseOwner { CaseOwner(id: id, personID: personID, employerID: employerID) }
}

/// What `tereze verify` found: stored against computed.
public struct Difference: Hashable, Sendable {
    /// «№ дела».
    public let caseNumber: String
    /// `status`, or the table.
    public let what: String
    /// Rows that should not be there, and rows that should.
    ///
    /// Statuses by their codes.
    public let stored: String
    public let computed: String

    public var text: String { "\(caseNumber)  \(what): \(stored) -> \(computed)" }
}

extension Store {
    /// Computes everything that is kept beside the facts and compares it with
    /// what is stored, case by case; changes nothing.
    ///
    /// - Parameter visit: called with each difference; it holds no personal data.
    /// - Returns: how many cases were compared.
    /// - Throws: ``Stopped``.
    public func verify(_ progress: WorkProgress = .unheard, _ visit: (Difference) -> Void) throws -> Int {
        let count = try database.withLargeCache { try compare(progress, visit) }
        try verifyEmployerMonths(visit)
        return count
    }

    private func compare(_ progress: WorkProgress, _ visit: (Difference) -> Void) throws -> Int {
        let today = clock.now().date
        let rules = try rulesForAll(on: today)
        return try database.read { database in
            let total = try caseCount(isPaying: false)
            var count = try progress.begin(.comparing, of: total)
            var scan = try CaseScan(database, .all, isPaying: false)
            var marks = try NoticeMarkScan(database)
            while let found = try scan.next() {
                try count.advance()
                let account = found.account(rules)
                let status = account.statusCode(on: today).rawValue
                if status != found.status {
                    visit(
                        Difference(
                            caseNumber: found.number, what: "status", stored: found.status, computed: status))
                }
                let rows = derive(found.owner, account, on: today, try marks.marks(of: found.id))
                for (table, rows) in rows {
                    let (surplus, missing) = try table.difference(rows, ofCase: found.id, database)
                    guard !surplus.isEmpty || !missing.isEmpty else { continue }
                    visit(
                        Difference(
                            caseNumber: found.number, what: table.rawValue, stored: "\(surplus.count)",
                            computed: "\(missing.count)"))
                }
            }
            return total
        }
    }

    /// The reconciliation that triggers keep, against the sums of its lines.
    private func verifyEmployerMonths(_ visit: (Difference) -> Void) throws {
        try database.each(
            """
            WITH computed AS (
                SELECT employer_id, month, count(*) AS lines, sum(coalesce(payable, 0)) AS payable,
                    sum(transferred) AS transferred, sum(paid) AS paid, sum(refunded) AS refunded,
                    sum(shortage) AS shortage, sum(arrears) AS arrears, sum(unreturned) AS unreturned
                FROM month_balance GROUP BY employer_id, month)
            SELECT month FROM (
                SELECT employer_id, month, lines, payable, transferred, paid, refunded, shortage, arrears, unreturned
                FROM employer_month EXCEPT SELECT * FROM computed)
            UNION ALL
            SELECT month FROM (
                SELECT * FROM computed EXCEPT
                SELECT employer_id, month, lines, payable, transferred, paid, refunded, shortage, arrears, unreturned
                FROM employer_month)
            """
        ) { row in
            visit(Difference(caseNumber: row.text(0), what: "employer_month", stored: "1", computed: "1"))
        }
    }
}

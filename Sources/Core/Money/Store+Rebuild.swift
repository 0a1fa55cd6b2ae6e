extension Store {
    /// As ``keepDerived(_:_:on:)``, of a case known by its number only.
    func keepDerived(ofCase id: Int64, _ account: PaymentCase, on today: CivilDate) throws {
        let owner = try database.first(
            "SELECT person_id, employer_id FROM payment_case WHERE id = ?", [.integer(id)]
        ) { CaseOwner(id: id, personID: $0.integer(0), employerID: $0.integer(1)) }
        if let owner { try keepDerived(owner, account, on: today) }
    }

    /// Terms and balances by month change with the month, without a fact: the
    /// first session of a month brings them to it.
    func refreshDerivedMonth(_ today: CivilDate) throws {
        let held = try setting(Self.derivedMonth)
        guard held != today.yearMonth.iso else { return }
        guard held != nil else { return try rebuildDerived() }
        let rules = try paymentRules()
        try database.withLargeCache {
            try database.write { database in
                // Only money has months: a case without a consent is as it was.
                var scan = try CaseScan(database, .all, isPaying: true)
                while let found = try scan.next() {
                    try keepDerived(found.owner, found.account(rules), on: today)
                }
                try noteDerivedMonth(today)
            }
        }
    }

    private func noteDerivedMonth(_ today: CivilDate) throws {
        try database.execute(
            "INSERT INTO setting VALUES (?1, ?2, 1) ON CONFLICT DO UPDATE SET value = ?2, version = version + 1",
            [.text(Self.derivedMonth), .text(today.yearMonth.iso)])
    }

    /// Computes statuses, terms, balances and notices of all cases anew, in
    /// one transaction.
    public func rebuildDerived() throws {
        let today = clock.now().date
        let rules = try paymentRules()
        try database.withLargeCache { try database.write { try rebuild($0, rules, today) } }
    }

    private func rebuild(_ database: Database, _ rules: PaymentRules, _ today: CivilDate) throws {
        try database.execute("DELETE FROM employer_month")
        for table in DerivedTable.allCases { try database.execute("DELETE FROM \(table.rawValue)") }
        var scan = try CaseScan(database, .all, isPaying: false)
        while let found = try scan.next() {
            let account = found.account(rules)
            let status = account.statusCode(on: today).rawValue
            let change = account.nextChange(after: today)
            if status != found.status || change != found.nextChange {
                try database.execute(
                    "UPDATE payment_case SET status = ?, next_change = ? WHERE id = ?",
                    [.text(status), .date(change), .integer(found.id)])
            }
            for (table, rows) in try derive(found.owner, account, on: today) {
                try table.insert(rows, database)
            }
        }
        try noteDerivedMonth(today)
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
    public func verify(_ visit: (Difference) -> Void) throws -> Int {
        let today = clock.now().date
        let rules = try paymentRules()
        var count = 0
        try database.read { database in
            var scan = try CaseScan(database, .all, isPaying: false)
            while let found = try scan.next() {
                count += 1
                let account = found.account(rules)
                let status = account.statusCode(on: today).rawValue
                if status != found.status {
                    visit(
                        Difference(
                            caseNumber: found.number, what: "status", stored: found.status, computed: status))
                }
                for (table, rows) in try derive(found.owner, account, on: today) {
                    let stored = try table.rows(ofCase: found.id, database)
                    let wanted = Dictionary(
                        rows.map { ($0.id, $0.values) }, uniquingKeysWith: { first, _ in first })
                    guard stored != wanted else { continue }
                    let surplus = stored.filter { wanted[$0.key] != $0.value }.count
                    let missing = wanted.filter { stored[$0.key] != $0.value }.count
                    visit(
                        Difference(
                            caseNumber: found.number, what: table.rawValue, stored: "\(surplus)",
                            computed: "\(missing)"))
                }
            }
        }
        try verifyEmployerMonths(visit)
        return count
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

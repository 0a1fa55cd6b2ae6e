extension Store {
    /// As ``keepDerived(_:_:on:_:)``, of a case known by its number only.
    func keepDerived(ofCase id: Int64, _ caseState: PaymentCase, on today: CivilDate) throws {
        let owner = try database.first(
            "SELECT person_id, employer_id FROM payment_case WHERE id = ?", [.integer(id)]
        ) { CaseOwner(id: id, personID: $0.integer(0), employerID: $0.integer(1)) }
        if let owner { try keepDerived(owner, caseState, on: today, try noticeMarks(ofCase: id)) }
    }

    /// The number of cases that a ``CaseScan`` visits.
    func caseCount(isPaying: Bool) throws -> Int {
        let statuses = CaseScan.payingStatuses.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let sql = "SELECT count(*) FROM payment_case" + (isPaying ? " WHERE status IN (\(statuses))" : "")
        return Int(try database.first(sql) { $0.integer(0) } ?? 0)
    }

    /// Computes statuses, terms, balances and notices of all cases anew, in
    /// one transaction.
    ///
    /// - Throws: ``Stopped``, with everything as it was.
    public func rebuildDerived(_ progress: WorkProgress = .unobserved) throws {
        let today = clock.now().date
        let rules = try rulesForAll(on: today)
        try database.withLargeCache(checkingReferences: false) {
            try database.write { database in
                let tables = try DerivedTables(emptying: database)
                try fill(database, rules, today, progress)
                try tables.finish(progress)
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
            let caseState = found.caseState(rules)
            try keep(KeptCase(caseState, on: today), of: found)
            for (table, rows) in derive(found.owner, caseState, on: today, try marks.marks(of: found.id)) {
                try table.insert(rows, database)
            }
            try count.advance()
        }
    }
}

extension ScannedCase {
    var owner: CaseOwner { CaseOwner(id: id, personID: personID, employerID: employerID) }
}

extension Store {
    /// - Returns: how many cases were compared.
    /// - Throws: ``Stopped``, and what `visit` throws.
    func verify(_ progress: WorkProgress, _ visit: (Difference) throws -> Void) throws -> Int {
        let count = try database.withLargeCache { try compare(progress, visit) }
        try verifyEmployerMonths(visit)
        return count
    }

    private func compare(_ progress: WorkProgress, _ visit: (Difference) throws -> Void) throws -> Int {
        let today = clock.now().date
        let rules = try rulesForAll(on: today)
        return try database.read { database in
            let total = try caseCount(isPaying: false)
            var count = try progress.begin(.comparing, of: total)
            var scan = try CaseScan(database, .all, isPaying: false)
            var marks = try NoticeMarkScan(database)
            while let found = try scan.next() {
                try count.advance()
                let caseState = found.caseState(rules)
                let kept = KeptCase(caseState, on: today)
                for (column, stored, computed) in kept.differences(from: found) {
                    try visit(found.difference(column, stored, computed))
                }
                let rows = derive(found.owner, caseState, on: today, try marks.marks(of: found.id))
                for (table, rows) in rows {
                    let (surplus, missing) = try table.difference(rows, ofCase: found.id, database)
                    guard !surplus.isEmpty || !missing.isEmpty else { continue }
                    try visit(found.difference(table.rawValue, "\(surplus.count)", "\(missing.count)"))
                }
            }
            return total
        }
    }

    /// The reconciliation that triggers keep, against the sums of its lines.
    private func verifyEmployerMonths(_ visit: (Difference) throws -> Void) throws {
        let columns = EmployerMonth.columns.joined(separator: ", ")
        try database.each(
            """
            WITH computed (\(columns)) AS (\(EmployerMonth.computed))
            SELECT id, month FROM (
                SELECT \(columns) FROM employer_month EXCEPT SELECT \(columns) FROM computed)
            UNION
            SELECT id, month FROM (
                SELECT \(columns) FROM computed EXCEPT SELECT \(columns) FROM employer_month)
            """
        ) { row in
            try visit(
                Difference(
                    RecordLink("employer-month", row.integer(0)), number: row.text(1), what: "employer_month",
                    stored: "1", computed: "1"))
        }
    }
}

extension ScannedCase {
    fileprivate func difference(_ what: String, _ stored: String, _ computed: String) -> Difference {
        Difference(RecordLink("case", id), number: number, what: what, stored: stored, computed: computed)
    }
}

/// The sums of an employer's month, which triggers of `month_balance` keep.
enum EmployerMonth {
    static let columns = [
        "id", "employer_id", "month", "lines", "payable", "transferred", "paid", "refunded", "shortage",
        "arrears", "unreturned",
    ]

    /// The same from the balances.
    static let computed = """
        SELECT employer_id * 4096 + (id & 4095), employer_id, month, count(*), sum(coalesce(payable, 0)),
            sum(transferred), sum(paid), sum(refunded), sum(shortage), sum(arrears), sum(unreturned)
        FROM month_balance GROUP BY 1
        """
}

/// The derived values of order 526: status, deadlines, monthly balances and notices of a
/// case, and the sums of the employers.
struct CaseUpkeep: Upkeep {
    let kind = "case"
    let words = Localized(ru: "дел", kk: "іс")
    /// As many are read by key; more, in the order of their numbers.
    var fewCases = 200

    let tables =
        [
            KeptTable(
                "payment_case", kept: KeptCase.columns,
                said: [
                    "id", "number", "person_id", "employer_id", "opened_at", "version", "changed_at",
                    "changed_by",
                ])
        ] + DerivedTable.allCases.map { KeptTable($0.rawValue, kept: $0.columns) }
        + [KeptTable("employer_month", kept: EmployerMonth.columns)]

    func waiting(in store: Store) throws -> Int {
        try store.database.first(
            "SELECT count(*) FROM payment_case WHERE next_change <= ?", [.date(store.clock.now().date)]
        ) { Int($0.integer(0)) } ?? 0
    }

    func makeAllWait(in store: Store) throws {
        try store.database.execute("UPDATE payment_case SET next_change = '2000-01-01'")
    }

    func refresh(atMost count: Int, in store: Store) throws -> Int {
        let waiting = try store.casesThatWait("true LIMIT ?", [.integer(Int64(count))])
        guard !waiting.isEmpty else { return 0 }
        try store.database.write { _ in try store.refreshCases(waiting) }
        return waiting.count
    }

    func refresh(_ records: [Int64], in store: Store) throws {
        let waiting = try records.flatMap { try store.casesThatWait("id = ?", [.integer($0)]) }
        guard !waiting.isEmpty else { return }
        try store.database.write { _ in try store.refreshCases(waiting) }
    }

    @discardableResult
    func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int {
        let total = try waiting(in: store)
        guard total > fewCases else {
            var done = 0
            while done < total {
                try progress.report(.statuses, done, of: total)
                let count = try refresh(atMost: Self.piece, in: store)
                guard count > 0 else { break }
                done += count
            }
            return done
        }
        // The last piece makes those before it durable.
        return try store.database.withRoomForBulk {
            try store.database.withLargeCache { try store.refreshManyCases(total, progress) }
        }
    }

    func rebuild(in store: Store, _ progress: WorkProgress) throws { try store.rebuildDerived(progress) }

    func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int { try store.verify(progress, visit) }
}

extension Store {
    /// Cases per transaction; other writers wait for less than half a second.
    private static let casesAtOnce: Int64 = 1_000

    /// The stale cases that satisfy a condition.
    func casesThatWait(_ condition: String, _ values: [SQLValue]) throws -> [Int64] {
        try database.rows(
            "SELECT id FROM payment_case WHERE next_change <= ? AND \(condition)",
            [.date(clock.now().date)] + values
        ) { $0.integer(0) }
    }

    /// Refreshes the stale cases that satisfy a condition, before a command that reads
    /// their derived values.
    ///
    /// Runs inside a transaction.
    func refreshCases(where condition: String, _ values: [SQLValue]) throws {
        try refreshCases(try casesThatWait(condition, values))
    }

    /// Sms without a reply, which the first screen counts: as many as nobody notices.
    func bringUnansweredToToday() throws {
        let waiting = try casesThatWait("status = 'sms-sent' LIMIT 200", [])
        guard !waiting.isEmpty else { return }
        try database.write { _ in try refreshCases(waiting) }
    }

    /// Whether no case that waits for a reply to its sms is stale; while some are,
    /// these cases are not counted.
    func areUnansweredOfToday() throws -> Bool {
        try casesThatWait("status = 'sms-sent' LIMIT 1", []).isEmpty
    }

    /// Runs inside a transaction.
    func refreshCases(_ waiting: [Int64]) throws {
        guard !waiting.isEmpty else { return }
        let today = clock.now().date
        let rules = try paymentRules()
        for id in waiting {
            guard let record = try paymentCase(id: id) else { continue }
            let caseState = try caseState(of: record, rules)
            try keep(KeptCase(caseState, on: today), ofCase: id)
            try keepDerived(ofCase: id, caseState, on: today)
        }
    }

    /// Stretch by stretch, in the order of numbers: what one stretch did stays done.
    fileprivate func refreshManyCases(_ total: Int, _ progress: WorkProgress) throws -> Int {
        let today = clock.now().date
        let rules = try rulesForAll(on: today)
        var done = 0
        var last: Int64 = 0
        while true {
            try progress.report(.balances, done, of: total)
            let stretch =
                try database.first(
                    """
                    SELECT min(id), max(id) FROM (
                        SELECT id FROM payment_case WHERE id > ? AND +next_change <= ? ORDER BY id LIMIT ?)
                    """,
                    [.integer(last), .date(today), .integer(Self.casesAtOnce)]
                ) { row in row.optionalInteger(0).map { $0...row.integer(1) } } ?? nil
            guard let stretch else { break }
            done += try database.write { database in
                var found: [ScannedCase] = []
                // Read to the end before anything is written: no cursor meets its own changes.
                var scan = try CaseScan(database, .all, isPaying: false, stretch: stretch, waitingOn: today)
                while let next = try scan.next() { found.append(next) }
                var marks = try NoticeMarkScan(database, of: stretch)
                for found in found {
                    let caseState = found.caseState(rules)
                    try keep(KeptCase(caseState, on: today), of: found)
                    try keepDerived(found.owner, caseState, on: today, try marks.marks(of: found.id))
                }
                return found.count
            }
            last = stretch.upperBound
        }
        try progress.report(.balances, total, of: total)
        return done
    }
}

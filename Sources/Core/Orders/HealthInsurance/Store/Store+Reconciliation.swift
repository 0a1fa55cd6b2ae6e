extension Store {
    /// Insured persons per transaction; other writers wait for less than half a second.
    public static let insuredPersonsAtOnce = 4_000

    /// Reconciles everybody by p.20–60, some thousands in a transaction.
    ///
    /// Stopped by `progress` or by the end of the process, it has done some
    /// families whole and the others not at all, and can be continued.
    ///
    /// - Parameter stopped: the reconciliation to be continued; `nil` begins a new one.
    /// - Throws: ``Message/state(_:)`` while another process does the same, or
    ///   when the reconciliation cannot be continued: it is done, or a later one began.
    @discardableResult
    public func reconcileAll(
        continuing stopped: Int64? = nil, atOnce: Int = Store.insuredPersonsAtOnce,
        progress: WorkProgress = .unobserved
    ) throws -> ReconciliationRecord {
        let worker = try requireOperator()
        let lock = try WorkLock.take(Self.reconciliationLock, of: database.path) { work in
            work == ImportLock.work ? .importRuns : Self.runs
        }
        let id = try begin(continuing: stopped, by: worker)
        guard let reconciliation = try reconciliationRecord(id: id) else { throw Message.dictionary }
        let state = try withExtendedLifetime(lock) {
            do {
                return try judgeEverybody(reconciliation, atOnce, by: worker, progress)
            } catch {
                try? end(id, .stopped)
                throw error
            }
        }
        try end(id, state)
        return try reconciliationRecord(id: id) ?? reconciliation
    }

    /// Held while everybody is checked.
    static let reconciliationLock = "check"

    static let runs = Message.reconciliationRuns
    private static let over = Message.state(Localized(ru: "завершена", kk: "аяқталды"))

    private func begin(continuing stopped: Int64?, by worker: Operator) throws -> Int64 {
        try perform(stopped == nil ? "begin" : "continue", on: "check") { database, now in
            // The lock is ours: whoever ran before is no more.
            try database.execute(
                "UPDATE insurance_check SET state = 'stopped' WHERE person_id IS NULL AND state = 'running'")
            if let stopped {
                guard let last = try reconciliationOfAll(), last.id == stopped, last.state == .stopped else {
                    throw Self.over
                }
                try database.execute(
                    "UPDATE insurance_check SET state = 'running' WHERE id = ?", [.integer(stopped)])
                return (stopped, stopped)
            }
            let total = try database.first("SELECT count(*) FROM insured") { $0.integer(0) } ?? 0
            let id = try database.insert(
                """
                INSERT INTO insurance_check (at, total, state, operator_id, operator_name)
                VALUES (?, ?, 'running', ?, ?)
                """,
                [.moment(now), .integer(total), .integer(worker.id), .text(worker.name)])
            return (id, id)
        }
    }

    private func end(_ id: Int64, _ state: ReconciliationRecord.State) throws {
        try perform(state == .done ? "finish" : "stop", on: "check") { database, _ in
            try database.execute(
                "UPDATE insurance_check SET state = ?, total = iif(?1 = 'done', done, max(done, total)) WHERE id = ?",
                [.text(state.rawValue), .integer(id)])
            return ((), id)
        }
    }

    /// - Returns: `done`, or `stopped` when `progress` stopped it.
    private func judgeEverybody(
        _ reconciliation: ReconciliationRecord, _ atOnce: Int, by worker: Operator, _ progress: WorkProgress
    ) throws -> ReconciliationRecord.State {
        try database.withRoomForBulk {
            try database.withLargeCache {
                let shared = SharedFacts.CommonReconciliation(
                    id: reconciliation.id, at: reconciliation.at, through: reconciliation.through)
                let run = try ReconciliationRun(database, shared, at: clock.now(), by: worker)
                var through = reconciliation.through
                var done = reconciliation.done
                var counts = reconciliation.counts
                while progress.goesOn(.reconciling, done, of: max(reconciliation.total, done)) {
                    guard let next = try lastInsuredPerson(after: through, atOnce) else { return .done }
                    try database.write { database in
                        done += try run.judge(after: through, through: next, &counts)
                        try keep(reconciliation.id, through: next, done: done, counts)
                    }
                    through = next
                }
                return .stopped
            }
        }
    }

    /// The last of the next so many insured persons.
    func lastInsuredPerson(after person: InsuredPerson.ID, _ count: Int) throws -> InsuredPerson.ID? {
        try database.first(
            """
            SELECT max(person_id) FROM
                (SELECT person_id FROM insured WHERE person_id > ? ORDER BY person_id LIMIT ?)
            """,
            [.integer(person), .integer(Int64(count))]
        ) { $0.optionalInteger(0) } ?? nil
    }

    private func keep(
        _ id: Int64, through: InsuredPerson.ID, done: Int, _ counts: ReconciliationRecord.Counts
    )
        throws
    {
        let numbers = [
            done, counts.granted, counts.refused, counts.kept, counts.removed, counts.postponed,
        ]
        try database.execute(
            """
            UPDATE insurance_check SET through = ?, done = ?, granted = ?, refused = ?, kept = ?, removed = ?,
                postponed = ? WHERE id = ?
            """,
            [.integer(through)] + numbers.map { .integer(Int64($0)) } + [.integer(id)])
    }

    /// Reconciles one person (p.20–60) and recomputes the derived values of the family.
    ///
    /// - Parameter version: of the file that the operator saw.
    /// - Throws: ``Conflict`` when somebody recorded in the meantime.
    @discardableResult
    public func reconcile(person: Int64, version: Int64) throws -> ReconciliationRecord {
        let worker = try requireOperator()
        let id = try perform("reconcile", on: "consumer") { database, now in
            try requireVersion(version, of: person, InsuredPersonLaw.book)
            let id = try database.insert(
                """
                INSERT INTO insurance_check (at, person_id, total, done, state, operator_id, operator_name)
                VALUES (?, ?, 1, 1, 'done', ?, ?)
                """,
                [.moment(now), .integer(person), .integer(worker.id), .text(worker.name)])
            try keepFamily(of: person, at: now, by: worker)
            let shared = SharedFacts.CommonReconciliation(id: id, at: now, through: 0)
            let run = try ReconciliationRun(database, shared, at: now, by: worker)
            let loader = RegisterLoader(database, try SharedFacts(database))
            var counts = ReconciliationRecord.Counts()
            for member in try loader.family(of: person) {
                let entries = try loader.register(of: member)?.entries(of: member) ?? []
                for entry in ReconciliationEntry.entries(entries, of: FactTable.reconciliation.identity(id)) {
                    if member == person { counts.add(entry.outcome) }
                    try run.write(entry, of: member)
                }
            }
            try keep(id, through: 0, done: 1, counts)
            return (id, person)
        }
        guard let reconciliation = try reconciliationRecord(id: id) else { throw Message.dictionary }
        return reconciliation
    }
}

// MARK: What was checked

extension Store {
    public func reconciliationRecord(id: Int64) throws -> ReconciliationRecord? {
        try database.first(
            "SELECT \(ReconciliationRecord.columns) FROM insurance_check WHERE id = ?", [.integer(id)]
        ) { ReconciliationRecord($0) } ?? nil
    }

    /// The last check of everybody.
    ///
    /// One that says «running» was killed when nobody holds its lock: the next first screen,
    /// beginning and continuing find that out.
    public func reconciliationOfAll() throws -> ReconciliationRecord? {
        try reconciliationRecords(limit: 1).first
    }

    /// A reconciliation whose process is no more stands as stopped and can be continued.
    func stopAbandonedReconciliation() throws {
        let isRunning =
            try database.first(
                "SELECT 1 FROM insurance_check WHERE person_id IS NULL AND state = 'running'"
            ) { $0.integer(0) } != nil
        guard isRunning, let lock = try? WorkLock(Self.reconciliationLock, of: database.path) else { return }
        try withExtendedLifetime(lock) {
            try database.write { database in
                try database.execute(
                    """
                    UPDATE insurance_check SET state = 'stopped'
                    WHERE person_id IS NULL AND state = 'running'
                    """)
            }
        }
    }

    /// Reconciliations of everybody, the latest first, below `before` when it is given.
    public func reconciliationRecords(before: Int64? = nil, limit: Int) throws -> [ReconciliationRecord] {
        try database.rows(
            """
            SELECT \(ReconciliationRecord.columns) FROM insurance_check
            WHERE person_id IS NULL AND id < ? ORDER BY id DESC LIMIT ?
            """,
            [.integer(before ?? .max), .integer(Int64(limit))]
        ) { ReconciliationRecord($0) }.compactMap(\.self)
    }

    /// Reconciliations of one person alone, the latest first.
    public func reconciliationRecords(of person: Int64) throws -> [ReconciliationRecord] {
        try database.rows(
            "SELECT \(ReconciliationRecord.columns) FROM insurance_check WHERE person_id = ? ORDER BY id DESC",
            [.integer(person)]
        ) { ReconciliationRecord($0) }.compactMap(\.self)
    }

    /// The protocol of a reconciliation in the order in which it was written.
    public func protocolLines(ofReconciliation id: Int64, after: Int64 = 0, limit: Int) throws
        -> [ProtocolLine]
    {
        try database.rows(
            """
            SELECT \(ProtocolLine.columns) FROM insurance_protocol
            WHERE check_id = ? AND id > ? ORDER BY id LIMIT ?
            """,
            [.integer(id), .integer(after), .integer(Int64(limit))]
        ) { ProtocolLine($0) }.compactMap(\.self)
    }

    /// What the reconciliations judged of a person, the latest first.
    public func protocolLines(of person: Int64, limit: Int) throws -> [ProtocolLine] {
        try database.rows(
            "SELECT \(ProtocolLine.columns) FROM insurance_protocol WHERE person_id = ? ORDER BY id DESC LIMIT ?",
            [.integer(person), .integer(Int64(limit))]
        ) { ProtocolLine($0) }.compactMap(\.self)
    }
}

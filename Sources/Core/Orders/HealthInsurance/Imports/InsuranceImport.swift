/// The state shared by the imports of order ҚР ДСМ-333: the row of `insurance_batch`, the
/// directory of persons, and the persons concerned.
final class InsuranceImport {
    /// The kind of data, as stored in `insurance_batch`.
    enum Kind: String {
        case list, removal, contributions, unemployed
        case socialCard = "social-card"
        case family, military
        case militaryChange = "military-change"
    }

    let store: Store
    let kind: Kind
    let id: Int64
    let now: Moment
    let worker: Operator
    let people: PersonDirectory
    /// In force when the import began.
    let rules: InsuranceRules
    var warnings = ImportWarnings()
    /// Categories of accepted rows, as bits.
    var categories: UInt32 = 0

    /// The largest number of persons that are refreshed at once after an import.
    private static let fewPersons = 2_000
    private static let transaction = 200

    private let stale: BulkInsert
    private var lastTouched: Int64 = 0
    private var touched: Set<Int64> = []

    /// Inserts the row of the import of a file.
    ///
    /// - Parameter rowCount: of the file.
    init(store: Store, kind: Kind, rowCount: Int) throws {
        self.store = store
        self.kind = kind
        let worker = try store.requireOperator()
        let now = store.clock.now()
        self.worker = worker
        rules = try InsuranceRules(try store.parameters())
        self.now = now
        // Whoever reads holds the lock of all such files: another that is open was left by a
        // process that is no more.
        id = try store.database.write { database in
            try database.stopAbandonedImports()
            return try database.insert(
                "INSERT INTO insurance_batch (kind, day, at, operator_id) VALUES (?, ?, ?, ?)",
                [
                    .text(kind.rawValue), .date(now.date), .moment(now),
                    .integer(worker.id),
                ])
        }
        stale = try store.database.bulkInsert(
            "INSERT INTO insured_stale (person_id) VALUES (?1) ON CONFLICT DO NOTHING")
        people = try PersonDirectory(store: store, rowCount: rowCount)
        people.doubt = { [weak self] in self?.warnings.add($0) }
    }

    /// Keeps the counts so far, in the transaction of the rows that they count: what a killed
    /// process has taken is known.
    func count(accepted: Int, repeated: Int, refused: Int) throws {
        try store.database.execute(
            "UPDATE insurance_batch SET accepted = ?, repeated = ?, refused = ? WHERE id = ?",
            [.integer(Int64(accepted)), .integer(Int64(repeated)), .integer(Int64(refused)), .integer(id)])
    }

    /// When the information of a row arrived.
    ///
    /// - Returns: `nil` when it arrives with the file.
    func receivedAt(_ row: ImportRow) throws(RowRefusal) -> Moment? {
        guard let received = row.receivedAt else { return nil }
        guard received <= now else { throw RowRefusal(.future, column: "received_at") }
        return received
    }

    /// Marks the derived values of a person as stale.
    ///
    /// Must run inside the transaction of the fact, with persons in ascending order.
    func touch(_ person: Int64) throws {
        guard person != lastTouched else { return }
        lastTouched = person
        stale.bind(1, person)
        _ = try stale.insert()
        if touched.count <= Self.fewPersons { touched.insert(person) }
    }

    /// Refreshes the derived values of the persons concerned if they are few; otherwise
    /// they stay marked in `insured_stale`.
    ///
    /// - Returns: the number of persons that stay stale.
    func refreshTouched(_ progress: WorkProgress) throws -> Int {
        if touched.count <= Self.fewPersons {
            let persons = touched.sorted()
            for start in stride(from: 0, to: persons.count, by: Self.transaction) {
                // Those who are left wait in `insured_stale`.
                guard progress.goesOn(.statuses, start, of: persons.count) else { break }
                try store.keepFamilies(
                    of: persons[start..<min(start + Self.transaction, persons.count)], at: now, by: worker)
            }
        }
        guard !touched.isEmpty else { return 0 }
        return Int(try store.database.first("SELECT count(*) FROM insured_stale") { $0.integer(0) } ?? 0)
    }

    /// Closes the import with its counts and adds its notes to the report.
    ///
    /// Runs inside a transaction.
    ///
    /// - Parameter waiting: the number of persons that are stale.
    func close(_ report: inout ImportReport, waiting: Int) throws {
        let category = InsuranceCategory.allCases.first { categories == 1 << UInt32($0.rawValue) }?.code
        try store.database.execute(
            """
            UPDATE insurance_batch SET category = ?, accepted = ?, repeated = ?, refused = ?, state = ?
            WHERE id = ?
            """,
            [
                .optional(category), .integer(Int64(report.accepted)), .integer(Int64(report.repeated)),
                .integer(Int64(report.refused)), .text(report.isStopped ? "stopped" : "done"), .integer(id),
            ])
        let isSecondOfDay =
            try store.database.first(
                """
                SELECT 1 FROM insurance_batch
                WHERE day = ?1 AND kind = ?2 AND id <> ?3 AND accepted > 0 AND (?4 IS NULL OR category IS ?4)
                """,
                [.date(now.date), .text(kind.rawValue), .integer(id), .optional(category)]
            ) { $0.integer(0) } != nil
        if isSecondOfDay { report.notes.append(Self.secondOfDay) }
        if waiting > 0 { report.notes.append(Self.waiting(waiting)) }
    }

    /// Nothing is refused for it.
    static let secondOfDay = Localized(
        ru: "предупреждение: за этот день такие сведения уже загружены (п. 6)",
        kk: "ескерту: бұл күнгі осындай мәліметтер жүктелген (6-т.)")

    static func waiting(_ count: Int) -> Localized {
        Localized(ru: "ждут пересчёта права: \(count)", kk: "құқығы қайта есептелуін күтеді: \(count)")
    }
}

extension Database {
    /// Says of the files whose reading was never ended that it was stopped.
    ///
    /// Their process was killed or lost power; what it had committed remains. Inside a
    /// transaction, by who holds ``ImportLock/reconciliation``.
    fileprivate func stopAbandonedImports() throws {
        try execute("UPDATE insurance_batch SET state = 'stopped' WHERE state = 'open'")
    }
}

extension Store {
    /// Before the list of files is read: none that nobody reads any more says that it is read.
    ///
    /// A list is shown all the same where nothing can be written.
    func stopAbandonedImports() {
        let open = try? database.first("SELECT 1 FROM insurance_batch WHERE state = 'open' LIMIT 1") {
            $0.integer(0)
        }
        guard open != nil,
            let lock = try? WorkLock(Self.reconciliationLock, of: database.path, for: ImportLock.work)
        else { return }
        withExtendedLifetime(lock) { _ = try? database.write { try $0.stopAbandonedImports() } }
    }

    /// Refreshes the derived values of persons and of the other parents of their family
    /// links.
    func keepFamilies(of persons: some Sequence<Int64>, at now: Moment, by worker: Operator?) throws {
        try database.write { database in
            let loader = RegisterLoader(database, try SharedFacts(database))
            let writer = try StatusWriter(database)
            var kept: Set<Int64> = []
            for person in persons {
                let partners = try loader.links(of: person).flatMap { [$0.mother, $0.father] }
                for member in Set(partners).union([person]).sorted() where kept.insert(member).inserted {
                    guard let register = try loader.register(of: member) else { continue }
                    try keepStatus(of: member, register, writer, at: now, by: worker)
                }
                try database.execute("DELETE FROM insured_stale WHERE person_id = ?", [.integer(person)])
            }
        }
    }
}

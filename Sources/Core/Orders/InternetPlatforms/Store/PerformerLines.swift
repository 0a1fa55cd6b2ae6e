/// The lines of the reconciliation of one performer, with what each follows from: facts, the
/// register of contributions, exemptions.
struct PerformerLines {
    struct Key: Hashable {
        let platform: Int64
        let month: YearMonth
        let kind: PlatformPaymentKind
    }

    /// What is kept of a line.
    struct Kept: Hashable {
        let declared: Tenge
        let transferred: Tenge
        let exempt: Bool
        let status: ReconciliationStatus

        init(_ line: PlatformLine) {
            declared = line.declaredSum
            transferred = line.transferredSum
            exempt = line.isTransferredThoughExempt
            status = line.status
        }

        var said: String { "\(declared.tiyn) \(transferred.tiyn) \(exempt ? 1 : 0) \(status.rawValue)" }
    }

    let iin: UInt64
    /// The numbers of those that are written down.
    let ids: [Key: Int64]
    let lines: [Key: PlatformLine]
    /// The records that money came by, by their numbers.
    let records: [Int64: RecordLink]

    /// - Parameter platforms: of ``Store/platformNumbers()``.
    init(_ iin: UInt64, _ platforms: [String: Int64], in store: Store) throws {
        self.iin = iin
        let stored = try store.database.rows(
            "SELECT id, platform_id, month, kind FROM platform_line WHERE iin = ?", [.integer(Int64(iin))]
        ) { row -> (Key, Int64)? in
            guard let month = YearMonth(number: row.integer(2)),
                let kind = PlatformPaymentKind(rawValue: row.text(3))
            else { return nil }
            return (Key(platform: row.integer(1), month: month, kind: kind), row.integer(0))
        }.compactMap(\.self)
        ids = Dictionary(stored, uniquingKeysWith: { first, _ in first })
        var transferred: [Key: [PlatformLine.Transferred]] = [:]
        var records: [Int64: RecordLink] = [:]
        for (key, line, record) in try Self.transferred(iin, platforms, in: store) {
            transferred[key, default: []].append(line)
            records[line.id] = record
        }
        self.records = records
        let facts = try Self.facts(iin, in: store)
        let exemptions = try store.exemptions(ofIIN: iin).filter(\.stands).map(\.exemption)
        var lines: [Key: PlatformLine] = [:]
        for key in Set(ids.keys).union(transferred.keys) {
            let own = ids[key].flatMap { facts[$0] } ?? []
            lines[key] = PlatformLine(
                key.month, key.kind, declared: own.compactMap(\.declared),
                transferred: transferred[key] ?? [], exemptions: exemptions,
                answers: own.compactMap(\.answer))
        }
        self.lines = lines
    }

    /// Posted lines of payment orders whose sender is one of the operators; what other systems told
    /// in words may be the same money and does not count.
    private static func transferred(
        _ iin: UInt64, _ platforms: [String: Int64], in store: Store
    ) throws -> [(Key, PlatformLine.Transferred, RecordLink)] {
        let purposes = PlatformPaymentKind.allCases.flatMap(\.purposes)
        let key = try store.database.personKey(of: iin)
        let posted = try store.database.contributionMonths(ofPerson: key, purposes)
            .filter { $0.record != nil && platforms[$0.payer] != nil }
        let months = Dictionary(grouping: posted, by: \.record).mapValues { $0.map(\.month).sorted() }
        return posted.compactMap { month in
            guard let record = month.record, let platform = platforms[month.payer],
                let kind = PlatformPaymentKind(month.purpose)
            else { return nil }
            let line = PlatformLine.Transferred(
                id: record.id, sum: month.sum - month.refunded, months: months[record] ?? [month.month],
                learnedAt: month.learnedAt)
            return (Key(platform: platform, month: month.month, kind: kind), line, record)
        }
    }

    /// Those in force, by their lines.
    private static func facts(_ iin: UInt64, in store: Store) throws -> [Int64: [RecordedPlatformFact]] {
        let facts = try store.database.rows(
            """
            SELECT f.line_id, \(RecordedPlatformFact.columns)
            FROM platform_line l CROSS JOIN platform_fact f ON f.line_id = l.id
            LEFT JOIN operator w ON w.id = f.operator_id WHERE l.iin = ? ORDER BY f.id
            """, [.integer(Int64(iin))]
        ) { row in RecordedPlatformFact(row, from: 1).map { (row.integer(0), $0) } }.compactMap(\.self)
        return Dictionary(grouping: facts.filter(\.1.isInForce), by: \.0).mapValues { $0.map(\.1) }
    }
}

extension RecordedPlatformFact {
    fileprivate var declared: PlatformLine.Declared? {
        guard case .declared(let sum, _) = body else { return nil }
        return PlatformLine.Declared(id: id, sum: sum, learnedAt: learnedAt)
    }

    fileprivate var answer: PlatformLine.Answer? {
        guard case .answered(let kind, let declared, let transferred) = body else { return nil }
        return PlatformLine.Answer(
            id: id, kind: kind, declared: declared, transferred: transferred, learnedAt: learnedAt)
    }
}

extension Store {
    /// Makes the lines of a performer follow from what is known.
    ///
    /// Must run inside a transaction.
    func bringPlatformLines(
        of iin: UInt64, _ platforms: [String: Int64], at now: Moment
    ) throws {
        let performer = try PerformerLines(iin, platforms, in: self)
        for (key, line) in performer.lines {
            let id =
                try performer.ids[key]
                ?? platformLine(key.platform, iin, key.month, key.kind, at: now)
            let kept = PerformerLines.Kept(line)
            try database.execute(
                """
                UPDATE platform_line SET declared = ?2, transferred = ?3, exempt = ?4, status = ?5
                WHERE id = ?1 AND (declared <> ?2 OR transferred <> ?3 OR exempt <> ?4 OR status <> ?5)
                """,
                [
                    .integer(id), .integer(kept.declared.tiyn), .integer(kept.transferred.tiyn),
                    .flag(kept.exempt), .text(kept.status.rawValue),
                ])
        }
        try database.execute("DELETE FROM platform_stale WHERE iin = ?", [.integer(Int64(iin))])
    }

    /// The same of several performers.
    func bringPlatformLines(of iins: some Sequence<UInt64>, at now: Moment) throws {
        let platforms = try platformNumbers()
        for iin in iins { try bringPlatformLines(of: iin, platforms, at: now) }
    }

    /// Marks whom an operator paid for before it was known as one.
    ///
    /// Must run inside a transaction; reads the register of contributions once.
    func markPerformers(ofPayer number: String) throws {
        let purposes = PaymentPurpose.sql(PlatformPaymentKind.allCases.flatMap(\.purposes))
        try database.execute(
            """
            INSERT INTO platform_stale (iin)
            SELECT DISTINCT coalesce(CAST(p.iin AS INTEGER), -m.person_id)
            FROM contribution_month m LEFT JOIN person p ON p.id = m.person_id
            WHERE m.payer = ? AND m.purpose IN (\(purposes)) AND typeof(m.reference) = 'integer'
            ON CONFLICT DO NOTHING
            """, [.integer(Int64(number) ?? 0)])
    }

    /// Marks those of some persons whose lines may change, since their months began to count or
    /// count no more.
    ///
    /// Must run inside a transaction.
    func markPerformers(among persons: [IIN], _ purpose: PaymentPurpose) throws {
        guard PlatformPaymentKind(purpose) != nil, try !platformNumbers().isEmpty else { return }
        for iin in persons {
            try database.execute(
                """
                INSERT INTO platform_stale (iin)
                SELECT ?1 WHERE EXISTS (
                    SELECT 1 FROM contribution_month m WHERE m.person_id = ?2 AND m.purpose = ?3
                        AND m.payer IN (SELECT number FROM platform_operator))
                    OR EXISTS (SELECT 1 FROM platform_line l WHERE l.iin = ?1)
                ON CONFLICT DO NOTHING
                """,
                [
                    .integer(Int64(iin.number)), .integer(try database.personKey(of: iin.number)),
                    .integer(purpose.rawValue),
                ])
        }
    }
}

/// What is kept of the lines of the reconciliation: both sums, the mark of an exemption, the status.
struct PlatformUpkeep: Upkeep {
    /// The kinds of records of the order.
    static let platform = "platform-operator"
    static let line = "platform-line"
    static let exemption = "platform-exemption"

    let kind = PlatformUpkeep.line
    let words = Localized(ru: "строк сверки операторов", kk: "операторларды салыстыру жолы")
    let tables = [
        KeptTable(
            "platform_line", kept: ["declared", "transferred", "exempt", "status"],
            said: ["id", "platform_id", "iin", "month", "kind", "version", "changed_at", "changed_by"])
    ]

    /// Performers per transaction of a work that shows progress.
    private static let atOnce = 200

    func waiting(in store: Store) throws -> Int {
        try store.database.first("SELECT count(*) FROM platform_stale") { Int($0.integer(0)) } ?? 0
    }

    /// No number of the law and no day changes a line.
    func makeAllWait(in store: Store) throws {}

    func refresh(atMost count: Int, in store: Store) throws -> Int {
        let found = try store.database.rows(
            "SELECT iin FROM platform_stale ORDER BY iin LIMIT ?", [.integer(Int64(count))]
        ) { UInt64($0.integer(0)) }
        guard !found.isEmpty else { return 0 }
        try store.database.write { _ in try store.bringPlatformLines(of: found, at: store.clock.now()) }
        return found.count
    }

    /// - Parameter records: lines.
    func refresh(_ records: [Int64], in store: Store) throws {
        let found = try store.database.rows(
            """
            SELECT DISTINCT s.iin FROM platform_line l JOIN platform_stale s ON s.iin = l.iin
            WHERE l.id IN (SELECT value FROM json_each(?))
            """, [.list(records)]
        ) { UInt64($0.integer(0)) }
        guard !found.isEmpty else { return }
        try store.database.write { _ in try store.bringPlatformLines(of: found, at: store.clock.now()) }
    }

    @discardableResult
    func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int {
        try refreshAll(Self.atOnce, in: store, progress)
    }

    func rebuild(in store: Store, _ progress: WorkProgress) throws {
        let all = try performers(in: store)
        let platforms = try store.platformNumbers()
        var count = try progress.begin(.comparing, of: all.count)
        for iin in all {
            try store.database.write { _ in
                try store.bringPlatformLines(of: iin, platforms, at: store.clock.now())
            }
            try count.advance()
        }
    }

    func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int {
        let all = try performers(in: store)
        let platforms = try store.platformNumbers()
        var count = try progress.begin(.comparing, of: all.count)
        var compared = 0
        for iin in all {
            try count.advance()
            let performer = try PerformerLines(iin, platforms, in: store)
            compared += performer.lines.count
            let stored = try store.database.rows(
                "SELECT id, declared, transferred, exempt, status FROM platform_line WHERE iin = ?",
                [.integer(Int64(iin))]
            ) {
                (
                    $0.integer(0),
                    "\($0.integer(1)) \($0.integer(2)) \($0.integer(3)) \($0.text(4))"
                )
            }
            let kept = Dictionary(uniqueKeysWithValues: stored)
            for (key, line) in performer.lines {
                let id = performer.ids[key]
                let (found, wanted) = (id.flatMap { kept[$0] } ?? "—", PerformerLines.Kept(line).said)
                guard found != wanted else { continue }
                try visit(
                    Difference(
                        RecordLink(kind, id ?? 0), what: "platform_line", stored: found, computed: wanted))
            }
        }
        return compared
    }

    /// Whoever has a line; those who wait are brought before anything is shown of them.
    private func performers(in store: Store) throws -> [UInt64] {
        try store.database.rows(
            """
            SELECT DISTINCT iin FROM platform_line WHERE iin NOT IN (SELECT s.iin FROM platform_stale s) ORDER BY iin
            """
        ) { UInt64($0.integer(0)) }
    }
}

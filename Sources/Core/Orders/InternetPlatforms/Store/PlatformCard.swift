/// An operator of an internet platform as its card shows it.
public struct PlatformCard: Sendable {
    /// A line of a tab: of the reconciliation, or a sum that was declared.
    public struct Line: Hashable, Sendable, Identifiable {
        /// Of the line of the reconciliation.
        public let id: Int64
        public let performer: String
        public let month: YearMonth
        public let kind: PlatformPaymentKind
        public let sums: PlatformSums
        public let status: ReconciliationStatus
        public let isExempt: Bool
    }

    public let platform: PlatformOperator
    public let sums: [(kind: PlatformPaymentKind, sums: PlatformSums)]
    public let declared: [Line]
    public let transferred: [Line]
    public let differing: [Line]
    /// Of performers who have lines of the operator.
    public let exemptions: [ExemptionRecord]

    /// More lines are read in the list of the reconciliation.
    static let shownLines = 200

    /// How many lines there are; nought where more are than are shown.
    static func whole(_ lines: [Line]) -> Int { lines.count < shownLines ? lines.count : 0 }

    public var total: PlatformSums { sums.reduce(PlatformSums()) { $0 + $1.sums } }
}

extension Store {
    func platformCard(id: Int64) throws -> PlatformCard? {
        guard let platform = try platformOperator(id: id) else { return nil }
        let exemptions = try exemptions(
            """
            x.withdrawn_at IS NULL AND EXISTS (
                SELECT 1 FROM platform_line l WHERE l.iin = CAST(p.iin AS INTEGER) AND l.platform_id = ?)
            """, id)
        return PlatformCard(
            platform: platform, sums: try platformSums(of: id),
            declared: try lines(of: id, "l.declared > 0"),
            transferred: try lines(of: id, "l.transferred > 0"),
            differing: try lines(of: id, "l.status = 'differs'"), exemptions: exemptions)
    }

    /// The last lines of an operator.
    private func lines(of platform: Int64, _ condition: String) throws -> [PlatformCard.Line] {
        try database.rows(
            """
            SELECT l.id, coalesce(\(JournalSpec.fullName), printf('%012d', l.iin)), l.month, l.kind, l.declared,
                l.transferred, l.status, l.exempt
            FROM platform_line l LEFT JOIN person p ON p.iin = printf('%012d', l.iin)
            WHERE l.platform_id = ? AND \(condition) ORDER BY l.id DESC LIMIT \(PlatformCard.shownLines)
            """, [.integer(platform)]
        ) { row -> PlatformCard.Line? in
            guard let month = YearMonth(number: row.integer(2)),
                let kind = PlatformPaymentKind(rawValue: row.text(3)),
                let status = ReconciliationStatus(rawValue: row.text(6))
            else { return nil }
            return PlatformCard.Line(
                id: row.integer(0), performer: guarded(row.text(1)),
                month: month, kind: kind,
                sums: PlatformSums(
                    count: 1, differing: status == .differs ? 1 : 0, declared: row.tenge(4),
                    transferred: row.tenge(5)),
                status: status, isExempt: row.integer(7) == 1)
        }.compactMap(\.self)
    }
}

extension InternetPlatforms {
    /// The card of an operator of an internet platform.
    public struct OpenPlatform: Query {
        public let id: Int64
        public var access: Access { .operators }
        /// An operator is no person whose data are looked at; its lines are opened by themselves.
        public var reading: RecordLink? { nil }

        public init(id: Int64) { self.id = id }

        public func prepare(in workplace: Workplace) throws {
            try workplace.bringToToday(PlatformUpkeep.line)
        }

        public func answer(in workplace: Workplace) throws -> PlatformCard? {
            try workplace.store.platformCard(id: id)
        }
    }
}

/// The lines of the reconciliation of some months, in the order of operators and persons.
public struct PlatformFigures: Sendable {
    public struct Line: Sendable {
        let platform: String
        let iin: String
        let month: YearMonth
        let kind: PlatformPaymentKind
        let sums: PlatformSums
        let status: ReconciliationStatus
        let isExempt: Bool
    }

    /// Of at most ``JournalReport/limit`` lines.
    let lines: [Line]
    /// By operator and kind, of all lines.
    let totals: [(platform: String, kind: PlatformPaymentKind, sums: PlatformSums)]

    var platforms: [String] {
        totals.map(\.platform).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    var count: Int { totals.reduce(0) { $0 + $1.sums.count } }

    func sums(of platform: String? = nil, _ kind: PlatformPaymentKind? = nil) -> PlatformSums {
        totals.filter { (platform == nil || $0.platform == platform) && (kind == nil || $0.kind == kind) }
            .reduce(PlatformSums()) { $0 + $1.sums }
    }
}

/// What was declared and what was transferred, and how many lines that is.
public struct PlatformSums: Hashable, Sendable {
    public var count = 0
    public var differing = 0
    public var declared = Tenge.zero
    public var transferred = Tenge.zero

    public var difference: Tenge { transferred - declared }

    static func + (left: PlatformSums, right: PlatformSums) -> PlatformSums {
        PlatformSums(
            count: left.count + right.count, differing: left.differing + right.differing,
            declared: left.declared + right.declared, transferred: left.transferred + right.transferred)
    }
}

extension Store {
    /// The lines of some months.
    ///
    /// - Throws: ``Stopped``.
    func platformFigures(
        _ first: YearMonth, _ last: YearMonth, _ progress: WorkProgress
    ) throws -> PlatformFigures {
        let span: [SQLValue] = [.integer(first.number), .integer(last.number)]
        let totals = try database.rows(
            """
            SELECT o.name || ' (' || printf('%012d', o.number) || ')', l.kind, count(*), sum(l.status = 'differs'),
                sum(l.declared), sum(l.transferred)
            FROM platform_line l JOIN platform_operator o ON o.id = l.platform_id
            WHERE l.month BETWEEN ? AND ? GROUP BY o.id, l.kind ORDER BY o.name, o.id, l.kind
            """, span
        ) { row in
            PlatformPaymentKind(rawValue: row.text(1)).map { kind in
                (
                    platform: row.text(0), kind: kind,
                    sums: PlatformSums(
                        count: Int(row.integer(2)), differing: Int(row.integer(3)), declared: row.tenge(4),
                        transferred: row.tenge(5))
                )
            }
        }.compactMap(\.self)
        let total = min(totals.reduce(0) { $0 + $1.sums.count }, JournalReport.limit)
        var done = try progress.begin(.statuses, of: total)
        var lines: [PlatformFigures.Line] = []
        try database.each(
            """
            SELECT o.name || ' (' || printf('%012d', o.number) || ')', printf('%012d', l.iin), l.month, l.kind,
                l.declared, l.transferred, l.status, l.exempt
            FROM platform_line l JOIN platform_operator o ON o.id = l.platform_id
            WHERE l.month BETWEEN ? AND ? ORDER BY o.name, o.id, l.kind, l.iin, l.month LIMIT ?
            """, span + [.integer(Int64(JournalReport.limit))]
        ) { row in
            try done.advance()
            guard let month = YearMonth(number: row.integer(2)),
                let kind = PlatformPaymentKind(rawValue: row.text(3)),
                let status = ReconciliationStatus(rawValue: row.text(6))
            else { return }
            lines.append(
                PlatformFigures.Line(
                    platform: row.text(0), iin: row.text(1), month: month, kind: kind,
                    sums: PlatformSums(
                        count: 1, differing: status == .differs ? 1 : 0, declared: row.tenge(4),
                        transferred: row.tenge(5)),
                    status: status, isExempt: row.integer(7) == 1))
        }
        return PlatformFigures(lines: lines, totals: totals)
    }

    /// Sums of an operator by kind; kinds without lines are left out.
    func platformSums(of platform: Int64) throws -> [(kind: PlatformPaymentKind, sums: PlatformSums)] {
        try database.rows(
            """
            SELECT kind, count(*), sum(status = 'differs'), sum(declared), sum(transferred)
            FROM platform_line WHERE platform_id = ? GROUP BY kind ORDER BY kind
            """, [.integer(platform)]
        ) { row in
            PlatformPaymentKind(rawValue: row.text(0)).map { kind in
                (
                    kind: kind,
                    sums: PlatformSums(
                        count: Int(row.integer(1)), differing: Int(row.integer(2)), declared: row.tenge(3),
                        transferred: row.tenge(4))
                )
            }
        }.compactMap(\.self)
    }
}

/// What a funding request of a month would say now otherwise than the latest one of the month
/// says.
public struct FundingRequestDifference: Hashable, Sendable {
    /// A recipient whose line is new, gone or of another sum.
    public struct Line: Hashable, Sendable {
        public let number: String
        public let name: String
        /// `nil` where the recipient was not in the list.
        public let earlier: Tenge?
        /// `nil` where the recipient would be in it no more.
        public let now: Tenge?
    }

    public let list: FundingRequest
    public let formedAt: Moment
    public let operatorName: String
    public let lineCount: Int
    public let total: Tenge
    /// The first of them, in the order of the cases.
    public let lines: [Line]
    public let differing: Int

    /// Lines that an operator reads at once.
    static let mostLines = 5
}

extension Store {
    /// Compares what a month's funding request would be now with the latest that was formed.
    ///
    /// - Parameter seen: the list whose difference the operator has seen: it is not computed
    ///   again.
    /// - Returns: `nil` where none was formed for the month, or none after the one seen.
    /// - Throws: as ``formFundingRequest(_:_:)``.
    func fundingRequestDifference(
        _ month: YearMonth, after seen: Int64?, _ progress: WorkProgress = .unobserved
    ) throws -> FundingRequestDifference? {
        let latest = try database.first(
            """
            SELECT id, line_count, total, formed_at, operator_name FROM need_list WHERE month = ?
            ORDER BY id DESC LIMIT 1
            """, [.text(month.iso)]
        ) { row in
            (
                list: FundingRequest(
                    id: row.integer(0), month: month, lineCount: Int(row.integer(1)), total: row.tenge(2)),
                at: row.moment(3), name: row.text(4)
            )
        }
        guard let latest, latest.list.id != seen else { return nil }
        try CaseUpkeep().refreshAll(in: self, progress)
        var found = try FundingRequestComparison(database, latest.list.id)
        try database.withLargeCache {
            try eachFundingRequestLine(month, progress) { try found.meet($0) }
        }
        try found.finish()
        return FundingRequestDifference(
            list: latest.list, formedAt: latest.at ?? clock.now(), operatorName: latest.name,
            lineCount: found.count, total: found.total,
            lines: try found.first.compactMap { caseID, earlier, now in
                try paymentCase(id: caseID).map {
                    .init(number: $0.number, name: $0.person.name.full, earlier: earlier, now: now)
                }
            }, differing: found.differing)
    }
}

/// The lines of a list that was formed, beside those of now; both in the order of the cases.
private struct FundingRequestComparison {
    private let stored: Database.Cursor
    private var hasLine: Bool
    private(set) var count = 0
    private(set) var total = Tenge.zero
    private(set) var differing = 0
    private(set) var first: [(caseID: Int64, earlier: Tenge?, now: Tenge?)] = []

    init(_ database: Database, _ list: Int64) throws {
        stored = try database.cursor(
            "SELECT case_id, total FROM need_line WHERE list_id = ? ORDER BY case_id", [.integer(list)])
        hasLine = try stored.next()
    }

    mutating func meet(_ line: FundingRequestLine) throws {
        count += 1
        total += line.total
        try passOver(upTo: line.caseID)
        guard hasLine, stored.row.integer(0) == line.caseID else {
            return note(line.caseID, nil, line.total)
        }
        let earlier = stored.row.tenge(1)
        if earlier != line.total { note(line.caseID, earlier, line.total) }
        hasLine = try stored.next()
    }

    mutating func finish() throws { try passOver(upTo: .max) }

    /// What stands in the list before a case and not now.
    private mutating func passOver(upTo caseID: Int64) throws {
        while hasLine, stored.row.integer(0) < caseID {
            note(stored.row.integer(0), stored.row.tenge(1), nil)
            hasLine = try stored.next()
        }
    }

    private mutating func note(_ caseID: Int64, _ earlier: Tenge?, _ now: Tenge?) {
        differing += 1
        if first.count < FundingRequestDifference.mostLines { first.append((caseID, earlier, now)) }
    }
}

/// A fact of a line of the reconciliation with the words about its recording.
public struct RecordedPlatformFact: Hashable, Sendable, RecordedEntry {
    public enum Body: Hashable, Sendable {
        case declared(Tenge, document: String)
        case answered(PlatformLine.Answer.Kind, declared: Tenge, transferred: Tenge)

        public var label: Localized {
            switch self {
            case .declared(let sum, let document):
                Localized(ru: "заявлено \(sum.shown) ₸", kk: "\(sum.shown) ₸ мәлімделді")
                    + .same(document.isEmpty ? "" : ", " + document.numbered)
            case .answered(let kind, _, _): kind.said
            }
        }
    }

    public let id: Int64
    public let body: Body
    public let happenedOn: CivilDate
    public let learnedAt: Moment
    public let operatorName: String
    /// From a file.
    public let isImported: Bool
    public let reason: String?
    /// The fact that took this one back.
    public let correctedBy: Int64?
    /// The fact that this one takes back.
    public let corrects: Int64?
    public let isWithdrawal: Bool

    public var isInForce: Bool { correctedBy == nil && !isWithdrawal }

    static let columns = """
        f.id, f.kind, f.happened_on, f.learned_at, coalesce(w.name, ''), f.declared, f.transferred, f.words,
        f.run_id IS NOT NULL, f.reason, (SELECT n.id FROM platform_fact n WHERE n.corrects = f.id), f.corrects
        """

    init?(_ row: borrowing Row, from first: Int32 = 0) {
        guard let happened = row.day(first + 2), let learned = row.instant(first + 3) else { return nil }
        id = row.integer(first)
        let words = row.text(first + 7)
        let (declared, transferred) = (row.tenge(first + 5), row.tenge(first + 6))
        switch row.text(first + 1) {
        case "explained": body = .answered(.explained(words), declared: declared, transferred: transferred)
        case "returned":
            body = .answered(.returned(number: words), declared: declared, transferred: transferred)
        default: body = .declared(declared, document: words)
        }
        happenedOn = happened
        learnedAt = learned
        operatorName = row.text(first + 4)
        isImported = row.integer(first + 8) == 1
        reason = row.optionalText(first + 9)
        correctedBy = row.optionalInteger(first + 10)
        corrects = row.optionalInteger(first + 11)
        isWithdrawal = row.text(first + 1) == "withdrawn"
    }
}

/// What is entered of a line of the reconciliation.
public struct PlatformEntry: Hashable, Sendable {
    public enum Body: Hashable, Sendable {
        case declared(Tenge, document: String)
        case answered(PlatformLine.Answer.Kind)
    }

    public let body: Body
    public let happenedOn: CivilDate
    var run: Int64?
    /// In which language each text was typed.
    var typed: FormValues = [:]

    init(_ body: Body, on day: CivilDate, run: Int64? = nil, typed: FormValues = [:]) {
        self.body = body
        happenedOn = day
        self.run = run
        self.typed = typed
    }

    /// As it is stored.
    var kind: String {
        switch body {
        case .declared: "declared"
        case .answered(.explained): "explained"
        case .answered(.returned): "returned"
        }
    }

    fileprivate var words: String {
        switch body {
        case .declared(_, let document): document
        case .answered(.explained(let text)): text
        case .answered(.returned(let number)): number
        }
    }
}

extension Store {
    /// All that was recorded of a line, in the order of entry.
    func facts(ofPlatformLine id: Int64) throws -> [RecordedPlatformFact] {
        try database.rows(
            """
            SELECT \(RecordedPlatformFact.columns) FROM platform_fact f
            LEFT JOIN operator w ON w.id = f.operator_id WHERE f.line_id = ? ORDER BY f.id
            """, [.integer(id)]
        ) { RecordedPlatformFact($0) }.compactMap(\.self)
    }

    /// - Parameters:
    ///   - line: as it is before, whose sums an answer is given of.
    /// - Returns: the fact's number.
    @discardableResult
    func insertPlatformFact(
        _ entry: PlatformEntry, of id: Int64, _ line: PlatformLine?, at now: Moment, by worker: Operator,
        correcting: FactCorrection? = nil
    ) throws -> Int64 {
        var (declared, transferred) = (line?.declaredSum ?? .zero, line?.transferredSum ?? .zero)
        if case .declared(let sum, _) = entry.body { (declared, transferred) = (sum, .zero) }
        let fact = try database.insert(
            """
            INSERT INTO platform_fact (line_id, kind, happened_on, learned_at, operator_id, declared, transferred,
                words, run_id, corrects, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(id), .text(entry.kind), .date(entry.happenedOn), .moment(now), .integer(worker.id),
                .integer(declared.tiyn), .integer(transferred.tiyn), .text(entry.words),
                .optional(entry.run), .optional(correcting?.fact), .optional(correcting?.reason),
            ])
        try keepTypedLanguages(of: PlatformLaw.typed, fact, entry.typed)
        return fact
    }

    /// The line of an operator, a performer, a month and a kind; made when there is none yet.
    ///
    /// Must run inside a transaction.
    func platformLine(
        _ platform: Int64, _ iin: UInt64, _ month: YearMonth, _ kind: PlatformPaymentKind, at now: Moment
    ) throws -> Int64 {
        let key: [SQLValue] = [
            .integer(platform), .integer(Int64(iin)), .integer(month.number), .text(kind.rawValue),
        ]
        let known = try database.first(
            "SELECT id FROM platform_line WHERE platform_id = ? AND iin = ? AND month = ? AND kind = ?", key
        ) { $0.integer(0) }
        return try known
            ?? database.insert(
                "INSERT INTO platform_line (platform_id, iin, month, kind, changed_at) VALUES (?, ?, ?, ?, ?)",
                key + [.moment(now)])
    }
}

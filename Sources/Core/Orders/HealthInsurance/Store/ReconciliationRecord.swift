/// A reconciliation (салыстырып тексеру) of one person or of everybody, with
/// what it came to.
public struct ReconciliationRecord: Hashable, Sendable, Identifiable {
    public enum State: String, Hashable, Sendable, CaseIterable {
        case running, stopped, done

        public var label: Localized {
            switch self {
            case .running: Localized(ru: "идёт", kk: "жүріп жатыр")
            case .stopped: Localized(ru: "остановлена", kk: "тоқтатылды")
            case .done: Localized(ru: "завершена", kk: "аяқталды")
            }
        }
    }

    /// Lines of the protocol by what they came to.
    public struct Counts: Hashable, Sendable {
        public internal(set) var granted = 0
        public internal(set) var refused = 0
        public internal(set) var kept = 0
        public internal(set) var removed = 0
        /// p.13.
        public internal(set) var postponed = 0

        mutating func add(_ outcome: ReconciliationEntry.Outcome) {
            switch outcome {
            case .granted: granted += 1
            case .refused: refused += 1
            case .kept: kept += 1
            case .removed: removed += 1
            case .postponed: postponed += 1
            }
        }
    }

    public let id: Int64
    /// The moment by whose knowledge everybody is judged.
    public let at: Moment
    /// `nil`: everybody.
    public let personID: Int64?
    /// The last person done.
    public let through: Int64
    public let total: Int
    public let done: Int
    public let counts: Counts
    public let state: State
    public let operatorName: String

    static let columns = """
        id, at, person_id, through, total, done, granted, refused, kept, removed, postponed, state, operator_name
        """

    init?(_ row: borrowing Row) {
        guard let at = row.instant(1), let state = State(rawValue: row.text(11)) else { return nil }
        id = row.integer(0)
        self.at = at
        personID = row.optionalInteger(2)
        through = row.integer(3)
        total = Int(row.integer(4))
        done = Int(row.integer(5))
        var counts = Counts()
        counts.granted = Int(row.integer(6))
        counts.refused = Int(row.integer(7))
        counts.kept = Int(row.integer(8))
        counts.removed = Int(row.integer(9))
        counts.postponed = Int(row.integer(10))
        self.counts = counts
        self.state = state
        operatorName = row.text(12)
    }
}

/// A stored line of the protocol.
public struct ProtocolLine: Hashable, Sendable, Identifiable {
    public struct Month: Hashable, Sendable {
        public let month: YearMonth
        public let isPaid: Bool
    }

    public let id: Int64
    public let reconciliationID: Int64
    public let personID: Int64
    public let day: CivilDate
    public let category: InsuranceCategory
    public let outcome: ReconciliationEntry.Outcome
    public let clause: String
    /// The nearest first.
    public let months: [Month]
    /// p.30, 33.
    public let partnerMonths: [Month]
    /// Categories lower by priority with a fact, and whether each holds.
    public let lower: [InsuranceCategory: Bool]
    /// The category whose end led here; `nil` for the reconciliation itself.
    public let cause: InsuranceCategory?

    static let columns = """
        id, check_id, person_id, day, category, outcome, clause, months, partner_months, lower, cause
        """

    init?(_ row: borrowing Row) {
        guard let day = row.day(3), let category = InsuranceCategory(code: row.text(4)),
            let outcome = ReconciliationEntry.Outcome(code: row.text(5))
        else { return nil }
        id = row.integer(0)
        reconciliationID = row.integer(1)
        personID = row.integer(2)
        self.day = day
        self.category = category
        self.outcome = outcome
        clause = row.text(6)
        months = Self.signed(row.text(7)).compactMap { text, isPaid in
            YearMonth(iso: text).map { Month(month: $0, isPaid: isPaid) }
        }
        partnerMonths = Self.signed(row.text(8)).compactMap { text, isPaid in
            YearMonth(iso: text).map { Month(month: $0, isPaid: isPaid) }
        }
        var lower: [InsuranceCategory: Bool] = [:]
        for (text, holds) in Self.signed(row.text(9)) {
            if let category = InsuranceCategory(code: String(text)) { lower[category] = holds }
        }
        self.lower = lower
        cause = InsuranceCategory(code: row.text(10))
    }

    /// `2026-06- 2026-05+`: words with a sign after each.
    private static func signed(_ text: String) -> [(Substring, Bool)] {
        text.split(separator: " ").map { ($0.dropLast(), $0.last == "+") }
    }
}

extension ReconciliationEntry {
    /// The months as stored in the protocol.
    static func kept(_ months: [Month]) -> String {
        months.map { $0.month.iso + ($0.paidBy == nil ? "-" : "+") }.joined(separator: " ")
    }

    var keptLower: String {
        guard !lower.isEmpty else { return "" }
        return lower.sorted { $0.key < $1.key }.map { $0.key.code + ($0.value ? "+" : "-") }
            .joined(separator: " ")
    }

    /// The entries of a reconciliation: its own, and those that follow from its
    /// removals on the same day.
    ///
    /// - Parameter fact: the reconciliation as a fact.
    static func entries(_ entries: [ReconciliationEntry], of fact: Int64) -> [ReconciliationEntry] {
        guard let first = entries.firstIndex(where: { $0.cause == .reconciliation(fact) }) else { return [] }
        var ended: Set<InsuranceCategory> = []
        return entries[first...].filter { entry in
            switch entry.cause {
            case .reconciliation(fact):
                if entry.outcome == .removed { ended.insert(entry.category) }
                return true
            case .end(let category):
                return entry.day == entries[first].day && entry.outcome != .removed
                    && ended.contains(category)
            default: return false
            }
        }
    }
}

extension ReconciliationEntry.Outcome {
    /// The stored form: `granted`, `refused:paid`, `postponed:2026-12-01`.
    var code: String {
        switch self {
        case .granted: "granted"
        case .kept: "kept"
        case .removed: "removed"
        case .postponed(let day): day == DayInterval.never ? "postponed" : "postponed:" + day.iso
        case .refused(let refusal): "refused:" + refusal.code
        }
    }

    init?(code: String) {
        let parts = code.split(separator: ":", maxSplits: 1)
        let detail = parts.count == 2 ? String(parts[1]) : nil
        switch parts.first {
        case "granted": self = .granted
        case "kept": self = .kept
        case "removed": self = .removed
        case "postponed": self = .postponed(until: detail.flatMap { CivilDate(iso: $0) } ?? DayInterval.never)
        case "refused":
            guard let refusal = ReconciliationEntry.Refusal.allCases.first(where: { $0.code == detail })
            else {
                return nil
            }
            self = .refused(refusal)
        default: return nil
        }
    }
}

extension ReconciliationEntry.Refusal: CaseIterable {
    public static let allCases: [ReconciliationEntry.Refusal] = [
        .paid, .otherCategory, .onLeave, .otherParent, .heldByOtherParent,
    ]

    var code: String {
        switch self {
        case .paid: "paid"
        case .otherCategory: "other-category"
        case .onLeave: "on-leave"
        case .otherParent: "other-parent"
        case .heldByOtherParent: "held-by-other-parent"
        }
    }
}

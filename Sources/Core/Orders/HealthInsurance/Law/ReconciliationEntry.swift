/// A line of the protocol (салыстырып тексеру хаттамасы): what was judged of
/// one person's category, on which day, by which months.
public struct ReconciliationEntry: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        case granted
        case refused(Refusal)
        case kept
        case removed
        /// p.13: the removal waits for the repair.
        case postponed(until: CivilDate)
    }

    /// Why a category was not given.
    public enum Refusal: Hashable, Sendable {
        /// МЗЖ and (or) ӘА were paid in the months that must be free.
        case paid
        /// p.60: another state-paid category is held.
        case otherCategory
        /// p.20 (3): R4 is held.
        case onLeave
        /// p.30, 33: it goes to the other parent.
        case otherParent
        /// p.30, 33: the other parent holds it.
        case heldByOtherParent
    }

    public enum Cause: Hashable, Sendable {
        case reconciliation(Int64)
        /// p.20 part 2, p.55 part 2: judged because this category ended.
        case end(of: InsuranceCategory)
        /// p.13: judged anew on the day of repair.
        case repair
    }

    public struct Month: Hashable, Sendable {
        public let month: YearMonth
        /// The fact by which it is paid; `nil` for a free month.
        public let paidBy: Int64?
    }

    public let day: CivilDate
    public let category: InsuranceCategory
    public let outcome: Outcome
    public let cause: Cause
    public var clause: String
    /// The months that were read, the nearest first.
    public var months: [Month] = []
    /// p.30, 33: the months of the other parent.
    public var partnerMonths: [Month] = []
    /// What the outcome rests on.
    public var facts: [Int64] = []
    /// Categories lower by priority with a fact, and whether each holds after
    /// this entry.
    public var lower: [InsuranceCategory: Bool] = [:]

    /// p.20 part 3, p.55 part 2: a lower category keeps the entitlement; `nil` when
    /// none does.
    var keptClause: String? {
        guard outcome == .removed, lower.values.contains(true) else { return nil }
        return category.isLocal ? "55.2" : "20.3"
    }
}

/// A performer whose category is exempt from some of the payments for a period (p.4 part 3).
///
/// The order names no category: which one it is stands in words.
public struct PerformerExemption: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let person: Int64
    public let kinds: Set<PlatformPaymentKind>
    public let from: CivilDate
    /// The last day; `nil` while no end is told.
    public let to: CivilDate?
    public let learnedAt: Moment

    public init(
        id: Int64, person: Int64, kinds: Set<PlatformPaymentKind>, from: CivilDate, to: CivilDate?,
        learnedAt: Moment
    ) {
        self.id = id
        self.person = person
        self.kinds = kinds
        self.from = from
        self.to = to
        self.learnedAt = learnedAt
    }

    private var days: DayInterval {
        DayInterval(start: from, end: to.map { $0.adding(days: 1) } ?? DayInterval.never)
    }

    /// Whether a month lies inside the period: of one that is covered in part the payment is due.
    func covers(_ month: YearMonth) -> Bool { days.intersection(month.days) == month.days }

    /// Whether some days of a month lie inside the period.
    func touches(_ month: YearMonth) -> Bool { !days.intersection(month.days).isEmpty }

    /// - Parameter earlier: exemptions of the same person that stand.
    func refusals(among earlier: [PerformerExemption]) -> [Message] {
        var refusals: [Message] = []
        if kinds.isEmpty { refusals.append(.noPaymentKind) }
        if let to, to < from { refusals.append(PeriodWords.reversed) }
        guard refusals.isEmpty else { return refusals }
        let overlapping = earlier.first {
            !$0.kinds.isDisjoint(with: kinds) && !$0.days.intersection(days).isEmpty
        }
        return overlapping.map { [.duplicate($0.shownPeriod)] } ?? []
    }

    /// «01.07.2026–31.12.2026», «01.07.2026–…».
    public var shownPeriod: String { "\(from.shown)–\(to?.shown ?? "…")" }
}

extension [PerformerExemption] {
    /// The exemption of a month from a payment, if there is one.
    func covering(_ month: YearMonth, _ kind: PlatformPaymentKind) -> PerformerExemption? {
        first { $0.kinds.contains(kind) && $0.covers(month) }
    }
}

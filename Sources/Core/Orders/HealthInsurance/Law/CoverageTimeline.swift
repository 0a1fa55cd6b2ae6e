/// One person in the register: what the sources say, and what the reconciliations made
/// of it.
struct CoverageTimeline: Sendable {
    /// A tested category from the day on which it was given.
    struct Holding: Hashable, Sendable {
        let start: CivilDate
        /// The first day without it by a reconciliation or by the end of its fact.
        var cut = DayInterval.never
        /// p.13: the day on which a reconciliation would have taken it.
        var frozenFrom: CivilDate?
        var outageFacts: [Int64] = []
    }

    /// Days on which a category is held.
    struct Held: Hashable, Sendable {
        let start: CivilDate
        var end: CivilDate
        /// From this day it rests on p.13 alone; `end` when it never does.
        var frozenFrom: CivilDate
        var facts: [Int64]

        func contains(_ day: CivilDate) -> Bool { start <= day && day < end }
    }

    struct ManualPeriod: Hashable, Sendable {
        let fact: InsuranceFact
        let category: InsuranceCategory
        let documents: [SupportingDocument]
        /// The planned last day.
        let lastDay: CivilDate
        /// The first day without it.
        var end: CivilDate

        var start: CivilDate { fact.happenedOn }
        func contains(_ day: CivilDate) -> Bool { start <= day && day < end }
    }

    /// Shared by all until something is written: most tracks stay empty.
    private enum Empty {
        static let spans = [[FactSpan]](repeating: [], count: CategoryTrack.count)
        static let runs = [[FactRun]](repeating: [], count: CategoryTrack.count)
        static let holdings = [[Holding]](repeating: [], count: CategoryTrack.count)
        static let held = [[Held]](repeating: [], count: InsuranceCategory.allCases.count)
    }

    let person: InsuredPerson
    /// By track.
    var spans = Empty.spans
    var runs = Empty.runs
    var holdings = Empty.holdings
    /// The tested tracks with a fact, in the order in which grants are judged.
    var tested: [CategoryTrack] = []
    /// p.28: places in the list of links.
    var links: [Int] = []
    var rejected: [(fact: InsuranceFact, clause: String)] = []
    var contributions: [Int32: KnowledgeMark] = [:]
    /// Months that were paid for until the money was given back in full: what was decided in
    /// between stands as it was known.
    var refunds: [(month: YearMonth, paid: KnowledgeMark, refunded: KnowledgeMark)] = []
    var payments = PaymentLedger()
    var manualPeriods: [ManualPeriod] = []
    var unpaid: [InsuranceFact] = []
    var stops: [InsuranceFact] = []
    var entries: [ReconciliationEntry] = []

    // What follows.

    /// By category.
    var held = Empty.held
    /// ``PaymentLedger/runs(_:)``, once computed.
    var paidRuns: [PaymentLedger.Run] = []
    var retentions: [Retention] = []
    var unpaidPeriods: [UnpaidPeriod] = []
    /// Days on which something begins or ends, in order.
    var turningDays: [CivilDate] = []

    init(_ person: InsuredPerson) { self.person = person }

    /// The fact by which `month` was known as paid before `mark`.
    func paidBy(_ month: YearMonth, before mark: KnowledgeMark) -> Int64? {
        if let known = contributions[month.ordinal], known < mark { return known.id }
        guard !refunds.isEmpty else { return nil }
        return refunds.first { $0.month == month && $0.paid < mark && mark <= $0.refunded }?.paid.id
    }

    /// A span of a track that stood on a day by what was known.
    func span(_ track: CategoryTrack, on day: CivilDate, before mark: KnowledgeMark) -> FactSpan? {
        spans[track.index].first { $0.isInForce(on: day, knownBefore: mark) }
    }

    /// A span by which a category can be given on a day: p.13 prolongs what is
    /// held, it gives nothing.
    func ground(_ track: CategoryTrack, on day: CivilDate, before mark: KnowledgeMark) -> FactSpan? {
        spans[track.index].first { $0.standsOfItself(on: day, knownBefore: mark) }
    }

    /// Whether a category was held on a day by what was known.
    func holds(
        _ track: CategoryTrack, _ test: PaymentTest, on day: CivilDate, before mark: KnowledgeMark
    ) -> Bool {
        guard !spans[track.index].isEmpty else { return false }
        if test != .none {
            guard holdings[track.index].contains(where: { $0.start <= day && day < $0.cut }) else {
                return false
            }
        }
        return span(track, on: day, before: mark) != nil
    }

    mutating func cut(_ track: CategoryTrack, on day: CivilDate) {
        for index in holdings[track.index].indices
        where holdings[track.index][index].start <= day && day < holdings[track.index][index].cut {
            holdings[track.index][index].cut = day
        }
    }

    func held(_ category: InsuranceCategory, on day: CivilDate) -> Held? {
        held[Int(category.rawValue)].first { $0.contains(day) }
    }
}

/// A link of married parents with their child under three (p.28).
struct ParentLink: Hashable, Sendable {
    /// Places of the accounts; `nil` for a parent outside this register.
    let mother: Int?
    let father: Int?
    let fatherID: InsuredPerson.ID
    let child: InsuredPerson.ID
    let start: CivilDate
    /// The birthday until which the child is brought up.
    let end: CivilDate
    let mark: KnowledgeMark
    let fact: Int64

    func partner(of timeline: Int) -> Int? { mother == timeline ? father : mother }
    func isInForce(on day: CivilDate, before mark: KnowledgeMark) -> Bool {
        start <= day && day < end && self.mark < mark
    }
}

/// p.30 (2), 33 (2): what a father asked for.
struct FatherApplication: Hashable, Sendable {
    let father: InsuredPerson.ID
    let child: InsuredPerson.ID
    let category: InsuranceCategory
    let mark: KnowledgeMark
    let fact: Int64
}

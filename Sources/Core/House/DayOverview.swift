/// A line of an order on the first screen.
public struct DayLine: Hashable, Sendable {
    /// `!` before what is late.
    public let mark: String
    public let text: Localized
    /// True for what waits for somebody, false for what was done today.
    public let isWaiting: Bool
    /// Where what waits is seen, and narrowed to what.
    public let list: JournalSpec?
    public let kind: String?

    public init(
        _ text: Localized, mark: String = " ", isWaiting: Bool = false, list: JournalSpec? = nil,
        kind: String? = nil
    ) {
        self.text = text
        self.list = list
        self.kind = kind
        self.mark = mark
        self.isWaiting = isWaiting
    }
}

/// The deadlines of an order: the list that shows them, and how many are overdue or end
/// today.
public struct DueList: Sendable {
    public struct Count: Hashable, Sendable {
        /// Counting stops here: a list of more is not read line by line.
        public static let limit = 1_000

        /// As the first screen says a number that was counted so far.
        public static func shown(_ count: Int) -> String {
            count < limit ? "\(count)" : "> \(limit - 1)"
        }

        public let overdue: Int
        public let today: Int

        public init(overdue: Int, today: Int) {
            self.overdue = overdue
            self.today = today
        }
    }

    /// Overdue first.
    public let list: JournalSpec
    /// `nil` while it is not known: what is shown is of today, or nothing is.
    let count: @Sendable (Store) throws -> Count?

    public init(_ list: JournalSpec, count: @escaping @Sendable (Store) throws -> Count?) {
        self.list = list
        self.count = count
    }
}

/// What the first screen says of the day: unfinished forms, deadlines, and what each order says.
public struct DayOverview: Query {
    public struct Day: Hashable, Sendable {
        /// The operator's, the latest first.
        public let drafts: [Draft]
        /// Whom or what drafts are about, by their numbers, where the forms do not say it.
        public let subjects: [Draft.ID: Localized]
        public let lines: [DayLine]
        /// The lists of deadlines, each with its own count and the name of its order's work.
        public let dueLists: [DueOf]

        /// Of all orders together; `nil` where none knows.
        public var due: DueList.Count? {
            let counts = dueLists.compactMap(\.count)
            guard !counts.isEmpty else { return nil }
            return DueList.Count(
                overdue: counts.map(\.overdue).reduce(0, +), today: counts.map(\.today).reduce(0, +))
        }
    }

    /// The deadlines of one order.
    public struct DueOf: Hashable, Sendable {
        public let place: Localized
        public let list: JournalSpec
        /// `nil` while it is not known.
        public let count: DueList.Count?
    }

    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init() {}

    public func prepare(in workplace: Workplace) throws {
        for order in workplace.house.orders { try order.prepareToday(workplace.store) }
    }

    public func answer(in workplace: Workplace) throws -> Day {
        let (store, orders) = (workplace.store, workplace.house.orders)
        let due = try orders.compactMap { order in
            try order.due().map {
                DueOf(place: order.name, list: $0.list, count: try $0.count(store))
            }
        }
        let drafts = try store.drafts()
        let subjects = try drafts.compactMap { draft in
            try orders.lazy.compactMap { try $0.draftSubject(draft, store) }.first.map { (draft.id, $0) }
        }
        return Day(
            drafts: drafts, subjects: Dictionary(uniqueKeysWithValues: subjects),
            lines: try orders.flatMap { try $0.today(store) },
            dueLists: due)
    }
}

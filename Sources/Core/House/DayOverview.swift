/// A line of an order on the first screen.
public struct DayLine: Hashable, Sendable {
    /// `!` before what is late.
    public let mark: String
    public let text: Localized
    /// True for what waits for somebody, false for what was done today.
    public let isWaiting: Bool

    public init(_ text: Localized, mark: String = " ", isWaiting: Bool = false) {
        self.text = text
        self.mark = mark
        self.isWaiting = isWaiting
    }
}

/// What the first screen says of the day: unfinished forms, and what each order says.
public struct DayOverview: Query {
    public struct Day: Hashable, Sendable {
        /// The operator's, the latest first.
        public let drafts: [Draft]
        public let lines: [DayLine]
    }

    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init() {}

    public func prepare(in workplace: Workplace) throws {
        for order in workplace.house.orders { try order.prepareToday(workplace.store) }
    }

    public func answer(in workplace: Workplace) throws -> Day {
        Day(
            drafts: try workplace.store.drafts(),
            lines: try workplace.house.orders.flatMap { try $0.today(workplace.store) })
    }
}

/// S333-6: the work with the Fund in a month.
public struct FundDayOf: Query {
    public let month: YearMonth
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ month: YearMonth) { self.month = month }

    public func answer(in workplace: Workplace) throws -> FundDay { try workplace.store.fundDay(month) }
}

/// Writes a feed to the Fund and reads it back.
public struct WriteFeed: Command {
    /// What was asked about and agreed to.
    public let plan: FeedPlan
    public var access: Access { .operators }

    public init(_ plan: FeedPlan) { self.plan = plan }

    public func perform(in workplace: Workplace) throws -> FundFeed {
        try workplace.store.writeFeed(plan.kind, to: workplace.outbox, agreed: plan)
    }
}

/// The monthly status update (p.17, 52).
public struct UpdateStatuses: Command {
    public let month: YearMonth
    public let budget: StatusUpdate.Budget
    public var access: Access { .operators }

    public init(_ month: YearMonth, _ budget: StatusUpdate.Budget) {
        self.month = month
        self.budget = budget
    }

    public func perform(in workplace: Workplace) throws -> StatusUpdate {
        try workplace.store.updateStatuses(month, budget, progress: workplace.progress)
    }
}

/// S333-6: the work with the Fund in a month.
public struct FundDayOf: Query {
    public let month: YearMonth
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ month: YearMonth) { self.month = month }

    public func answer(in workplace: Workplace) throws -> FundDay { try workplace.store.fundDay(month) }
}

/// Writes a stream to the Fund and reads it back.
public struct WriteStream: Command {
    public let kind: FundStream.Kind
    public var access: Access { .operators }

    public init(_ kind: FundStream.Kind) { self.kind = kind }

    public func perform(in workplace: Workplace) throws -> FundStream {
        try workplace.store.writeStream(kind, to: workplace.outbox)
    }
}

/// The monthly actualisation (p.17, 52).
public struct Actualise: Command {
    public let month: YearMonth
    public let budget: Actualisation.Budget
    public var access: Access { .operators }

    public init(_ month: YearMonth, _ budget: Actualisation.Budget) {
        self.month = month
        self.budget = budget
    }

    public func perform(in workplace: Workplace) throws -> Actualisation {
        try workplace.store.actualise(month, budget, progress: workplace.progress)
    }
}

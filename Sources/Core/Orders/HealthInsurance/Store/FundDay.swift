/// S333-6: the work with the Fund on a day: what would be sent, which days
/// lack their feed, what came last, how the month is actualised.
public struct FundDay: Sendable {
    public let month: YearMonth
    public let days: [FeedDay]
    public let daily: FeedPlan
    public let monthly: FeedPlan
    public let imports: [LastImport]
    public let statusUpdates: [StatusUpdate]
    /// The number of insured persons whose derived values are stale.
    public let waiting: Int
    /// Systems that are down (p.13).
    public let openOutages: Int
}

extension Store {
    public func fundDay(_ month: YearMonth) throws -> FundDay {
        FundDay(
            month: month, days: try feedDays(month), daily: try feedPlan(.daily),
            monthly: try feedPlan(.monthly), imports: try lastImports(),
            statusUpdates: try statusUpdates(of: month),
            waiting: try insuredPersonsToRefresh(on: clock.now().date),
            openOutages: try database.first(
                "SELECT count(*) FROM insurance_failure WHERE to_on IS NULL"
            ) { Int($0.integer(0)) } ?? 0)
    }
}

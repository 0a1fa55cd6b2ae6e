/// The derived values that a list shows: they are refreshed before the list is read.
public struct KeptRows: Sendable {
    public let upkeep: any Upkeep
    /// The record of a row, for lists whose set of rows does not depend on derived
    /// values; `nil` where rows appear and disappear with the calendar.
    public let record: (@Sendable (JournalRow, Store) throws -> Int64?)?
    /// Whether the kinds by which rows are filtered are derived values too.
    public let hasKeptKinds: Bool

    public init(
        _ upkeep: any Upkeep, record: (@Sendable (JournalRow, Store) throws -> Int64?)? = nil,
        hasKeptKinds: Bool = false
    ) {
        self.upkeep = upkeep
        self.record = record
        self.hasKeptKinds = hasKeptKinds
    }
}

/// How a list is read.
public enum JournalUse: Sendable {
    case page, count
    /// Every row, on paper or in a file.
    case all
}

extension Store {
    /// Refreshes the derived values that a list is about to show: all stale records if
    /// that takes no longer than `time`; else only those of the page, where the set of
    /// rows does not depend on them; else everything, with progress.
    ///
    /// Must be called before the transaction in which the list is read.
    ///
    /// - Parameter time: the longest delay that an operator does not notice.
    /// - Throws: ``Stopped`` when the operator stops the work; stale values are then
    ///   not shown.
    public func bringToToday(
        for query: JournalQuery, _ use: JournalUse, within time: Duration = .milliseconds(50),
        _ progress: WorkProgress = .unobserved
    ) throws {
        query.journal.source.settle?(self)
        guard let kept = query.journal.source.kept else { return }
        if try kept.upkeep.refresh(within: time, in: self) { return }
        let isNarrowed = kept.hasKeptKinds && (query.filter.kind != nil || query.filter.figure != nil)
        if let record = kept.record, !isNarrowed, use != .all {
            // The set of rows does not depend on stale records.
            guard use == .page else { return }
            try kept.upkeep.refresh(try page(query).rows.compactMap { try record($0, self) }, in: self)
        } else {
            try kept.upkeep.refreshAll(in: self, progress)
        }
    }
}

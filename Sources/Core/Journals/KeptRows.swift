/// What of a list is kept beside facts: it is brought to today before it is shown.
public struct KeptRows: Sendable {
    public let upkeep: any Upkeep
    /// The record that a row shows, where the calendar changes what the row says but not
    /// whether it is there; `nil` where rows come and go with it.
    public let record: (@Sendable (JournalRow, Store) throws -> Int64?)?
    /// True when the kinds that rows are narrowed to are kept too.
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

/// What is asked of a list.
public enum JournalUse: Sendable {
    case page, count
    /// Every row, on paper or in a file.
    case all
}

extension Store {
    /// Brings to today what a list is about to tell: the little that usually waits, else
    /// the rows of a page, else everything that waits.
    ///
    /// Before the transaction in which the list is read.
    ///
    /// - Parameter time: what is not noticed before a list.
    /// - Throws: ``Stopped`` when whoever waits wants no more: what is not of today is
    ///   not shown.
    public func bringToToday(
        for query: JournalQuery, _ use: JournalUse, within time: Duration = .milliseconds(50),
        _ progress: WorkProgress = .unobserved
    ) throws {
        guard let kept = query.journal.source.kept else { return }
        if try kept.upkeep.refresh(within: time, in: self) { return }
        let isNarrowed = kept.hasKeptKinds && query.filter.kind != nil
        if let record = kept.record, !isNarrowed, use != .all {
            // Which rows there are does not hang on what waits.
            guard use == .page else { return }
            try kept.upkeep.refresh(try page(query).rows.compactMap { try record($0, self) }, in: self)
        } else {
            try kept.upkeep.refreshAll(in: self, progress)
        }
    }
}

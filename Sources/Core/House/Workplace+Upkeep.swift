extension Workplace {
    /// The time for upkeep after a command: short enough not to be noticed.
    private static let aside = Duration.milliseconds(20)

    /// Refreshes all stale records of a kind; the operator waits and may stop it.
    public func bringToToday(_ kind: String) throws {
        for upkeep in house.upkeep where upkeep.kind == kind {
            try upkeep.refreshAll(in: store, progress)
        }
    }

    /// As ``Store/bringToToday(for:_:_:)``.
    public func bringToToday(for query: JournalQuery, _ use: JournalUse) throws {
        try store.bringToToday(for: query, use, progress)
    }

    /// Refreshes some stale records after a command.
    ///
    /// It does not wait for other writers, and its errors are ignored: the records stay
    /// stale.
    public func keepUp() {
        let end = ContinuousClock.now + Self.aside
        for upkeep in house.upkeep {
            let left = end - ContinuousClock.now
            guard left > .zero else { return }
            _ = try? store.database.waiting(0) { try upkeep.refresh(within: left, in: store) }
        }
    }
}

extension Workplace {
    /// What an operator does not notice after an act.
    private static let aside = Duration.milliseconds(20)

    /// Brings to today everything that is kept of a kind of records, while somebody waits
    /// and may stop it.
    public func bringToToday(_ kind: String) throws {
        for upkeep in house.upkeep where upkeep.kind == kind {
            try upkeep.refreshAll(in: store, progress)
        }
    }

    /// As ``Store/bringToToday(for:_:_:)``.
    public func bringToToday(for query: JournalQuery, _ use: JournalUse) throws {
        try store.bringToToday(for: query, use, progress)
    }

    /// Brings a little of what waits to today, beside the work: it waits for nobody, and
    /// what goes wrong with it is of no concern to the act before.
    public func keepUp() {
        let end = ContinuousClock.now + Self.aside
        for upkeep in house.upkeep {
            let left = end - ContinuousClock.now
            guard left > .zero else { return }
            _ = try? store.database.waiting(0) { try upkeep.refresh(within: left, in: store) }
        }
    }
}

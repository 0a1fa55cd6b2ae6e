/// The derived columns and rows of one kind of record, stored beside its facts so that they
/// can be listed, and how they are refreshed, verified and rebuilt.
///
/// A record is *stale* (it waits) when its derived values changed with the calendar since
/// they were computed, or when facts were added since. Derived values of a record that is
/// not stale are those of today.
public protocol Upkeep: Sendable {
    /// The kind of its records, as in ``RecordLink/kind``.
    var kind: String { get }
    /// What its records are called in counts, in the genitive plural.
    var words: Localized { get }
    var tables: [KeptTable] { get }

    /// The number of stale records.
    func waiting(in store: Store) throws -> Int

    /// Refreshes stale records in one transaction.
    ///
    /// - Parameter count: the largest number of records; records that depend on them
    ///   are refreshed with them.
    /// - Returns: the number of refreshed records; 0 when none is stale.
    func refresh(atMost count: Int, in store: Store) throws -> Int

    /// Refreshes those of the given records that are stale, in one transaction.
    func refresh(_ records: [Int64], in store: Store) throws

    /// Refreshes all stale records in several transactions; what is committed stays
    /// when the work is stopped.
    ///
    /// - Returns: the number of refreshed records.
    /// - Throws: ``Stopped``.
    @discardableResult
    func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int

    /// Makes all records wait: they were computed by other numbers of the law than those in
    /// the store now.
    ///
    /// Runs inside a transaction.
    func makeAllWait(in store: Store) throws

    /// Recomputes every derived value from the facts.
    ///
    /// - Throws: ``Stopped``.
    func rebuild(in store: Store, _ progress: WorkProgress) throws

    /// Compares every derived value with the one computed from the facts, and changes
    /// nothing.
    ///
    /// - Parameter visit: called with each difference.
    /// - Returns: how many records were compared.
    /// - Throws: ``Stopped``, and what `visit` throws.
    func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int
}

extension Upkeep {
    /// Records refreshed in one transaction while an operator waits; a record takes a
    /// few milliseconds at most.
    static var piece: Int { 8 }

    /// Refreshes stale records until none is left or the time is over.
    ///
    /// - Returns: true when no stale record is left.
    public func refresh(within time: Duration, in store: Store) throws -> Bool {
        let end = ContinuousClock.now + time
        repeat {
            guard try refresh(atMost: Self.piece, in: store) == Self.piece else { return true }
        } while ContinuousClock.now < end
        return false
    }

    /// Refreshes all stale records, so many in a transaction.
    ///
    /// - Returns: the number of refreshed records.
    /// - Throws: ``Stopped``.
    func refreshAll(_ atOnce: Int, in store: Store, _ progress: WorkProgress) throws -> Int {
        let total = try waiting(in: store)
        var done = 0
        while done < total {
            try progress.report(.statuses, done, of: total)
            let count = try refresh(atMost: atOnce, in: store)
            guard count > 0 else { break }
            done += count
        }
        return done
    }
}

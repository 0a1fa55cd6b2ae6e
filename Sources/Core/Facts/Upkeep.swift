/// What an order keeps beside the facts of one kind of record, so that it can be listed,
/// and how it is brought to a day, compared and rebuilt.
///
/// A record waits when what is kept of it is of an earlier day on which it was other, or
/// of fewer facts. What does not wait is of today.
public protocol Upkeep: Sendable {
    /// The kind of its records, as in ``RecordLink/kind``.
    var kind: String { get }
    /// What its records are called where they are counted.
    var words: Localized { get }
    var tables: [KeptTable] { get }

    /// How many records wait.
    func waiting(in store: Store) throws -> Int

    /// Brings records that wait to today, in one transaction.
    ///
    /// - Parameter count: how many at most; with them go those they bear on.
    /// - Returns: how many; 0 when none waits.
    func refresh(atMost count: Int, in store: Store) throws -> Int

    /// Brings those of some records that wait to today, in one transaction.
    func refresh(_ records: [Int64], in store: Store) throws

    /// Brings all records that wait to today, in pieces that stay done when it is stopped.
    ///
    /// - Returns: how many were brought to today.
    /// - Throws: ``Stopped``.
    @discardableResult
    func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int

    /// Makes all records wait: they were computed by other numbers of the law than those in
    /// the store now.
    ///
    /// Runs inside a transaction.
    func makeAllWait(in store: Store) throws

    /// Makes everything that is kept follow from the facts again.
    ///
    /// - Throws: ``Stopped``.
    func rebuild(in store: Store, _ progress: WorkProgress) throws

    /// Compares everything that is kept with what follows from the facts; changes nothing.
    ///
    /// - Parameter visit: called with each difference.
    /// - Returns: how many records were compared.
    /// - Throws: ``Stopped``, and what `visit` throws.
    func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int
}

extension Upkeep {
    /// Records brought to today in one piece where somebody waits for it: a few
    /// milliseconds each.
    static var piece: Int { 8 }

    /// Brings records to today until none waits or the time is over.
    ///
    /// - Returns: true when none waits any more.
    public func refresh(within time: Duration, in store: Store) throws -> Bool {
        let end = ContinuousClock.now + time
        repeat {
            guard try refresh(atMost: Self.piece, in: store) == Self.piece else { return true }
        } while ContinuousClock.now < end
        return false
    }
}

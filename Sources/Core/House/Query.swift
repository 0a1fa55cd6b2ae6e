/// A question to the store: from a screen, from line mode, or from a subcommand.
///
/// Access control and the audit of reads are in one place: whoever carries out a query
/// checks ``access`` first and records ``reading`` afterwards.
public protocol Query: Sendable {
    associatedtype Answer: Sendable

    /// Who may ask.
    ///
    /// Each query states it; there is no default.
    var access: Access { get }

    /// The person whose data the answer discloses, for the audit; `nil` if it discloses
    /// nobody's data, or if the read is already recorded.
    var reading: RecordLink? { get }

    /// The person, where only the answer shows whose data it discloses; ``reading``
    /// otherwise.
    func reading(of answer: Answer) -> RecordLink?
    /// Refreshes the derived values that the answer contains.
    ///
    /// Runs before the transaction of the query.
    ///
    /// - Throws: ``Stopped``, ``StoreError``.
    func prepare(in workplace: Workplace) throws

    /// - Throws: ``Refused``, ``Message``, ``StoreError``.
    func answer(in workplace: Workplace) throws -> Answer
}

extension Query {
    public func reading(of answer: Answer) -> RecordLink? { reading }
    public func prepare(in workplace: Workplace) throws {}
}

/// A change of the store: one transaction and one audit row.
public protocol Command: Sendable {
    associatedtype Outcome: Sendable

    /// Who may carry it out.
    ///
    /// Each command states it; there is no default.
    var access: Access { get }

    /// Whether it changes what the frame of every screen shows: the office, the
    /// operator.
    var changesFrame: Bool { get }

    /// Whether it runs while the operator types, so that no upkeep runs after it.
    var isTyping: Bool { get }

    /// - Throws: ``Refused``, ``Conflict``, ``Message``, ``StoreError``, ``Stopped``.
    func perform(in workplace: Workplace) throws -> Outcome
}

extension Command {
    public var changesFrame: Bool { false }
    public var isTyping: Bool { false }
}

/// What is asked of the store: by a screen, by a line of line mode, by a subcommand.
///
/// Rights and the log of readings have one place because of it: whoever carries it out
/// asks ``access`` first and writes ``reading`` down.
public protocol Query: Sendable {
    associatedtype Answer: Sendable

    /// Who may ask; said by each query, without a default.
    var access: Access { get }

    /// Whose data the answer opens, to be written into the audit; `nil` where it opens
    /// nobody's, or where the opening was written down before.
    var reading: RecordLink? { get }

    /// The same where only the answer tells whose data it opened; ``reading`` otherwise.
    func reading(of answer: Answer) -> RecordLink?
    /// Brings to today what the answer tells of what is kept beside facts: before the
    /// transaction that it is read in.
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

/// What is to be done: one act, one transaction, one row of the audit.
public protocol Command: Sendable {
    associatedtype Outcome: Sendable

    /// Who may do it; said by each command, without a default.
    var access: Access { get }

    /// True for what the frame of every screen shows: the office, the operator.
    var changesFrame: Bool { get }

    /// True for what goes on while the operator types: nothing is done beside it.
    var isTyping: Bool { get }

    /// - Throws: ``Refused``, ``Conflict``, ``Message``, ``StoreError``, ``Stopped``.
    func perform(in workplace: Workplace) throws -> Outcome
}

extension Command {
    public var changesFrame: Bool { false }
    public var isTyping: Bool { false }
}

/// The tables of a kind of record with facts, and its names in the audit and in links.
public struct CaseBook: Sendable {
    /// The kind of record, as in the audit and in ``RecordLink/kind``.
    let kind: String
    /// Has the columns `version`, `changed_at` and `changed_by`, by which concurrent
    /// changes are detected.
    let table: String
    let key: String
    /// Whether the first fact creates the record.
    let isMadeByFacts: Bool
    /// The clause that requires a reason for a correction.
    let reasonCitation: Citation

    public init(
        kind: String, table: String, key: String, isMadeByFacts: Bool, reasonCitation: Citation
    ) {
        self.kind = kind
        self.table = table
        self.key = key
        self.isMadeByFacts = isMadeByFacts
        self.reasonCitation = reasonCitation
    }
}

/// A recorded fact, as far as correction and withdrawal need it.
public protocol RecordedEntry: Identifiable where ID == Int64 {
    /// Whether no other fact corrects or withdraws it.
    var isInForce: Bool { get }
}

/// The fact that a new one corrects, with the reason.
public struct FactCorrection {
    public let fact: Int64
    public let reason: String
}

/// What an order supplies to record the facts of one kind of record: how they are validated
/// and stored.
///
/// The common part is ``Store/record(_:of:version:by:correcting:reason:ending:)`` and
/// ``Store/withdraw(_:of:version:by:reason:)``.
///
/// All of it runs inside the transaction of the command.
public protocol CaseLaw {
    associatedtype Entry
    associatedtype Recorded: RecordedEntry

    var book: CaseBook { get }

    /// Checks that the operator may record the fact.
    func requireAccess(to entry: Entry, by worker: Operator) throws

    /// The note of the audit row; empty where it would disclose personal data.
    func note(of entry: Entry) -> String

    /// All recorded facts, in the order of entry.
    func recorded(of record: Int64) throws -> [Recorded]

    /// - Throws: ``Message/immutable`` for a fact that is not an operator's to change,
    ///   ``Message/access``.
    func requireChangeable(_ fact: Recorded, by worker: Operator) throws

    /// Validates a fact against the facts in force without the corrected one, and
    /// stores it.
    ///
    /// - Returns: warnings to be shown.
    /// - Throws: ``Refused``.
    func insert(
        _ entry: Entry, of record: Int64, among known: [Recorded], _ correction: FactCorrection?,
        at now: Moment, by worker: Operator
    ) throws -> [Message]

    /// Stores the entry that withdraws a fact.
    func insertWithdrawal(
        of fact: Recorded, in record: Int64, reason: String, at now: Moment, by worker: Operator
    ) throws

    /// Recomputes the derived values of a record and increments its version.
    func keep(_ record: Int64, at now: Moment, by worker: Operator) throws
}

extension Store {
    /// Validates and stores a fact, recomputes the derived values and deletes its
    /// draft, in one transaction.
    ///
    /// - Parameters:
    ///   - version: the record's version that the operator saw.
    ///   - correcting: the fact that this one takes the place of, with `reason`.
    /// - Returns: the warnings to show.
    /// - Throws: ``Refused`` with the order's codes, or with `E-REASON` when something is
    ///   corrected without a reason; ``Conflict`` when somebody recorded in the record in
    ///   the meantime; ``Message/immutable`` when the fact to correct does not stand in it
    ///   or is not to be changed.
    public func record<Law: CaseLaw>(
        _ entry: Law.Entry, of record: Int64, version: Int64, by law: Law, correcting: Int64? = nil,
        reason: String? = nil, ending draft: DraftKey? = nil
    ) throws -> [Message] {
        let worker = try requireOperator()
        try law.requireAccess(to: entry, by: worker)
        let correction = try correcting.map { fact in
            FactCorrection(fact: fact, reason: try Self.requireReason(reason, law.book))
        }
        return try perform("record", on: law.book.kind, note: law.note(of: entry), ending: draft) { _, now in
            try requireVersion(version, of: record, law.book)
            var known = try law.recorded(of: record).filter(\.isInForce)
            if let correction {
                guard let old = known.first(where: { $0.id == correction.fact }) else {
                    throw Message.immutable
                }
                try law.requireChangeable(old, by: worker)
                known.removeAll { $0.id == correction.fact }
            }
            let warnings = try law.insert(
                entry, of: record, among: known, correction, at: now, by: worker)
            try law.keep(record, at: now, by: worker)
            return (warnings, record)
        }
    }

    /// Withdraws a fact by an entry of its own that states the reason.
    ///
    /// - Throws: as ``record(_:of:version:by:correcting:reason:ending:)``.
    public func withdraw<Law: CaseLaw>(
        _ fact: Int64, of record: Int64, version: Int64, by law: Law, reason: String
    ) throws {
        let worker = try requireOperator()
        let reason = try Self.requireReason(reason, law.book)
        try perform("withdraw", on: law.book.kind) { _, now in
            try requireVersion(version, of: record, law.book)
            guard let old = try law.recorded(of: record).first(where: { $0.id == fact }), old.isInForce else {
                throw Message.immutable
            }
            try law.requireChangeable(old, by: worker)
            try law.insertWithdrawal(of: old, in: record, reason: reason, at: now, by: worker)
            try law.keep(record, at: now, by: worker)
            return ((), record)
        }
    }

    private static func requireReason(_ reason: String?, _ book: CaseBook) throws -> String {
        let reason = (reason ?? "").squeezed
        guard !reason.isEmpty else {
            throw Refused([Problem(key: "reason", message: .reason, citation: book.reasonCitation)])
        }
        return reason
    }

    /// - Throws: ``Conflict`` with who changed the record in the meantime, and when.
    func requireVersion(_ version: Int64, of record: Int64, _ book: CaseBook) throws {
        let stored = try database.first(
            """
            SELECT c.version, coalesce(o.name, ''), c.changed_at FROM \(book.table) c
            LEFT JOIN operator o ON o.id = c.changed_by WHERE c.\(book.key) = ?
            """,
            [.integer(record)]
        ) { ($0.integer(0), Conflict(operatorName: $0.text(1), changedAt: $0.moment(2))) }
        guard let stored else {
            guard book.isMadeByFacts else { throw Message.dictionary }
            return
        }
        guard stored.0 == version else { throw stored.1 }
    }
}

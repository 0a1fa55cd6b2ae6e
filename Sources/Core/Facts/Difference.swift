/// A stored derived value that differs from the one computed from the facts.
///
/// Contains no personal data.
public struct Difference: Hashable, Sendable {
    public let record: RecordLink
    /// The record as the office names it: «ПВ-000012», a month, or the id of its row.
    public let number: String
    /// The columns, or the table.
    public let what: String
    /// The stored and the computed value: codes that identify nobody, or the numbers of
    /// surplus and of missing rows.
    public let stored: String
    public let computed: String

    public init(_ record: RecordLink, number: String? = nil, what: String, stored: String, computed: String) {
        self.record = record
        self.number = number ?? "\(record.kind) \(record.id)"
        self.what = what
        self.stored = stored
        self.computed = computed
    }

    public var text: String { "\(number)  \(what): \(stored) -> \(computed)" }
}

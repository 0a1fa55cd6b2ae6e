/// What is kept beside the facts of a record and does not follow from them: it holds no
/// personal data.
public struct Difference: Hashable, Sendable {
    public let record: RecordLink
    /// As the office knows the record: «ПВ-000012», a month, or the number of its row.
    public let number: String
    /// The columns, or the table.
    public let what: String
    /// What is stored and what follows: codes that tell nothing of a person, or how many
    /// rows are there and should not be, and should be and are not.
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

/// Looks up what the store knows of a field of a form.
public struct FormLookup: Query {
    private let lookup: Lookup
    private let subject: String
    public var access: Access { .operators }
    /// Whoever typed the number sees what the form fills in; opening the record is logged.
    public var reading: RecordLink? { nil }

    public init(_ lookup: Lookup, _ subject: String) {
        self.lookup = lookup
        self.subject = subject
    }

    public func answer(in workplace: Workplace) throws -> Lookup.Found {
        try lookup.find(workplace.store, subject)
    }
}

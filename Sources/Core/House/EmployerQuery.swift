/// Employers by the beginning of their number or name.
public struct EmployersNamed: Query {
    private let text: String
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ text: String) { self.text = text }

    public func answer(in workplace: Workplace) throws -> [Employer] {
        try workplace.store.employers(matching: text, limit: Self.limit)
    }

    /// As many as a list to choose from can show with sense.
    private static let limit = 200
}

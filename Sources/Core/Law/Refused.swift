/// What is wrong with a form, at which field, by which clause.
public struct Problem: Hashable, Sendable {
    public let key: String
    public let message: Message
    public let citation: Citation?

    public init(key: String, message: Message, citation: Citation? = nil) {
        self.key = key
        self.message = message
        self.citation = citation
    }
}

/// A form that was not accepted, with everything that is wrong with it.
public struct Refused: Error, Hashable, Sendable {
    public let problems: [Problem]

    public init(_ problems: [Problem]) { self.problems = problems }
}

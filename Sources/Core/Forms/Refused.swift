/// A form that was not accepted, with everything that is wrong with it.
public struct Refused: Error, Hashable, Sendable {
    public let problems: [Problem]

    public init(_ problems: [Problem]) { self.problems = problems }
}

/// A table with columns that follow from facts and are kept beside them, to be listed.
///
/// Each column is in one of the two lists: a test damages the kept ones one by one.
public struct KeptTable: Hashable, Sendable {
    public let name: String
    /// Columns that are computed, and compared by `tereze verify`.
    public let kept: [String]
    /// Columns that somebody said, or that tell who changed the record.
    public let said: [String]

    public init(_ name: String, kept: [String], said: [String] = []) {
        self.name = name
        self.kept = kept
        self.said = said
    }
}

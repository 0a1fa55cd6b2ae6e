/// A table with derived columns, stored so that records can be listed and filtered by them.
///
/// Every column of the table is in one of the two lists; a test damages each derived one
/// and expects it to be found and repaired.
public struct KeptTable: Hashable, Sendable {
    public let name: String
    /// Columns that are computed, and compared by `tereze verify`.
    public let kept: [String]
    /// Columns that were entered, or that say who changed the record.
    public let said: [String]

    public init(_ name: String, kept: [String], said: [String] = []) {
        self.name = name
        self.kept = kept
        self.said = said
    }
}

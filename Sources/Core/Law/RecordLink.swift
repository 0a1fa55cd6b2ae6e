/// A record of any order, named by its kind and its number: what a reason, a list, the
/// audit, a term or a draft speaks of.
///
/// The order that the kind belongs to says what opens it.
public struct RecordLink: Hashable, Sendable {
    /// As the audit stores it: `case`, `consumer`.
    public let kind: String
    public let id: Int64

    public init(_ kind: String, _ id: Int64) {
        self.kind = kind
        self.id = id
    }
}

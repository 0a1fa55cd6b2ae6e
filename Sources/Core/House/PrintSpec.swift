/// A kind of document, as its order lists it.
public struct PrintSpec: Hashable, Sendable {
    /// An English word, unique in the house.
    public let code: String
    public let title: Localized

    public init(_ code: String, _ title: Localized) {
        self.code = code
        self.title = title
    }
}

/// The acts of the orders, by the codes that stores keep.
enum DeclaredActs {
    static let all: [Act] = [.order526, .order333]

    /// The citation of a code, as ``Citation/code`` writes it.
    static func citation(_ code: String) -> Citation? {
        let parts = code.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let act = all.first(where: { $0.code == parts[0] }) else { return nil }
        return Citation(act, parts[1])
    }
}

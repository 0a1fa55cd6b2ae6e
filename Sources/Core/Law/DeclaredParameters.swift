/// The dated numbers that the program knows by name: those of no order, and those that the
/// orders bring.
public struct DeclaredParameters: Sendable {
    public let all: [ParameterSpec]
    private let byName: [String: ParameterSpec]
    private let bySource: [String: Citation]

    /// - Parameter orders: what each order declares.
    public init(_ orders: [[ParameterSpec]]) {
        all = CommonParameters.all + orders.joined()
        byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        bySource = Dictionary(
            all.compactMap { spec in spec.citation.map { (spec.source, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    public func spec(_ name: String) -> ParameterSpec? { byName[name] }

    /// The citation that a store keeps as a row's source.
    public func citation(_ source: String) -> Citation? { bySource[source] }
}

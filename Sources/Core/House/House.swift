/// The orders that this program carries out, with what is found in them by a stored name.
public struct House: Sendable {
    public let orders: [Order]

    public init(_ orders: [Order]) { self.orders = orders }

    public var forms: [FormSpec] { orders.flatMap { $0.forms() } }
}

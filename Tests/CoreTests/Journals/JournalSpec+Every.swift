import Testing

@testable import Core

extension JournalSpec {
    static let house = House(Orders.all)
    /// Every list of every order.
    static let every = house.journals
    static let audit = house.audit
    static let parameters = house.parameterList
}

extension JournalSpec: CustomTestStringConvertible {
    public var testDescription: String { code }
}

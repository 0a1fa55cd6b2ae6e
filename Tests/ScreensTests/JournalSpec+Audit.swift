import Core
import Testing

extension JournalSpec {
    /// What was done and who looked, in the words of every order.
    static let audit = House(Orders.all).audit
}

extension JournalSpec: CustomTestStringConvertible {
    public var testDescription: String { code }
}

/// What an order of law brings to the house: a value, made of values.
///
/// Everything is made on first use, so that the first screen does not pay for five
/// orders.
public struct Order: Sendable {
    public let act: Act
    /// What the sheet of the menu and the place line call its work.
    public let name: Localized
    /// Every form that is typed into: drafts, help and tests find it here.
    public let forms: @Sendable () -> [FormSpec]

    public init(act: Act, name: Localized, forms: @escaping @Sendable () -> [FormSpec] = { [] }) {
        self.act = act
        self.name = name
        self.forms = forms
    }
}

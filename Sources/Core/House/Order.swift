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
    /// Every list.
    public let journals: @Sendable () -> [JournalSpec]
    /// The numbers that its records are known by.
    public let numbers: [RecordNumber]
    /// What its acts and records are called in the audit, by the codes that are stored.
    public let auditWords: [String: Localized]

    public init(
        act: Act, name: Localized, forms: @escaping @Sendable () -> [FormSpec] = { [] },
        journals: @escaping @Sendable () -> [JournalSpec] = { [] }, numbers: [RecordNumber] = [],
        auditWords: [String: Localized] = [:]
    ) {
        self.act = act
        self.name = name
        self.forms = forms
        self.journals = journals
        self.numbers = numbers
        self.auditWords = auditWords
    }
}

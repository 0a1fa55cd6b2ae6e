/// What a list of money says on paper beside its rows: what it is the paper of, who answers for it.
public struct JournalHead: Sendable {
    /// Below the title: number and day, period, payer, account.
    public var lines: [Localized]
    /// Who signs beside the specialist: position and name.
    public var signers: [(position: Localized, name: String)]
    /// True for what nobody has confirmed: it says so across its head, and nobody signs it.
    public var isDraft: Bool
    /// What is not set, so that the paper has a blank to fill by hand.
    public var blanks: [SettingSpec]

    public init(
        lines: [Localized] = [], signers: [(position: Localized, name: String)] = [], isDraft: Bool = false,
        blanks: [SettingSpec] = []
    ) {
        self.lines = lines
        self.signers = signers
        self.isDraft = isDraft
        self.blanks = blanks
    }

    /// A place to be filled by hand.
    static let blank = String(repeating: "_", count: 24)

    /// Reads it for what is printed.
    public typealias Reading = @Sendable (Store, JournalFilter) throws -> JournalHead
}

extension JournalSpec {
    /// The sum of a column of money over the rows that are printed.
    func total(_ key: String, _ rows: [JournalRow]) -> Tenge {
        rows.reduce(into: .zero) { sum, row in
            let value = self.value(key, row)
            let part = value.contains(".") ? try? Tenge(value) : Int64(value).map { Tenge(tiyn: $0) }
            sum += part ?? .zero
        }
    }

    /// Money on paper: the columns that are summed, the first of them in words too.
    func summing(_ totals: [String], head: JournalHead.Reading? = nil) -> JournalSpec {
        var spec = self
        spec.totals = totals
        spec.head = head
        return spec
    }
}

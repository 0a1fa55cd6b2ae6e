/// The banks (БВУ, p.2 (7)) whose accounts a recipient may name: the three
/// digits in an account number and the BIC.
public struct BankList: Hashable, Sendable {
    private let bicByCode: [String: String]
    private let bics: Set<String>

    public init(_ banks: [(code: String, bic: String)]) {
        bicByCode = Dictionary(banks.map { ($0.code, $0.bic) }, uniquingKeysWith: { first, _ in first })
        bics = Set(banks.map(\.bic))
    }

    /// The BIC of an account's bank, or `nil` when the bank is not listed.
    public func bic(of account: IBAN) -> String? { bicByCode[account.bankCode] }

    public func knows(bic: String) -> Bool { bics.contains(bic) }

    public var isEmpty: Bool { bics.isEmpty }
}

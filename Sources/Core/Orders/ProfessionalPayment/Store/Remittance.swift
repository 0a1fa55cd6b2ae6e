/// What one recipient is proposed to get of an employer's remittance.
public struct RemittanceShare: Hashable, Sendable, Identifiable {
    /// The case.
    public let id: Int64
    public let caseNumber: String
    public let iin: String
    public let name: String
    /// Still to be remitted for the months of the period.
    public let shortage: Tenge
    /// False when the recipient is in no funding request of the period.
    public let isInFundingRequest: Bool
    /// As proposed, and then as the operator says.
    public var sum: Tenge

    public init(
        id: Int64, caseNumber: String, iin: String, name: String, shortage: Tenge, isInFundingRequest: Bool,
        sum: Tenge
    ) {
        self.id = id
        self.caseNumber = caseNumber
        self.iin = iin
        self.name = name
        self.shortage = shortage
        self.isInFundingRequest = isInFundingRequest
        self.sum = sum
    }
}

/// The recipients of an employer for a remittance to be entered.
public struct RemittanceProposal: Hashable, Sendable {
    public let employer: Employer
    public let total: Tenge
    public let months: ClosedRange<YearMonth>
    public var shares: [RemittanceShare]

    public init(employer: Employer, total: Tenge, months: ClosedRange<YearMonth>, shares: [RemittanceShare]) {
        self.employer = employer
        self.total = total
        self.months = months
        self.shares = shares
    }

    /// The sum of the lines; the payment is whole when it equals the total.
    public var distributed: Tenge { shares.reduce(into: .zero) { $0 += $1.sum } }
}

enum RemittanceShares {
    /// A recipient's sum by months: the earliest month that lacks money first
    /// (p.25: «в том числе образовавшиеся»), what is left to the last month.
    static func allocate(
        _ sum: Tenge, over months: ClosedRange<YearMonth>, shortage: (YearMonth) -> Tenge
    ) -> [(month: YearMonth, sum: Tenge)] {
        var left = sum
        var parts: [(month: YearMonth, sum: Tenge)] = []
        var month = months.lowerBound
        while month <= months.upperBound {
            let part = month == months.upperBound ? left : min(left, shortage(month))
            if part > .zero { parts.append((month, part)) }
            left = left - part
            month = month.next
        }
        return parts
    }
}

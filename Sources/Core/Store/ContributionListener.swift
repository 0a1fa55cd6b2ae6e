/// What an order does when months of somebody began to count in the register of contributions, or
/// count no more; inside the transaction that tells it, which a piece of a long work may be.
public typealias ContributionListener =
    @Sendable (_ store: Store, _ persons: [IIN], _ purpose: PaymentPurpose) throws -> Void

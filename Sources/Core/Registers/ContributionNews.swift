extension Store {
    /// Tells the orders of months that began to count, or count no more.
    ///
    /// Must run inside a transaction, after the months themselves.
    func tellContributions(of persons: [IIN], _ purpose: PaymentPurpose) throws {
        for listener in contributionListeners { try listener(self, persons, purpose) }
    }
}

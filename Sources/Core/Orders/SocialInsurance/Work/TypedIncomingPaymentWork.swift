extension SocialInsurance {
    /// Writes a payment order from the values of its form.
    public struct WriteIncomingPayment: Command {
        public let values: FormValues
        /// The draft that it was typed as.
        public let draft: Int64
        public var access: Access { .operators }

        public init(_ values: FormValues, draft: Int64) {
            self.values = values
            self.draft = draft
        }

        /// - Returns: the number of the order, and what is to be watched.
        public func perform(in workplace: Workplace) throws -> (id: Int64, outcome: ActOutcome) {
            let store = workplace.store
            let entry = try IncomingPaymentForm.entry(values, try store.formContext())
            let (id, warnings) = try store.writeTypedIncomingPayment(
                entry, ending: DraftKey(IncomingPaymentForm.code, draft))
            let outcome = ActOutcome(
                change: Localized(ru: "Поручение записано", kk: "Тапсырма жазылды"),
                next: [Localized(ru: "отметить поступление денег", kk: "ақшаның түскенін белгілеу")],
                warnings: warnings)
            return (id, outcome)
        }
    }
}

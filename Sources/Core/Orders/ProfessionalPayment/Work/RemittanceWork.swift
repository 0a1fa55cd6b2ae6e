extension ProfessionalPayment {
    /// The recipients of an employer's remittance, with the sums that the program proposes.
    public struct ProposeRemittance: Query {
        /// Of ``RemittanceForm``.
        public let values: FormValues
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(_ values: FormValues) { self.values = values }

        public func prepare(in workplace: Workplace) throws { try workplace.bringToToday("case") }

        public func answer(in workplace: Workplace) throws -> RemittanceProposal {
            try workplace.store.remittanceProposal(values)
        }
    }

    /// Records a remittance with the sums of its recipients; the draft of it ends with it.
    public struct AcceptRemittance: Command {
        /// Of ``RemittanceForm``.
        public let values: FormValues
        /// By case.
        public let sums: [Int64: Tenge]
        public let draft: Int64
        public var access: Access { .operators }

        public init(_ values: FormValues, sums: [Int64: Tenge], draft: Int64) {
            self.values = values
            self.sums = sums
            self.draft = draft
        }

        /// - Returns: the warnings to show.
        public func perform(in workplace: Workplace) throws -> [Message] {
            try workplace.store.accept(remittance: values, sums: sums, draft: draft)
        }
    }
}

extension ProfessionalPayment {
    /// The accounting of an employer (Appendix 4) as of a day.
    public struct AccountingOf: Query {
        public let employerID: Int64
        public let day: CivilDate
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(employerID: Int64, asOf day: CivilDate) {
            self.employerID = employerID
            self.day = day
        }

        public func answer(in workplace: Workplace) throws -> EmployerAccount? {
            try workplace.store.employerAccount(id: employerID, asOf: day)
        }
    }
}

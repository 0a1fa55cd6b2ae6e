extension ProfessionalPayment {
    /// The statement of an employer (Appendix 4) as of a day.
    public struct EmployerStatementOf: Query {
        public let employerID: Int64
        public let day: CivilDate
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(employerID: Int64, asOf day: CivilDate) {
            self.employerID = employerID
            self.day = day
        }

        public func answer(in workplace: Workplace) throws -> EmployerStatement? {
            try workplace.store.employerStatement(id: employerID, asOf: day)
        }
    }
}

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

    /// Why a row of Appendix 4 has its days, as of a day.
    public struct EmployerStatementReasons: Query {
        public let caseID: Int64
        public let day: CivilDate
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(caseID: Int64, asOf day: CivilDate) {
            self.caseID = caseID
            self.day = day
        }

        public func answer(in workplace: Workplace) throws -> CaseExplanation? {
            try workplace.store.caseFile(id: caseID).map { file in
                CaseExplanation(
                    reasons: file.caseState.statementReasons(knownBy: day), facts: file.facts)
            }
        }
    }
}

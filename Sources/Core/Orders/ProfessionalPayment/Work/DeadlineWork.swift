extension ProfessionalPayment {
    /// Why a term of the list of terms is what it is.
    public struct DeadlineReasons: Query {
        public let caseID: Int64
        public let kind: String
        /// Of a term that every month of payment has.
        public let month: YearMonth?
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(caseID: Int64, kind: String, month: YearMonth?) {
            self.caseID = caseID
            self.kind = kind
            self.month = month
        }

        public func answer(in workplace: Workplace) throws -> CaseExplanation? {
            guard let file = try workplace.store.caseFile(id: caseID) else { return nil }
            let term = file.caseState.dueList(on: file.today).first {
                $0.kind.rawValue == kind && $0.month == month
            }
            return CaseExplanation(reasons: term?.reasons ?? [], facts: file.facts)
        }
    }
}

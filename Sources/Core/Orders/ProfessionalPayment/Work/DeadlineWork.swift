extension ProfessionalPayment {
    /// Why a term of the list of terms is what it is.
    public struct DeadlineReasons: Query {
        public struct Explanation: Sendable {
            /// Empty when the case has such a term no more.
            public let reasons: [Reason]
            /// Of the case, for the reasons to name.
            public let facts: [RecordedFact]
        }

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

        public func answer(in workplace: Workplace) throws -> Explanation? {
            guard let file = try workplace.store.caseFile(id: caseID) else { return nil }
            let term = file.caseState.dueList(on: file.today).first {
                $0.kind.rawValue == kind && $0.month == month
            }
            return Explanation(reasons: term?.reasons ?? [], facts: file.facts)
        }
    }
}

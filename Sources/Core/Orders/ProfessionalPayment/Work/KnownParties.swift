extension ProfessionalPayment {
    /// Who is known under an IIN, for the fields of a form.
    public struct PersonOf: Query {
        public struct Known: Sendable {
            public let person: Person?
            /// The person's cases, newest first.
            public let cases: [CaseRecord]
        }

        public let iin: IIN
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(_ iin: IIN) { self.iin = iin }

        public func answer(in workplace: Workplace) throws -> Known {
            let store = workplace.store
            let person = try store.person(iin: iin)
            return Known(person: person, cases: try person.map { try store.cases(ofPerson: $0.id) } ?? [])
        }
    }

    /// The employer with a number, for the fields of a form.
    public struct EmployerOf: Query {
        public let number: String
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(number: String) { self.number = number }

        public func answer(in workplace: Workplace) throws -> Employer? {
            try workplace.store.employer(number: number)
        }
    }
}

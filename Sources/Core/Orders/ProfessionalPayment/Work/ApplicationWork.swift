extension ProfessionalPayment {
    /// An application as it was taken.
    public struct OpenApplication: Query {
        public let id: Int64
        /// False to read an application again that is open already.
        public let isOpening: Bool
        public var access: Access { .operators }
        public var reading: RecordLink? { isOpening ? RecordLink("application", id) : nil }

        public init(id: Int64, isOpening: Bool) {
            self.id = id
            self.isOpening = isOpening
        }

        public func answer(in workplace: Workplace) throws -> ApplicationRecord? {
            try workplace.store.application(id: id)
        }
    }

    /// The cases of a person that have not ended, the latest first.
    ///
    /// No rule bars a second one, with another employer; nobody opens it unawares.
    public struct OpenCasesOfPerson: Query {
        /// As typed.
        public let iin: String
        public var access: Access { .operators }
        /// Whoever typed the number sees what the form says of it; opening the case is logged.
        public var reading: RecordLink? { nil }

        public init(iin: String) { self.iin = iin }

        public func answer(in workplace: Workplace) throws -> [CaseRecord] {
            let store = workplace.store
            guard let iin = try? IIN(iin), let person = try store.person(iin: iin) else { return [] }
            return try store.cases(ofPerson: person.id).filter { record in
                guard let file = try store.caseFile(id: record.id) else { return false }
                return !file.caseState.statusCode(on: file.today).isEnded
            }
        }
    }

    /// Takes an application; the draft of it ends with it.
    public struct AcceptApplication: Command {
        public let values: FormValues
        public let draft: Int64
        public var access: Access { .operators }

        public init(_ values: FormValues, draft: Int64) {
            self.values = values
            self.draft = draft
        }

        public func perform(in workplace: Workplace) throws -> ApplicationRecord {
            try workplace.store.accept(application: values, draft: draft)
        }
    }

    /// Corrects an application by a new entry that names the reason.
    public struct CorrectApplication: Command {
        public let id: Int64
        public let values: FormValues
        public let reason: String
        public var access: Access { .operators }

        public init(id: Int64, _ values: FormValues, reason: String) {
            self.id = id
            self.values = values
            self.reason = reason
        }

        public func perform(in workplace: Workplace) throws -> ApplicationRecord {
            try workplace.store.correct(application: id, with: values, reason: reason)
        }
    }
}

extension ProfessionalPayment {
    /// A case with all that was recorded in it.
    public struct OpenCase: Query {
        public let id: Int64
        /// False to read a case again that is open already.
        public let isOpening: Bool
        public var access: Access { .operators }
        public var reading: RecordLink? { isOpening ? RecordLink("case", id) : nil }

        public init(id: Int64, isOpening: Bool) {
            self.id = id
            self.isOpening = isOpening
        }

        public func answer(in workplace: Workplace) throws -> CaseFile? {
            try workplace.store.caseFile(id: id)
        }
    }

    /// Records a fact from the values of its form.
    public struct RecordFact: Command {
        public let caseID: Int64
        /// Of the case, as the operator saw it.
        public let version: Int64
        public let kind: String
        public let values: FormValues
        public var access: Access { .operators }

        public init(caseID: Int64, version: Int64, kind: String, _ values: FormValues) {
            self.caseID = caseID
            self.version = version
            self.kind = kind
            self.values = values
        }

        /// - Returns: what it changed in the case, and what comes next.
        public func perform(in workplace: Workplace) throws -> ActOutcome {
            guard let form = FactForm.of(kind: kind) else { throw Message.dictionary }
            let store = workplace.store
            let law = try PaymentCaseLaw(store: store)
            let warnings = try store.record(
                try form.entry(values, try store.formContext()), of: caseID, version: version, by: law,
                ending: DraftKey(form.spec.code, caseID))
            return law.outcome(warnings).named(form.title)
        }
    }

    /// Takes a fact back by an entry that names the reason.
    public struct WithdrawFact: Command {
        public let factID: Int64
        public let caseID: Int64
        /// Of the case, as the operator saw it.
        public let version: Int64
        public let reason: String
        /// In which it was typed.
        public let language: Language?
        public var access: Access { .operators }

        public init(
            factID: Int64, caseID: Int64, version: Int64, reason: String, in language: Language? = nil
        ) {
            self.language = language
            self.factID = factID
            self.caseID = caseID
            self.version = version
            self.reason = reason
        }

        /// - Returns: what it changed in the case, and what comes next.
        public func perform(in workplace: Workplace) throws -> ActOutcome {
            let law = try PaymentCaseLaw(store: workplace.store, reasonLanguage: language)
            try workplace.store.withdraw(factID, of: caseID, version: version, by: law, reason: reason)
            return law.outcome([])
        }
    }
}

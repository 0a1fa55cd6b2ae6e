extension InternetPlatforms {
    /// p.2 (8): a new operator of an internet platform.
    public struct RegisterPlatform: Command {
        public let values: FormValues
        public let draft: Int64
        public var access: Access { .operators }

        public init(_ values: FormValues, draft: Int64) {
            self.values = values
            self.draft = draft
        }

        /// - Returns: its number.
        public func perform(in workplace: Workplace) throws -> Int64 {
            try workplace.store.registerPlatform(values, draft: draft)
        }
    }

    /// Another name or platform of an operator.
    public struct ChangePlatform: Command {
        public let id: Int64
        /// As the operator of the office saw it.
        public let version: Int64
        public let values: FormValues
        public var access: Access { .operators }

        public init(id: Int64, version: Int64, _ values: FormValues) {
            self.id = id
            self.version = version
            self.values = values
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            try workplace.store.changePlatform(id: id, version: version, values)
            return ActOutcome().named(PlatformForms.change.title)
        }
    }

    /// p.4 part 3: a performer who is exempt.
    public struct RecordExemption: Command {
        public let values: FormValues
        public let draft: Int64
        public var access: Access { .operators }

        public init(_ values: FormValues, draft: Int64) {
            self.values = values
            self.draft = draft
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            _ = try workplace.store.recordExemption(values, draft: draft)
            return ActOutcome(
                next: [
                    Localized(
                        ru: "передать в ЦС КГД: «Освобождённые категории», F2",
                        kk: "МКК ЦЖ-ға беру: «Босатылған санаттар», F2")
                ]
            ).named(PlatformForms.exemption.title)
        }
    }

    /// Takes an exemption back, with a reason.
    public struct WithdrawExemption: Command {
        public let id: Int64
        public let reason: String
        public var access: Access { .operators }

        public init(id: Int64, reason: String) {
            self.id = id
            self.reason = reason
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            try workplace.store.withdrawExemption(id: id, reason: reason)
            return ActOutcome(change: ExemptionRecord.Status.withdrawn.label)
        }
    }

    /// One exemption, to be read.
    public struct OpenExemption: Query {
        public let id: Int64
        public var access: Access { .operators }
        public var reading: RecordLink? { RecordLink(PlatformUpkeep.exemption, id) }

        public init(id: Int64) { self.id = id }

        public func answer(in workplace: Workplace) throws -> ExemptionRecord? {
            try workplace.store.exemption(id: id)
        }
    }

    /// p.5 (2): a sum of an operator's data, typed by hand.
    public struct RecordDeclared: Command {
        public let values: FormValues
        public let draft: Int64
        public var access: Access { .operators }

        public init(_ values: FormValues, draft: Int64) {
            self.values = values
            self.draft = draft
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            try workplace.store.recordDeclared(values, draft: draft).named(PlatformForms.declared.title)
        }
    }

    /// A line of the reconciliation with what it follows from.
    public struct OpenPlatformLine: Query {
        public let id: Int64
        /// False to read a line again that is open already.
        public let isOpening: Bool
        public var access: Access { .operators }
        public var reading: RecordLink? { isOpening ? RecordLink(PlatformUpkeep.line, id) : nil }

        public init(id: Int64, isOpening: Bool) {
            self.id = id
            self.isOpening = isOpening
        }

        public func prepare(in workplace: Workplace) throws {
            try PlatformUpkeep().refresh([id], in: workplace.store)
        }

        public func answer(in workplace: Workplace) throws -> PlatformLineRecord? {
            guard var record = try workplace.store.platformLineRecord(id: id) else { return nil }
            for line in record.line.transferred {
                record.names[line.id] = try record.records[line.id].map { try workplace.name(of: $0) }
            }
            return record
        }
    }

    /// Answers a difference: in words, or by a return.
    public struct AnswerDifference: Command {
        public let line: Int64
        /// Of the line, as the operator of the office saw it.
        public let version: Int64
        /// False of an explanation.
        public let isReturn: Bool
        public let values: FormValues
        public var access: Access { .operators }

        public init(line: Int64, version: Int64, isReturn: Bool, _ values: FormValues) {
            self.line = line
            self.version = version
            self.isReturn = isReturn
            self.values = values
        }

        private var form: FormSpec { isReturn ? PlatformForms.returned : PlatformForms.explained }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            let store = workplace.store
            let context = try store.formContext()
            let problems = form.problems(in: values, context)
            guard problems.isEmpty else { throw Refused(problems) }
            let law = PlatformLaw(store: store)
            _ = try store.record(
                try entry(context), of: line, version: version, by: law, ending: DraftKey(form.code, line))
            return law.outcome().named(form.title)
        }

        private func entry(_ context: FormContext) throws -> PlatformEntry {
            guard isReturn else {
                let text = (values["explanation"] ?? "").squeezed
                return PlatformEntry(.answered(.explained(text)), on: context.today, typed: values)
            }
            return PlatformEntry(
                .answered(.returned(number: (values["number"] ?? "").squeezed)),
                on: try DateEntry.read(values["happened_on"] ?? "", today: context.today))
        }
    }

    /// Takes a fact of a line back, with a reason.
    public struct WithdrawPlatformFact: Command {
        public let fact: Int64
        public let line: Int64
        /// Of the line, as the operator of the office saw it.
        public let version: Int64
        public let reason: String
        public var access: Access { .operators }

        public init(fact: Int64, line: Int64, version: Int64, reason: String) {
            self.fact = fact
            self.line = line
            self.version = version
            self.reason = reason
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            let law = PlatformLaw(store: workplace.store)
            try workplace.store.withdraw(fact, of: line, version: version, by: law, reason: reason)
            return law.outcome()
        }
    }
}

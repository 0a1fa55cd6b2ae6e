/// A manual enrolment, entered or refused.
public struct OpenEnrolment: Query {
    public let id: Int64
    /// False when an open one is read again, which is not recorded once more.
    public let isOpening: Bool
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ id: Int64, isOpening: Bool) {
        self.id = id
        self.isOpening = isOpening
    }

    /// Of the person whom it is about.
    public func reading(of answer: EnrolmentFile?) -> RecordLink? {
        isOpening ? answer.map { RecordLink("consumer", $0.person.id) } : nil
    }

    /// - Returns: `nil` when there is none under the number.
    /// - Throws: ``Message/access`` when its category tells of health and the
    ///   operator may not see that.
    public func answer(in workplace: Workplace) throws -> EnrolmentFile? {
        try workplace.store.enrolmentFile(id: id)
    }
}

/// Enrols a person by documents for one month (p.21, 57).
public struct Enrol: Command {
    public struct Outcome: Sendable {
        public let id: Int64
        public let warnings: [Message]
    }

    public let values: FormValues
    /// The draft that ends with it.
    public let draft: Int64
    public var access: Access { .operators }

    public init(_ values: FormValues, draft: Int64) {
        self.values = values
        self.draft = draft
    }

    public func perform(in workplace: Workplace) throws -> Outcome {
        let (record, warnings) = try workplace.store.enrol(values, draft: draft)
        return Outcome(id: record.id, warnings: warnings)
    }
}

/// Records the refusal of an enrolment, with the reason.
public struct RefuseEnrolment: Command {
    public let values: FormValues
    public let reason: String
    /// What would change it.
    public let remedy: String
    /// The draft that ends with it.
    public let draft: Int64
    public var access: Access { .operators }

    public init(_ values: FormValues, reason: String, remedy: String = "", draft: Int64) {
        self.values = values
        self.reason = reason
        self.remedy = remedy
        self.draft = draft
    }

    /// - Returns: its number in the store.
    public func perform(in workplace: Workplace) throws -> Int64 {
        try workplace.store.refuseEnrolment(
            values, reason: reason, remedy: remedy, draft: draft
        ).id
    }
}

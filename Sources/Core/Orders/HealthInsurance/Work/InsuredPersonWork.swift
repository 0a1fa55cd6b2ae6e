/// An insured person's card of a day, as who asks may see it.
public struct OpenInsuredPerson: Query {
    public let personID: Int64
    /// The day that is looked at; `nil` is today.
    public let day: CivilDate?
    /// False when an open card is read again, which is not recorded once more.
    public let isOpening: Bool
    public var access: Access { .operators }
    public var reading: RecordLink? { isOpening ? RecordLink("consumer", personID) : nil }

    public init(_ personID: Int64, on day: CivilDate? = nil, isOpening: Bool) {
        self.personID = personID
        self.day = day
        self.isOpening = isOpening
    }

    public func reading(of answer: InsuredPersonCard?) -> RecordLink? { answer == nil ? nil : reading }

    /// - Returns: `nil` when nobody is known under the number.
    public func answer(in workplace: Workplace) throws -> InsuredPersonCard? {
        try workplace.store.insuredPerson(personID: personID).map {
            InsuredPersonCard($0, on: day ?? $0.today, seesMedical: workplace.seesMedical)
        }
    }
}

/// Records a fact of an insured person submitted on paper (p.8).
public struct RecordInsuredPersonFact: Command {
    public let personID: Int64
    /// Of the file that the operator saw.
    public let version: Int64
    /// Of ``InsuredPersonFactForm``.
    public let kind: String
    public let values: FormValues
    public var access: Access { .operators }

    public init(_ kind: String, _ values: FormValues, of personID: Int64, version: Int64) {
        self.personID = personID
        self.version = version
        self.kind = kind
        self.values = values
    }

    /// - Returns: what it changed of the entitlement, and what comes next.
    public func perform(in workplace: Workplace) throws -> ActOutcome {
        guard let form = InsuredPersonFactForm.of(kind: kind) else { throw Message.dictionary }
        let store = workplace.store
        let law = InsuredPersonLaw(store: store)
        let warnings = try store.record(
            try form.entry(values, try store.formContext()), of: personID, version: version, by: law,
            ending: DraftKey(form.spec.code, personID))
        return law.outcome(warnings).named(form.title)
    }
}

/// Withdraws a fact recorded by an operator.
public struct WithdrawInsuredPersonFact: Command {
    public let factID: Int64
    public let personID: Int64
    public let version: Int64
    public let reason: String
    public var access: Access { .operators }

    public init(_ factID: Int64, of personID: Int64, version: Int64, reason: String) {
        self.factID = factID
        self.personID = personID
        self.version = version
        self.reason = reason
    }

    /// - Returns: what it changed of the entitlement, and what comes next.
    public func perform(in workplace: Workplace) throws -> ActOutcome {
        let law = InsuredPersonLaw(store: workplace.store)
        try workplace.store.withdraw(factID, of: personID, version: version, by: law, reason: reason)
        return law.outcome([])
    }
}

/// Reconciles one person, and the family members who depend on it.
public struct ReconcileInsuredPerson: Command {
    public let personID: Int64
    public let version: Int64
    public var access: Access { .operators }

    public init(_ personID: Int64, version: Int64) {
        self.personID = personID
        self.version = version
    }

    public func perform(in workplace: Workplace) throws {
        try workplace.store.reconcile(person: personID, version: version)
    }
}

/// p.14: answers whether there is an entitlement on a day, and writes the answer down.
public struct AnswerEntitlementRequest: Command {
    public let personID: Int64
    /// Of ``FormSpec/entitlementCertificate``: the day, and who asked.
    public let values: FormValues
    public var access: Access { .operators }

    public init(of personID: Int64, _ values: FormValues) {
        self.personID = personID
        self.values = values
    }

    public func perform(in workplace: Workplace) throws -> EntitlementRequest {
        let store = workplace.store
        return try store.answerEntitlementRequest(
            of: personID, on: try DateEntry.read(values["day"] ?? "", today: store.clock.now().date),
            askedBy: values["asked_by"] ?? "", typed: values)
    }
}

/// S333-2: the lists of the order with their figures.
public struct CategoryCounts: Query {
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init() {}

    public func prepare(in workplace: Workplace) throws { try workplace.bringToToday("consumer") }

    public func answer(in workplace: Workplace) throws -> [CategoryCount] {
        try workplace.store.categoryCounts()
    }
}

extension Workplace {
    /// [S333] §7a.
    var seesMedical: Bool { store.currentOperator?.seesMedical == true }
}

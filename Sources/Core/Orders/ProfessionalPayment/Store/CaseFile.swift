/// A case: its record, its facts, and the state that follows from them.
public struct CaseFile: Sendable {
    public let record: CaseRecord
    public let facts: [RecordedFact]
    /// The state computed from the facts in force.
    public let caseState: PaymentCase
    /// The day on which the file is looked at.
    public let today: CivilDate
    /// The application that the case began with, in its latest entry.
    public let applicationID: Int64?
    /// What it asked for; empty for a case without one.
    public let applied: FormValues
    /// p.10: the data of the register of persons.
    public let register: RegisterCheck
    /// What other records tell of the person.
    public let news: RecordNews

    /// Where the act and the reply that stand give something other than the application asks.
    public var differences: [ApplicationDifference] {
        [caseState.history.act, caseState.history.reply].compactMap(\.self).flatMap {
            ApplicationDifference.all(between: applied, and: $0.body, happenedOn: $0.happenedOn)
        }
    }

    /// What a fact that is about to be recorded would give otherwise.
    public func differences(_ form: FactForm, _ values: FormValues, _ context: FormContext)
        -> [ApplicationDifference]
    {
        guard let entry = try? form.entry(values, context) else { return [] }
        // What is refused is refused first.
        let fact = Fact(
            id: .max, happenedOn: entry.happenedOn, learnedAt: entry.learnedAt, body: entry.body)
        guard caseState.judge(fact).isKept else { return [] }
        return ApplicationDifference.all(between: applied, and: entry.body, happenedOn: entry.happenedOn)
    }

    /// What is odd about a fact that is about to be recorded, its money and its days: nothing
    /// forbids it, and nobody is to overlook it.
    public func doubts(_ form: FactForm, _ values: FormValues, _ context: FormContext) -> [Localized] {
        guard let entry = try? form.entry(values, context) else { return [] }
        let fact = Fact(
            id: .max, happenedOn: entry.happenedOn, learnedAt: entry.learnedAt, body: entry.body)
        guard caseState.judge(fact).isKept else { return [] }
        return caseState.moneyDoubts(entry.body) + caseState.dayDoubts(fact, on: today)
    }
}

extension Store {
    /// What order 526 is computed by here and now: dated numbers, calendar,
    /// hours, banks.
    public func paymentRules() throws -> PaymentRules {
        try database.remembered {
            try PaymentRules(
                parameters: try parameters(), calendar: try workCalendar(), hours: try office()?.hours,
                banks: BankList(try banks().map { ($0.code, $0.bic) }))
        }
    }

    public func caseFile(id: Int64) throws -> CaseFile? {
        guard let record = try paymentCase(id: id) else { return nil }
        let facts = try facts(ofCase: id)
        let application = try database.first(
            "SELECT max(id) FROM application WHERE case_id = ?", [.integer(id)]
        ) { $0.optionalInteger(0) }
        let today = clock.now().date
        let caseState = try caseState(record, facts, try paymentRules())
        return CaseFile(
            record: record, facts: facts, caseState: caseState, today: today,
            applicationID: application ?? nil,
            applied: try application.flatMap(\.self).flatMap { try self.application(id: $0)?.values } ?? [:],
            register: RegisterCheck(
                documents: try identityDocuments(ofPerson: record.person.id),
                residences: try residences(ofPerson: record.person.id)),
            news: try recordNews(ofPerson: record.person.id, caseState.newsDesk(id, on: today)))
    }

    func caseState(_ record: CaseRecord, _ facts: [RecordedFact], _ rules: PaymentRules) throws -> PaymentCase
    {
        PaymentCase(
            facts: facts.filter(\.isInForce).map(\.fact),
            // Every application tells the sex: only a list of another order may leave it open.
            person: Recipient(born: record.person.birthDate, sex: record.person.sex ?? .male), rules: rules)
    }
}

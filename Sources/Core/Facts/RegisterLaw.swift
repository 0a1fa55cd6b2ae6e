/// How events of a register are judged and written: by its table, whatever order it is of.
public struct RegisterLaw: CaseLaw {
    public let table: RegisterTable
    private let store: Store

    public init(_ table: RegisterTable, store: Store) {
        self.table = table
        self.store = store
    }

    public var book: CaseBook {
        CaseBook(
            kind: table.code, table: "register_record", key: "id", isMadeByFacts: false,
            reasonCitation: table.rows[0].clause)
    }

    public func requireAccess(to entry: NewRegisterFact, by worker: Operator) {}

    public func note(of entry: NewRegisterFact) -> String { entry.event.code }

    public func recorded(of record: Int64) throws -> [RecordedRegisterFact] {
        try store.registerFacts(of: record, table)
    }

    public func requireChangeable(_ fact: RecordedRegisterFact, by worker: Operator) {}

    public func insert(
        _ entry: NewRegisterFact, of id: Int64, among known: [RecordedRegisterFact],
        _ correction: FactCorrection?, at now: Moment, by worker: Operator
    ) throws -> [Message] {
        guard let record = try store.registerRecord(id: id, table) else { throw Message.dictionary }
        let history = RegisterHistory(table, known.compactMap(\.fact))
        let others = try store.otherRegisterHistories(than: id, of: record.person, table)
        let warnings = try judge(entry, history, among: others, at: now)
        try write(entry, of: id, at: now, by: worker, correction)
        return warnings
    }

    /// - Returns: what is to be watched.
    /// - Throws: ``Refused``, with the clause that the event is entered by.
    func judge(
        _ entry: NewRegisterFact, _ history: RegisterHistory, among others: [RegisterHistory], at now: Moment
    ) throws -> [Message] {
        let fact = RegisterFact(id: .max, entry.event, at: entry.at, entry.values)
        let admission = history.judge(fact, among: others, try store.registerRules())
        let refusals = (entry.at > now ? [Message.future] : []) + admission.refusals
        guard refusals.isEmpty else {
            let clause = table.rows.first { $0.event == entry.event }?.clause
            throw Refused(refusals.map { Problem(key: entry.event.code, message: $0, citation: clause) })
        }
        return admission.warnings
    }

    func write(
        _ entry: NewRegisterFact, of id: Int64, at now: Moment, by worker: Operator,
        _ correction: FactCorrection? = nil
    ) throws {
        try write(
            entry.event.code, at: entry.at, entry.values, of: id, corrects: correction?.fact,
            correction?.reason, now, worker)
    }

    public func insertWithdrawal(
        of fact: RecordedRegisterFact, in id: Int64, reason: String, at now: Moment, by worker: Operator
    ) throws {
        try requireNothingBuilt(on: fact, in: id)
        try write(
            RecordedRegisterFact.withdrawal, at: fact.fact?.at ?? now, RegisterValues(), of: id,
            corrects: fact.id, reason, now, worker)
    }

    /// A step is taken back after those that followed it.
    private func requireNothingBuilt(on fact: RecordedRegisterFact, in id: Int64) throws {
        let standing = try recorded(of: id).filter(\.isInForce).compactMap(\.fact)
        let whole = RegisterHistory(table, standing)
        let without = RegisterHistory(table, standing.filter { $0.id != fact.id })
        let end = standing.map(\.at).max() ?? Moment(seconds: 0)
        let made = Set(whole.standing(at: end).steps.compactMap(\.fact?.id)).subtracting([fact.id])
        let left = Set(without.standing(at: end).steps.compactMap(\.fact?.id))
        guard made.isSubset(of: left) else { throw Message.registerStepIsBuiltOn }
    }

    private func write(
        _ event: String, at moment: Moment, _ values: RegisterValues, of id: Int64, corrects: Int64?,
        _ reason: String?, _ now: Moment, _ worker: Operator
    ) throws {
        try store.database.execute(
            """
            INSERT INTO register_fact (record_id, event, happened_at, told, learned_at, operator_id, corrects, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(id), .text(event), .moment(moment), .text(FlatJSON.encode(values.texts)),
                .moment(now), .integer(worker.id), .optional(corrects), .optional(reason),
            ])
    }

    public func keep(_ id: Int64, at now: Moment, by worker: Operator) throws {
        try store.keepRegisterRecord(id, table, on: now.date, try store.registerRules())
        try store.database.execute(
            "UPDATE register_record SET version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?",
            [.moment(now), .integer(worker.id), .integer(id)])
    }
}

extension Message {
    /// Others follow from a step.
    static let registerStepIsBuiltOn = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "За этим шагом последовали другие: сначала отзовите их",
                kk: "Бұл қадамнан кейін басқалары жасалған: алдымен соларды кері алыңыз"),
            brief: Localized(ru: "есть следующие шаги", kk: "кейінгі қадамдар бар")))
}

extension HealthInsurance {
    /// How the codes of this order's forms begin.
    static let forms = "333/"
    /// Not a form: what a list of a source told.
    static let list = "333/list"
}

extension Store {
    /// A fact of a person entered by an operator.
    public struct InsuranceEntry: Hashable, Sendable {
        public let body: InsuranceFactBody
        public let happenedOn: CivilDate
        /// What the rules do not ask: the number of a sick-leave sheet.
        public var detail: [String: String]

        public init(body: InsuranceFactBody, happenedOn: CivilDate, detail: [String: String] = [:]) {
            self.body = body
            self.happenedOn = happenedOn
            self.detail = detail
        }
    }

    /// Inserts or updates an insured person; another citizenship than the known one is a version.
    ///
    /// Runs inside a transaction.
    ///
    /// - Parameter form: that told the citizenship.
    func rememberInsuredPerson(
        _ person: Int64, citizenship: Citizenship?, isSecret: Bool = false,
        by form: String = HealthInsurance.list
    ) throws {
        if let citizenship, let known = try self.citizenship(of: person), known != citizenship {
            try insertChange(
                of: person, .citizenship, from: known.rawValue, to: citizenship.rawValue,
                by: ChangeSource(form: form))
        }
        try database.execute(
            """
            INSERT INTO insured (person_id, citizenship, is_secret) VALUES (?1, coalesce(?2, 'kz'), ?3)
            ON CONFLICT DO UPDATE SET citizenship = coalesce(?2, citizenship), is_secret = max(is_secret, ?3)
                WHERE citizenship IS NOT coalesce(?2, citizenship) OR is_secret < ?3
            """,
            [.integer(person), .optional(citizenship?.rawValue), .flag(isSecret)])
    }

    /// Records a fact of an insured person that somebody learned today.
    ///
    /// - Parameters:
    ///   - version: of the file the operator saw; 0 for a person who is no insured person yet.
    ///   - form: whose draft of this person ends with the act.
    /// - Returns: warnings to be shown.
    /// - Throws: ``Refused`` with the clause, ``Conflict`` when somebody else
    ///   recorded in the meantime.
    public func record(
        _ entry: InsuranceEntry, ofInsuredPerson person: Int64, version: Int64, ending draft: DraftKey? = nil
    ) throws -> [Message] {
        try record(entry, of: person, version: version, by: InsuredPersonLaw(store: self), ending: draft)
    }

    /// Judges a fact and writes it.
    ///
    /// Must run inside a transaction; the caller recomputes the derived values.
    ///
    /// - Returns: the row's number and warnings.
    func insert(
        _ entry: InsuranceEntry, of person: Int64, at now: Moment, by worker: Operator
    ) throws -> (id: Int64, warnings: [Message]) {
        try rememberInsuredPerson(person, citizenship: nil)
        let loader = RegisterLoader(database, try SharedFacts(database))
        let id = try nextNumber("insurance-fact")
        let fact = InsuranceFact(
            id: FactTable.fact.identity(id), person: person, happenedOn: entry.happenedOn, learnedAt: now,
            body: entry.body)
        if let register = try loader.register(of: person) {
            let admission = register.judge(fact)
            guard admission.isAccepted else {
                throw Refused(
                    admission.refusals.map {
                        Problem(key: "happened_on", message: $0, citation: Self.clause(of: entry.body))
                    })
            }
            try write(entry, id: id, of: person, at: now, by: worker)
            return (id, admission.warnings)
        }
        throw Message.dictionary
    }

    private func write(
        _ entry: InsuranceEntry, id: Int64, of person: Int64, at now: Moment, by worker: Operator
    ) throws {
        guard let row = FactRow(entry.body) else { throw Message.dictionary }
        let detail = row.detail.merging(entry.detail) { own, _ in own }
        let key: [SQLValue] = [
            .integer(person), .text(row.kind), .text(row.category), .date(entry.happenedOn),
            .integer(row.child),
        ]
        // A withdrawn fact may be entered again as a new one.
        let status = try loaderTold(person).contains {
            $0.isInForce && $0.fact.body == entry.body && $0.fact.happenedOn == entry.happenedOn
        }
        guard !status else {
            throw Refused([
                Problem(
                    key: "happened_on", message: .duplicate(entry.happenedOn.shown),
                    citation: Self.clause(of: entry.body))
            ])
        }
        let occasion = try database.first(
            """
            SELECT coalesce(max(occasion) + 1, 0) FROM insurance_fact
            WHERE person_id = ? AND kind = ? AND category = ? AND happened_on = ? AND child_id = ?
            """, key
        ) { $0.integer(0) }
        try database.execute(
            """
            INSERT INTO insurance_fact (person_id, kind, category, happened_on, child_id, occasion, id, learned_at,
                source, detail, operator_id, entered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            key + [
                .integer(occasion ?? 0), .integer(id), .moment(now), .text(row.source),
                detail.isEmpty ? .null : .text(FlatJSON.encode(detail)), .integer(worker.id), .moment(now),
            ])
    }

    func loaderTold(_ person: Int64) throws -> [StoredFact] {
        try RegisterLoader(database, try SharedFacts(database)).storedFacts(of: person)
    }

    /// Withdraws a fact by an entry of its own with the reason (p.8: imported rows are
    /// corrected by their source, manual entries here).
    public func withdraw(
        insuranceFact id: Int64, ofInsuredPerson person: Int64, version: Int64, reason: String
    )
        throws
    {
        try withdraw(id, of: person, version: version, by: InsuredPersonLaw(store: self), reason: reason)
    }

    /// The clause under which a fact is recorded.
    static func clause(of body: InsuranceFactBody) -> Citation {
        switch body {
        case .listed(let listing):
            .order333(CategoryEntry.of(listing.category, on: CategoryEntry.edition).listClause)
        case .unlisted: .order333("18")
        case .contribution, .payment: .order333("15")
        case .reconciliation: .order333("20.2")
        case .manualEnrolment(let category, _):
            .order333(CategoryEntry.of(category, on: CategoryEntry.edition).manualClause ?? "21")
        case .parents: .order333("28")
        case .guardian: .order333("29")
        case .fatherApplication(_, let category): .order333(category == .r4 ? "33.2" : "30.2")
        case .sickLeave: .order333("32")
        case .outage: .order333("13")
        case .fullList: .order333("63")
        case .delta: .order333("65")
        case .stateUnpaid, .statePaid: .order333("9.3")
        case .stopped: .order333("9.2")
        }
    }
}

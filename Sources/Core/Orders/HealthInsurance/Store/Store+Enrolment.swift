extension Store {
    /// Enrols a person by documents for one month (p.21, 57).
    ///
    /// - Returns: the enrolment, and warnings: the third in a row (A333-08).
    /// - Throws: ``Refused`` with every problem, `E-CAT`, `E-FUT`, `E-ACT`,
    ///   `E-DOC`, `E-DUP` while another of the category runs, `E-ACCESS` for a category that
    ///   tells of health.
    public func enrol(_ values: FormValues, draft: Int64 = 0) throws -> (
        record: EnrolmentRecord, warnings: [Message]
    ) {
        let worker = try requireOperator()
        let parts = try EnrolmentParts(values, try formContext())
        try requireSight(of: parts.category)
        let documents = parts.documents.compactMap { document in
            document.kind.map { SupportingDocument($0, legalForce: document.legalForceOn) }
        }
        let draft = DraftKey(EnrolmentForm.code, draft)
        let result = try perform("enrol", on: "consumer", ending: draft) { _, now in
            let person = try remember(parts.person, by: EnrolmentForm.code)
            try requireNoOverlap(parts, of: person)
            let id = try nextNumber("enrolment")
            let entry = InsuranceEntry(
                body: .manualEnrolment(parts.category, documents), happenedOn: parts.appliedOn,
                detail: ["enrolment": String(id)])
            let written: (id: Int64, warnings: [Message])
            do {
                written = try insert(entry, of: person, at: now, by: worker)
            } catch let refused as Refused {
                throw Refused(refused.problems.map { EnrolmentForm.placed($0) })
            }
            try insertEnrolment(
                parts, id: id, person: person, fact: written.id, refusal: nil, typed: values, at: now,
                by: worker)
            try keepFamily(of: person, at: now, by: worker)
            let loader = RegisterLoader(database, try SharedFacts(database))
            let inARow =
                try loader.register(of: person)?.manualEnrolmentsInARow(of: person, on: parts.appliedOn) ?? 0
            return ((id, written.warnings + (inARow >= 3 ? [.inARow(inARow)] : [])), person)
        }
        guard let record = try enrolment(id: result.0) else { throw Message.dictionary }
        return (record, result.1)
    }

    /// Records the refusal of an enrolment, with the reason.
    ///
    /// Stores the submitted documents with it, complete or not, and those that were
    /// missing.
    ///
    /// - Parameter remedy: what would change the refusal; needed when all documents are whole,
    ///   since no list of what lacks says it then.
    public func refuseEnrolment(
        _ values: FormValues, reason: String, remedy: String = "", draft: Int64 = 0
    ) throws -> EnrolmentRecord {
        let worker = try requireOperator()
        let reason = reason.squeezed
        guard !reason.isEmpty else {
            let citation = EnrolmentForm.citation(of: EnrolmentForm.category(of: values))
            throw Refused([Problem(key: "reason", message: .reason, citation: citation)])
        }
        let parts = try EnrolmentParts(refused: values, try formContext())
        let remedy = remedy.squeezed
        guard !remedy.isEmpty || parts.hasData || parts.documents.contains(where: { !$0.missing.isEmpty })
        else {
            let citation = EnrolmentForm.citation(of: parts.category)
            throw Refused([Problem(key: "remedy", message: .noRemedy, citation: citation)])
        }
        try requireSight(of: parts.category)
        let draft = DraftKey(EnrolmentForm.code, draft)
        let id = try perform("refuse", on: "consumer", ending: draft) { _, now in
            let person = try remember(parts.person, by: EnrolmentForm.code)
            let id = try nextNumber("enrolment")
            try insertEnrolment(
                parts, id: id, person: person, fact: nil, refusal: reason, remedy: remedy,
                typed: values.merging(["reason": reason, "remedy": remedy]) { $1 }, at: now, by: worker)
            return (id, person)
        }
        guard let record = try enrolment(id: id) else { throw Message.dictionary }
        return record
    }

    /// A333-08: one month after another, not two of a category at once.
    private func requireNoOverlap(_ parts: EnrolmentParts, of person: Int64) throws {
        let shared = try SharedFacts(database)
        let last = shared.rules.manualLastDay(applied: parts.appliedOn)
        let loader = RegisterLoader(database, shared)
        let earlier = try loader.register(of: person)?.manualEnrolments(of: person).first { manual in
            let end = manual.closedOn?.adding(days: -1) ?? manual.lastDay
            return manual.category == parts.category && manual.applied <= last && parts.appliedOn <= end
        }
        guard let earlier, let place = FactTable.place(of: earlier.fact) else { return }
        let number = try database.first(
            "SELECT number FROM manual_enrolment WHERE fact_id = ?", [.integer(place.id)]
        ) { $0.text(0) }
        throw Refused([
            Problem(
                key: "applied_on", message: .duplicate(number ?? earlier.applied.shown),
                citation: EnrolmentForm.citation(of: parts.category))
        ])
    }

    private func remember(_ person: InsuredPersonParts, by form: String) throws -> Int64 {
        let id = try rememberPerson(
            iin: person.iin, name: person.name, renaming: person.isRenamed, birthDate: person.birthDate,
            sex: person.sex,
            phone: person.phone, email: nil, by: ChangeSource(form: form))
        try rememberInsuredPerson(id, citizenship: person.citizenship, by: form)
        return id
    }

    private func insertEnrolment(
        _ parts: EnrolmentParts, id: Int64, person: Int64, fact: Int64?, refusal: String?,
        remedy: String = "", typed: FormValues, at now: Moment, by worker: Operator
    ) throws {
        let rules = try InsuranceRules(try parameters())
        try database.execute(
            """
            INSERT INTO manual_enrolment (id, number, person_id, category, subgroup, applied_on, checked_on,
                last_day, phone, state, refusal, remedy, fact_id, entered_at, operator_id, operator_name, data)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(id), .text("РВ-" + padded(Int(id), 6)), .integer(person),
                .text(parts.category.code), .text(parts.subgroup), .date(parts.appliedOn),
                .date(parts.checkedOn),
                refusal == nil ? .date(rules.manualLastDay(applied: parts.appliedOn)) : .null,
                .text(parts.person.phone?.text ?? ""), .text(refusal == nil ? "entered" : "refused"),
                .optional(refusal), remedy.isEmpty ? .null : .text(remedy), .optional(fact), .moment(now),
                .integer(worker.id), .text(worker.name),
                .text(parts.hasData ? EnrolmentFields.present : EnrolmentFields.absent),
            ])
        try keepTypedLanguages(of: "enrolment", id, typed)
        for (place, document) in parts.documents.enumerated() {
            try database.execute(
                """
                INSERT INTO manual_document (enrolment_id, place, kind, number, issued_on, issued_by,
                    legal_force_on)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(id), .integer(Int64(place)), .text(document.code), .text(document.number),
                    .date(document.issuedOn), .text(document.issuedBy), .date(document.legalForceOn),
                ])
        }
    }
}

/// A manual enrolment that has no problems.
struct EnrolmentParts {
    let person: InsuredPersonParts
    let category: InsuranceCategory
    let subgroup: String
    let appliedOn: CivilDate
    let checkedOn: CivilDate
    let hasData: Bool
    let documents: [EnrolmentRecord.Document]

    /// - Throws: ``Refused`` with all problems.
    init(_ values: FormValues, _ context: FormContext) throws {
        let problems = EnrolmentForm.spec(for: values).problems(in: values, context)
        guard problems.isEmpty, let category = EnrolmentForm.category(of: values) else {
            throw Refused(problems)
        }
        self.category = category
        person = try InsuredPersonParts(values, context)
        subgroup = values["subgroup"] ?? ""
        appliedOn = try DateEntry.read(values["applied_on"] ?? "", today: context.today)
        checkedOn = try DateEntry.read(values["checked_on"] ?? "", today: context.today)
        hasData = values["data"] == EnrolmentFields.present
        documents = try EnrolmentForm.documents(values, context)
    }

    /// Of an enrolment that is refused: documents may be missing, the person
    /// and the days may not.
    init(refused values: FormValues, _ context: FormContext) throws {
        let problems = EnrolmentForm.problemsOfRefusal(values, context)
        guard problems.isEmpty, let category = EnrolmentForm.category(of: values) else {
            throw Refused(problems)
        }
        self.category = category
        person = try InsuredPersonParts(values, context)
        subgroup = values["subgroup"] ?? ""
        appliedOn = try DateEntry.read(values["applied_on"] ?? "", today: context.today)
        checkedOn = try DateEntry.read(values["checked_on"] ?? "", today: context.today)
        hasData = values["data"] == EnrolmentFields.present
        documents = EnrolmentForm.partialDocuments(values, context)
    }
}

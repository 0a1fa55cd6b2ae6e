extension Store {
    /// Enters a person by documents for one month (p.21, 57).
    ///
    /// - Returns: the enrolment, and warnings: the third in a row (A333-08).
    /// - Throws: ``Refused`` with every problem, `E-CAT`, `E-FUT`, `E-ACT`,
    ///   `E-DOC`; ``Message/access`` for a category that tells of health.
    public func enrol(_ values: FormValues, draft: Int64 = 0) throws -> (record: EnrolmentRecord, warnings: [Message]) {
        let worker = try requireOperator()
        let parts = try EnrolmentParts(values, try formContext())
        try requireSight(of: parts.category)
        let documents = parts.documents.map { SupportingDocument($0.kind, legalForce: $0.legalForceOn) }
        let result = try act("enrol", on: "consumer") { _, now in
            let person = try remember(parts.person)
            let id = try nextNumber("enrolment")
            let entry = InsuranceEntry(
                body: .manual(parts.category, documents), happenedOn: parts.appliedOn,
                detail: ["enrolment": String(id)])
            let written: (id: Int64, warnings: [Message])
            do {
                written = try insert(entry, of: person, at: now, by: worker)
            } catch let refused as Refused {
                throw Refused(refused.problems.map { EnrolmentForm.placed($0) })
            }
            try insertEnrolment(
                parts, id: id, person: person, fact: written.id, refusal: nil, at: now, by: worker)
            try keepFamily(of: person, at: now, by: worker)
            try forgetDraft(EnrolmentForm.code, draft, of: worker)
            let loader = RegisterLoader(database, try SharedFacts(database))
            let inARow =
                try loader.register(of: person)?.manualsInARow(of: person, on: parts.appliedOn) ?? 0
            return ((id, written.warnings + (inARow >= 3 ? [.inARow(inARow)] : [])), person)
        }
        guard let record = try enrolment(id: result.0) else { throw Message.dictionary }
        return (record, result.1)
    }

    /// Writes down that an enrolment was refused, and why.
    ///
    /// The documents that were brought are kept with it.
    public func refuseEnrolment(_ values: FormValues, reason: String, draft: Int64 = 0) throws -> EnrolmentRecord {
        let worker = try requireOperator()
        let reason = reason.squeezed
        guard !reason.isEmpty else {
            throw Refused([Problem(key: "reason", message: .reason, basis: .order333("21"))])
        }
        let parts = try EnrolmentParts(refused: values, try formContext())
        try requireSight(of: parts.category)
        let id = try act("refuse", on: "consumer") { _, now in
            let person = try remember(parts.person)
            let id = try nextNumber("enrolment")
            try insertEnrolment(
                parts, id: id, person: person, fact: nil, refusal: reason, at: now, by: worker)
            try forgetDraft(EnrolmentForm.code, draft, of: worker)
            return (id, person)
        }
        guard let record = try enrolment(id: id) else { throw Message.dictionary }
        return record
    }

    private func remember(_ person: ConsumerParts) throws -> Int64 {
        let id = try rememberPerson(
            iin: person.iin, name: person.name, birthDate: person.birthDate, sex: person.sex,
            phone: person.phone, email: nil)
        try rememberInsured(id, citizenship: person.citizenship)
        return id
    }

    private func insertEnrolment(
        _ parts: EnrolmentParts, id: Int64, person: Int64, fact: Int64?, refusal: String?, at now: Moment,
        by worker: Operator
    ) throws {
        try database.execute(
            """
            INSERT INTO manual_enrolment (id, number, person_id, category, subgroup, applied_on, checked_on,
                last_day, phone, state, refusal, fact_id, entered_at, operator_id, operator_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(id), .text("РВ-" + padded(Int(id), 6)), .integer(person),
                .text(parts.category.code), .text(parts.subgroup), .date(parts.appliedOn),
                .date(parts.checkedOn),
                refusal == nil ? .date(parts.appliedOn.adding(months: 1)) : .null,
                .text(parts.person.phone?.text ?? ""), .text(refusal == nil ? "entered" : "refused"),
                .optional(refusal), .optional(fact), .moment(now), .integer(worker.id), .text(worker.name),
            ])
        for (place, document) in parts.documents.enumerated() {
            try database.execute(
                "INSERT INTO manual_document VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    .integer(id), .integer(Int64(place)), .text(document.kind.code), .text(document.number),
                    .date(document.issuedOn), .text(document.issuedBy), .date(document.legalForceOn),
                ])
        }
    }
}

/// A manual enrolment that has no problems.
struct EnrolmentParts {
    let person: ConsumerParts
    let category: InsuranceCategory
    let subgroup: String
    let appliedOn: CivilDate
    let checkedOn: CivilDate
    let documents: [EnrolmentRecord.Document]

    /// - Throws: ``Refused`` with all problems.
    init(_ values: FormValues, _ context: FormContext) throws {
        let problems = EnrolmentForm.spec(for: values).problems(in: values, context)
        guard problems.isEmpty, let category = EnrolmentForm.category(of: values) else {
            throw Refused(problems)
        }
        self.category = category
        person = try ConsumerParts(values, context)
        subgroup = values["subgroup"] ?? ""
        appliedOn = try DateEntry.read(values["applied_on"] ?? "", today: context.today)
        checkedOn = try DateEntry.read(values["checked_on"] ?? "", today: context.today)
        documents = try EnrolmentForm.documents(values, context)
    }

    /// Of an enrolment that is refused: documents may be missing, the person
    /// and the days may not.
    init(refused values: FormValues, _ context: FormContext) throws {
        let spec = EnrolmentForm.spec(for: values)
        let problems = spec.problems(in: values, context).filter { problem in
            guard let field = spec.field(problem.key) else { return true }
            return field.page < 2 && problem.message != .alreadyActive
        }
        guard problems.isEmpty, let category = EnrolmentForm.category(of: values) else {
            throw Refused(problems)
        }
        self.category = category
        person = try ConsumerParts(values, context)
        subgroup = values["subgroup"] ?? ""
        appliedOn = try DateEntry.read(values["applied_on"] ?? "", today: context.today)
        checkedOn = try DateEntry.read(values["checked_on"] ?? "", today: context.today)
        let complete = EnrolmentForm.checkList(values, context).enumerated().filter { $1.isComplete }
        documents = try complete.compactMap { try EnrolmentForm.document(at: $0.offset, values, context) }
    }
}

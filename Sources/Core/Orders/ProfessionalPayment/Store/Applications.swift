/// An application (Appendix 1) as entered, with the entry that corrects it.
public struct ApplicationRecord: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let number: String
    /// 1 for the first entry, one more with each correction.
    public let revision: Int
    public let reason: String?
    public let caseID: Int64
    public let caseNumber: String
    public let enteredAt: Moment
    /// When the first entry of it was made.
    public let acceptedAt: Moment
    public let operatorName: String
    public let values: FormValues
    /// The entry that took this one's place.
    public let correctedBy: Int64?
}

extension Store {
    public func application(id: Int64) throws -> ApplicationRecord? {
        let typed = try typedLanguages(of: "application", id)
        return try database.first(
            """
            SELECT a.id, a.number, a.revision, a.reason, a.case_id, c.number, a.entered_at, a.operator_name, a.fields,
                (SELECT n.id FROM application n WHERE n.corrects = a.id),
                (SELECT f.entered_at FROM application f WHERE f.number = a.number AND f.revision = 1)
            FROM application a JOIN payment_case c ON c.id = a.case_id WHERE a.id = ?
            """,
            [.integer(id)]
        ) { row in
            ApplicationRecord(
                id: row.integer(0), number: row.text(1), revision: Int(row.integer(2)),
                reason: row.optionalText(3),
                caseID: row.integer(4), caseNumber: row.text(5),
                enteredAt: row.moment(6) ?? Moment(seconds: 0),
                acceptedAt: row.moment(10) ?? row.moment(6) ?? Moment(seconds: 0),
                operatorName: row.text(7),
                values: typed.marking(FlatJSON.decode(row.text(8)) ?? [:], of: .application),
                correctedBy: row.optionalInteger(9))
        }
    }

    /// Takes an application: the person and the employer are remembered, a
    /// case is opened, the operator's draft is dropped – one transaction.
    ///
    /// - Throws: ``Refused`` with all problems, also when the person already
    ///   has a case with this employer (`E-DUP`).
    public func accept(application values: FormValues, draft: Int64 = 0) throws -> ApplicationRecord {
        let worker = try requireOperator()
        let parts = try ApplicationParts(values, try formContext())
        let draft = DraftKey(FormSpec.application.code, draft)
        let id = try perform("accept", on: "application", ending: draft) { database, now in
            let (person, employer) = try remember(parts)
            try refuseTwin(of: person, employer, besides: nil)
            let caseID = try openCase(person: person, employer: employer, at: now, by: worker)
            let number = "З-" + padded(Int(try nextNumber("application")), 6)
            let id = try insertApplication(
                parts, number: number, revision: 1, correcting: nil, reason: nil, caseID: caseID,
                person: person,
                employer: employer, at: now, by: worker)
            try insertFact(
                .application(id: id), caseID: caseID, happenedOn: parts.signedOn, learnedAt: now, source: "",
                at: now, by: worker, correcting: nil, reason: nil)
            try refreshCases([caseID])
            return (id, id)
        }
        guard let record = try application(id: id) else { throw Message.dictionary }
        return record
    }

    /// Corrects an application by a new entry with a reason; the old entry is not
    /// changed.
    ///
    /// - Throws: ``Conflict`` when it was corrected in the meantime;
    ///   ``Refused`` with `E-REASON` without a reason, with `E-STATE` when the
    ///   person or the employer changes in a case that has further facts, with
    ///   `E-DUP` when the person named now has a case with this employer.
    public func correct(application id: Int64, with values: FormValues, reason: String) throws
        -> ApplicationRecord
    {
        let worker = try requireOperator()
        let parts = try ApplicationParts(values, try formContext())
        guard !reason.trimmed.isEmpty else {
            throw Refused([Problem(key: "reason", message: .reason, citation: ApplicationFields.citation)])
        }
        let draft = DraftKey(FormSpec.application.code, id)
        let newID = try perform("correct", on: "application", ending: draft) { database, now in
            guard let old = try application(id: id) else { throw Message.dictionary }
            if old.correctedBy != nil, let latest = try latestEntry(of: old.number) {
                throw Conflict(
                    operatorName: latest.operatorName, changedAt: latest.enteredAt, latest: latest.id)
            }
            let (person, employer) = try remember(parts)
            try refuseTwin(of: person, employer, besides: old.caseID)
            try moveCase(old.caseID, to: person, employer, at: now, by: worker)
            let newID = try insertApplication(
                parts, number: old.number, revision: old.revision + 1, correcting: id,
                reason: reason.squeezed,
                caseID: old.caseID, person: person, employer: employer, at: now, by: worker)
            let saying = try facts(ofCase: old.caseID).last {
                $0.isInForce && $0.fact.body == .application(id: id)
            }
            if let saying {
                try insertFact(
                    .application(id: newID), caseID: old.caseID, happenedOn: parts.signedOn,
                    learnedAt: saying.fact.learnedAt, source: "", at: now, by: worker, correcting: saying.id,
                    reason: reason.squeezed)
            }
            try refreshCases([old.caseID])
            return (newID, newID)
        }
        guard let record = try application(id: newID) else { throw Message.dictionary }
        return record
    }

    /// - Throws: ``Refused`` with `E-DUP` and the number, when the person has a
    ///   case with this employer that has not ended.
    private func refuseTwin(of person: Int64, _ employer: Int64, besides caseID: Int64?) throws {
        try refreshCases(where: "person_id = ?", [.integer(person)])
        // By the person, with a `+`: an employer may have thousands of cases.
        let known = try database.first(
            """
            SELECT a.number FROM payment_case c JOIN application a ON a.case_id = c.id
            WHERE c.person_id = ?1 AND +c.employer_id = ?2 AND c.id IS NOT ?3
                AND c.status NOT IN ('terminated', 'pension-age', 'closed')
            ORDER BY a.id LIMIT 1
            """,
            [.integer(person), .integer(employer), .optional(caseID)], { $0.text(0) })
        guard let known else { return }
        throw Refused([Problem(key: "iin", message: .duplicate(known), citation: ApplicationFields.citation)])
    }

    /// The entry that stands for an application's number.
    private func latestEntry(of number: String) throws -> ApplicationRecord? {
        try database.first("SELECT max(id) FROM application WHERE number = ?", [.text(number)]) {
            $0.integer(0)
        }
        .flatMap { try application(id: $0) }
    }

    private func remember(_ parts: ApplicationParts) throws -> (person: Int64, employer: Int64) {
        (
            try rememberPerson(
                iin: parts.iin, name: parts.name, renaming: parts.isPersonRenamed,
                birthDate: parts.birthDate, sex: parts.sex, phone: parts.phone, email: parts.email,
                by: ChangeSource(form: FormSpec.application.code)),
            try rememberEmployer(
                number: parts.employer, name: parts.values["employer_name"] ?? "",
                renaming: parts.isEmployerRenamed,
                headPosition: parts.values["f01"] ?? "", in: parts.values.language(of: "f01"),
                headName: parts.values["f02"] ?? "")
        )
    }

    private func insertApplication(
        _ parts: ApplicationParts, number: String, revision: Int, correcting: Int64?, reason: String?,
        caseID: Int64,
        person: Int64, employer: Int64, at now: Moment, by worker: Operator
    ) throws -> Int64 {
        let id = try database.insert(
            """
            INSERT INTO application (number, revision, corrects, reason, case_id, person_id, employer_id, edition,
                entered_at, operator_id, operator_name, signed_on, fields)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(number), .integer(Int64(revision)), .optional(correcting), .optional(reason),
                .integer(caseID),
                .integer(person), .integer(employer), .text(ProfessionalPayment.edition.from.iso),
                .moment(now),
                .integer(worker.id), .text(worker.name), .date(parts.signedOn),
                .text(FlatJSON.encode(parts.values.texts)),
            ])
        try keepTypedLanguages(
            of: "application", id, parts.values.merging(["reason": reason ?? ""]) { $1 })
        return id
    }
}

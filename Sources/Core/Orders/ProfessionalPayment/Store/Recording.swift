extension Store {
    /// Records a fact: judged by the order, written with its journal rows, the
    /// case's status kept beside it – one transaction.
    ///
    /// - Parameters:
    ///   - version: the case's version that the operator saw.
    ///   - correcting: the fact that this one takes the place of, with `reason`.
    /// - Returns: the warnings to show. A resumption that nothing is open for
    ///   is kept and its `E-STATE` comes back among them.
    /// - Throws: ``Refused`` with the order's codes, or with `E-REASON` when
    ///   something is corrected without a reason; ``Conflict`` when somebody
    ///   recorded in the case in the meantime; ``Message/immutable`` when the
    ///   fact to correct does not stand in this case, or is the application.
    public func record(
        _ entry: FactEntry, inCase caseID: Int64, version: Int64, correcting: Int64? = nil,
        reason: String? = nil
    ) throws -> [Message] {
        let worker = try requireOperator()
        let reason = correcting == nil ? nil : (reason ?? "").squeezed
        guard reason != "" else { throw Self.noReason }
        let rules = try paymentRules()
        return try act("record", on: "case", note: entry.body.kind) { database, now in
            let record = try caseToChange(caseID, version)
            let standing = try facts(ofCase: caseID).filter(\.stands)
            if let correcting { try requireStanding(correcting, among: standing) }
            let known = standing.filter { $0.id != correcting }
            let knownAccount = try account(record, known, rules)
            let fact = Fact(
                id: (known.map(\.id).max() ?? 0) + 1, happenedOn: entry.happenedOn,
                learnedAt: entry.learnedAt,
                body: entry.body)
            let admission = knownAccount.judge(
                fact, origin: Origin(isMinistrySystem: entry.source == FactFields.ministrySystem))
            guard admission.isKept else {
                let form = FactForm.of(kind: entry.body.kind)
                throw Refused(
                    admission.refusals.map {
                        Problem(
                            key: form?.place(of: $0) ?? "happened_on", message: $0,
                            basis: form?.basis ?? Citation(.order526, "17.3"))
                    })
            }
            let id = try insertFact(
                entry.body, caseID: caseID, happenedOn: entry.happenedOn, learnedAt: entry.learnedAt,
                source: entry.source, at: now, by: worker, correcting: correcting, reason: reason)
            try writeJournals(
                entry, factID: id, record, at: now, by: worker, correcting: correcting, reason: reason)
            try keepStatus(caseID, try account(of: record, rules), at: now, by: worker)
            try database.execute(
                "DELETE FROM draft WHERE operator_id = ? AND form = ? AND subject_id = ?",
                [.integer(worker.id), .text(FactForm.draftCode(entry.body.kind)), .integer(caseID)])
            return (admission.warnings + (admission.isWaiting ? admission.refusals : []), caseID)
        }
    }

    /// Takes a fact back by an entry of its own that names the reason.
    public func withdraw(factID: Int64, inCase caseID: Int64, version: Int64, reason: String) throws {
        let worker = try requireOperator()
        guard !reason.trimmed.isEmpty else { throw Self.noReason }
        let rules = try paymentRules()
        try act("withdraw", on: "case") { database, now in
            let record = try caseToChange(caseID, version)
            let fact = try requireStanding(factID, among: try facts(ofCase: caseID).filter(\.stands))
            _ = try database.insert(
                """
                INSERT INTO payment_fact (case_id, kind, happened_on, learned_at, entered_at, operator_id, corrects, reason)
                VALUES (?, 'withdrawn', ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(caseID), .date(fact.fact.happenedOn), .moment(fact.fact.learnedAt), .moment(now),
                    .integer(worker.id), .integer(factID), .text(reason.squeezed),
                ])
            try keepStatus(caseID, try account(of: record, rules), at: now, by: worker)
            return ((), caseID)
        }
    }

    private static let noReason = Refused([
        Problem(key: "reason", message: .reason, basis: Citation(.order526, "14"))
    ])

    /// The fact to correct or to take back.
    ///
    /// The application is corrected by its own form.
    @discardableResult
    private func requireStanding(_ id: Int64, among standing: [RecordedFact]) throws -> RecordedFact {
        guard let fact = standing.first(where: { $0.id == id }) else { throw Message.immutable }
        if case .application = fact.fact.body { throw Message.immutable }
        return fact
    }

    func account(of record: CaseRecord, _ rules: PaymentRules) throws -> PaymentCase {
        try account(record, try facts(ofCase: record.id), rules)
    }

    func caseToChange(_ id: Int64, _ version: Int64) throws -> CaseRecord {
        guard let record = try paymentCase(id: id) else { throw Message.dictionary }
        guard record.version == version else {
            let other = try database.first(
                """
                SELECT coalesce(o.name, ''), c.changed_at FROM payment_case c
                LEFT JOIN operator o ON o.id = c.changed_by WHERE c.id = ?
                """,
                [.integer(id)]
            ) { Conflict(operatorName: $0.text(0), changedAt: $0.moment(1)) }
            throw other ?? Conflict(operatorName: "", changedAt: nil)
        }
        return record
    }

    func keepStatus(_ id: Int64, _ account: PaymentCase, at now: Moment, by worker: Operator) throws {
        let kept = KeptCase(account, on: now.date)
        try database.execute(
            """
            UPDATE payment_case SET status = ?, next_change = ?, version = version + 1, changed_at = ?, changed_by = ?
            WHERE id = ?
            """,
            [
                .text(kept.status), .date(kept.nextChange), .moment(now), .integer(worker.id), .integer(id),
            ])
        try keepDerived(ofCase: id, account, on: now.date)
    }

    /// p.12 (3): an sms is a row of Appendix 2.
    ///
    /// p.14: a reply is registered in Appendix 3 by the program, not by hand.
    private func writeJournals(
        _ entry: FactEntry, factID: Int64, _ record: CaseRecord, at now: Moment, by worker: Operator,
        correcting: Int64?, reason: String?
    ) throws {
        switch entry.body {
        case .sms(let phone, _):
            let known = try facts(ofCase: record.id).last { fact in
                if case .phone = fact.fact.body { return fact.stands }
                return false
            }
            var number = phone
            if number == nil, case .phone(let registered)? = known?.fact.body { number = registered }
            guard let number = number ?? record.person.phone else {
                throw Refused([Problem(key: "phone", message: .phone, basis: Citation(.order526, "12.1"))])
            }
            try insertSms(entry, factID, record, number, by: worker, correcting: correcting, reason: reason)
        case .reply:
            try insertRegistration(entry, factID, record, correcting: correcting, reason: reason)
        default: break
        }
    }

    private func insertSms(
        _ entry: FactEntry, _ factID: Int64, _ record: CaseRecord, _ phone: PhoneNumber, by worker: Operator,
        correcting: Int64?, reason: String?
    ) throws {
        let twin = try database.first(
            """
            SELECT number FROM sms_journal j WHERE person_id = ? AND case_id = ? AND sent_at = ?
                AND NOT EXISTS (SELECT 1 FROM payment_fact n WHERE n.corrects = j.fact_id)
            """,
            [.integer(record.person.id), .integer(record.id), .moment(entry.learnedAt)]
        ) { $0.integer(0) }
        if let twin {
            throw Refused([
                Problem(
                    key: "learned_on", message: .duplicate(String(twin)), basis: Citation(.order526, "12.3"))
            ])
        }
        let corrected = try correcting.flatMap { fact in
            try database.first("SELECT max(number) FROM sms_journal WHERE fact_id = ?", [.integer(fact)]) {
                $0.optionalInteger(0)
            } ?? nil
        }
        try database.execute(
            """
            INSERT INTO sms_journal (number, case_id, fact_id, person_id, iin, full_name, birth_date,
                case_number, payment_kind, sent_at, phone, operator_name, corrects, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, '526', ?, ?, ?, ?, ?)
            """,
            [
                .integer(try nextNumber("sms")), .integer(record.id), .integer(factID),
                .integer(record.person.id),
                .text(record.person.iin.digits), .text(record.person.name.full),
                .date(record.person.birthDate),
                .text(record.number), .moment(entry.learnedAt), .text(phone.text), .text(worker.name),
                .optional(corrected), corrected == nil ? .null : .optional(reason),
            ])
    }

    private func insertRegistration(
        _ entry: FactEntry, _ factID: Int64, _ record: CaseRecord, correcting: Int64?, reason: String?
    ) throws {
        guard let office = try office() else {
            throw Message.external(Localized(ru: "отделение", kk: "бөлімше"))
        }
        let corrected = try correcting.flatMap { fact in
            try database.first(
                "SELECT max(number) FROM registration_journal WHERE fact_id = ?", [.integer(fact)]
            ) {
                $0.optionalInteger(0)
            } ?? nil
        }
        let name = record.person.name
        try database.execute(
            """
            INSERT INTO registration_journal (number, received_at, case_id, fact_id, person_id,
                department, service_code, iin, surname, given_name, patronymic, birth_date,
                payment_kind, corrects, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '526', ?, ?)
            """,
            [
                .integer(try nextNumber("registration")), .moment(entry.learnedAt), .integer(record.id),
                .integer(factID), .integer(record.person.id), .text(office.code),
                .text(try setting("526.service-code") ?? "—"), .text(record.person.iin.digits),
                .text(name.surname.text), .text(name.givenName.text), .optional(name.patronymic?.text),
                .date(record.person.birthDate), .optional(corrected),
                corrected == nil ? .null : .optional(reason),
            ])
    }
}

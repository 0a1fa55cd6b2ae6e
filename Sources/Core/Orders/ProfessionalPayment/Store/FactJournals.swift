extension Store {
    /// p.12 (3): an sms is a row of Appendix 2.
    ///
    /// p.14: a reply is registered in Appendix 3 by the program, not by hand.
    func writeJournals(
        _ entry: FactEntry, factID: Int64, _ record: CaseRecord, at now: Moment, by worker: Operator,
        correcting: Int64?, reason: String?
    ) throws {
        switch entry.body {
        case .sms(let phone, _):
            let known = try facts(ofCase: record.id).last { fact in
                if case .phone = fact.fact.body { return fact.isInForce }
                return false
            }
            var number = phone
            if number == nil, case .phone(let registered)? = known?.fact.body { number = registered }
            guard let number = number ?? record.person.phone else {
                throw Refused([Problem(key: "phone", message: .phone, citation: Citation(.order526, "12.1"))])
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
                    key: "learned_on", message: .duplicate(String(twin)),
                    citation: Citation(.order526, "12.3"))
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
                .text(try setting(SettingSpec.serviceCode.name) ?? "—"), .text(record.person.iin.digits),
                .text(name.surname.text), .text(name.givenName.text), .optional(name.patronymic?.text),
                .date(record.person.birthDate), .optional(corrected),
                corrected == nil ? .null : .optional(reason),
            ])
    }
}

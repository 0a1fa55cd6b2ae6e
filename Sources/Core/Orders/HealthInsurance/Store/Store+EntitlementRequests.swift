extension Store {
    /// p.14: writes down that a person's right was asked for, and what was
    /// answered.
    ///
    /// - Parameters:
    ///   - askedBy: the medical or other information system, or whose application it was; may
    ///     be empty.
    ///   - typed: the form, with the language of its words.
    /// - Throws: ``Message/future`` for a day to come.
    public func answerEntitlementRequest(
        of person: Int64, on day: CivilDate, askedBy: String, typed: FormValues = [:]
    )
        throws -> EntitlementRequest
    {
        let worker = try requireOperator()
        guard day <= clock.now().date else { throw Message.future }
        // p.5: state secrets are not exchanged.
        let isSecret = try database.first(
            "SELECT is_secret FROM insured WHERE person_id = ?", [.integer(person)]
        ) { $0.integer(0) == 1 }
        guard isSecret != true else { throw Message.access }
        let id = try perform("answer", on: "consumer") { database, now in
            let loader = RegisterLoader(database, try SharedFacts(database))
            guard let register = try loader.register(of: person) else { throw Message.dictionary }
            let entitlement = register.entitlement(of: person, on: day)
            let id = try nextNumber("right-request")
            try database.execute(
                """
                INSERT INTO right_request (id, number, person_id, on_day, asked_by, basis, right_until,
                    at, operator_id, operator_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(id), .text("А-" + padded(Int(id), 6)), .integer(person), .date(day),
                    .text(askedBy.squeezed), .optional(entitlement.basis?.code), .date(entitlement.until),
                    .moment(now),
                    .integer(worker.id), .text(worker.name),
                ])
            try keepTypedLanguages(of: "right-request", id, typed)
            return (id, person)
        }
        guard let request = try entitlementRequests(of: person).first(where: { $0.id == id }) else {
            throw Message.dictionary
        }
        return request
    }
}

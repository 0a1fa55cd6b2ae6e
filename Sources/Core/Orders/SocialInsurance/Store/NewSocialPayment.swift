/// The values of an application for a social payment, turned into types: possible only when the
/// form has no problem left.
struct SocialApplicationParts {
    let iin: IIN
    let name: PersonName
    let isRenamed: Bool
    let birthDate: CivilDate
    let sex: Sex
    let kind: SocialPaymentKind
    let appliedOn: CivilDate
    let deceased: IIN?
    let entry: SocialEntry

    /// - Throws: ``Refused`` with all problems of the form.
    init(_ typed: FormValues, _ context: FormContext) throws {
        let form = SocialPaymentForm.application
        let values = try form.checked(typed, context)
        let read = FactValues(values: values, context: context)
        iin = try IIN(read.text("iin"))
        name = try PersonName(read.text("surname"), read.text("given_name"), read.text("patronymic"))
        isRenamed = typed.renames("surname")
        birthDate = try Birth.read(read.text("birth"), today: context.today)
        guard let sex = iin.sex ?? Sex(rawValue: read.text("sex")),
            let kind = SocialPaymentKind(rawValue: read.text("kind"))
        else { throw Message.alternatives }
        self.sex = sex
        self.kind = kind
        appliedOn = try read.date("happened_on")
        deceased = kind == .breadwinner ? try IIN(read.text("deceased")) : nil
        var parts = try SocialPaymentForm.personParts(read)
        parts.append(SocialEntryPart(body: .item(11, try read.date("item11").iso)))
        entry = SocialEntry(
            parts: parts, happenedOn: appliedOn, learnedOn: try read.date("learned_on"),
            citation: form.citation, typed: typed)
    }
}

extension Store {
    /// p.10: takes an application: the person is remembered, the payment is opened, its data are
    /// its first facts – one transaction.
    ///
    /// - Throws: ``Refused`` with all problems, also when the person already has an open payment of
    ///   this kind (`E-DUP`).
    func accept(socialPayment values: FormValues, draft: Int64 = 0) throws -> SocialPaymentRecord {
        let worker = try requireOperator()
        let parts = try SocialApplicationParts(values, try formContext())
        let key = DraftKey(SocialPaymentForm.application.code, draft)
        let id = try perform("accept", on: "social-payment", ending: key) { database, now in
            let person = try rememberPerson(
                iin: parts.iin, name: parts.name, renaming: parts.isRenamed, birthDate: parts.birthDate,
                sex: parts.sex, phone: nil, email: nil,
                by: ChangeSource(form: SocialPaymentForm.application.code, receivedOn: parts.entry.learnedOn))
            try refuseTwin(of: person, parts)
            let id = try database.insert(
                """
                INSERT INTO social_payment (number, person_id, kind, applied_on, deceased, learned_at, entered_at,
                    operator_id, changed_at, changed_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .text("СВ-" + padded(Int(try nextNumber("social-payment")), 6)), .integer(person),
                    .text(parts.kind.rawValue), .date(parts.appliedOn),
                    .optional(parts.deceased.map { Int64($0.number) }),
                    .moment(parts.entry.learnedAt(now)), .moment(now), .integer(worker.id), .moment(now),
                    .integer(worker.id),
                ])
            try insertSocialFacts(parts.entry, of: id, at: now, by: worker)
            guard let file = try socialFile(id: id) else { throw Message.dictionary }
            let refusals = file.facts.flatMap { fact -> [Problem] in
                guard case .item(let item, _) = fact.fact.body else { return [] }
                return file.payment.judge(fact.fact).refusals.map {
                    Problem(
                        key: SocialPaymentForm.key(ofItem: item), message: $0,
                        citation: SocialPaymentForm.application.citation)
                }
            }
            guard refusals.isEmpty else { throw Refused(refusals) }
            try keepVersions(of: file, after: nil, by: .application)
            try keep(file.kept(on: now.date, try workCalendar()), ofSocialPayment: id)
            return (id, id)
        }
        guard let record = try socialPayment(id: id) else { throw Message.dictionary }
        return record
    }

    /// A second payment of a kind is opened when the first has ended.
    private func refuseTwin(of person: Int64, _ parts: SocialApplicationParts) throws {
        let twin = try socialPayments(ofPerson: person).first { record in
            guard record.kind == parts.kind, let file = try socialFile(id: record.id) else { return false }
            return file.payment.status(on: parts.appliedOn).value != .terminated
        }
        guard let twin else { return }
        throw Refused([
            Problem(key: "kind", message: .duplicate(twin.number), citation: .order430("10"))
        ])
    }
}

/// A notice of the list, with all that its text needs.
public struct NoticeRecord: Sendable, Identifiable {
    public let id: Int64
    public let kind: Notice.Kind
    public let addressee: Notice.Addressee
    public let fact: Int64
    public let arisenOn: CivilDate
    public let due: CivilDate?
    public let clause: String
    public let reason: Localized
    public let sentOn: CivilDate?
    /// Why it is not to be sent any more.
    public var void: Notice.Void?
    public let record: CaseRecord
}

extension Store {
    /// A notice by a number that it has or had: it gets another when it is done with, and another
    /// window may have been the one that marked it.
    public func notice(id: Int64) throws -> NoticeRecord? {
        let numbers = DerivedNumber.notices(id)
        let found = try database.first(
            """
            SELECT case_id, kind, addressee, fact_id, arisen_on, due, clause, reason_ru, reason_kk, sent_on, void,
                id
            FROM notice WHERE id IN (?1, ?2) ORDER BY id = ?3 DESC
            """,
            [.integer(numbers.open), .integer(numbers.done), .integer(id)]
        ) { row in
            (
                id: row.integer(11), caseID: row.integer(0), kind: Notice.Kind(rawValue: row.text(1)),
                addressee: Notice.Addressee(rawValue: row.text(2)), fact: row.integer(3),
                arisenOn: row.day(4),
                due: row.day(5), clause: row.text(6), reason: Localized(ru: row.text(7), kk: row.text(8)),
                sentOn: row.day(9), void: row.optionalText(10).flatMap { Notice.Void(rawValue: $0) }
            )
        }
        guard let found, let kind = found.kind, let addressee = found.addressee, let arisen = found.arisenOn,
            let record = try paymentCase(id: found.caseID)
        else { return nil }
        return NoticeRecord(
            id: found.id, kind: kind, addressee: addressee, fact: found.fact, arisenOn: arisen,
            due: found.due,
            clause: found.clause, reason: found.reason, sentOn: found.sentOn, void: found.void,
            record: record)
    }

    /// The notices and tasks of a case that are still to be sent or done.
    func noticesToSend(ofCase id: Int64) throws -> Int {
        let count = try database.first(
            "SELECT count(*) FROM notice WHERE case_id = ? AND sent_on IS NULL AND void IS NULL",
            [.integer(id)]
        ) { Int($0.integer(0)) }
        return count ?? 0
    }

    /// Marks a notice as sent, a task as done.
    ///
    /// Where the order makes a fact of it (p.11, p.23), the fact is recorded in the same
    /// transaction.
    ///
    /// - Parameter day: on which it went out; `nil` is today.
    /// - Returns: `W-LATE` when the order's last day was past by then.
    /// - Throws: `E-DUP` when it was sent already, with who marked it and when; `E-FUT`, and `E-ORD` for a day
    ///   before it arose.
    public func markSent(noticeID: Int64, on day: CivilDate? = nil) throws -> [Message] {
        let worker = try requireOperator()
        let rules = try paymentRules()
        return try perform("sent", on: "notice") { database, now in
            guard let notice = try notice(id: noticeID) else { throw Message.listChanged }
            guard notice.sentOn == nil else { throw try alreadySent(notice) }
            try requireReader(of: notice)
            let sent = try moment(of: notice, sentOn: day ?? now.date, now)
            try database.execute(
                """
                INSERT INTO notice_sent (case_id, kind, addressee, fact_id, sent_at, operator_id, operator_name)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(notice.record.id), .text(notice.kind.rawValue), .text(notice.addressee.rawValue),
                    .integer(notice.fact), .moment(sent), .integer(worker.id), .text(worker.name),
                ])
            let warnings = try recordFact(of: notice, rules, sent: sent, at: now, by: worker)
            try keepStatus(notice.record.id, try caseState(of: notice.record, rules), at: now, by: worker)
            return (warnings, notice.record.id)
        }
    }

    /// The moment that stands for a day on which a notice went out: that of the mark, but not before
    /// what it tells of was learned.
    private func moment(of notice: NoticeRecord, sentOn day: CivilDate, _ now: Moment) throws -> Moment {
        guard day != now.date else { return now }
        guard day < now.date else { throw Message.future }
        guard notice.arisenOn <= day else { throw Message.noticeTooEarly }
        let cause = try database.first(
            "SELECT learned_at FROM payment_fact WHERE id = ?", [.integer(notice.fact)]
        ) { $0.moment(0) }
        let marked = Moment(day, hour: now.minuteOfDay / 60, minute: now.minuteOfDay % 60)
        return max(marked, (cause ?? nil) ?? marked)
    }

    /// Who marked a notice and when; only its case where the facts say that it was sent.
    private func alreadySent(_ notice: NoticeRecord) throws -> Message {
        let mark =
            try database.first(
                """
                SELECT operator_name, sent_at FROM notice_sent
                WHERE case_id = ? AND kind = ? AND addressee = ? AND fact_id = ?
                """,
                [
                    .integer(notice.record.id), .text(notice.kind.rawValue), .text(notice.addressee.rawValue),
                    .integer(notice.fact),
                ]
            ) { row in row.instant(1).map { (name: row.text(0), at: $0) } } ?? nil
        guard let mark else { return .duplicate(notice.record.number) }
        return .of(
            OrderMessage(
                "E-DUP",
                Localized(
                    ru: "Уже отмечено: \(mark.name), \(mark.at.shown)",
                    kk: "Белгіленіп қойған: \(mark.name), \(mark.at.shown)")))
    }

    /// - Throws: `E-STATE` for a notice that is not to be sent any more, and for one to a person
    ///   whose death is known, from whichever case.
    func requireReader(of notice: NoticeRecord) throws {
        if let void = notice.void { throw Message.voidNotice(void) }
        guard notice.addressee == .worker, notice.sentOn == nil,
            try isDeathKnown(ofPerson: notice.record.person.id)
        else { return }
        throw Message.voidNotice(.deceased)
    }

    /// p.22 (1): whether a death of the person stands in one of their cases.
    func isDeathKnown(ofPerson id: Int64) throws -> Bool {
        let found = try database.first(
            """
            SELECT 1 FROM payment_case c CROSS JOIN payment_fact f ON f.case_id = c.id
            WHERE c.person_id = ? AND f.kind = 'termination' AND f.fields ->> 'ground' = '1'
                AND NOT EXISTS (SELECT 1 FROM payment_fact n WHERE n.corrects = f.id) LIMIT 1
            """, [.integer(id)]
        ) { $0.integer(0) }
        return found != nil
    }

    private func recordFact(
        of notice: NoticeRecord, _ rules: PaymentRules, sent: Moment, at now: Moment, by worker: Operator
    ) throws -> [Message] {
        let body: FactBody
        switch notice.kind {
        case .refusal: body = .refusalNotice(reason: notice.reason.ru)
        case .termination: body = .terminationNotice(reason: notice.reason.ru)
        default: return []
        }
        let known = try caseState(of: notice.record, rules)
        let admission = known.judge(Fact(id: .max, happenedOn: sent.date, learnedAt: sent, body: body))
        guard admission.isAccepted else {
            throw Refused(
                admission.refusals.map {
                    Problem(key: "reason", message: $0, citation: Citation(.order526, notice.clause))
                })
        }
        try insertFact(
            body, caseID: notice.record.id, happenedOn: sent.date, learnedAt: sent, source: "", at: now,
            by: worker,
            correcting: nil, reason: nil)
        return admission.warnings
    }
}

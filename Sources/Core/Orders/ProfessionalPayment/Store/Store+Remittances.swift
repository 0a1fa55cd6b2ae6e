extension Store {
    /// The recipients of the employer with what is lacking for the period.
    ///
    /// - Throws: ``Refused`` with the problems of the form (`E-PERIOD`,
    ///   `E-SUM`…), `E-DICT` for an employer whom the office does not know.
    public func remittanceProposal(_ values: FormValues) throws -> RemittanceProposal {
        let header = try RemittanceForm.read(values, try formContext())
        guard let employer = try employer(number: header.employerNumber) else {
            throw Refused([Self.problem("employer", .dictionary)])
        }
        if let twin = try twin(header, employer.id) {
            throw Refused([Self.problem("number", .duplicate(twin))])
        }
        let statuses = CaseScan.payingStatuses.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let rows = try database.rows(
            """
            SELECT c.id, c.number, p.iin, \(JournalSpec.fullName), coalesce((SELECT sum(b.shortage) FROM month_balance b
                WHERE b.id >= c.id * 4096 AND b.id < (c.id + 1) * 4096 AND b.month >= ?2 AND b.month <= ?3), 0),
                EXISTS (SELECT 1 FROM need_line n JOIN need_list l ON l.id = n.list_id
                    WHERE n.case_id = c.id AND l.month >= ?2)
            FROM payment_case c JOIN person p ON p.id = c.person_id
            WHERE c.employer_id = ?1 AND c.status IN (\(statuses)) ORDER BY p.name_order, c.id
            """,
            [
                .integer(employer.id), .text(header.months.lowerBound.iso),
                .text(header.months.upperBound.iso),
            ]
        ) { row in
            RemittanceShare(
                id: row.integer(0), caseNumber: row.text(1), iin: row.text(2), name: row.text(3),
                shortage: row.tenge(4), isInFundingRequest: row.integer(5) == 1, sum: row.tenge(4))
        }
        return RemittanceProposal(
            employer: employer, total: header.total, months: header.months, shares: rows)
    }

    /// Records a remittance: the payment, its lines, a fact of each case and
    /// month, in one transaction.
    ///
    /// - Parameters:
    ///   - sums: by case; zero leaves a recipient out.
    ///   - draft: the unfinished entry that this finishes.
    /// - Returns: `W-LATE`, `W-NEED` to be shown.
    /// - Throws: ``Refused``: the form's problems, `E-TOTAL` when the lines do
    ///   not make the total, `E-SUM`, `E-DICT` for a case of another employer.
    public func accept(
        remittance values: FormValues, sums: [Int64: Tenge], draft: Int64 = 0
    ) throws -> [Message] {
        let worker = try requireOperator()
        let header = try RemittanceForm.read(values, try formContext())
        let paid = sums.filter { $0.value != .zero }.sorted { $0.key < $1.key }
        guard paid.allSatisfy({ $0.value > .zero }), !paid.isEmpty else {
            throw Refused([Self.problem("total", .sum)])
        }
        guard paid.reduce(into: Tenge.zero, { $0 += $1.value }) == header.total else {
            throw Refused([Self.problem("total", .total)])
        }
        let rules = try paymentRules()
        let draft = DraftKey(RemittanceForm.spec.code, draft)
        return try perform("accept", on: "transfer", ending: draft) { database, now in
            guard let employer = try employer(number: header.employerNumber) else {
                throw Refused([Self.problem("employer", .dictionary)])
            }
            if let twin = try twin(header, employer.id) {
                throw Refused([Self.problem("number", .duplicate(twin))])
            }
            let id = try database.insert(
                """
                INSERT INTO transfer (number, made_on, employer_id, total, first_month, last_month, entered_at,
                    operator_id, operator_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .text(header.number), .date(header.madeOn), .integer(employer.id),
                    .integer(header.total.tiyn),
                    .text(header.months.lowerBound.iso), .text(header.months.upperBound.iso), .moment(now),
                    .integer(worker.id), .text(worker.name),
                ])
            var warnings: [Message] = []
            for (caseID, sum) in paid {
                guard let record = try paymentCase(id: caseID), record.employer.id == employer.id else {
                    throw Refused([Self.problem("employer", .dictionary)])
                }
                let found = try credit(header, id, record, sum, rules, at: now, by: worker)
                warnings += found.filter { !warnings.contains($0) }
            }
            return (warnings, id)
        }
    }

    /// The facts and lines of one recipient.
    private func credit(
        _ header: RemittanceForm.Header, _ remittanceID: Int64, _ record: CaseRecord, _ sum: Tenge,
        _ rules: PaymentRules, at now: Moment, by worker: Operator
    ) throws -> [Message] {
        let known = try caseState(of: record, rules)
        // Money of today came now; money entered later came on its day.
        let learned = header.madeOn == now.date ? now : Moment(header.madeOn, hour: 12)
        let parts = RemittanceShares.allocate(sum, over: header.months) { month in
            (try? known.line(of: month).shortage) ?? .zero
        }
        var warnings: [Message] = []
        for part in parts {
            let body = FactBody.remittance(month: part.month, sum: part.sum)
            let admission = known.judge(
                Fact(id: .max, happenedOn: header.madeOn, learnedAt: learned, body: body))
            guard admission.isAccepted else {
                throw Refused(admission.refusals.map { Self.problem("total", $0) })
            }
            warnings += admission.warnings
            let fact = try insertFact(
                body, caseID: record.id, happenedOn: header.madeOn, learnedAt: learned, source: "", at: now,
                by: worker, correcting: nil, reason: nil)
            let list = try fundingRequest(with: record.id, part.month)
            let isAbsent = try list == nil && hasFundingRequest(part.month)
            if list == nil { warnings.append(.notInFundingRequest) }
            try database.execute(
                """
                INSERT INTO transfer_line (transfer_id, fact_id, case_id, person_id, month, sum, need_list, is_absent)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(remittanceID), .integer(fact), .integer(record.id), .integer(record.person.id),
                    .text(part.month.iso), .integer(part.sum.tiyn), .optional(list), .flag(isAbsent),
                ])
        }
        try keepStatus(record.id, try caseState(of: record, rules), at: now, by: worker)
        return warnings
    }

    private func hasFundingRequest(_ month: YearMonth) throws -> Bool {
        try database.first("SELECT 1 FROM need_list WHERE month >= ? LIMIT 1", [.text(month.iso)]) {
            $0.integer(0)
        }
            != nil
    }

    private func twin(_ header: RemittanceForm.Header, _ employerID: Int64) throws -> String? {
        try database.first(
            "SELECT number FROM transfer WHERE employer_id = ? AND number = ? AND made_on = ?",
            [.integer(employerID), .text(header.number), .date(header.madeOn)]
        ) { $0.text(0) }
    }

    private static func problem(_ key: String, _ message: Message) -> Problem {
        Problem(key: key, message: message, citation: Citation(.order526, "25.1"))
    }
}

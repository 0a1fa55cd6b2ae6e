/// A message read back from the spool (p.12, 14).
public struct SmsReply: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// The case that was asked from this number; `nil` for a number that
    /// nobody was asked by.
    public let caseID: Int64?
    public let caseNumber: String
    /// True when the text holds a code that was offered to this number.
    public let isCodeRight: Bool
    /// The account that the code chooses.
    public let account: IBAN?
    public let text: String
    public let receivedAt: Moment
    /// The order's code why it could not be registered.
    public let refusal: String?
}

extension Store {
    /// Replies that wait for the operator, the earliest first: a right number
    /// with a wrong or doubtful code, and messages of nobody who was asked.
    public func openReplies() throws -> [SmsReply] {
        try database.rows(
            """
            SELECT r.id, b.case_id, coalesce(c.number, ''), r.code IS NOT NULL, o.account, r.text, r.received_at, r.refusal
            FROM sms_reply r LEFT JOIN sms_outbox b ON b.id = r.outbox_id
            LEFT JOIN payment_case c ON c.id = b.case_id
            LEFT JOIN sms_offer o ON o.outbox_id = r.outbox_id AND o.code = r.code
            WHERE r.state = 'open' ORDER BY r.received_at, r.id
            """
        ) { row in
            SmsReply(
                id: row.integer(0), caseID: row.optionalInteger(1), caseNumber: row.text(2),
                isCodeRight: row.integer(3) == 1, account: row.optionalText(4).flatMap { try? IBAN($0) },
                text: row.text(5), receivedAt: row.moment(6) ?? Moment(seconds: 0),
                refusal: row.optionalText(7))
        }
    }

    /// Registers the reply as the recipient's consent and choice (p.14).
    ///
    /// The row of Appendix 3 is written in the same transaction as the fact.
    ///
    /// - Throws: ``Refused`` with the order's codes, ``Conflict``;
    ///   `E-DICT` for a reply that chooses no account.
    public func registerReply(_ id: Int64) throws {
        guard let reply = try openReplies().first(where: { $0.id == id }), let caseID = reply.caseID,
            let account = reply.account, let version = try paymentCase(id: caseID)?.version
        else {
            throw Refused([Problem(key: "code", message: .dictionary, citation: Citation(.order526, "12.2"))])
        }
        let entry = FactEntry(
            body: .reply(account: account, bank: nil), happenedOn: reply.receivedAt.date,
            learnedAt: reply.receivedAt,
            source: "sms")
        do {
            _ = try record(entry, inCase: caseID, version: version)
        } catch let refused as Refused {
            guard try isRecorded(entry, inCase: caseID, ofReply: id)
            else {
                try noteRefusal(refused.problems.first?.message.code ?? "", ofReply: id)
                throw refused
            }
        }
        try closeReply(id, as: "registered")
    }

    /// True when a process died after the fact of this reply and before its mark.
    private func isRecorded(_ entry: FactEntry, inCase caseID: Int64, ofReply id: Int64) throws -> Bool {
        let other = try database.first(
            """
            SELECT 1 FROM sms_reply r JOIN sms_reply o ON o.outbox_id = r.outbox_id AND o.state = 'registered'
            WHERE r.id = ?
            """,
            [.integer(id)]
        ) { $0.integer(0) }
        return try other == nil
            && facts(ofCase: caseID).contains {
                $0.isInForce && $0.fact.body == entry.body && $0.fact.learnedAt == entry.learnedAt
            }
    }

    /// Puts a reply aside: the operator has read it and nothing follows.
    public func setReplyAside(_ id: Int64) throws {
        _ = try requireOperator()
        try perform("set-aside", on: "sms-reply") { database, _ in
            try database.execute(
                "UPDATE sms_reply SET state = 'set-aside' WHERE id = ? AND state = 'open'", [.integer(id)])
            return ((), id)
        }
    }

    private func closeReply(_ id: Int64, as state: String) throws {
        try database.write { database in
            try database.execute(
                "UPDATE sms_reply SET state = ?, refusal = NULL WHERE id = ?", [.text(state), .integer(id)])
        }
    }

    private func noteRefusal(_ code: String, ofReply id: Int64) throws {
        try database.write { database in
            try database.execute(
                "UPDATE sms_reply SET refusal = ? WHERE id = ?", [.text(code), .integer(id)])
        }
    }

    /// Sms that went to a number, the latest first.
    func asked(phone: PhoneNumber) throws -> [Int64] {
        try database.rows(
            """
            SELECT b.id FROM sms_outbox b WHERE b.phone = ? AND b.state IN ('recorded', 'spooled', 'sent', 'failed')
            ORDER BY b.id DESC
            """,
            [.text(phone.text)]
        ) { $0.integer(0) }
    }

    /// When an sms was written down.
    func preparedAt(sms id: Int64) throws -> Moment? {
        try database.first("SELECT prepared_at FROM sms_outbox WHERE id = ?", [.integer(id)]) { $0.moment(0) }
            ?? nil
    }

    /// Stores an incoming message.
    ///
    /// - Parameter refusal: a code why it is not to be registered by itself.
    /// - Returns: its id, or `nil` if it was stored before.
    func keepReply(
        hash: [UInt8], sender: String, text: String, receivedAt: Moment, sms: Int64?, code: String?,
        refusal: String? = nil
    ) throws -> Int64? {
        try database.write { database in
            let isNew =
                try database.change(
                    """
                    INSERT INTO sms_reply (hash, sender, text, received_at, outbox_id, code, state, refusal)
                    VALUES (?, ?, ?, ?, ?, ?, 'open', ?) ON CONFLICT (hash) DO NOTHING
                    """,
                    [
                        .blob(hash), .text(sender), .text(text), .moment(receivedAt), .optional(sms),
                        .optional(code), .optional(refusal),
                    ]) > 0
            return isNew
                ? try database.first("SELECT id FROM sms_reply WHERE hash = ?", [.blob(hash)]) {
                    $0.integer(0)
                } : nil
        }
    }
}

/// An sms on its way (p.12).
public struct OutgoingSms: Hashable, Sendable, Identifiable {
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Written down; the case does not know of it yet.
        case prepared
        /// The fact and its row of Appendix 2 stand.
        case recorded
        /// The file lies in the spool.
        case spooled
        case sent
        case failed
        /// The case did not take the fact; nothing was sent.
        case dropped
    }

    public let id: Int64
    public let caseID: Int64
    public let caseNumber: String
    public let caseVersion: Int64
    public let state: State
    public let phone: PhoneNumber
    /// The combination of digits that begins every offered code.
    public let code: String
    public let text: String

    /// The file in the spool.
    ///
    /// The number of the case and nothing of the person.
    public var fileName: String { "\(caseNumber.replacing("ПВ", with: "PV"))-\(id)" }
}

/// An account that an sms offers, and the digits that choose it.
public struct SmsOffer: Hashable, Sendable {
    public let code: String
    public let account: IBAN

    public init(code: String, account: IBAN) {
        self.code = code
        self.account = account
    }
}

extension Store {
    private static let outboxColumns =
        "b.id, b.case_id, c.number, b.case_version, b.state, b.phone, b.code, b.text"

    private static func outgoing(_ row: borrowing Row) -> OutgoingSms? {
        guard let state = OutgoingSms.State(rawValue: row.text(4)), let phone = try? PhoneNumber(row.text(5))
        else {
            return nil
        }
        return OutgoingSms(
            id: row.integer(0), caseID: row.integer(1), caseNumber: row.text(2), caseVersion: row.integer(3),
            state: state, phone: phone, code: row.text(6), text: row.text(7))
    }

    /// Messages in one of the states, in the order in which they were prepared.
    public func outgoingSms(_ state: OutgoingSms.State) throws -> [OutgoingSms] {
        try database.rows(
            """
            SELECT \(Self.outboxColumns) FROM sms_outbox b JOIN payment_case c ON c.id = b.case_id
            WHERE b.state = ? ORDER BY b.id
            """,
            [.text(state.rawValue)], Self.outgoing
        ).compactMap(\.self)
    }

    public func outgoingSms(id: Int64) throws -> OutgoingSms? {
        try database.first(
            "SELECT \(Self.outboxColumns) FROM sms_outbox b JOIN payment_case c ON c.id = b.case_id WHERE b.id = ?",
            [.integer(id)], Self.outgoing) ?? nil
    }

    public func offers(ofSms id: Int64) throws -> [SmsOffer] {
        try database.rows(
            "SELECT code, account FROM sms_offer WHERE outbox_id = ? ORDER BY code", [.integer(id)]
        ) { row in
            (try? IBAN(row.text(1))).map { SmsOffer(code: row.text(0), account: $0) }
        }.compactMap(\.self)
    }

    /// Writes an sms down before anything is done with it.
    ///
    /// - Throws: ``StoreError`` also when another is being prepared in the case.
    func prepareSms(
        _ record: CaseRecord, phone: PhoneNumber, code: String, offers: [SmsOffer], text: String
    ) throws -> Int64 {
        let now = clock.now()
        return try database.write { database in
            let id = try database.insert(
                """
                INSERT INTO sms_outbox (case_id, case_version, state, phone, code, text, prepared_at, changed_at)
                VALUES (?, ?, 'prepared', ?, ?, ?, ?, ?)
                """,
                [
                    .integer(record.id), .integer(record.version), .text(phone.text), .text(code),
                    .text(text),
                    .moment(now), .moment(now),
                ])
            for offer in offers {
                try database.execute(
                    "INSERT INTO sms_offer (outbox_id, code, account) VALUES (?, ?, ?)",
                    [.integer(id), .text(offer.code), .text(offer.account.text)])
            }
            return id
        }
    }

    /// Moves an sms forward; one that another process moved stays where it is.
    func moveSms(_ id: Int64, from old: OutgoingSms.State, to new: OutgoingSms.State) throws {
        try database.write { database in
            try database.execute(
                "UPDATE sms_outbox SET state = ?, changed_at = ? WHERE id = ? AND state = ?",
                [.text(new.rawValue), .moment(clock.now()), .integer(id), .text(old.rawValue)])
        }
    }

    /// Cases whose conditions hold and who were not asked yet (p.12).
    func casesToAsk() throws -> [Int64] {
        // The calendar opens and ends what nothing is paid in yet.
        let statuses = CaseScan.payingStatuses.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let opening = "status NOT IN (\(statuses))"
        if try !casesThatWait(opening, []).isEmpty {
            try database.write { _ in try refreshCases(where: opening, []) }
        }
        return try readCasesToAsk()
    }

    private func readCasesToAsk() throws -> [Int64] {
        try database.rows(
            """
            SELECT c.id FROM payment_case c WHERE c.status = 'checking' AND NOT EXISTS (
                SELECT 1 FROM sms_outbox b WHERE b.case_id = c.id AND b.state <> 'dropped')
            ORDER BY c.id
            """
        ) { $0.integer(0) }
    }

    /// Codes that people may still answer with.
    func codesInUse(phone: PhoneNumber) throws -> Set<String> {
        Set(
            try database.rows("SELECT code FROM sms_outbox WHERE phone = ?", [.text(phone.text)]) {
                $0.text(0)
            })
    }
}

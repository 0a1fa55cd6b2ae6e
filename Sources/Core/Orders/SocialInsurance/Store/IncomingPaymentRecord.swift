/// A payment order as it is kept: what it said, and what follows from its facts.
public struct IncomingPaymentRecord: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// ИИН/БИН of who sent the money.
    public let sender: String
    public let senderName: String
    public let senderAccount: String
    public let senderBank: String
    /// Empty if it was not told.
    public let receiver: String
    public let receiverName: String
    public let receiverAccount: String
    /// The number of the document.
    public let document: String
    public let datedOn: CivilDate
    public let sentOn: CivilDate
    public let purpose: PaymentPurpose
    public let total: Tenge
    public let lineCount: Int
    public let assignment: String
    /// Why it was typed by hand (A430-09); `nil` of one that a file brought.
    public let basis: String?
    public let learnedAt: Moment
    public let operatorName: String
    public let kept: KeptIncomingPayment
    public let version: Int64

    static let columns = """
        i.id, i.sender, i.sender_name, i.sender_account, i.sender_bank, i.receiver, i.receiver_name,
        i.receiver_account, i.document, i.dated_on, i.sent_on, i.purpose, i.total, i.line_count, i.assignment,
        i.basis, i.learned_at, coalesce(o.name, ''), i.version, \(KeptIncomingPayment.columns)
        """
    static let tables = "incoming_payment i LEFT JOIN operator o ON o.id = i.operator_id"

    init?(_ row: borrowing Row) {
        guard let dated = row.day(9), let sent = row.day(10),
            let purpose = PaymentPurpose(rawValue: row.integer(11)), let learned = row.instant(16)
        else { return nil }
        id = row.integer(0)
        sender = padded(Int(row.integer(1)), 12)
        senderName = row.text(2)
        senderAccount = row.text(3)
        senderBank = row.text(4)
        receiver = row.integer(5) == 0 ? "" : padded(Int(row.integer(5)), 12)
        receiverName = row.text(6)
        receiverAccount = row.text(7)
        document = row.text(8)
        datedOn = dated
        sentOn = sent
        self.purpose = purpose
        total = row.tenge(12)
        lineCount = Int(row.integer(13))
        assignment = row.text(14)
        basis = row.optionalText(15)
        learnedAt = learned
        operatorName = row.text(17)
        version = row.integer(18)
        kept = KeptIncomingPayment(row, from: 19)
    }

    /// For the rules.
    var head: IncomingPayment.Head {
        IncomingPayment.Head(
            sender: sender, number: document, datedOn: datedOn, sentOn: sentOn, purpose: purpose, total: total
        )
    }
}

extension Store {
    /// `nil` while its lines are being written.
    public func incomingPayment(id: Int64) throws -> IncomingPaymentRecord? {
        try database.first(
            """
            SELECT \(IncomingPaymentRecord.columns) FROM \(IncomingPaymentRecord.tables)
            WHERE i.id = ? AND i.learned_at IS NOT NULL
            """, [.integer(id)]
        ) { IncomingPaymentRecord($0) } ?? nil
    }

    /// The document of a sender, a number and a day; `nil` if it is not known.
    func incomingPayment(sender: UInt64, document: String, datedOn: CivilDate) throws -> Int64? {
        try database.first(
            """
            SELECT id FROM incoming_payment
            WHERE sender = ? AND document = ? AND dated_on = ? AND learned_at IS NOT NULL
            """, [.integer(Int64(sender)), .text(document), .date(datedOn)]
        ) { $0.integer(0) }
    }
}

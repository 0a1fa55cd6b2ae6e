extension ContributionOrigin {
    /// A payment order, by its number: its months follow from its lines.
    static let incomingPayment = ContributionOrigin(rawValue: "incoming-line")
}

/// What a line of a payment order gives the register of contributions: whether its months stand
/// there, how much of the sum was given back, and since when all of it.
struct LineMonths: Hashable {
    /// False of a line that is to go back to the payer, or went.
    let stand: Bool
    let refunded: Tenge
    let refundedAt: Moment?

    /// Of a line that is to go back.
    static let none = LineMonths(stand: false, refunded: .zero, refundedAt: nil)

    private init(stand: Bool, refunded: Tenge, refundedAt: Moment?) {
        self.stand = stand
        self.refunded = refunded
        self.refundedAt = refundedAt
    }

    init(_ standing: IncomingPayment.Standing) {
        stand = standing.status != .mismatch && standing.status != .returned
        refunded = standing.refunded
        refundedAt = standing.refundedAt
    }
}

extension Store {
    /// Makes the register of contributions follow a line.
    ///
    /// The sum of a line for several months is not split (A430-05): it stands with each of them,
    /// under one reference. Must run inside a transaction.
    ///
    /// - Returns: whether anything changed that counts.
    func bringMonths(of line: IncomingLine, _ file: IncomingPaymentFile) throws -> Bool {
        let isChanged = try bring(LineMonths(file.standing(of: line)), of: line, file.record)
        return isChanged && file.payment.facts.contains { $0.body == .entered }
    }

    /// - Returns: whether a row came, went or was marked.
    func bring(_ wanted: LineMonths, of line: IncomingLine, _ record: IncomingPaymentRecord) throws -> Bool {
        guard let delivery = try delivery(.incomingPayment, line.payment) else { throw Message.dictionary }
        let sender = Int64(record.sender) ?? 0
        guard wanted.stand else { return try forgetMonths(of: line, sender: sender) }
        var changes = 0
        for key in try monthKeys(of: line, sender: sender) {
            changes += try database.change(
                """
                INSERT INTO contribution_month (person_id, month, purpose, payer, reference, received_on, tiyn,
                    knp, delivery_id)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?3, ?8) ON CONFLICT DO NOTHING
                """,
                key + [.integer(record.sentOn.number), .integer(line.sum.tiyn), .integer(delivery)])
            changes += try database.change(
                """
                UPDATE contribution_month SET refunded_at = ?6, refunded = ?7
                WHERE \(Self.monthKey) AND (refunded_at IS NOT ?6 OR refunded <> ?7)
                """, key + [.moment(wanted.refundedAt), .integer(wanted.refunded.tiyn)])
        }
        return changes > 0
    }

    /// Takes the months of a line out of the register.
    ///
    /// - Returns: whether there were any.
    func forgetMonths(of line: IncomingLine, sender: Int64) throws -> Bool {
        try monthKeys(of: line, sender: sender).reduce(false) { isChanged, key in
            try database.change("DELETE FROM contribution_month WHERE \(Self.monthKey)", key) > 0 || isChanged
        }
    }

    /// A month of a line in the register, by the values of ``monthKeys(of:sender:)``.
    static let monthKey = "person_id = ?1 AND month = ?2 AND purpose = ?3 AND payer = ?4 AND reference = ?5"

    /// For each month of a line; the person may have been met since it came.
    func monthKeys(of line: IncomingLine, sender: Int64) throws -> [[SQLValue]] {
        let person = try database.personKey(of: line.iin.number)
        return line.months.map { month in
            [
                .integer(person), .integer(month.number), .integer(line.purpose.rawValue),
                .integer(sender), .integer(line.id),
            ]
        }
    }
}

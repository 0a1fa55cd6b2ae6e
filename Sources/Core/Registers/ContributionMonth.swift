/// A month that was paid for a person, by the purpose of the payment.
public struct ContributionMonth: Hashable, Sendable {
    public let month: YearMonth
    public let purpose: PaymentPurpose
    /// БИН or ИИН of who paid; empty if the source gave none.
    public let payer: String
    /// As the source told it; empty if it gave none.
    public let reference: String
    /// The record that it follows from, such as the line of a payment order; `nil` of what a source
    /// told in words.
    public let record: RecordLink?
    /// `nil` if the source gave none.
    public let receivedOn: CivilDate?
    public let sum: Tenge
    /// How much of it was given back so far.
    public let refunded: Tenge
    /// КНП as the source told it; empty if it gave none.
    public let toldPurpose: String
    /// When the office learned of it.
    public let learnedAt: Moment
    /// When it was given back in full, and no longer counted.
    public let refundedAt: Moment?
}

extension ContributionMonth {
    /// Of visible deliveries, in the order of the register.
    fileprivate static let select = """
        SELECT m.month, m.purpose, m.payer, m.reference, typeof(m.reference) = 'text', m.received_on, m.tiyn,
            m.knp, d.at, m.refunded_at, d.origin, m.refunded
        FROM contribution_month m JOIN contribution_delivery d ON d.id = m.delivery_id
        """
    fileprivate static let order = """
        ORDER BY m.month, m.purpose, m.payer, m.reference, m.received_on, m.tiyn, m.knp
        """

    /// - Parameter row: of ``select``.
    fileprivate init?(_ row: borrowing Row) {
        guard let month = YearMonth(number: row.integer(0)),
            let purpose = PaymentPurpose(rawValue: row.integer(1)), let learned = row.instant(8)
        else { return nil }
        self.month = month
        self.purpose = purpose
        payer = row.integer(2) == 0 ? "" : padded(Int(row.integer(2)), 12)
        let isText = row.integer(4) == 1
        reference = isText ? row.text(3) : ""
        record = isText ? nil : RecordLink(row.text(10), row.integer(3))
        receivedOn = CivilDate(number: row.integer(5))
        sum = row.tenge(6)
        refunded = row.tenge(11)
        toldPurpose = row.integer(7) == 0 ? "" : padded(Int(row.integer(7)), 3)
        learnedAt = learned
        refundedAt = row.instant(9)
    }
}

extension Store {
    /// What was paid for somebody, whom the office need not have met.
    public func contributionMonths(of iin: IIN, _ purposes: [PaymentPurpose]) throws -> [ContributionMonth] {
        try database.contributionMonths(ofPerson: database.personKey(of: iin.number), purposes)
    }
}

extension Database {
    /// What was paid for a person, of these purposes, by month.
    func contributionMonths(ofPerson id: Int64, _ purposes: [PaymentPurpose]) throws -> [ContributionMonth] {
        try rows(
            """
            \(ContributionMonth.select)
            WHERE m.person_id = ? AND m.purpose IN (\(PaymentPurpose.sql(purposes))) AND d.at IS NOT NULL
            \(ContributionMonth.order)
            """,
            [.integer(id)], ContributionMonth.init
        ).compactMap(\.self)
    }
}

extension PaymentPurpose {
    /// The numbers, parted by commas.
    static func sql(_ purposes: [PaymentPurpose]) -> String {
        purposes.map { String($0.rawValue) }.joined(separator: ", ")
    }
}

extension YearMonth {
    /// `202611`: the compact form of a month in tables of millions of rows.
    var number: Int64 { Int64(year * 100 + month) }

    init?(number: Int64) { self.init(Int(number / 100), Int(number % 100)) }
}

extension CivilDate {
    /// `20261121`: the compact form of a day in tables of millions of rows.
    var number: Int64 {
        let (year, month, day) = parts
        return Int64(year * 10_000 + month * 100 + day)
    }

    init?(number: Int64) {
        self.init(Int(number / 10_000), Int(number / 100 % 100), Int(number % 100))
    }
}

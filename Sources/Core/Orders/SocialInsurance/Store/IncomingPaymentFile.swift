/// A payment order with its facts, for the rules.
///
/// Of a million lines only those that have facts are told apart; the others are in one state,
/// and one line stands for them.
public struct IncomingPaymentFile: Sendable {
    public let record: IncomingPaymentRecord
    public let facts: [RecordedIncomingFact]
    /// Those with facts of their own, and any that were asked for.
    public let lines: [IncomingLine]
    public let payment: IncomingPayment

    /// The number of the line that stands for those without facts of their own.
    static let plainLine: Int64 = 0

    init(_ record: IncomingPaymentRecord, _ facts: [RecordedIncomingFact], _ lines: [IncomingLine]) {
        self.record = record
        self.facts = facts
        self.lines = lines
        let own = lines.map(\.line)
        var all = own
        if own.count < record.lineCount {
            all.append(
                IncomingPayment.Line(
                    id: Self.plainLine, person: 0,
                    sum: record.total - own.reduce(.zero) { $0 + $1.sum }, months: [],
                    isPenalty: record.purpose.isPenalty))
        }
        payment = IncomingPayment(
            record.head, learnedAt: record.learnedAt, lines: all,
            facts: facts.filter(\.isInForce).map(\.fact))
    }

    /// How a line stands that has no facts of its own.
    var plainStanding: IncomingPayment.Standing {
        payment.standing(
            of: IncomingPayment.Line(
                id: Self.plainLine, person: 0, sum: .zero, months: [], isPenalty: false))
    }

    /// Whether a line has its money and is neither entered nor set aside.
    var waitsForEntry: Bool {
        payment.lines.contains { payment.standing(of: $0).status == .received }
    }

    /// How a line stands, also one without facts of its own.
    public func standing(of line: IncomingLine) -> IncomingPayment.Standing {
        payment.standing(of: line.line)
    }
}

extension Store {
    /// - Parameter line: that is asked about, though it may have no facts of its own.
    func incomingFile(_ record: IncomingPaymentRecord, with line: Int64? = nil) throws -> IncomingPaymentFile
    {
        let lines = try incomingLines(
            where: """
                l.id IN (SELECT f.line_id FROM incoming_fact f WHERE f.payment_id = ?1 AND f.line_id IS NOT NULL
                    UNION SELECT ?2)
                """, [.integer(record.id), .optional(line)])
        return IncomingPaymentFile(record, try facts(ofIncomingPayment: record.id), lines)
    }

    public func incomingFile(id: Int64, with line: Int64? = nil) throws -> IncomingPaymentFile? {
        try incomingPayment(id: id).map { try incomingFile($0, with: line) }
    }
}

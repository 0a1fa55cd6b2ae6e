/// What is kept of a payment order beside its facts.
public struct KeptIncomingPayment: Hashable, Sendable {
    /// Of the line that is furthest from its end.
    public var status = LineStatus.awaiting
    /// Of a line with no facts of its own.
    public var plainStatus = LineStatus.awaiting
    public var arrivedOn: CivilDate?
    public var enteredOn: CivilDate?
    /// p.9; `nil` while no money has arrived, and for money of another order.
    public var due: CivilDate?
    /// Why the term cannot be reckoned, as a code.
    public var flaw: String?
    public var entered = Tenge.zero
    public var mismatched = Tenge.zero
    public var returned = Tenge.zero
    public var refunded = Tenge.zero
    public var mismatchCount = 0

    static let names = [
        "status", "plain_status", "arrived_on", "entered_on", "due", "flaw", "entered", "mismatched",
        "returned", "refunded", "mismatch_count",
    ]
    static let columns = names.map { "i." + $0 }.joined(separator: ", ")

    init() {}

    /// What cannot be read is as of an order that has just come; `tereze verify` tells of it.
    init(_ row: borrowing Row, from first: Int32) {
        status = LineStatus(rawValue: row.text(first)) ?? .awaiting
        plainStatus = LineStatus(rawValue: row.text(first + 1)) ?? .awaiting
        arrivedOn = row.day(first + 2)
        enteredOn = row.day(first + 3)
        flaw = row.optionalText(first + 5)
        due = flaw == nil ? row.day(first + 4) : nil
        entered = row.tenge(first + 6)
        mismatched = row.tenge(first + 7)
        returned = row.tenge(first + 8)
        refunded = row.tenge(first + 9)
        mismatchCount = Int(row.integer(first + 10))
    }

    /// In the order of ``names``.
    var values: [SQLValue] {
        [
            .text(status.rawValue), .text(plainStatus.rawValue), .date(arrivedOn), .date(enteredOn),
            .optional(flaw == nil ? due?.iso : CivilDate.unknownISO), .optional(flaw), .integer(entered.tiyn),
            .integer(mismatched.tiyn), .integer(returned.tiyn), .integer(refunded.tiyn),
            .integer(Int64(mismatchCount)),
        ]
    }
}

extension IncomingPaymentFile {
    /// What follows from the facts.
    func kept(_ calendar: WorkCalendar) -> KeptIncomingPayment {
        var kept = KeptIncomingPayment()
        var statuses: [LineStatus] = []
        for line in payment.lines {
            let standing = payment.standing(of: line)
            statuses.append(standing.status)
            switch standing.status {
            case .awaiting, .received: break
            case .mismatch:
                kept.mismatched += line.sum
                kept.mismatchCount += 1
            case .returned: kept.returned += line.sum
            case .entered, .partRefunded, .refunded: kept.entered += line.sum
            }
            kept.refunded += standing.refunded
        }
        kept.plainStatus = plainStanding.status
        kept.status = LineStatus.unfinishedFirst.first { statuses.contains($0) } ?? .awaiting
        kept.arrivedOn = payment.arrival()?.happenedOn
        kept.enteredOn = payment.facts.first { $0.body == .entered }?.happenedOn
        switch payment.entryTerm(calendar)?.value {
        case .success(let day)?: kept.due = day
        case .failure(let message)?: kept.flaw = message.code
        case nil: break
        }
        return kept
    }
}

extension LineStatus {
    /// What waits longest for somebody first.
    static let unfinishedFirst: [LineStatus] = [
        .awaiting, .received, .mismatch, .entered, .partRefunded, .refunded, .returned,
    ]
}

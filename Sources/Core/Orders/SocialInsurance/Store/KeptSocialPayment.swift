/// What is kept of a social payment beside its facts.
public struct KeptSocialPayment: Hashable, Sendable {
    public var status = RecipientStatus.applied
    /// p.12 (13).
    public var endsOn: CivilDate?
    /// p.12 (25): paid in excess or by mistake and not returned.
    public var overpaid = Tenge.zero
    /// p.14.
    public var due: CivilDate?
    /// Why the term cannot be reckoned, as a code.
    public var flaw: String?
    /// When all that the term is for was entered; `nil` while something lacks.
    public var enteredOn: CivilDate?
    /// The first day on which something here is otherwise with no new fact.
    public var nextChange: CivilDate?
    /// From which day it is in which state, in their order; of no calendar.
    var states: [State] = []

    /// A row of `social_state`.
    struct State: Hashable, Sendable {
        let from: CivilDate
        /// The first day of the next state; of none the last day of the calendar.
        let until: String
        let status: RecipientStatus

        var said: String { "\(from.iso) \(until) \(status.rawValue)" }
    }

    static let names = ["status", "ends_on", "overpaid", "due", "flaw", "entered_on", "next_change"]
    static let columns = names.map { "r." + $0 }.joined(separator: ", ")

    init() {}

    /// What cannot be read is as of an application; `tereze verify` tells of it.
    init(_ row: borrowing Row, from first: Int32) {
        status = RecipientStatus(rawValue: row.text(first)) ?? .applied
        endsOn = row.day(first + 1)
        overpaid = row.tenge(first + 2)
        flaw = row.optionalText(first + 4)
        due = flaw == nil ? row.day(first + 3) : nil
        enteredOn = row.day(first + 5)
        nextChange = row.day(first + 6)
    }

    /// In the order of ``names``.
    var values: [SQLValue] {
        [
            .text(status.rawValue), .date(endsOn), .integer(overpaid.tiyn),
            .optional(flaw == nil ? due?.iso : CivilDate.unknownISO), .optional(flaw),
            .date(enteredOn), .date(nextChange),
        ]
    }
}

extension SocialPaymentFile {
    /// What follows from the facts on a day.
    func kept(on day: CivilDate, _ calendar: WorkCalendar) -> KeptSocialPayment {
        var kept = KeptSocialPayment()
        kept.status = payment.status(on: day).value
        kept.endsOn = payment.steps { _ in true }.through
        kept.overpaid = payment.overpaid(on: day).value
        switch payment.entryTerm(calendar).value {
        case .success(let due): kept.due = due
        case .failure(let message): kept.flaw = message.code
        }
        kept.enteredOn = enteredOn
        kept.nextChange = payment.nextChange(after: day)
        let states = payment.states()
        kept.states = states.enumerated().map { place, state in
            KeptSocialPayment.State(
                from: state.from,
                until: place + 1 < states.count ? states[place + 1].from.iso : CivilDate.unknownISO,
                status: state.status)
        }
        return kept
    }

    /// When the entry was whole: that of the application, then of the assignment with its items.
    private var enteredOn: CivilDate? {
        guard let assignment = payment.assignment else { return record.enteredAt.date }
        guard payment.lackingItems.isEmpty else { return nil }
        let items = SocialPayment.assignedItems.compactMap { history(ofItem: $0).first?.enteredAt }
        let decided = facts.first { $0.id == assignment.id }?.enteredAt
        return (items + [decided].compactMap(\.self)).max()?.date
    }
}

extension Store {
    /// Writes what is kept of a social payment.
    ///
    /// Must run inside a transaction.
    func keep(_ kept: KeptSocialPayment, ofSocialPayment id: Int64) throws {
        let columns = KeptSocialPayment.names.map { "\($0) = ?" }.joined(separator: ", ")
        try database.execute(
            "UPDATE social_payment SET \(columns) WHERE id = ?", kept.values + [.integer(id)])
        guard try socialStates(of: id) != kept.states.map(\.said) else { return }
        try database.execute("DELETE FROM social_state WHERE payment_id = ?", [.integer(id)])
        for state in kept.states {
            try database.execute(
                "INSERT INTO social_state (payment_id, from_on, until_on, status) VALUES (?, ?, ?, ?)",
                [.integer(id), .date(state.from), .text(state.until), .text(state.status.rawValue)])
        }
    }

    /// The kept states of a social payment, as a difference tells them.
    func socialStates(of id: Int64) throws -> [String] {
        try database.rows(
            """
            SELECT from_on || ' ' || until_on || ' ' || status FROM social_state
            WHERE payment_id = ? ORDER BY from_on
            """, [.integer(id)]
        ) { $0.text(0) }
    }
}

/// A participant of compulsory social insurance with all that came for them: social contributions
/// and their penalty, of payment orders and of files of other systems (p.3–5).
public struct ParticipantFile: Sendable {
    public let person: Person
    /// In the order of arrival, the last first; what is awaited stands above all.
    public let entries: [ParticipantEntry]
    /// What the person receives, the latest application first (p.10).
    public let payments: [SocialPaymentRecord]
    /// p.6 (1): versions of the personal data, in the order of recording.
    public let changes: [RecordedPersonChange]
    /// What the forms are called that may have told a change.
    let formTitles: [String: Localized]
    public let today: CivilDate

    /// Months for which contributions stand, in order.
    public var covered: [YearMonth] {
        Set(entries.filter { $0.countsForMonths }.flatMap(\.months)).sorted()
    }

    /// p.5: what came and was not given back, of contributions or of penalties.
    public func balance(isPenalty: Bool) -> Tenge {
        entries.filter { $0.purpose.isPenalty == isPenalty && $0.stands }
            .reduce(.zero) { $0 + $1.sum - $1.refunded }
    }

    /// How a month stands, of contributions alone.
    public func mark(of month: YearMonth) -> ParticipantMonth {
        let own = entries.filter { !$0.purpose.isPenalty && $0.months.contains(month) }
        if own.contains(where: \.countsForMonths) { return .covered }
        if own.contains(where: { $0.status == .awaiting || $0.status == .received }) { return .waiting }
        if own.contains(where: { $0.status == .mismatch }) { return .setAside }
        if own.contains(where: { $0.status == .refunded || $0.status == .returned }) { return .returned }
        return .none
    }
}

/// How a month of a participant stands.
public enum ParticipantMonth: Hashable, Sendable, CaseIterable {
    case covered, waiting, setAside, returned, none

    public var sign: String {
        switch self {
        case .covered: "█"
        case .waiting: "░"
        case .setAside: "!"
        case .returned: "x"
        case .none: "·"
        }
    }

    /// On paper: a line printer has no blocks.
    var ink: String {
        switch self {
        case .covered: "+"
        case .waiting: "?"
        case .setAside: "!"
        case .returned: "x"
        case .none: "-"
        }
    }

    public var label: Localized {
        switch self {
        case .covered: Localized(ru: "уплачен", kk: "төленген")
        case .waiting: Localized(ru: "ещё не внесён", kk: "әлі енгізілмеген")
        case .setAside: Localized(ru: "к возврату", kk: "қайтарылады")
        case .returned: Localized(ru: "возвращён", kk: "қайтарылған")
        case .none: Localized(ru: "отчислений нет", kk: "аударым жоқ")
        }
    }
}

/// One payment for a participant: a row of the statement, with the items of p.9.
public struct ParticipantEntry: Hashable, Sendable, Identifiable {
    /// The line of a payment order, or a number below zero of what another system told.
    public let id: Int64
    public let purpose: PaymentPurpose
    public let sum: Tenge
    public let refunded: Tenge
    public let months: [YearMonth]
    public let status: LineStatus
    /// `nil` while no money has arrived.
    public let receivedOn: CivilDate?
    public let sentOn: CivilDate?
    /// Number and day of the document; empty of what another system told without them.
    public let document: String
    public let datedOn: CivilDate?
    public let sender: String
    public let senderName: String
    public let receiverName: String
    /// Of the whole document.
    public let total: Tenge?

    /// True of a line of a payment order.
    public var isLine: Bool { id > 0 }
    /// True of money that was entered.
    public var stands: Bool { [.entered, .partRefunded, .refunded].contains(status) }
    /// A penalty covers no month, nor does what was given back in full.
    public var countsForMonths: Bool {
        !purpose.isPenalty && (status == .entered || status == .partRefunded)
    }
}

extension Store {
    /// `nil` of somebody whom the office has not met.
    func participantFile(ofPerson id: Int64, of house: House? = nil) throws -> ParticipantFile? {
        guard let person = try person(id: id) else { return nil }
        let lines = try participantLines(of: person.iin)
        let others = try otherContributions(of: id)
        let entries = (lines + others).sorted { left, right in
            let (first, second) = (left.receivedOn ?? .distantFuture, right.receivedOn ?? .distantFuture)
            return first != second ? first > second : left.id > right.id
        }
        return ParticipantFile(
            person: person, entries: entries, payments: try socialPayments(ofPerson: id),
            changes: try changes(ofPerson: id),
            formTitles: Dictionary(
                (house?.forms ?? []).map { ($0.code, $0.title) }, uniquingKeysWith: { first, _ in first }),
            today: clock.now().date)
    }

    private static var socialPurposes: String { PaymentPurpose.sql([.social, .socialPenalty]) }

    private func participantLines(of iin: IIN) throws -> [ParticipantEntry] {
        try database.rows(
            """
            SELECT l.id, l.purpose, l.tiyn, l.refunded, \(IncomingLine.storedMonths), coalesce(l.status, i.plain_status),
                i.arrived_on, i.sent_on, i.document, i.dated_on, i.sender, i.sender_name, i.receiver_name, i.total
            FROM incoming_line l JOIN incoming_payment i ON i.id = l.payment_id
            WHERE l.iin = ? AND l.purpose IN (\(Self.socialPurposes)) AND i.learned_at IS NOT NULL
            """, [.integer(Int64(iin.number))]
        ) { row -> ParticipantEntry? in
            guard let purpose = PaymentPurpose(rawValue: row.integer(1)),
                let status = LineStatus(rawValue: row.text(5))
            else { return nil }
            return ParticipantEntry(
                id: row.integer(0), purpose: purpose, sum: row.tenge(2), refunded: row.tenge(3),
                months: IncomingLine.months(row.text(4)), status: status, receivedOn: row.day(6),
                sentOn: row.day(7), document: row.text(8), datedOn: row.day(9),
                sender: padded(Int(row.integer(10)), 12), senderName: row.text(11),
                receiverName: row.text(12), total: row.tenge(13))
        }.compactMap(\.self)
    }

    /// Months that files of other systems told of: they have neither a document nor its items.
    private func otherContributions(of person: Int64) throws -> [ParticipantEntry] {
        let paid = try database.contributionMonths(ofPerson: person, [.social, .socialPenalty])
            .filter { $0.record == nil }
        let names = try payerNames(Set(paid.map(\.payer)))
        return paid.enumerated().map { place, month in
            ParticipantEntry(
                id: -Int64(place) - 1, purpose: month.purpose, sum: month.sum,
                refunded: month.refundedAt == nil ? .zero : month.sum, months: [month.month],
                status: month.refundedAt == nil ? .entered : .refunded, receivedOn: month.receivedOn,
                sentOn: nil, document: month.reference, datedOn: nil, sender: month.payer,
                senderName: names[month.payer] ?? "", receiverName: "", total: nil)
        }
    }
}

extension CivilDate {
    /// After every day of a document.
    fileprivate static let distantFuture = CivilDate(dayNumber: .max)
}

/// A fact of a payment order with the words about its recording.
public struct RecordedIncomingFact: Hashable, Sendable, RecordedEntry {
    public let fact: IncomingPayment.Fact
    public let operatorName: String
    /// What recognised a refund as due; empty for other facts.
    public let basis: String
    public let reason: String?
    /// The fact that took this one's place.
    public let correctedBy: Int64?
    /// The fact that this one takes back.
    public let corrects: Int64?
    public let isWithdrawal: Bool

    public var id: Int64 { fact.id }
    public var isInForce: Bool { correctedBy == nil && !isWithdrawal }
}

/// What an operator enters of a payment order.
public struct IncomingEntry: Hashable, Sendable {
    public let body: IncomingPayment.Fact.Body
    public let happenedOn: CivilDate
    /// p.6: by what a refund was recognised.
    public let basis: String
    /// In which language each text was typed.
    let typed: FormValues

    init(
        _ body: IncomingPayment.Fact.Body, on day: CivilDate, basis: String = "", typed: FormValues = [:]
    ) {
        self.body = body
        happenedOn = day
        self.basis = basis
        self.typed = typed
    }
}

extension IncomingPayment.Fact.Body {
    /// As it is stored.
    var kind: String {
        switch self {
        case .arrived: "arrived"
        case .entered: "entered"
        case .mismatch: "mismatch"
        case .payerReturned: "payer-returned"
        case .refunded: "refunded"
        }
    }

    func fields(basis: String) -> [String: String] {
        switch self {
        case .arrived, .entered: [:]
        case .mismatch(_, let field): ["field": field.rawValue]
        case .payerReturned(_, let number): ["number": number ?? ""]
        case .refunded(_, let sum): ["sum": sum.plain, "basis": basis]
        }
    }

    init?(kind: String, line: Int64?, fields: [String: String]) {
        switch (kind, line) {
        case ("arrived", _): self = .arrived
        case ("entered", _): self = .entered
        case ("mismatch", let line?):
            guard let field = fields["field"].flatMap(MismatchField.init(rawValue:)) else { return nil }
            self = .mismatch(line: line, field)
        case ("payer-returned", let line?): self = .payerReturned(line: line, number: fields["number"])
        case ("refunded", let line?):
            guard let sum = fields["sum"].flatMap({ try? Tenge($0) }) else { return nil }
            self = .refunded(line: line, sum)
        default: return nil
        }
    }

    public var label: Localized {
        switch self {
        case .arrived: Localized(ru: "деньги поступили", kk: "ақша түсті")
        case .entered: Localized(ru: "данные внесены", kk: "деректер енгізілді")
        case .mismatch(_, let field):
            Localized(ru: "не соответствует: \(field.label.ru)", kk: "сәйкес келмейді: \(field.label.kk)")
        case .payerReturned(_, let number):
            Localized(
                ru: "возвращено плательщику, \((number ?? "").numbered)",
                kk: "төлеушіге қайтарылды, \((number ?? "").numbered)")
        case .refunded(_, let sum):
            Localized(ru: "возвращено \(sum.shown) ₸", kk: "\(sum.shown) ₸ қайтарылды")
        }
    }
}

extension Store {
    /// All that was recorded of a payment order, in the order of entry.
    func facts(ofIncomingPayment id: Int64) throws -> [RecordedIncomingFact] {
        try database.rows(
            """
            SELECT f.id, f.kind, f.line_id, f.happened_on, f.learned_at, f.fields, coalesce(o.name, ''), f.reason,
                (SELECT n.id FROM incoming_fact n WHERE n.corrects = f.id), f.corrects
            FROM incoming_fact f LEFT JOIN operator o ON o.id = f.operator_id
            WHERE f.payment_id = ? ORDER BY f.id
            """, [.integer(id)]
        ) { row -> RecordedIncomingFact? in
            let isWithdrawal = row.text(1) == "withdrawn"
            let fields = FlatJSON.decode(row.text(5)) ?? [:]
            guard let happened = row.day(3), let learned = row.instant(4),
                let body = isWithdrawal
                    ? .arrived
                    : IncomingPayment.Fact.Body(
                        kind: row.text(1), line: row.optionalInteger(2), fields: fields)
            else { return nil }
            return RecordedIncomingFact(
                fact: IncomingPayment.Fact(
                    id: row.integer(0), happenedOn: happened, learnedAt: learned, body: body),
                operatorName: row.text(6), basis: fields["basis"] ?? "", reason: row.optionalText(7),
                correctedBy: row.optionalInteger(8), corrects: row.optionalInteger(9),
                isWithdrawal: isWithdrawal)
        }.compactMap(\.self)
    }

    /// The name under which a line matched, so that a letter says what the payer wrote however the
    /// person is called later.
    func keepName(of line: Int64) throws {
        try database.execute(
            """
            INSERT INTO incoming_name (line_id, surname, given_name, patronymic, birth_date)
            SELECT l.id, p.surname, p.given_name, p.patronymic, p.birth_date
            FROM incoming_line l JOIN person p ON p.iin = printf('%012d', l.iin) WHERE l.id = ?
            ON CONFLICT DO NOTHING
            """, [.integer(line)])
    }

    @discardableResult
    func insertIncomingFact(
        _ entry: IncomingEntry, of payment: Int64, at now: Moment, by worker: Operator,
        correcting: FactCorrection? = nil
    ) throws -> Int64 {
        let id = try database.insert(
            """
            INSERT INTO incoming_fact (payment_id, line_id, kind, happened_on, learned_at, operator_id, fields,
                corrects, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(payment), .optional(entry.body.line), .text(entry.body.kind),
                .date(entry.happenedOn), .moment(now), .integer(worker.id),
                .text(FlatJSON.encode(entry.body.fields(basis: entry.basis))),
                .optional(correcting?.fact), .optional(correcting?.reason),
            ])
        try keepTypedLanguages(of: IncomingPaymentLaw.typed, id, entry.typed)
        return id
    }
}

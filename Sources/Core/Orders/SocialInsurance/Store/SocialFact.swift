/// A fact of a social payment with the words about its recording.
public struct RecordedSocialFact: Hashable, Sendable, RecordedEntry {
    public let fact: SocialPayment.Fact
    /// As stored: what no rule reads stands here too (the number of a decision, the sender of money).
    public let fields: [String: String]
    public let enteredAt: Moment
    public let operatorName: String
    public let reason: String?
    /// The fact that took this one's place.
    public let correctedBy: Int64?
    /// The fact that this one takes back or takes the place of.
    public let corrects: Int64?
    public let isWithdrawal: Bool

    public var id: Int64 { fact.id }
    public var isInForce: Bool { correctedBy == nil && !isWithdrawal }

    public var paper: IdentityPaper? { IdentityPaper(stored: fields) }
}

/// One thing of what an operator enters at once.
struct SocialEntryPart: Hashable {
    let body: SocialPayment.Fact.Body
    /// What is kept of it that no rule reads.
    var details: [String: String] = [:]
}

/// What an operator enters of a social payment, by one form.
public struct SocialEntry: Hashable, Sendable {
    let parts: [SocialEntryPart]
    public let happenedOn: CivilDate
    /// p.14: the day on which the basis reached the office.
    public let learnedOn: CivilDate
    let citation: Citation
    /// In which language each text was typed.
    var typed: FormValues = [:]

    /// The moment that the rules go by: of a day that is over, its end, for whatever was entered
    /// on that day was known before.
    func learnedAt(_ now: Moment) -> Moment {
        learnedOn < now.date ? .endOf(learnedOn) : now
    }
}

extension SocialPayment.Fact.Body {
    /// As it is stored.
    var code: String {
        switch self {
        case .decision: "decision"
        case .item: "item"
        case .paid: "paid"
        case .returned: "returned"
        }
    }

    var fields: [String: String] {
        switch self {
        case .decision(let decision, let from, let through):
            ["decision": decision.rawValue, "from": from.iso, "through": through?.iso ?? ""]
        case .item(let item, let value): ["item": String(item), "value": value]
        case .paid(let number, let sum, let row):
            ["number": number, "sum": sum.plain, "row": row.rawValue]
        case .returned(let number, let sum): ["number": number, "sum": sum.plain]
        }
    }

    init?(code: String, fields: [String: String]) {
        func sum() -> Tenge? { fields["sum"].flatMap { try? Tenge($0) } }
        switch code {
        case "decision":
            guard let decision = fields["decision"].flatMap(RecipientDecision.init(rawValue:)),
                let from = fields["from"].flatMap({ CivilDate(iso: $0) })
            else { return nil }
            self = .decision(decision, from: from, through: fields["through"].flatMap { CivilDate(iso: $0) })
        case "item":
            guard let item = fields["item"].flatMap({ Int($0) }) else { return nil }
            self = .item(item, fields["value"] ?? "")
        case "paid":
            guard let sum = sum(), let row = fields["row"].flatMap(SocialPayment.RowKind.init(rawValue:))
            else { return nil }
            self = .paid(number: fields["number"] ?? "", sum, row)
        case "returned":
            guard let sum = sum() else { return nil }
            self = .returned(number: fields["number"] ?? "", sum)
        default: return nil
        }
    }

    public var label: Localized {
        switch self {
        case .decision(let decision, let from, let through):
            decision.label
                + Localized(ru: " с \(from.shown)", kk: ", \(KazakhDay.from(from))")
                + (through.map {
                    Localized(ru: " по \($0.shown)", kk: " \(KazakhDay.by($0.shown)), қоса алғанда")
                } ?? .same(""))
        case .item(let item, let value):
            RecipientItem.title(item) + .same(": \(value)")
        case .paid(let number, let sum, let row):
            row.label + .same(" \(number.numbered), \(sum.shown) ₸")
        case .returned(let number, let sum):
            Localized(
                ru: "возврат по \(number.numbered), \(sum.shown) ₸",
                kk: "\(number.numbered) бойынша қайтару, \(sum.shown) ₸")
        }
    }
}

extension RecipientDecision {
    public var label: Localized {
        switch self {
        case .assign: Localized(ru: "назначение", kk: "тағайындау")
        case .suspend: Localized(ru: "приостановление", kk: "тоқтата тұру")
        case .resume: Localized(ru: "возобновление", kk: "қайта бастау")
        case .terminate: Localized(ru: "прекращение", kk: "тоқтату")
        }
    }
}

extension Store {
    /// All that was recorded of a social payment, in the order of entry.
    func facts(ofSocialPayment id: Int64) throws -> [RecordedSocialFact] {
        try database.rows(
            """
            SELECT f.id, f.kind, f.happened_on, f.learned_at, f.entered_at, coalesce(o.name, ''), f.fields, f.reason,
                (SELECT n.id FROM social_fact n WHERE n.corrects = f.id), f.corrects
            FROM social_fact f LEFT JOIN operator o ON o.id = f.operator_id
            WHERE f.payment_id = ? ORDER BY f.id
            """, [.integer(id)]
        ) { row -> RecordedSocialFact? in
            let isWithdrawal = row.text(1) == "withdrawn"
            let fields = FlatJSON.decode(row.text(6)) ?? [:]
            guard let happened = row.day(2), let learned = row.instant(3), let entered = row.instant(4),
                let body = isWithdrawal
                    ? .item(0, "") : SocialPayment.Fact.Body(code: row.text(1), fields: fields)
            else { return nil }
            return RecordedSocialFact(
                fact: SocialPayment.Fact(
                    id: row.integer(0), happenedOn: happened, learnedAt: learned, body: body),
                fields: fields, enteredAt: entered, operatorName: row.text(5), reason: row.optionalText(7),
                correctedBy: row.optionalInteger(8), corrects: row.optionalInteger(9),
                isWithdrawal: isWithdrawal)
        }.compactMap(\.self)
    }

    /// - Returns: the number of the first.
    @discardableResult
    func insertSocialFacts(
        _ entry: SocialEntry, of payment: Int64, at now: Moment, by worker: Operator,
        correcting: FactCorrection? = nil
    ) throws -> Int64 {
        var first: Int64 = 0
        for (place, part) in entry.parts.enumerated() {
            let correction = place == 0 ? correcting : nil
            let fields = part.details.merging(part.body.fields) { $1 }.filter { !$0.value.isEmpty }
            let id = try database.insert(
                """
                INSERT INTO social_fact (payment_id, kind, happened_on, learned_at, entered_at, operator_id, fields,
                    corrects, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(payment), .text(part.body.code), .date(entry.happenedOn),
                    .moment(entry.learnedAt(now)), .moment(now), .integer(worker.id),
                    .text(FlatJSON.encode(fields)), .optional(correction?.fact),
                    .optional(correction?.reason),
                ])
            if place == 0 { first = id }
        }
        try keepTypedLanguages(of: SocialPaymentLaw.typed, first, entry.typed)
        return first
    }
}

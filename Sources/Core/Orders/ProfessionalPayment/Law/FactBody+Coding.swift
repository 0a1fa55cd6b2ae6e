extension FactBody {
    /// The stored name of this kind of facts.
    public var kind: String {
        switch self {
        case .application: "application"
        case .employmentEnded: "employment-ended"
        case .contributionCount: "oppv-count"
        case .contributionMonths: "oppv-months"
        case .phone: "phone"
        case .noPhone: "no-phone"
        case .alreadyPaid: "already-paid"
        case .noticeExists: "notice-exists"
        case .refusalNotice: "refusal-notice"
        case .sms: "sms"
        case .push: "push"
        case .contactCentre: "contact-centre"
        case .reply: "reply"
        case .caseFile: "case-file"
        case .employerConsent: "employer-consent"
        case .suspension: "suspension"
        case .resumption: "resumption"
        case .termination: "termination"
        case .terminationNotice: "termination-notice"
        case .remittance: "transfer"
        case .disbursement: "payout"
        case .refund: "refund"
        case .penalInstitution: "penal-institution"
        case .determination: "ruling"
        }
    }

    /// The fields of the fact beyond its kind and dates, in their stored form.
    public var fields: [String: String] {
        switch self {
        case .application(let id): ["application": String(id)]
        case .employmentEnded(let kind, let recorded):
            Self.present(["end": kind.rawValue, "recorded_on": recorded?.iso])
        case .contributionCount(let count): ["count": String(count)]
        case .contributionMonths(let from, let to): ["from": from.iso, "to": to.iso]
        case .phone(let number): ["phone": number.text]
        case .noPhone, .alreadyPaid, .noticeExists, .push, .contactCentre: [:]
        case .refusalNotice(let reason), .terminationNotice(let reason): ["reason": reason]
        case .sms(let phone, let code): Self.present(["phone": phone?.text, "code": code])
        case .reply(let account, let bank): Self.present(["account": account.text, "bank": bank])
        case .caseFile(let number): Self.present(["number": number])
        case .employerConsent(let certificate): Self.present(["certificate": certificate])
        case .suspension(let ground, let measure):
            Self.present(["ground": String(ground), "measure": measure?.rawValue])
        case .resumption(let ground, let measure, let isPermanent):
            Self.present([
                "ground": String(ground), "measure": measure?.rawValue,
                "document": isPermanent ? "permanent" : "temporary",
            ])
        case .termination(let ground): ["ground": String(ground)]
        case .remittance(let month, let sum), .disbursement(let month, let sum), .refund(let month, let sum):
            ["month": month.iso, "sum": sum.plain]
        case .penalInstitution(let name): ["name": name]
        case .determination(let determination):
            Self.present([
                "clause": determination.clause, "outcome": determination.outcome?.rawValue,
                "sum": determination.sum?.plain,
                "reason": determination.reason,
            ])
        }
    }

    private static func present(_ fields: [String: String?]) -> [String: String] {
        fields.compactMapValues(\.self)
    }

    /// Reads what ``kind`` and ``fields`` wrote.
    ///
    /// - Returns: `nil` for a kind or a field that this program does not know.
    public init?(kind: String, fields: [String: String]) {
        guard let body = Self.simple(kind) ?? Self.early(kind, fields) ?? Self.late(kind, fields) else {
            return nil
        }
        self = body
    }

    private static func simple(_ kind: String) -> FactBody? {
        switch kind {
        case "no-phone": .noPhone
        case "already-paid": .alreadyPaid
        case "notice-exists": .noticeExists
        case "push": .push
        case "contact-centre": .contactCentre
        default: nil
        }
    }

    private static func early(_ kind: String, _ fields: [String: String]) -> FactBody? {
        switch kind {
        case "application": return fields["application"].flatMap { Int64($0) }.map { .application(id: $0) }
        case "employment-ended":
            return fields["end"].flatMap(EmploymentEnd.init(rawValue:)).map {
                .employmentEnded(kind: $0, recordedOn: fields["recorded_on"].flatMap { CivilDate(iso: $0) })
            }
        case "oppv-count": return fields["count"].flatMap { Int($0) }.map { .contributionCount($0) }
        case "oppv-months":
            guard let from = fields["from"].flatMap({ YearMonth(iso: $0) }),
                let to = fields["to"].flatMap({ YearMonth(iso: $0) })
            else { return nil }
            return .contributionMonths(from: from, to: to)
        case "phone": return fields["phone"].flatMap { try? PhoneNumber($0) }.map { .phone($0) }
        case "refusal-notice": return .refusalNotice(reason: fields["reason"] ?? "")
        case "sms": return .sms(phone: fields["phone"].flatMap { try? PhoneNumber($0) }, code: fields["code"])
        case "reply":
            return fields["account"].flatMap { try? IBAN($0) }.map {
                .reply(account: $0, bank: fields["bank"])
            }
        case "case-file": return .caseFile(number: fields["number"])
        case "employer-consent": return .employerConsent(certificate: fields["certificate"])
        default: return nil
        }
    }

    private static func late(_ kind: String, _ fields: [String: String]) -> FactBody? {
        let ground = fields["ground"].flatMap { Int($0) }
        let measure = fields["measure"].flatMap(SearchMeasure.init(rawValue:))
        let month = fields["month"].flatMap { YearMonth(iso: $0) }
        let sum = fields["sum"].flatMap { try? Tenge($0) }
        switch (kind, ground, month, sum) {
        case ("suspension", let ground?, _, _): return .suspension(ground: ground, measure: measure)
        case ("resumption", let ground?, _, _):
            return .resumption(
                ground: ground, measure: measure, isPermanentDocument: fields["document"] != "temporary")
        case ("termination", let ground?, _, _): return .termination(ground: ground)
        case ("transfer", _, let month?, let sum?): return .remittance(month: month, sum: sum)
        case ("payout", _, let month?, let sum?): return .disbursement(month: month, sum: sum)
        case ("refund", _, let month?, let sum?): return .refund(month: month, sum: sum)
        case ("termination-notice", _, _, _): return .terminationNotice(reason: fields["reason"] ?? "")
        case ("penal-institution", _, _, _): return .penalInstitution(name: fields["name"] ?? "")
        case ("ruling", _, _, _):
            return .determination(
                Determination(
                    clause: fields["clause"] ?? "",
                    outcome: fields["outcome"].flatMap(Determination.Outcome.init(rawValue:)), sum: sum,
                    reason: fields["reason"] ?? ""))
        default: return nil
        }
    }
}

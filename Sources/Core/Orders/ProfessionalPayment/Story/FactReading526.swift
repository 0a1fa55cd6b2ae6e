/// Reads the words of a fact of order 526; what is missing or mistyped is the
/// fact's own error.
enum FactReading526 {
    struct Refusal: Error {
        let messages: [Message]

        init(_ messages: Message...) { self.messages = messages }
    }

    static func body(of fact: ScenarioFact) -> Result<FactBody, Refusal> {
        do throws(Refusal) { return .success(try read(fact)) } catch { return .failure(error) }
    }

    private static func read(_ fact: ScenarioFact) throws(Refusal) -> FactBody {
        let values = fact.values
        switch fact.word {
        case "employment-ended":
            guard let kind = values["kind"].flatMap(EmploymentEnd.init(rawValue:)) else {
                throw Refusal(.alternatives, .required)
            }
            // A story that says no other day tells of the entry on its own.
            let recorded = values["recorded"].flatMap { CivilDate(iso: $0) } ?? fact.moment?.date
            return .employmentEnded(kind: kind, recordedOn: recorded)
        case "oppv": return try contributions(values)
        case "phone": return try phone(fact)
        case "already-paid": return .alreadyPaid
        case "notice-exists": return .noticeExists
        case "refusal-notice": return .refusalNotice(reason: values["reason"] ?? "")
        case "sms": return .sms(phone: nil, code: nil)
        case "push": return .push
        case "contact-centre": return .contactCentre
        case "reply": return try reply(values)
        case "case-file": return .caseFile(number: nil)
        case "employer-consent": return .employerConsent(certificate: nil)
        case "suspend":
            return .suspension(ground: try ground(values), measure: measure(values))
        case "resume":
            return .resumption(
                ground: try ground(values), measure: measure(values),
                isPermanentDocument: values["document"] != "temporary")
        case "terminate": return .termination(ground: try ground(values))
        case "termination-notice": return .terminationNotice(reason: values["reason"] ?? "")
        case "transfer": return .remittance(month: try month(values), sum: try sum(values))
        case "payout": return .disbursement(month: try month(values), sum: try sum(values))
        case "refund": return .refund(month: try month(values), sum: try sum(values))
        case "ruling":
            guard let outcome = values["outcome"].flatMap(Determination.Outcome.init(rawValue:)) else {
                throw Refusal(.alternatives, .required)
            }
            return .determination(
                Determination(
                    clause: values["clause"] ?? "", outcome: outcome,
                    sum: outcome == .partly ? try sum(values) : nil, reason: values["reason"] ?? ""))
        default:
            guard values["applied-by"] != nil else { throw Refusal(.alternatives, .required) }
            return .penalInstitution(name: values["name"] ?? "")
        }
    }

    private static func contributions(_ values: [String: String]) throws(Refusal) -> FactBody {
        let hasPeriod = values["from"] != nil || values["to"] != nil
        if let months = values["months"].flatMap({ Int($0) }) {
            guard !hasPeriod else { throw Refusal(.alternatives) }
            return .contributionCount(months)
        }
        guard hasPeriod else { throw Refusal(.required, .period) }
        guard let from = values["from"].flatMap({ YearMonth(iso: $0) }),
            let to = values["to"].flatMap({ YearMonth(iso: $0) })
        else { throw Refusal(.period, .required) }
        return .contributionMonths(from: from, to: to)
    }

    private static func phone(_ fact: ScenarioFact) throws(Refusal) -> FactBody {
        if fact.bare == ["none"] { return .noPhone }
        guard let typed = fact.values["number"] else { throw Refusal(.required, .phone) }
        do throws(Message) { return .phone(try PhoneNumber(typed)) } catch { throw Refusal(error) }
    }

    private static func reply(_ values: [String: String]) throws(Refusal) -> FactBody {
        guard let typed = values["account"] else { throw Refusal(.required, .iban) }
        do throws(Message) {
            return .reply(account: try IBAN(typed), bank: values["bank"])
        } catch {
            throw error == .iban ? Refusal(.iban) : Refusal(error, .iban)
        }
    }

    private static func ground(_ values: [String: String]) throws(Refusal) -> Int {
        guard let ground = values["ground"].flatMap({ Int($0) }) else {
            throw Refusal(.required, .alternatives)
        }
        return ground
    }

    private static func measure(_ values: [String: String]) -> SearchMeasure? {
        values["measure"].flatMap(SearchMeasure.init(rawValue:))
    }

    private static func month(_ values: [String: String]) throws(Refusal) -> YearMonth {
        guard let month = values["month"].flatMap({ YearMonth(iso: $0) }) else { throw Refusal(.period) }
        return month
    }

    private static func sum(_ values: [String: String]) throws(Refusal) -> Tenge {
        guard let sum = values["sum"].flatMap({ try? Tenge($0) }) else { throw Refusal(.required, .sum) }
        return sum
    }
}

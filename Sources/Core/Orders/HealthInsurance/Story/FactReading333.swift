/// Reads the words of a fact of order ҚР ДСМ-333; what is missing or mistyped
/// is the fact's own error.
struct FactReading333 {
    struct Refusal: Error {
        let messages: [Message]

        init(_ messages: Message...) { self.messages = messages }
    }

    let fact: ScenarioFact
    let moment: Moment
    /// Places of persons by name.
    let ids: [String: InsuredPerson.ID]

    private var values: [String: String] { fact.values }

    func body() -> Result<InsuranceFactBody, Refusal> {
        do throws(Refusal) { return .success(try read()) } catch { return .failure(error) }
    }

    private func read() throws(Refusal) -> InsuranceFactBody {
        switch fact.word {
        case "listed": return .listed(try listing())
        case "unlisted":
            if fact.emptied.contains("reason") { throw Refusal(.reason) }
            let source = values["source"] == "operator" ? DataSource.operator : .labour
            return .unlisted(try category(), reason: values["reason"], source: source)
        case "contribution":
            guard let month = month("month") else { throw Refusal(.period, .required) }
            guard let kind = values["kind"] else { throw Refusal(.alternatives, .required) }
            return .contribution(month, kind: kind)
        case "msi-payment": return try payment()
        case "check": return .reconciliation(values["who"].map { persons($0) })
        case "manual":
            guard values["applied"] != nil else { throw Refusal(.required) }
            let documents = values["documents"].flatMap { ScenarioDocuments.read($0) } ?? []
            return .manualEnrolment(try category(), documents)
        case "parents":
            return .parents(mother: try name("mother"), father: try name("father"), child: try name("child"))
        case "guardian": return .guardian(child: try name("of"))
        case "father-application":
            return .fatherApplication(child: try name("child"), try category())
        case "sick-leave":
            guard let from = date("from"), let to = date("to") else { throw Refusal(.required, .period) }
            return .sickLeave(from: from, to: to)
        case "failure":
            guard let text = values["system"] else { throw Refusal(.required) }
            guard let system = InformationSystem(rawValue: text) else { throw Refusal(.dictionary) }
            guard let from = date("from"), let to = date("to") else { throw Refusal(.required, .period) }
            return .outage(system, from: from, to: to)
        case "transfer": return try delivery()
        case "state-unpaid", "state-paid":
            guard values["from"] != nil else { throw Refusal(.required, .period) }
            return fact.word == "state-unpaid" ? .stateUnpaid : .statePaid
        default: return .stopped
        }
    }

    private func date(_ key: String) -> CivilDate? { values[key].flatMap { CivilDate(iso: $0) } }
    private func month(_ key: String) -> YearMonth? { values[key].flatMap { YearMonth(iso: $0) } }
    private func persons(_ text: String) -> [InsuredPerson.ID] {
        ScenarioShape.persons.names(in: text).compactMap { ids[$0] }
    }

    private func name(_ key: String) throws(Refusal) -> InsuredPerson.ID {
        guard let id = values[key].flatMap({ ids[$0] }) else { throw Refusal(.required) }
        return id
    }

    private func category() throws(Refusal) -> InsuranceCategory {
        guard let text = values["category"] else { throw Refusal(.required) }
        guard let category = InsuranceCategory(code: text) else { throw Refusal(.dictionary) }
        return category
    }

    private func listing() throws(Refusal) -> CategoryListing {
        var listing = CategoryListing(try category(), child: values["child"].flatMap { ids[$0] })
        listing.measure = values["measure"].flatMap(CategoryListing.Measure.init(rawValue:))
        listing.isMinimumSecurity = values["institution"] == "minimum"
        listing.isCrisisLevel = values["level"].map { ["crisis", "emergency"].contains($0) } ?? true
        listing.isFullTime = values["study"] != "part-time"
        listing.subpoint = values["subpoint"].flatMap { Int($0) }
        return listing
    }

    private func payment() throws(Refusal) -> InsuranceFactBody {
        let isSingle = values["payer"] == "P9"
        if let month = month("month") {
            guard values["from"] == nil, values["to"] == nil else { throw Refusal(.alternatives, .period) }
            return .payment(month...month, isSingle: isSingle, isMonthly: false)
        }
        guard let from = month("from"), let to = month("to") else { throw Refusal(.period, .required) }
        guard from <= to else { throw Refusal(PeriodWords.reversed, .period) }
        return .payment(from...to, isSingle: isSingle, isMonthly: true)
    }

    private func delivery() throws(Refusal) -> InsuranceFactBody {
        guard let text = values["body"] else { throw Refusal(.required) }
        guard let authority = Authority(rawValue: text) else { throw Refusal(.dictionary) }
        guard let list = values["list"] else { throw Refusal(.alternatives, .required) }
        let reserve = values["reserve"].map { persons($0) } ?? []
        guard list == "delta" else {
            guard values["who"] != nil || !reserve.isEmpty else { throw Refusal(.required) }
            return .fullList(authority, values["who"].map { persons($0) } ?? [], reserve: reserve)
        }
        guard let kind = values["kind"].flatMap(CompositionChange.init(rawValue:)) else {
            throw Refusal(.alternatives, .required)
        }
        guard let who = values["who"] else { throw Refusal(.required) }
        let named = persons(who).filter { kind != .hired || !reserve.contains($0) }
        return .delta(authority, kind, named)
    }

    /// The day of the thing itself.
    var happenedOn: CivilDate {
        switch fact.word {
        case "manual": date("applied") ?? moment.date
        case "state-unpaid", "state-paid", "failure", "sick-leave": date("from") ?? moment.date
        default: date("on") ?? moment.date
        }
    }
}

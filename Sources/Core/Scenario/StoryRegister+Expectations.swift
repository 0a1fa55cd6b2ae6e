extension StoryRegister {
    /// `expect status CODE`, of the last record by the asked day.
    func status(_ expectation: ScenarioExpectation, of person: Int64) -> ScenarioFinding {
        guard let day = expectation.day else { return ScenarioFinding(found: "no day to ask about") }
        guard let record = record(of: person, by: .endOf(day)) else {
            return ScenarioFinding(found: "no record")
        }
        let decision = record.standing(at: .endOf(day)).decision
        return ScenarioFinding(
            decision.value?.code ?? "none", expected: expectation.bare.first ?? "", reasons: decision.reasons)
    }

    /// `expect due WHAT date=…`, `expect no due WHAT`, of the last record.
    func term(
        of event: RegisterEvent, _ expectation: ScenarioExpectation, of person: Int64, _ rules: RegisterRules
    ) -> ScenarioFinding {
        let isAsked = expectation.word == "due"
        guard let record = records[person]?.last, let last = record.facts.last,
            let due = record.term(of: event, rules, at: last.at)
        else { return ScenarioFinding(found: isAsked ? "no such term" : nil) }
        let actual =
            switch due.due {
            case .success(let moment): "date=\(moment.date.iso)"
            case .failure(let error): "error=\(error.code)"
            }
        guard isAsked else { return ScenarioFinding(found: actual, reasons: [due.reason]) }
        let values = expectation.values
        let expected = values["error"].map { "error=\($0)" } ?? "date=\(values["date"] ?? "")"
        return ScenarioFinding(actual, expected: expected, reasons: [due.reason])
    }

    /// What the records of a person rest on by the end of a day: their steps and their terms.
    func reasons(of person: Int64, on day: CivilDate, _ rules: RegisterRules) -> [Reason] {
        guard let record = record(of: person, by: .endOf(day)) else { return [] }
        let terms = record.terms(rules, at: .endOf(day)).filter { $0.outcome != .fellAway }
        return record.standing(at: .endOf(day)).decision.reasons + terms.map(\.reason)
    }
}

extension ScenarioPhrase {
    /// The fact of an event of a register, with its fields as keys.
    init(_ event: RegisterEvent, _ keys: Keys = [], of person: Bool = true) {
        self.init(
            word: event.code,
            keys: event.fields.map { ($0.key, $0.shape) } + keys + (person ? [("who", .person)] : []))
    }
}

extension RegisterField {
    /// How a story writes it.
    var shape: ScenarioShape {
        switch kind {
        case .text: .text
        case .day: .date
        case .yes: .oneOf(["yes", "no"])
        case .one(let choices): .oneOf(choices.map(\.code))
        case .some(let choices): .listOf(choices.map(\.code))
        }
    }
}

extension ScenarioFact {
    /// As an event of a register: the fact's keys are the keys of its fields.
    func event(_ event: RegisterEvent, id: Int64, at moment: Moment, _ own: [String: String] = [:])
        -> RegisterFact
    {
        let told = values.filter { value in event.fields.contains { $0.key == value.key } }
        return RegisterFact(id: id, event, at: moment, RegisterValues(told.merging(own) { $1 }))
    }
}

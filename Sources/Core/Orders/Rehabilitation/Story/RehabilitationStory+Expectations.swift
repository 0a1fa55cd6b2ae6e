extension RehabilitationStory {
    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let values = expectation.values
        if expectation.word == "general-date" {
            return ScenarioFinding(
                RehabilitationEdition(rules.parameters).general?.iso ?? "none",
                expected: expectation.bare.first ?? "")
        }
        guard let day = expectation.day else { return ScenarioFinding(found: "no day to ask about") }
        guard let person = person(values["who"]) else { return ScenarioFinding(found: "no person") }
        switch expectation.word {
        case "status": return registers[Certificate.table].status(expectation, of: person)
        case "due", "no due": return term(expectation)
        case "ready", "no ready": return ready(expectation, person)
        case "receipt", "refusal": return paper(expectation, person, day)
        case "underlined":
            let standing = standing(Compensation.table, of: person, on: day)
            let count = standing?.values.codes(Compensation.Fields.receives).count
            return ScenarioFinding(
                count.map(String.init) ?? "no application", expected: expectation.bare.first ?? "")
        default: return clause(expectation, person, day)
        }
    }

    private func standing(_ table: RegisterTable, of person: Int64, on day: CivilDate) -> RegisterStanding? {
        registers[table].record(of: person, by: .endOf(day))?.standing(at: .endOf(day))
    }

    // MARK: Terms

    private func term(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let isReport = expectation.bare.first == "report"
        let register = registers[isReport ? SchoolingReport.table : RulesChange.table]
        let quarter = expectation.values["quarter"].flatMap { Quarter(iso: $0) }
        guard let owner = quarter.map(Self.owner) ?? Self.lastOwner(register) else {
            return ScenarioFinding(found: expectation.word == "due" ? "no such term" : nil)
        }
        if let quarter, isReport, register.records[owner] == nil {
            var expected = register
            _ = expected.enter(Self.over(quarter, id: 0), of: owner, rules)
            return expected.term(of: SchoolingReport.Event.submission, expectation, of: owner, rules)
        }
        let event = isReport ? SchoolingReport.Event.submission : RulesChange.Event.information
        return register.term(of: event, expectation, of: owner, rules)
    }

    /// Whose record was told of last.
    private static func lastOwner(_ register: StoryRegister) -> Int64? {
        func last(_ records: [RegisterHistory]) -> Int64 { records.last?.facts.last?.at.seconds ?? 0 }
        return register.records.max { (last($0.value), $0.key) < (last($1.value), $1.key) }?.key
    }

    /// The day that a receipt names (p.5): it stands whatever became of the application.
    private func ready(_ expectation: ScenarioExpectation, _ person: Int64) -> ScenarioFinding {
        let isAsked = expectation.word == "ready"
        let dues = (registers[Certificate.table].records[person] ?? []).flatMap { record in
            record.terms(rules, at: record.facts.last?.at ?? Moment(seconds: 0))
        }
        guard let due = dues.last(where: { $0.row.event == Certificate.Event.arrival }) else {
            return ScenarioFinding(found: isAsked ? "no receipt" : nil)
        }
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

    // MARK: Papers

    private func paper(
        _ expectation: ScenarioExpectation, _ person: Int64, _ day: CivilDate
    ) -> ScenarioFinding {
        guard let record = registers[Certificate.table].record(of: person, by: .endOf(day)),
            let at = record.beganAt
        else { return ScenarioFinding(found: "no application") }
        let standing = record.standing(at: at)
        let package = DocumentPackage(standing.values, on: at.date)
        let found = Self.shown(package)
        guard (expectation.word == "refusal") != package.isComplete else {
            return ScenarioFinding(found: found, reasons: package.reasons)
        }
        let values = expectation.values
        let missing = Set(package.missing.map(\.rawValue))
        let expired = Set(package.expired.map(\.rawValue))
        let holds =
            (values["missing"].map { Set(ScenarioShape.parts($0)) == missing } ?? true)
            && (values["expired"].map { Set(ScenarioShape.parts($0)) == expired } ?? true)
            && (values["copies"].map { $0 == String(RehabilitationParameters.refusalCopies) } ?? true)
        return ScenarioFinding(found: holds ? nil : found, reasons: package.reasons)
    }

    private static func shown(_ package: DocumentPackage) -> String {
        guard !package.isComplete else { return "receipt" }
        let lists = [
            ("missing", package.missing.map(\.rawValue)), ("expired", package.expired.map(\.rawValue)),
        ].filter { !$0.1.isEmpty }.map { "\($0.0)=\($0.1.joined(separator: ","))" }
        return (["refusal"] + lists + ["copies=\(RehabilitationParameters.refusalCopies)"])
            .joined(separator: " ")
    }

    // MARK: Clauses

    private func clause(
        _ expectation: ScenarioExpectation, _ person: Int64, _ day: CivilDate
    ) -> ScenarioFinding {
        let ofPerson = [Visit.table, Certificate.table, Compensation.table].flatMap {
            registers[$0].reasons(of: person, on: day, rules)
        }
        let ofOffice = [SchoolingReport.table, RulesChange.table].map { registers[$0] }.flatMap { register in
            register.records.keys.flatMap { register.reasons(of: $0, on: day, rules) }
        }
        var reasons = ofPerson + ofOffice
        if let record = registers[Certificate.table].record(of: person, by: .endOf(day)),
            let at = record.beganAt
        {
            reasons += DocumentPackage(record.standing(at: at).values, on: at.date).reasons
        }
        // Appendix 4 of the list is Appendix 1 of the rules that it stands in.
        let asked = expectation.bare.first ?? ""
        return StoryClauses.finding(
            ["A4": "A1", "3.A4": "3.A1"][asked] ?? asked, in: reasons,
            points: [.schoolingReport: "1", .order78: "2", .order277: "3"])
    }
}

/// Order ҚР ДСМ-333 at work on a scenario: all its persons are one family.
struct Story333: ScenarioStory {
    private let names: [ScenarioPerson]
    private let persons: [InsuredPerson]
    private let ids: [String: InsuredPerson.ID]
    private let rules: InsuranceRules
    private var facts: [InsuranceFact] = []
    private var register: InsuranceRegister
    private var lastID: Int64 = 0
    /// What other laws tell of persons.
    private var heard: [String: [PersonNews]] = [:]
    /// By the line of another order that paid for months, its facts here.
    private var paidBy: [Int64: [Int64]] = [:]
    /// The last application for a manual enrolment, entered or refused.
    private var lastManualEnrolment: [InsuredPerson.ID: InsuranceFact] = [:]

    init(_ rules: InsuranceRules, _ persons: [ScenarioPerson]) {
        self.rules = rules
        names = persons
        self.persons = persons.enumerated().map { index, person in
            InsuredPerson(
                id: Int64(index + 1), born: person.born, sex: person.sex,
                citizenship: person.citizenship ?? .kazakhstan)
        }
        ids = Dictionary(
            zip(persons.map(\.name), self.persons.map(\.id)), uniquingKeysWith: { first, _ in first })
        register = InsuranceRegister(persons: self.persons, facts: [], rules: rules)
    }

    // MARK: Facts

    mutating func enter(_ fact: ScenarioFact) -> Admission {
        guard let moment = fact.moment else { return Admission(refusals: [.required]) }
        lastID += 1
        let reading = FactReading333(fact: fact, moment: moment, ids: ids)
        let body: InsuranceFactBody
        switch reading.body() {
        case .failure(let refusal): return Admission(refusals: refusal.messages)
        case .success(let read): body = read
        }
        let isCommon = ["check", "parents", "failure", "transfer"].contains(fact.word)
        let person = isCommon ? nil : fact.values["who"].flatMap { ids[$0] } ?? persons.first?.id
        let new = InsuranceFact(
            id: lastID, person: person, happenedOn: reading.happenedOn, learnedAt: moment, body: body)
        if case .manualEnrolment = body, let person { lastManualEnrolment[person] = new }
        let admission = register.judge(new)
        if admission.isAccepted {
            facts.append(new)
            register = InsuranceRegister(persons: persons, facts: facts, rules: rules)
        }
        return admission
    }

    /// p.26–60: МЗЖ and ӘА count from their entry by another order, until given back in full.
    mutating func learn(_ news: ScenarioNews) {
        guard let person = ids[news.person] else { return }
        lastID += 1
        let mark = KnowledgeMark(seconds: news.learnedAt.seconds, id: lastID)
        if news.isRefunded {
            let ended = Set(paidBy[news.line] ?? [])
            facts = facts.map { ended.contains($0.id) ? $0.refunded(by: mark) : $0 }
        } else {
            guard news.purpose == .pension || news.purpose == .social else { return }
            for month in news.months {
                lastID += 1
                paidBy[news.line, default: []].append(lastID)
                facts.append(
                    InsuranceFact(
                        id: lastID, person: person, happenedOn: news.learnedAt.date,
                        learnedAt: news.learnedAt,
                        body: .contribution(month, kind: news.purpose == .pension ? "opv" : "so")))
            }
        }
        register = InsuranceRegister(persons: persons, facts: facts, rules: rules)
    }

    // MARK: News of persons

    var told: [String: [PersonNews]] {
        var told: [String: [PersonNews]] = [:]
        for fact in facts {
            guard case .unlisted(_, let reason?, _) = fact.body, let kind = PersonNewsKind.named(in: reason),
                let person = fact.person, let name = ids.first(where: { $0.value == person })?.key
            else { continue }
            told[name, default: []].append(
                PersonNews(kind, on: fact.happenedOn, by: RecordLink("consumer", person), .same("333")))
        }
        return told
    }

    mutating func hear(_ told: [String: [PersonNews]]) { heard = told }

    /// What is asked of a person, with what other laws tell of them.
    private func questions(of person: InsuredPerson.ID, on day: CivilDate) -> [InsuranceQuestion] {
        let name = ids.first { $0.value == person }?.key ?? ""
        let stopped = facts.filter { $0.person == person && $0.body == .stopped }.map(\.happenedOn)
        let desk = NewsDesk(RecordLink("consumer", person), HealthInsurance.newsConcerns) { news in
            stopped.contains(news.day)
        }
        let news = desk.questions((told[name] ?? []) + (heard[name] ?? []), [])
        return register.openQuestions(of: person, on: day) + news.map { $0.asOpenQuestion() }
    }

    // MARK: Expectations

    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        if expectation.word == "due" || expectation.word == "no due" { return term(expectation) }
        guard let person = expectation.values["who"].flatMap({ ids[$0] }) ?? persons.first?.id else {
            return ScenarioFinding(found: "no person")
        }
        switch expectation.word {
        case "manual": return manual(expectation, person)
        case "missing": return missing(expectation, person)
        default: return onDay(expectation, person)
        }
    }

    private func term(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let person = expectation.values["who"].flatMap { ids[$0] }
        let authority = expectation.values["body"].flatMap(Authority.init(rawValue:))
        let term =
            expectation.bare == ["transfer"]
            ? authority.flatMap { register.dueDelivery(of: $0) } : register.dueChange(of: person)
        guard expectation.word == "due" else {
            return ScenarioFinding(found: term.map { "a term: \($0.date.iso)" }, reasons: term?.reasons ?? [])
        }
        guard let term else { return ScenarioFinding(found: "no such term") }
        return ScenarioFinding(
            "date=\(term.date.iso)", expected: "date=\(expectation.values["date"] ?? "")",
            reasons: term.reasons)
    }

    private func manual(_ expectation: ScenarioExpectation, _ person: InsuredPerson.ID) -> ScenarioFinding {
        guard let manual = register.manualEnrolments(of: person).last else {
            return ScenarioFinding(found: "no manual enrolment")
        }
        return ScenarioFinding(
            "until=\(manual.lastDay.iso)", expected: "until=\(expectation.values["until"] ?? "")")
    }

    private func missing(_ expectation: ScenarioExpectation, _ person: InsuredPerson.ID) -> ScenarioFinding {
        guard let fact = lastManualEnrolment[person],
            case .manualEnrolment(let category, let documents) = fact.body
        else {
            return ScenarioFinding(found: "no manual enrolment")
        }
        let missing = CategoryEntry.of(category, on: fact.happenedOn).missing(documents, on: fact.happenedOn)
        let found = Set(missing.map { Set($0.alternatives.map(\.code)) })
        let expected = ScenarioDocuments.requirements(expectation.values["documents"] ?? "none")
        let text = missing.isEmpty ? "none" : missing.map(\.code).joined(separator: ",")
        return ScenarioFinding(found: found == expected ? nil : "documents=\(text)")
    }

    /// Expectations that ask about a day.
    private func onDay(_ expectation: ScenarioExpectation, _ person: InsuredPerson.ID) -> ScenarioFinding {
        guard let day = expectation.day else {
            return ScenarioFinding(found: "no day to ask about: as-of= or a fact")
        }
        let decision = register.decision(of: person, on: day)
        let bare = expectation.bare.first ?? ""
        switch expectation.word {
        case "category":
            return ScenarioFinding(
                decision.value.active?.code ?? "none", expected: bare, reasons: decision.reasons)
        case "also":
            let found = decision.value.also.map(\.code)
            let expected = bare == "none" ? [] : ScenarioShape.parts(bare)
            let text = found.isEmpty ? "none" : found.joined(separator: ",")
            return ScenarioFinding(
                found: Set(found) == Set(expected) ? nil : text, reasons: decision.reasons)
        case "right": return entitlement(expectation, decision)
        case "clause": return clause(bare, person, day, decision)
        default:
            let questions = questions(of: person, on: day)
            let clauses = questions.flatMap(\.citations).map(\.clause)
            var points: [String] = []
            for point in clauses.map({ String($0.prefix { $0 != "." }) }) where !points.contains(point) {
                points.append(point)
            }
            let isAsked = clauses.contains { ScenarioClauses.covers(bare, $0) }
            let holds = isAsked == (expectation.word == "open-question")
            let reasons = questions.flatMap { question in
                question.citations.map { Reason($0, question.text, facts: question.facts) }
            }
            return ScenarioFinding(
                found: holds ? nil : points.isEmpty ? "none" : points.joined(separator: ", "),
                reasons: reasons)
        }
    }

    private func entitlement(_ expectation: ScenarioExpectation, _ decision: Decision<InsuranceEntitlement>)
        -> ScenarioFinding
    {
        let entitlement = decision.value
        let found: [(key: String, value: String?)] = [
            ("from", entitlement.from?.iso), ("until", entitlement.until?.iso),
            ("basis", entitlement.basis?.code),
        ]
        let holds =
            (expectation.bare.first == "yes") == entitlement.holds
            && found.allSatisfy { entry in
                expectation.values[entry.key].map { $0 == entry.value } ?? true
            }
        let text = found.compactMap { entry in entry.value.map { "\(entry.key)=\($0)" } }
        let all = ([entitlement.holds ? "yes" : "no"] + text).joined(separator: " ")
        return ScenarioFinding(found: holds ? nil : all, reasons: decision.reasons)
    }

    /// What the answer rests on, and what the last fact led to.
    private func clause(
        _ asked: String, _ person: InsuredPerson.ID, _ day: CivilDate,
        _ decision: Decision<InsuranceEntitlement>
    ) -> ScenarioFinding {
        let last = register.lastDecision(of: person, by: day)
        return ScenarioClauses.finding(
            asked, of: .order333, in: decision.reasons.filter(\.applied) + last,
            reasons: decision.reasons + last)
    }
}

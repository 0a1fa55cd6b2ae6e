/// Order 526 at work on a scenario: each person is one case.
struct Story526: ScenarioStory {
    private let rules: PaymentRules
    private let persons: [ScenarioPerson]
    private var facts: [String: [Fact]] = [:]
    private var lastID: Int64 = 0
    /// What other laws tell of persons.
    private var heard: [String: [PersonNews]] = [:]

    init(_ setting: ScenarioSetting, _ persons: [ScenarioPerson]) throws(Message) {
        rules = try PaymentRules(
            parameters: setting.parameters, calendar: setting.calendar, hours: setting.hours,
            banks: setting.banks)
        self.persons = persons
    }

    private func person(_ name: String?) -> ScenarioPerson? {
        name.map { name in persons.first { $0.name == name } } ?? persons.first
    }

    private func paymentCase(of person: ScenarioPerson) -> PaymentCase {
        PaymentCase(
            facts: facts[person.name] ?? [], person: Recipient(born: person.born, sex: person.sex),
            rules: rules)
    }

    // MARK: Facts

    mutating func enter(_ fact: ScenarioFact) -> Admission {
        guard let person = person(fact.values["who"]), let moment = fact.moment else {
            return Admission(refusals: [.required])
        }
        lastID += 1
        let body: FactBody
        switch FactReading526.body(of: fact) {
        case .failure(let refusal): return Admission(refusals: refusal.messages)
        case .success(let read): body = read
        }
        let new = Fact(
            id: lastID, happenedOn: fact.values["on"].flatMap { CivilDate(iso: $0) } ?? moment.date,
            learnedAt: moment, body: body)
        let origin = FactOrigin(
            isMinistrySystem: !fact.emptied.contains("source") && fact.values["source"] ?? "mtszn" == "mtszn",
            isAdministration: fact.values["applied-by"] != "other")
        let admission = paymentCase(of: person).judge(new, origin: origin)
        if admission.isKept { facts[person.name, default: []].append(new) }
        return admission
    }

    // MARK: News

    private func record(of name: String) -> RecordLink {
        RecordLink("case", Int64((persons.firstIndex { $0.name == name } ?? 0) + 1))
    }

    var told: [String: [PersonNews]] {
        Dictionary(
            uniqueKeysWithValues: facts.map { name, facts in
                (
                    name,
                    facts.compactMap { fact in
                        fact.body.newsKind.map {
                            PersonNews($0, on: fact.happenedOn, by: record(of: name), .same("526"))
                        }
                    }
                )
            })
    }

    mutating func hear(_ told: [String: [PersonNews]]) { heard = told }

    /// What is asked of a case, with what other laws tell of its person.
    private func questions(_ story: PaymentCase, of person: ScenarioPerson, on day: CivilDate)
        -> [PaymentQuestion]
    {
        let desk = story.newsDesk(record(of: person.name).id, on: day)
        let news = desk.questions((told[person.name] ?? []) + (heard[person.name] ?? []), [])
        return story.openQuestions(on: day) + news.map { $0.asOpenQuestion() }
    }

    // MARK: Expectations

    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let values = expectation.values
        let month = values["month"].flatMap { YearMonth(iso: $0) }
        let person = person(values["who"])
        if expectation.word == "due", let month, person.flatMap({ facts[$0.name] }) == nil,
            let kind = expectation.bare.first.flatMap(DeadlineKind.init(rawValue:)), kind.isMonthly
        {
            // Where nothing has happened yet, the question is about the calendar alone.
            let due = rules.monthlyTerm(kind, month).due
            return Self.finding(due.map(\.iso), values, "date", [])
        }
        guard let person else { return ScenarioFinding(found: "no person") }
        let story = paymentCase(of: person)
        switch expectation.word {
        case "age55":
            return ScenarioFinding(
                "on=\(story.ageDay.iso)", expected: "on=\(values["on"] ?? "")",
                reasons: story.conditions(on: expectation.day ?? story.ageDay).age.reasons)
        case "pension-age":
            return Self.finding(
                Self.result { () throws(Message) in try story.pensionAge().iso }, values, "on",
                story.pensionReasons())
        case "suspended", "resumed", "terminated": return dates(expectation, story)
        case "due":
            guard let deadline = deadline(expectation, story, month) else {
                return ScenarioFinding(found: "no such term")
            }
            return Self.finding(deadline.due.map(\.iso), values, "date", deadline.reasons)
        case "no due":
            guard let deadline = deadline(expectation, story, month) else {
                return ScenarioFinding(found: nil)
            }
            return ScenarioFinding(
                found: Self.written(deadline.due.map(\.iso), "date"), reasons: deadline.reasons)
        case "amount", "excess", "arrears", "unreturned":
            guard let month else { return ScenarioFinding(found: "no month") }
            return sum(expectation, story, month)
        default: return onDay(expectation, story, person)
        }
    }

    private func deadline(_ expectation: ScenarioExpectation, _ story: PaymentCase, _ month: YearMonth?)
        -> Deadline?
    {
        guard let kind = expectation.bare.first.flatMap(DeadlineKind.init(rawValue:)) else { return nil }
        return month.map { story.deadline(kind, month: $0) } ?? story.deadline(kind)
    }

    private func dates(_ expectation: ScenarioExpectation, _ story: PaymentCase) -> ScenarioFinding {
        let from = expectation.values["from"] ?? ""
        let ground = expectation.values["ground"]
        var known: [String]
        var reasons: [Reason]
        let suspensions = story.suspensions.filter { ground == nil || String($0.ground) == ground }
        switch (expectation.word, ground) {
        case ("suspended", _):
            known = suspensions.map(\.from.iso)
            reasons = suspensions.flatMap { story.suspensionReasons($0) }
        case ("resumed", nil):
            known = story.resumptions.map(\.iso)
            reasons = suspensions.flatMap { story.suspensionReasons($0) }
        case ("resumed", _):
            known = suspensions.compactMap(\.resumedFrom?.iso)
            reasons = suspensions.flatMap { story.suspensionReasons($0) }
        default:
            known = [story.termination?.from.iso].compactMap(\.self)
            reasons = story.terminationReasons()
        }
        let list = known.isEmpty ? "none" : known.map { "from=\($0)" }.joined(separator: ", ")
        return ScenarioFinding(found: known.contains(from) ? nil : list, reasons: reasons)
    }

    private func sum(
        _ expectation: ScenarioExpectation, _ story: PaymentCase, _ month: YearMonth
    ) -> ScenarioFinding {
        let reasons = story.amountReasons(month)
        let line = Self.result { () throws(Message) in try story.line(of: month) }
        if expectation.word == "amount", let days = expectation.values["days"],
            case .success(let line) = line,
            String(line.amount.days) != days
        {
            return ScenarioFinding(
                found: "sum=\(line.amount.sum.plain) days=\(line.amount.days)", reasons: reasons)
        }
        let sum = line.map { line in
            switch expectation.word {
            case "excess": line.overpayment
            case "arrears": line.arrears
            case "unreturned": line.unrefunded
            default: line.amount.sum
            }
        }
        var values = expectation.values
        if let typed = values["sum"], let read = try? Tenge(typed) { values["sum"] = read.plain }
        return Self.finding(sum.map(\.plain), values, "sum", reasons)
    }

    /// Expectations that ask about a day.
    private func onDay(
        _ expectation: ScenarioExpectation, _ story: PaymentCase, _ person: ScenarioPerson
    ) -> ScenarioFinding {
        guard let day = expectation.day else {
            return ScenarioFinding(found: "no day to ask about: as-of= or a fact")
        }
        let bare = expectation.bare.first ?? ""
        switch expectation.word {
        case "status":
            let decision = story.status(on: day)
            return ScenarioFinding(decision.value.rawValue, expected: bare, reasons: decision.reasons)
        case "refused":
            let names = story.refusals(on: day).map(\.rawValue)
            let holds = names.contains(expectation.values["reason"] ?? "")
            let status = story.status(on: day)
            return ScenarioFinding(
                found: holds ? nil : "\(status.value.rawValue) \(names.joined(separator: ", "))",
                reasons: status.reasons)
        case "accounting":
            let lines = story.statementLines(knownBy: day)
            let reasons = lines.map { Reason($0.citation, $0.text, facts: $0.facts) }
            return ScenarioFinding(
                "lines=\(lines.count)", expected: "lines=\(expectation.values["lines"] ?? "")",
                reasons: reasons)
        case "clause":
            let reasons = lastDecision(story, day)
            return ScenarioClauses.finding(
                bare, of: .order526, in: reasons.filter(\.applied), reasons: reasons)
        case "ruled":
            let settled = story.openQuestions(on: day).filter { $0.determination != nil }
            let clauses = settled.compactMap(\.topic?.rawValue)
            return ScenarioFinding(
                found: clauses.contains(bare)
                    ? nil : clauses.isEmpty ? "none" : clauses.joined(separator: ", "),
                reasons: settled.flatMap(story.reasons(of:)))
        default:
            let questions = questions(story, of: person, on: day)
            let clauses = questions.flatMap(\.citations).map(\.clause)
            // As they are asked: by the point alone.
            var points: [String] = []
            for point in clauses.map({ String($0.prefix { $0 != "." }) }) where !points.contains(point) {
                points.append(point)
            }
            let reasons = questions.flatMap { question in
                question.citations.map { Reason($0, question.text, facts: question.facts) }
            }
            let isAsked = clauses.contains { ScenarioClauses.covers(bare, $0) }
            let holds = isAsked == (expectation.word == "open-question")
            return ScenarioFinding(
                found: holds ? nil : points.isEmpty ? "none" : points.joined(separator: ", "),
                reasons: reasons)
        }
    }

    /// What followed from the last fact up to a day: the last learned and,
    /// where another was typed last, that one too.
    private func lastDecision(_ story: PaymentCase, _ day: CivilDate) -> [Reason] {
        let known = story.facts.filter { $0.learnedAt.date <= day }
        let last = [known.last, known.max { $0.id < $1.id }].compactMap(\.self)
        return Set(last).flatMap { story.reasons(after: $0, on: day) }
    }

    // MARK: Comparing

    private static func result<Value>(_ compute: () throws(Message) -> Value) -> Result<Value, Message> {
        do throws(Message) { return .success(try compute()) } catch { return .failure(error) }
    }

    /// A value as a scenario writes it, or the code in its place.
    private static func written(_ result: Result<String, Message>, _ key: String) -> String {
        switch result {
        case .success(let text): "\(key)=\(text)"
        case .failure(let message): "error=\(message.code)"
        }
    }

    /// Compares a value, or the code in its place.
    private static func finding(
        _ result: Result<String, Message>, _ values: [String: String], _ key: String, _ reasons: [Reason]
    ) -> ScenarioFinding {
        let actual = written(result, key)
        let expected = values["error"].map { "error=\($0)" } ?? "\(key)=\(values[key] ?? "")"
        return ScenarioFinding(actual, expected: expected, reasons: reasons)
    }
}

/// Order 129 point 6 at work on a scenario: exemptions, declared and transferred sums, answers.
struct PlatformsStory: NumberedStory {
    /// A line of the reconciliation: whose, by whom, for which month, of which kind.
    struct Key: Hashable {
        let platform: String
        let person: Int64
        let month: YearMonth
        let kind: PlatformPaymentKind
    }

    let names: [String]
    private var lastID: Int64 = 0
    private(set) var exemptions: [PerformerExemption] = []
    private(set) var declared: [Key: [PlatformLine.Declared]] = [:]
    private(set) var transferred: [Key: [PlatformLine.Transferred]] = [:]
    private(set) var answers: [Key: [PlatformLine.Answer]] = [:]

    init(_ persons: [ScenarioPerson]) { names = persons.map(\.name) }

    private struct Refusal: Error {
        let message: Message
    }

    private mutating func nextID() -> Int64 {
        lastID += 1
        return lastID
    }

    // MARK: Facts

    mutating func enter(_ fact: ScenarioFact) -> Admission {
        guard let moment = fact.moment, let person = person(fact.values["who"]) else {
            return Admission(refusals: [.required])
        }
        do throws(Refusal) {
            switch fact.word {
            case "exempt": return try enterExemption(fact, person, moment)
            case "declared":
                let (key, sum) = try line(fact, person)
                declared[key, default: []].append(
                    PlatformLine.Declared(id: nextID(), sum: sum, learnedAt: moment))
            case "transferred":
                let (key, sum) = try line(fact, person)
                transferred[key, default: []].append(
                    PlatformLine.Transferred(id: nextID(), sum: sum, months: [key.month], learnedAt: moment))
            default: return try enterAnswer(fact, person, moment)
            }
            return Admission()
        } catch {
            return Admission(refusals: [error.message])
        }
    }

    private mutating func enterExemption(
        _ fact: ScenarioFact, _ person: Int64, _ moment: Moment
    ) throws(Refusal) -> Admission {
        let words = fact.values["kind"].map(ScenarioShape.parts) ?? []
        let kinds = words.compactMap(PlatformPaymentKind.init(rawValue:))
        guard kinds.count == words.count else { throw Refusal(message: .dictionary) }
        guard let from = fact.values["from"].flatMap({ CivilDate(iso: $0) }) else {
            throw Refusal(message: kinds.isEmpty ? .noPaymentKind : .required)
        }
        let exemption = PerformerExemption(
            id: nextID(), person: person, kinds: Set(kinds), from: from,
            to: fact.values["to"].flatMap { CivilDate(iso: $0) }, learnedAt: moment)
        let refusals = exemption.refusals(among: exemptions.filter { $0.person == person })
        if refusals.isEmpty { exemptions.append(exemption) }
        return Admission(refusals: refusals)
    }

    private func key(_ fact: ScenarioFact, _ person: Int64) throws(Refusal) -> Key {
        guard let platform = fact.values["operator"] else { throw Refusal(message: .required) }
        guard let month = fact.values["month"].flatMap({ YearMonth(iso: $0) }) else {
            throw Refusal(message: .period)
        }
        guard let kind = fact.values["kind"].flatMap(PlatformPaymentKind.init(rawValue:)) else {
            throw Refusal(message: fact.values["kind"] == nil ? .required : .dictionary)
        }
        return Key(platform: platform, person: person, month: month, kind: kind)
    }

    private func line(_ fact: ScenarioFact, _ person: Int64) throws(Refusal) -> (Key, Tenge) {
        let key = try key(fact, person)
        guard let sum = fact.values["sum"].flatMap({ try? Tenge($0) }) else {
            throw Refusal(message: .required)
        }
        guard sum >= .zero else { throw Refusal(message: .sum) }
        return (key, sum)
    }

    private mutating func enterAnswer(
        _ fact: ScenarioFact, _ person: Int64, _ moment: Moment
    ) throws(Refusal) -> Admission {
        let key = try key(fact, person)
        let line = line(key, by: moment.date)
        let kind: PlatformLine.Answer.Kind =
            fact.word == "difference-returned"
            ? .returned(number: fact.values["number"] ?? "") : .explained(fact.values["reason"] ?? "")
        let admission = line.judge(kind)
        if admission.isAccepted {
            answers[key, default: []].append(
                PlatformLine.Answer(
                    id: nextID(), kind: kind, declared: line.declaredSum, transferred: line.transferredSum,
                    learnedAt: moment))
        }
        return admission
    }

    // MARK: What another law tells

    mutating func learn(_ news: ScenarioNews) {
        guard let kind = PlatformPaymentKind(news.purpose), let person = person(news.person) else { return }
        let keys = news.months.map { Key(platform: news.payer, person: person, month: $0, kind: kind) }
        for key in keys {
            transferred[key, default: []].removeAll { $0.id == -news.line }
            guard !news.isRefunded else { continue }
            transferred[key, default: []].append(
                PlatformLine.Transferred(
                    id: -news.line, sum: news.sum, months: news.months, learnedAt: news.learnedAt))
        }
    }

    // MARK: What follows

    private func line(_ key: Key, by day: CivilDate) -> PlatformLine {
        PlatformLine(
            key.month, key.kind, declared: (declared[key] ?? []).filter { $0.learnedAt.date <= day },
            transferred: (transferred[key] ?? []).filter { $0.learnedAt.date <= day },
            exemptions: exemptions.filter { $0.person == key.person && $0.learnedAt.date <= day },
            answers: (answers[key] ?? []).filter { $0.learnedAt.date <= day })
    }

    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        guard let day = expectation.day else { return ScenarioFinding(found: "no day to ask about") }
        let values = expectation.values
        guard let person = person(values["who"]) else { return ScenarioFinding(found: "no person") }
        let keys = Set(declared.keys).union(transferred.keys).filter { $0.person == person }
        guard expectation.word == "reconciled" else {
            let reasons = keys.flatMap { line($0, by: day).decision.reasons }
            return ScenarioClauses.finding(
                expectation.bare.first ?? "", of: .order129, in: reasons, reasons: reasons)
        }
        let asked = keys.filter { key in
            key.month.iso == values["month"] && key.kind.rawValue == values["kind"]
                && (values["operator"].map { $0 == key.platform } ?? true)
        }
        guard let key = asked.first else { return ScenarioFinding(found: "no such line") }
        guard asked.count == 1 else { return ScenarioFinding(found: "lines of several operators: operator=") }
        let found = line(key, by: day)
        let actual = [
            "difference": found.difference.plain, "status": found.status.rawValue,
            "exempt": found.isTransferredThoughExempt ? "yes" : "no",
        ]
        let differing = ["difference", "status", "exempt"].filter { name in
            values[name].map { $0 != actual[name] } ?? false
        }
        return ScenarioFinding(
            found: differing.isEmpty
                ? nil : differing.map { "\($0)=\(actual[$0] ?? "")" }.joined(separator: " "),
            reasons: found.decision.reasons)
    }
}

/// Values and the calendar at work on a scenario: a fact asks, and the expectations behind it
/// are about its answer.
struct ValueStory: ScenarioStory {
    private let calendar: WorkCalendar
    private var answer = Answer.none

    private enum Answer {
        case none
        case value(TypedValue)
        case date(CivilDate)
        case working(Bool)
    }

    /// Longer than any term of law, and soon counted.
    private static let longest = 100_000

    init(calendar: WorkCalendar) { self.calendar = calendar }

    mutating func enter(_ fact: ScenarioFact) -> Admission {
        answer = .none
        do throws(Message) {
            answer = try answer(to: fact)
        } catch {
            return Admission(refusals: [error])
        }
        guard case .value(let value) = answer else { return Admission() }
        return Admission(refusals: value.refusals, warnings: value.warnings)
    }

    private func answer(to fact: ScenarioFact) throws(Message) -> Answer {
        let values = fact.values
        let after = values["after"].flatMap { CivilDate(iso: $0) }
        switch fact.word {
        case "value":
            guard let kind = values["kind"].flatMap(TypedValue.Kind.init(rawValue:)) else { throw .required }
            return .value(TypedValue(values["text"] ?? "", kind))
        case "day":
            guard let day = fact.bare.first.flatMap({ CivilDate(iso: $0) }) else { throw .required }
            return .working(try calendar.isWorking(day))
        case "months":
            guard let after else { throw .required }
            let month = after.yearMonth.adding(try count(values["count"], from: -Self.longest))
            guard CivilDate.years.contains(month.year) else { throw .date }
            return .date(after.adding(months: after.yearMonth.months(to: month)))
        default:
            if let after { return .date(try calendar.workingDay(try count(values["count"]), after: after)) }
            guard let month = values["month"].flatMap({ YearMonth(iso: $0) }) else { throw .required }
            guard let nth = values["nth"] else { return .date(try calendar.lastWorkingDay(of: month)) }
            let day = try calendar.workingDay(try count(nth), of: month)
            guard day.yearMonth == month else { throw .count(month.dayCount) }
            return .date(day)
        }
    }

    private func count(_ written: String?, from least: Int = 1) throws(Message) -> Int {
        guard let count = written.flatMap({ Int($0) }), (least...Self.longest).contains(count) else {
            throw .count(Self.longest)
        }
        return count
    }

    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let asked = expectation.bare.first ?? ""
        switch (expectation.word, answer) {
        case ("valid", .value(let value)): return check(value, expectation.values)
        case ("date", .date(let day)): return ScenarioFinding(day.iso, expected: asked)
        case ("working", .working(let isWorking)):
            return ScenarioFinding(isWorking ? "yes" : "no", expected: asked)
        default: return ScenarioFinding(found: "no fact above that tells it")
        }
    }

    private func check(_ value: TypedValue, _ expected: [String: String]) -> ScenarioFinding {
        guard value.refusals.isEmpty else {
            return ScenarioFinding(found: value.refusals.map(\.code).joined(separator: ", "))
        }
        let known = ["born": value.born?.iso ?? "none", "sex": value.sex ?? "none", "normal": value.normal]
        let different = expected.keys.sorted().filter { known[$0] != nil && known[$0] != expected[$0] }
        return ScenarioFinding(
            found: different.isEmpty
                ? nil : different.map { "\($0)=\(known[$0] ?? "")" }.joined(separator: " "))
    }
}

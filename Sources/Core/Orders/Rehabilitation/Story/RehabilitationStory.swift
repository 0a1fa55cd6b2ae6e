/// Order 113 at work on a scenario: visits, certificates, compensation, reports, changes of the rules.
struct RehabilitationStory: NumberedStory {
    let names: [String]
    let rules: RegisterRules
    private var lastID: Int64 = 0
    private(set) var registers = StoryRegisters(RehabilitationRegisters.all)

    init(_ setting: ScenarioSetting, _ persons: [ScenarioPerson]) {
        names = persons.map(\.name)
        rules = RegisterRules(setting)
    }

    private mutating func nextID() -> Int64 {
        lastID += 1
        return lastID
    }

    private mutating func enter(_ fact: RegisterFact, of person: Int64) -> Admission {
        registers.enter(fact, of: person, rules)
    }

    // MARK: Facts

    mutating func enter(_ fact: ScenarioFact) -> Admission {
        guard let moment = fact.moment, let person = person(fact.values["who"]) else {
            return Admission(refusals: [.required])
        }
        switch fact.word {
        case "accept": return enterApplication(fact, person, moment)
        case "hearing": return enterHearing(fact, person, moment)
        case "report": return enterReport(fact, moment)
        case "rules-changed": return enterChange(fact, moment)
        default:
            guard let event = registers.event(fact.word) else {
                return Admission(refusals: [.required])
            }
            return enter(fact.event(event, id: nextID(), at: moment), of: person)
        }
    }

    /// The application, then the paper that its package asks for.
    private mutating func enterApplication(
        _ fact: ScenarioFact, _ person: Int64, _ moment: Moment
    ) -> Admission {
        let documents = fact.values["documents"] ?? ""
        let told = fact.event(
            Certificate.Event.application, id: nextID(), at: moment,
            ["documents": documents == "none" ? "" : documents])
        let admission = enter(told, of: person)
        guard admission.isAccepted else { return admission }
        let isComplete = DocumentPackage(told.values, on: moment.date).isComplete
        let paper = isComplete ? Certificate.Event.acceptance : Certificate.Event.refusal
        _ = enter(RegisterFact(id: nextID(), paper, at: moment), of: person)
        return admission
    }

    /// A hearing of an application that the story does not tell is judged by itself.
    private mutating func enterHearing(
        _ fact: ScenarioFact, _ person: Int64, _ moment: Moment
    ) -> Admission {
        let told = fact.event(Certificate.Event.hearing, id: nextID(), at: moment)
        let step = RegisterStep(record: RegisterStanding(), fact: told, others: [], rules: rules)
        let refusals = Certificate.hearingGuards.compactMap { $0.objection(step) }
        let isKnown = registers[Certificate.table].records[person] != nil
        guard refusals.isEmpty, isKnown else { return Admission(refusals: refusals) }
        return enter(told, of: person)
    }

    private mutating func enterReport(_ fact: ScenarioFact, _ moment: Moment) -> Admission {
        guard let quarter = fact.values["quarter"].flatMap({ Quarter(iso: $0) }) else {
            return Admission(refusals: [.required, .period])
        }
        let owner = Self.owner(of: quarter)
        let before = registers
        if registers[SchoolingReport.table].records[owner] == nil {
            _ = enter(Self.over(quarter, id: nextID()), of: owner)
        }
        let submission = fact.event(SchoolingReport.Event.submission, id: nextID(), at: moment)
        let admission = enter(submission, of: owner)
        // What is refused leaves nothing behind.
        if !admission.isAccepted { registers = before }
        return admission
    }

    /// A quarter ends by itself, and its report is expected.
    static func over(_ quarter: Quarter, id: Int64) -> RegisterFact {
        RegisterFact(
            id: id, SchoolingReport.Event.quarter, at: Moment(quarter.lastDay.adding(days: 1)),
            RegisterValues([SchoolingReport.quarterEnd.key: quarter.lastDay.iso]))
    }

    /// Each quarter has a record of its own.
    static func owner(of quarter: Quarter) -> Int64 { Int64(quarter.lastDay.dayNumber) }

    /// The change happened on its day, the information came at the moment of the fact; each change
    /// has a record of its own.
    private mutating func enterChange(_ fact: ScenarioFact, _ moment: Moment) -> Admission {
        let day = fact.values["on"].flatMap { CivilDate(iso: $0) } ?? moment.date
        guard day <= moment.date else {
            return Admission(
                refusals: [.future, .order(RulesChange.changedOn.label, RegisterWords.dayOfEvent)])
        }
        let id = nextID()
        let change = fact.event(
            RulesChange.Event.change, id: id, at: min(Moment(day), moment),
            [RulesChange.changedOn.key: day.iso])
        let admission = enter(change, of: id)
        guard admission.isAccepted else { return admission }
        return enter(RegisterFact(id: nextID(), RulesChange.Event.information, at: moment), of: id)
    }
}

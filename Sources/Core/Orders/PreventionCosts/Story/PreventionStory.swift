/// Order № 20 at work on a scenario: the documents of an application, on paper and in databases.
struct PreventionStory: NumberedStory {
    let names: [String]
    private let rules: RegisterRules
    private var lastID: Int64 = 0
    /// By person, in the order of their moments; what was refused is a request that did not go,
    /// its documents are what they are.
    private var lists: [Int64: [(at: Moment, documents: ReimbursementDocuments)]] = [:]
    /// Documents that are followed one by one, of the last application that has them.
    private var followed: [Followed: StoryRegister] = [:]

    private struct Followed: Hashable {
        let person: Int64
        let document: String
    }

    init(_ setting: ScenarioSetting, _ persons: [ScenarioPerson]) {
        names = persons.map(\.name)
        rules = RegisterRules(setting)
    }

    // MARK: Facts

    mutating func enter(_ fact: ScenarioFact) -> Admission {
        guard let moment = fact.moment, let person = person(fact.values["who"]) else {
            return Admission(refusals: [.required])
        }
        return fact.word == "reimbursement"
            ? enterApplication(fact, person, moment) : enterOfDocument(fact, person, moment)
    }

    private mutating func enterApplication(
        _ fact: ScenarioFact, _ person: Int64, _ moment: Moment
    ) -> Admission {
        let values = fact.values
        guard let point = values["point"].flatMap(ReimbursementPoint.init(rawValue:)) else {
            return Admission(refusals: [.alternatives, .required])
        }
        guard let names = values["documents"].map(ScenarioShape.parts) else {
            return Admission(refusals: [.required])
        }
        let documents = ReimbursementDocuments(
            point, names: names, inDatabases: Set(Self.parts(values["in-databases"])),
            hasConsent: values["consent"] == "yes")
        lists[person, default: []].insert((moment, documents)) { $0.at }
        let admission = Admission(refusals: documents.refusals)
        if admission.isAccepted { for name in names { follow(name, of: person, point, from: moment) } }
        return admission
    }

    /// Each document of the list is followed from then on.
    private mutating func follow(
        _ name: String, of person: Int64, _ point: ReimbursementPoint, from moment: Moment
    ) {
        lastID += 1
        var register = StoryRegister(ReimbursementDocument.table(point))
        let listed = RegisterFact(
            id: lastID, ReimbursementDocument.Event.listed, at: moment,
            RegisterValues([ReimbursementDocument.Fields.name.key: name]))
        _ = register.enter(listed, of: person, rules)
        followed[Followed(person: person, document: name)] = register
    }

    private mutating func enterOfDocument(
        _ fact: ScenarioFact, _ person: Int64, _ moment: Moment
    ) -> Admission {
        guard let name = fact.values["document"] else { return Admission(refusals: [.required]) }
        let key = Followed(person: person, document: name)
        guard var register = followed[key] else { return Admission(refusals: [.unknownDocument]) }
        guard let event = register.table.event(fact.word) else { return Admission(refusals: [.required]) }
        lastID += 1
        let admission = register.enter(fact.event(event, id: lastID, at: moment), of: person, rules)
        followed[key] = register
        return admission
    }

    private static func parts(_ value: String?) -> [String] {
        guard let value, value != "none" else { return [] }
        return ScenarioShape.parts(value)
    }

    // MARK: What follows

    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        guard let day = expectation.day, let person = person(expectation.values["who"]) else {
            return ScenarioFinding(found: "no person")
        }
        if expectation.word == "status" {
            let key = Followed(person: person, document: expectation.values["document"] ?? "")
            return followed[key]?.status(expectation, of: person)
                ?? ScenarioFinding(found: "no such document")
        }
        guard let documents = lists[person]?.last(where: { $0.at <= .endOf(day) })?.documents else {
            return ScenarioFinding(found: "no documents")
        }
        let reasons = documents.reasons
        let onPaper = documents.onPaper.joined(separator: ",")
        switch expectation.word {
        case "clause":
            let ofDocuments = followed.filter { $0.key.person == person }.values.flatMap {
                $0.reasons(of: person, on: day, rules)
            }
            return StoryClauses.finding(
                expectation.bare.first ?? "", in: reasons + ofDocuments, points: [.preventionRules: "5"])
        case "no paper": return ScenarioFinding(found: onPaper.isEmpty ? nil : onPaper, reasons: reasons)
        default:
            let holds = Set(documents.onPaper) == Set(Self.parts(expectation.values["documents"]))
            return ScenarioFinding(
                found: holds ? nil : onPaper.isEmpty ? "none" : onPaper, reasons: reasons)
        }
    }
}

/// Points 1–4 of order 129 at work on a scenario: vouchers, knowledge checks, results of recognition,
/// publications, registers of programmes.
struct QualificationStory: NumberedStory {
    let names: [String]
    private let rules: RegisterRules
    private var lastID: Int64 = 0
    private var registers = StoryRegisters(QualificationRegisters.all)
    /// The last centre that was looked at.
    private var centre: RecognitionCentre?

    /// Registers of no person have one owner.
    private static let office: Int64 = 0

    init(_ setting: ScenarioSetting, _ persons: [ScenarioPerson]) {
        names = persons.map(\.name)
        rules = RegisterRules(setting)
    }

    // MARK: Facts

    mutating func enter(_ fact: ScenarioFact) -> Admission {
        guard let moment = fact.moment, let person = person(fact.values["who"]) else {
            return Admission(refusals: [.required])
        }
        lastID += 1
        switch fact.word {
        case "recognition-centre": return enterCentre(fact)
        case "knowledge-check":
            guard let mode = fact.values["mode"].flatMap(KnowledgeCheck.Mode.init(rawValue:)) else {
                return Admission(refusals: [.required, .alternatives])
            }
            return enter(fact.event(mode.event, id: lastID, at: moment), of: person)
        case ProgrammeRegister.Event.receipt.code:
            let half = [ProgrammeRegister.half.key: HalfYear(of: moment.date).iso]
            return enter(
                fact.event(ProgrammeRegister.Event.receipt, id: lastID, at: moment, half), of: Self.office)
        default:
            guard let event = registers.event(fact.word) else {
                return Admission(refusals: [.required])
            }
            return enter(fact.event(event, id: lastID, at: moment), of: person)
        }
    }

    private mutating func enter(_ event: RegisterFact, of person: Int64) -> Admission {
        registers.enter(event, of: person, rules)
    }

    private mutating func enterCentre(_ fact: ScenarioFact) -> Admission {
        let told = ["equipment", "digital-object", "access"].map { fact.values[$0] }
        guard told[0] != nil, told[1] != nil else { return Admission(refusals: [.required, .alternatives]) }
        centre = RecognitionCentre(
            hasEquipment: told[0] == "yes", hasDigitalObject: told[1] == "yes", isAccessible: told[2] == "yes"
        )
        return Admission()
    }

    // MARK: What follows

    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        guard let person = person(expectation.values["who"]) else {
            return ScenarioFinding(found: "no person")
        }
        switch expectation.word {
        case "status": return status(expectation, person)
        case "due", "no due":
            guard let event = Voucher.table.event(expectation.bare.first ?? "") else {
                return ScenarioFinding(found: "no such term")
            }
            return registers[Voucher.table].term(of: event, expectation, of: person, rules)
        case "half-year":
            let last = registers[ProgrammeRegister.table].record(
                of: Self.office, by: .endOf(expectation.day ?? CivilDate(dayNumber: 0)))
            let standing = (last?.beganAt).flatMap { last?.standing(at: $0) }
            return ScenarioFinding(
                standing?.values[ProgrammeRegister.half] ?? "none", expected: expectation.bare.first ?? "",
                reasons: standing?.decision.reasons ?? [])
        case "met":
            guard let requirement = RecognitionCentre.Requirement(rawValue: expectation.bare.first ?? ""),
                let decision = centre?.meets(requirement)
            else { return ScenarioFinding(found: "no centre") }
            return ScenarioFinding(
                decision.value ? "yes" : "no", expected: expectation.bare.last ?? "",
                reasons: decision.reasons)
        default: return clause(expectation, person)
        }
    }

    /// Both centres refuse with a motivated refusal (p.8, 9), and `refused` names either.
    private func status(_ expectation: ScenarioExpectation, _ person: Int64) -> ScenarioFinding {
        let finding = registers[Voucher.table].status(expectation, of: person)
        let isEither =
            expectation.bare.first == Voucher.State.refused.code
            && finding.found == Voucher.State.careerRefused.code
        return isEither ? ScenarioFinding(found: nil, reasons: finding.reasons) : finding
    }

    private func clause(_ expectation: ScenarioExpectation, _ person: Int64) -> ScenarioFinding {
        guard let day = expectation.day else { return ScenarioFinding(found: "no day to ask about") }
        let ofCentre = RecognitionCentre.Requirement.allCases.flatMap { centre?.meets($0).reasons ?? [] }
        let reasons = registers.all.flatMap {
            $0.reasons(of: person, on: day, rules) + $0.reasons(of: Self.office, on: day, rules)
        }
        return StoryClauses.finding(
            expectation.bare.first ?? "", in: reasons + ofCentre,
            points: [.order1019: "1", .order374: "2", .order380: "3", .order391: "4"])
    }
}

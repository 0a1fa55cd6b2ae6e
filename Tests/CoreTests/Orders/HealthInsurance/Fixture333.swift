import Testing

@testable import Core

/// Random families of the register of health insurance, the same for the same
/// seed.
enum Fixture333 {
    static func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }
    static func month(_ iso: String) throws -> YearMonth { try #require(YearMonth(iso: iso)) }

    /// The numbers as they are declared.
    static let rules: InsuranceRules = {
        do {
            return try InsuranceRules(Parameters(declaredBy: HealthInsuranceParameters.all))
        } catch {
            preconditionFailure("every number is declared: \(error)")
        }
    }()

    static let mother: InsuredPerson.ID = 1
    static let father: InsuredPerson.ID = 2
    static let child: InsuredPerson.ID = 3
    static let second: InsuredPerson.ID = 4

    static let persons: [InsuredPerson] = [
        InsuredPerson(id: mother, born: CivilDate(dayNumber: CivilDate.number(2008, 6, 11)), sex: .female),
        InsuredPerson(id: father, born: CivilDate(dayNumber: CivilDate.number(1990, 2, 3)), sex: .male),
        InsuredPerson(id: child, born: CivilDate(dayNumber: CivilDate.number(2023, 9, 20)), sex: .male),
        InsuredPerson(id: second, born: CivilDate(dayNumber: CivilDate.number(2025, 11, 1)), sex: .female),
    ]

    static let start = CivilDate(dayNumber: CivilDate.number(2026, 1, 1))

    /// A story as random sources and operators would tell it: only what is admitted
    /// stays.
    ///
    /// Moments are distinct.
    static func story(seed: UInt64, events: Int = 45) -> [InsuranceFact] {
        var random = SeededGenerator(seed: seed)
        var facts: [InsuranceFact] = []
        for index in 0..<events {
            let moment = Moment(start.adding(days: Int.random(in: 0...500, using: &random)), hour: 8)
                .adding(seconds: Int64(index * 60))
            let person = Bool.random(using: &random) ? mother : father
            let back = Int.random(in: 0...60, using: &random)
            let (body, isDated) = randomBody(person, moment.date, &random)
            let fact = InsuranceFact(
                id: Int64(index + 1), person: person,
                happenedOn: isDated ? moment.date.adding(days: -back) : moment.date, learnedAt: moment,
                body: body)
            if InsuranceRegister(persons: persons, facts: facts, rules: rules).judge(fact).isAccepted {
                facts.append(fact)
            }
        }
        return facts
    }

    private static let listed: [InsuranceCategory] = [
        .r1, .r2, .r3, .r4, .r5, .r7, .r9, .r10, .r12, .r13, .r14, .l1, .l2, .f, .e,
    ]

    private static func randomBody(
        _ person: InsuredPerson.ID, _ today: CivilDate, _ random: inout SeededGenerator
    ) -> (InsuranceFactBody, isDated: Bool) {
        let category = listed[Int.random(in: 0..<listed.count, using: &random)]
        let month = today.yearMonth.adding(Int.random(in: -3...0, using: &random))
        switch Int.random(in: 0..<42, using: &random) {
        case 0..<9:
            var listing = CategoryListing(category)
            listing.measure = Bool.random(using: &random) ? .remand : .houseArrest
            listing.subpoint = 3
            listing.isCrisisLevel = Int.random(in: 0..<4, using: &random) > 0
            if category == .r3 || category == .r4 {
                listing.child = Bool.random(using: &random) ? child : second
            }
            return (.listed(listing), true)
        case 9..<13: return (.unlisted(category, reason: nil, source: .labour), true)
        case 13..<20: return (.contribution(month, kind: "opv"), false)
        case 20..<27:
            return (.reconciliation(Int.random(in: 0..<3, using: &random) == 0 ? [person] : nil), false)
        case 27: return (.parents(mother: mother, father: father, child: child), true)
        case 28: return (.parents(mother: mother, father: father, child: second), true)
        case 29: return (.fatherApplication(child: second, Bool.random(using: &random) ? .r3 : .r4), false)
        case 30: return (.sickLeave(from: today, to: today.adding(days: 70)), false)
        case 31, 40, 41:
            let to = today.adding(days: Int.random(in: 0...30, using: &random))
            return (.outage(.fund, from: today, to: to), false)
        case 32: return (.fullList(.defence, Bool.random(using: &random) ? [person] : [], reserve: []), false)
        case 33: return (.delta(.defence, Bool.random(using: &random) ? .hired : .dismissed, [person]), false)
        case 34:
            return (
                .manualEnrolment(Bool.random(using: &random) ? .r12 : .r14, [.init(.d6), .init(.d13)]), false
            )
        case 35:
            let first = month.adding(-Int.random(in: 1...70, using: &random))
            return (.payment(first...month, isSingle: false, isMonthly: true), false)
        case 36:
            return (.payment(month...month, isSingle: Bool.random(using: &random), isMonthly: false), false)
        case 37: return (Bool.random(using: &random) ? .stateUnpaid : .statePaid, true)
        case 38: return (.stopped, true)
        default: return (.guardian(child: second), true)
        }
    }

    /// Days to ask about: before, among and after the facts.
    static let days: [CivilDate] = (-1..<30).map { start.adding(days: $0 * 23) }

    /// Everything a card shows of a person, in one comparable text.
    static func picture(_ register: InsuranceRegister, of person: InsuredPerson.ID) -> [String] {
        days.map { day in
            let entitlement = register.entitlement(of: person, on: day)
            return "\(day) \(show(entitlement))"
        }
    }

    static func show(_ entitlement: InsuranceEntitlement) -> String {
        "\(entitlement.basis?.code ?? "no") \(entitlement.active?.code ?? "-") \(entitlement.also.map(\.code)) "
            + "\(entitlement.from?.iso ?? "-") \(entitlement.until?.iso ?? "-") \(entitlement.isUnpaid)"
    }
}

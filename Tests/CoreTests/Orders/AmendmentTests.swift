import Testing

@testable import Core

/// An amendment is a row: a draft of it, tried beside the law in force, changes
/// decisions only for days from then on.
@Suite struct `A draft of an amendment` {
    private static let from = CivilDate(dayNumber: CivilDate.number(2026, 8, 1))

    /// The parameters with one number doubled from the day.
    private static func doubled(_ spec: ParameterSpec, in parameters: Parameters) throws -> Parameters {
        var draft = parameters
        let row = try #require(parameters.row(spec.name, on: from))
        let number = try #require(Int(row.value))
        draft.add(spec.name, .init(from: from, value: String(number * 2), source: "draft"))
        return draft
    }

    // MARK: Order 526

    private static func rules526(_ draft: ParameterSpec?) throws -> PaymentRules {
        let rules = try Fixture526.rules()
        return try PaymentRules(
            parameters: draft.map { try doubled($0, in: rules.parameters) } ?? rules.parameters,
            calendar: rules.calendar, hours: rules.hours, banks: rules.banks)
    }

    @Test func `more months of contributions are asked from the day, not before`() throws {
        let draft = try Self.rules526(ProfessionalPaymentParameters.contributionMonths)
        let known = try Fixture526.opening().prefix(3)
        let told = PaymentCase(facts: Array(known), person: Fixture526.person, rules: draft)
        let before = Self.from.adding(days: -1)
        #expect(told.conditions(on: before).refused.isEmpty)
        #expect(told.statusCode(on: before) == .checking)
        #expect(told.conditions(on: Self.from).refused == [.occupationalContributions])
        #expect(told.statusCode(on: Self.from) == .ineligible)
        #expect(
            told.conditions(on: Self.from).occupationalContributions.label.ru == "ОППВ не менее 168 месяцев")
        #expect(told.nextChange(after: before) == Self.from)
    }

    @Test func `who has reached the age keeps it, who has not waits`() throws {
        let draft = try Self.rules526(ProfessionalPaymentParameters.age)
        func day(_ born: String) throws -> String {
            draft.ageDay(of: Recipient(born: try Fixture526.day(born), sex: .male)).iso
        }
        #expect(try day("1971-07-31") == "2026-07-31")
        #expect(try day("1971-08-01") == "2081-08-01")
    }

    @Test func `a term is counted by the number of its own day`() throws {
        let draft = try Self.rules526(ProfessionalPaymentParameters.disbursementDay)
        let now = try Self.rules526(nil)
        let july = try Fixture526.month("2026-07")
        #expect(draft.monthlyTerm(.disbursement, july) == now.monthlyTerm(.disbursement, july))
        #expect(
            try draft.monthlyTerm(.disbursement, july.next).due.get()
                == draft.calendar.workingDay(20, of: july.next))
    }

    @Test(arguments: ProfessionalPaymentParameters.numbers.map(\.name))
    func `nothing of order 526 changes before the day`(name: String) throws {
        let spec = try #require(House.all.parameters.spec(name))
        let (now, draft) = (try Self.rules526(nil), try Self.rules526(spec))
        for seed in UInt64(1)...8 {
            let facts = try Fixture526.story(seed: seed, rules: now).filter { $0.learnedAt.date < Self.from }
            let law = PaymentCase(facts: facts, person: Fixture526.person, rules: now)
            let trial = PaymentCase(facts: facts, person: Fixture526.person, rules: draft)
            for back in stride(from: 1, to: 540, by: 17) {
                let day = Self.from.adding(days: -back)
                #expect(law.statusCode(on: day) == trial.statusCode(on: day))
                let month = day.yearMonth
                #expect(try law.amount(in: month) == trial.amount(in: month))
                #expect(
                    law.deadline(.disbursement, month: month) == trial.deadline(.disbursement, month: month))
                #expect(law.deadline(.remittance, month: month) == trial.deadline(.remittance, month: month))
            }
            for kind in DeadlineKind.allCases { #expect(law.deadline(kind) == trial.deadline(kind)) }
        }
    }

    // MARK: Order ҚР ДСМ-333/2020

    private static let declared = Parameters(declaredBy: HealthInsuranceParameters.all)

    @Test(arguments: HealthInsuranceParameters.terms.map(\.name))
    func `no right changes before the day`(name: String) throws {
        let spec = try #require(House.all.parameters.spec(name))
        let draft = try InsuranceRules(Self.doubled(spec, in: Self.declared))
        for seed in UInt64(1)...12 {
            let facts = Fixture333.story(seed: seed).filter { $0.learnedAt.date < Self.from }
            let law = InsuranceRegister(persons: Fixture333.persons, facts: facts, rules: Fixture333.rules)
            let trial = InsuranceRegister(persons: Fixture333.persons, facts: facts, rules: draft)
            for person in Fixture333.persons.map(\.id) {
                for day in Fixture333.days where day < Self.from {
                    #expect(law.entitlement(of: person, on: day) == trial.entitlement(of: person, on: day))
                }
            }
        }
    }

    @Test func `a right is kept for longer when it stops from the day on`() throws {
        let draft = try InsuranceRules(
            Self.doubled(HealthInsuranceParameters.retentionMonths, in: Self.declared))
        func lastDay(removed: String, _ rules: InsuranceRules) throws -> String? {
            let (begun, ended) = (try Fixture333.day("2026-02-01"), try Fixture333.day(removed))
            let register = InsuranceRegister(
                persons: Fixture333.persons,
                facts: [
                    InsuranceFact(
                        id: 1, person: Fixture333.father, happenedOn: begun,
                        learnedAt: Moment(begun, hour: 9),
                        body: .listed(CategoryListing(.r12))),
                    InsuranceFact(
                        id: 2, person: Fixture333.father, happenedOn: ended,
                        learnedAt: Moment(ended, hour: 9),
                        body: .unlisted(.r12, reason: nil, source: .labour)),
                ], rules: rules)
            return register.entitlement(of: Fixture333.father, on: ended).until?.iso
        }
        for rules in [Fixture333.rules, draft] {
            #expect(try lastDay(removed: "2026-07-31", rules) == "2026-10-31")
        }
        #expect(try lastDay(removed: "2026-08-01", Fixture333.rules) == "2026-11-01")
        #expect(try lastDay(removed: "2026-08-01", draft) == "2027-02-01")
    }

    // MARK: Missing

    @Test(
        arguments: ProfessionalPaymentParameters.numbers.map(\.name)
            + HealthInsuranceParameters.terms.map(\.name))
    func `a number without a row is E-EXT and named`(name: String) throws {
        let spec = try #require(House.all.parameters.spec(name))
        let others = Parameters(declaredBy: House.all.parameters.all.filter { $0.name != name })
        let error = #expect(throws: Message.self) {
            _ = try PaymentRules(parameters: others, calendar: .plain, hours: nil, banks: BankList([]))
            _ = try InsuranceRules(others)
        }
        #expect(error?.code == "E-EXT")
        #expect(try #require(error).text.ru.contains(spec.fullLabel.ru))
    }

    @Test(arguments: ["0", "-3", "два", "2.5", "10001"])
    func `what is no whole number above zero is E-EXT`(value: String) throws {
        var parameters = Self.declared
        parameters.add("333.list-days", .init(from: Self.from, value: value, source: "test"))
        #expect(throws: Message.self) { _ = try InsuranceRules(parameters) }
    }
}

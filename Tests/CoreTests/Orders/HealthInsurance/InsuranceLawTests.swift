import Testing

@testable import Core

/// What the register of order 333 says beside the right itself.
@Suite struct InsuranceLawTests {
    private func fact(
        _ id: Int64, _ on: String, _ body: InsuranceFactBody, person: InsuredPerson.ID? = 2,
        learned: String? = nil
    ) -> InsuranceFact {
        InsuranceFact(
            id: id, person: person, happenedOn: day(on), learnedAt: Moment(day(learned ?? on), hour: 10),
            body: body)
    }

    private func register(_ facts: [InsuranceFact], _ rules: InsuranceRules = Fixture333.rules)
        -> InsuranceRegister
    {
        InsuranceRegister(persons: Fixture333.persons, facts: facts, rules: rules)
    }

    private func months(_ first: String, _ last: String) throws -> ClosedRange<YearMonth> {
        try Fixture333.month(first)...Fixture333.month(last)
    }

    @Test func `an enrolment by hand is closed by data of its last day too`() {
        let told = register([
            fact(1, "2026-03-10", .manualEnrolment(.r12, [.init(.d6)])),
            fact(2, "2026-04-10", .listed(CategoryListing(.r12))),
        ])
        #expect(told.manualEnrolments(of: 2).map(\.lastDay) == [day("2026-04-10")])
        #expect(told.manualEnrolments(of: 2).map(\.closedOn) == [day("2026-04-10")])
        let closed = told.decision(of: 2, on: day("2026-04-10")).reasons.first { $0.facts.contains(1) }
        #expect(closed?.text.ru.hasSuffix(" Закрыто 10.04.2026: поступили сведения по категории.") == true)
        #expect(closed?.facts == [1, 2])
    }

    /// Point 10 part 1: paid by the last day of the month is paid; the right rests on the first payment.
    @Test func `a month that is paid for on the last day lacks no more`() throws {
        let payer = register([
            fact(
                1, "2026-02-05", .payment(try months("2025-03", "2026-01"), isSingle: false, isMonthly: true)),
            fact(
                2, "2026-03-30", .payment(try months("2026-03", "2026-03"), isSingle: false, isMonthly: false)
            ),
            fact(
                3, "2026-03-31", .payment(try months("2026-02", "2026-02"), isSingle: false, isMonthly: false)
            ),
        ])
        let text = payer.changes(of: 2, on: day("2026-03-31")).first {
            $0.day == nil && $0.citation.clause == "10.1"
        }?.text
        #expect(
            text?.ru == "Взнос в этом месяце даёт право с 01.03.2026: двенадцать месяцев оплачены.",
            "\(text?.ru ?? "")")
        let decision = payer.decision(of: 2, on: day("2026-03-31"))
        #expect(decision.value.basis == .payer)
        #expect(Set(decision.reasons.flatMap(\.facts)) == [1, 2, 3])
    }

    @Test func `an application is refused by the point of its category, a second one names the first`() {
        let link = fact(1, "2026-02-01", .parents(mother: 1, father: 2, child: 4), person: nil)
        func refusals(_ facts: [InsuranceFact], _ category: InsuranceCategory, by person: InsuredPerson.ID)
            -> [Message]
        {
            register(facts).judge(
                fact(9, "2026-02-10", .fatherApplication(child: 4, category), person: person)
            ).refusals
        }
        #expect(refusals([link], .r3, by: 1) == [.source("30")])
        #expect(refusals([link], .r4, by: 1) == [.source("33")])
        let first = fact(2, "2026-02-05", .fatherApplication(child: 4, .r4))
        #expect(refusals([link, first], .r4, by: 2) == [.duplicate("05.02.2026")])
        #expect(refusals([link, first], .r3, by: 2) == [])
    }

    @Test func `what the State does not pay concerns its categories only`() throws {
        let unpaid = fact(2, "2026-02-01", .stateUnpaid)
        let listed = register([fact(1, "2026-01-10", .listed(CategoryListing(.r12))), unpaid])
        #expect(!listed.entitlement(of: 2, on: day("2026-01-31")).isUnpaid)
        #expect(listed.entitlement(of: 2, on: day("2026-02-01")).isUnpaid)
        let payer = register([
            fact(
                1, "2026-02-05", .payment(try months("2025-01", "2026-02"), isSingle: false, isMonthly: true)),
            unpaid,
        ])
        #expect(payer.entitlement(of: 2, on: day("2026-02-10")).basis == .payer)
        #expect(!payer.entitlement(of: 2, on: day("2026-02-10")).isUnpaid)
    }

    /// Point 16, 51.
    @Test func `R14 is the last of the republican budget, L1 and L2 are of the local one`() {
        #expect(InsuranceCategory.r14.isRepublican && !InsuranceCategory.l1.isRepublican)
        #expect(InsuranceCategory.allCases.filter(\.isLocal) == [.l1, .l2])
    }

    /// Point 30 (1), were two months asked: one paid of them is not free.
    @Test func `both months of each parent must be free where the law asks for two`() throws {
        var parameters = Parameters(declaredBy: HealthInsuranceParameters.all)
        parameters.replace(HealthInsuranceParameters.freeMonths.name, with: "2", source: "draft")
        let rules = try InsuranceRules(parameters)
        func held(paying person: InsuredPerson.ID) throws -> [InsuranceCategory?] {
            let told = register(
                [
                    fact(1, "2026-02-01", .parents(mother: 1, father: 2, child: 4), person: nil),
                    fact(
                        2, "2026-04-02", .contribution(try Fixture333.month("2026-02"), kind: "opv"),
                        person: person),
                    fact(3, "2026-04-05", .reconciliation(nil), person: nil),
                ], rules)
            return [1, 2].map { told.entitlement(of: $0, on: day("2026-04-05")).active }
        }
        #expect(try held(paying: 1) == [nil, .r3])
        #expect(try held(paying: 2) == [.r3, nil])
    }
}

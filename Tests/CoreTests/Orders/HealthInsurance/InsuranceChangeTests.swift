import Testing

@testable import Core

/// What is told of the days to come is what comes, and what somebody can do has the effect told.
@Suite struct InsuranceChangeTests {
    static let seeds = (1...30).map(UInt64.init)
    static let people = [Fixture333.mother, Fixture333.father]

    private func register(_ facts: [InsuranceFact]) -> InsuranceRegister {
        InsuranceRegister(persons: Fixture333.persons, facts: facts, rules: Fixture333.rules)
    }

    /// What was known by the end of a day.
    private func known(_ facts: [InsuranceFact], by day: CivilDate) -> [InsuranceFact] {
        facts.filter { $0.learnedAt.date <= day }
    }

    /// The outcomes of a reconciliation at the end of a day.
    private func outcomes(
        _ facts: [InsuranceFact], of person: InsuredPerson.ID, on day: CivilDate,
        paying months: [YearMonth] = []
    ) -> [InsuranceCategory: ReconciliationEntry.Outcome] {
        let eve = Moment(day.adding(days: -1), hour: 23)
        let paid = months.enumerated().map { index, month in
            InsuranceFact(
                id: Int64(9000 + index), person: person, happenedOn: eve.date, learnedAt: eve,
                body: .contribution(month, kind: "opv"))
        }
        let check = InsuranceFact(
            id: 9999, person: nil, happenedOn: day, learnedAt: Moment(day, hour: 23),
            body: .reconciliation([person]))
        let entries = register(facts + paid + [check]).entries(of: person)
        return entries.filter { $0.cause == .reconciliation(9999) }
            .reduce(into: [:]) { $0[$1.category] = $1.outcome }
    }

    @Test(arguments: seeds)
    func `the next turn is the first day with another basis`(seed: UInt64) {
        let register = register(Fixture333.story(seed: seed))
        for person in Self.people {
            let days = (0..<1600).map { Fixture333.start.adding(days: $0 - 30) }
            let all = days.map { register.entitlement(of: person, on: $0) }
            for (index, day) in days.enumerated().prefix(700) {
                let next = (index + 1..<days.count).first { all[$0].basis != all[index].basis }
                let changes = register.changes(of: person, on: day)
                let told = changes.filter { change in
                    change.day.map { change.text.ru.hasPrefix("С \($0.shown) ") } ?? false
                }
                #expect(told.compactMap(\.day) == next.map { [days[$0]] } ?? [], "\(day)")
                if let next {
                    #expect(told.map(\.givesEntitlement) == [all[next].holds])
                    if let active = all[next].active, all[next].basis == EntitlementBasis(active) {
                        #expect(told.map(\.citation.clause) == [EntitlementExplanation.clause(active)])
                    }
                }
                let order = changes.map { $0.day ?? DayInterval.never }
                #expect(order == order.sorted())
            }
        }
    }

    @Test(arguments: seeds)
    func `a reconciliation gives what it is told to give, on that day first`(seed: UInt64) {
        let facts = Fixture333.story(seed: seed)
        for person in Self.people {
            for day in Fixture333.days {
                let known = known(facts, by: day)
                let register = register(known)
                let active = register.entitlement(of: person, on: day)
                guard !(active.active?.isStatePaid ?? false) else { continue }
                let changes = register.changes(of: person, on: day)
                    .filter { $0.text.ru.hasPrefix("Сверка с ") }
                let candidates = [day] + (1...4).map { day.yearMonth.adding($0).firstDay }
                let results = candidates.map { outcomes(known, of: person, on: $0) }
                for category in InsuranceCategory.statePaid where category != .l2 {
                    let told = changes.first { $0.text.ru.contains("присвоит \(category.code),") }
                    let isPair = told?.text.ru.contains("другому родителю") ?? false
                    #expect(!isPair || category == .r3 || category == .r4)
                    let given = zip(candidates, results).first { $0.1[category] == .granted }?.0
                    if category != .r3 && category != .r4 {
                        #expect(told?.day == given, "\(category.code) \(day)")
                    }
                    // What the other parent holds, or is due, is no way of this one.
                    if let place = candidates.firstIndex(where: { $0 == told?.day }) {
                        let outcome = results[place][category]
                        #expect(
                            outcome != .refused(.otherParent) && outcome != .refused(.heldByOtherParent),
                            "\(category.code) \(day)")
                    }
                }
                if let told = changes.first(where: { $0.text.ru.contains("присвоит L2,") })?.day,
                    let place = candidates.firstIndex(of: told)
                {
                    // Not beside another category of the same reconciliation (p. 60).
                    #expect(results[place].values.contains(.granted), "L2 \(day)")
                    #expect(results[..<place].allSatisfy { $0[.l2] != .granted })
                }
            }
        }
    }

    @Test(arguments: seeds)
    func `what is told to take a category takes it`(seed: UInt64) {
        let facts = Fixture333.story(seed: seed)
        for person in Self.people {
            for day in Fixture333.days {
                let known = known(facts, by: day)
                let register = register(known)
                let held = register.entitlement(of: person, on: day)
                guard let active = held.active, active.isStatePaid, held.holds else { continue }
                let next = day.yearMonth.next.firstDay
                let later = register.entitlement(of: person, on: next)
                guard later.active == active, active != .r3, active != .r4 else { continue }
                let told = register.changes(of: person, on: day)
                    .first { $0.text.ru.hasPrefix("При сверке с ") }
                let months = (1...3).map { next.yearMonth.adding(-$0) }
                let taken = outcomes(known, of: person, on: next, paying: months)[active]
                #expect((told != nil) == (taken != nil && taken != .kept), "\(active.code) \(day)")
                guard let told else { continue }
                #expect(told.text.ru.contains("\(next.shown) \(active.code) "))
                let one = outcomes(known, of: person, on: next, paying: [months[0]])[active]
                let isAny = told.text.ru.contains(" или за ")
                if isAny { #expect(one != .kept, "\(active.code) \(day)") }
                let free = outcomes(known, of: person, on: next)[active]
                if !isAny, told.text.ru.contains(" и за "), free == .kept {
                    let first = register.timeline(person)?.contributions[months[1].ordinal]
                    #expect(first != nil || one == .kept, "\(active.code) \(day)")
                }
            }
        }
    }

    @Test func `what a payer lacks is told`() throws {
        let day = try Fixture333.day("2026-06-10")
        func told(_ first: String?) throws -> String {
            let facts = try first.map { first in
                InsuranceFact(
                    id: 1, person: Fixture333.father, happenedOn: day, learnedAt: Moment(day),
                    body: .payment(
                        try Fixture333.month(first)...Fixture333.month("2026-05"), isSingle: false,
                        isMonthly: true))
            }
            let changes = register([facts].compactMap(\.self)).changes(of: Fixture333.father, on: day)
            return try #require(changes.first { $0.citation.clause == "10.1" }).text.ru
        }
        #expect(try told(nil).hasPrefix("Плательщику: оплатить двенадцать месяцев"))
        #expect(try told("2025-07") == "Плательщику не хватает месяцев: 06.2025.")
        #expect(try told("2025-06").hasPrefix("Взнос в этом месяце даёт право с 01.06.2026"))
    }
}

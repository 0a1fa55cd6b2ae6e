import Testing

@testable import Core

/// What holds for every family whatsoever.
@Suite struct `Any register of order 333` {
    static let seeds = (1...40).map(UInt64.init)

    private func register(_ facts: [InsuranceFact]) -> InsuranceRegister {
        InsuranceRegister(persons: Fixture333.persons, facts: facts, rules: Fixture333.rules)
    }

    @Test(arguments: seeds)
    func `is the same in whatever order its facts were entered`(seed: UInt64) {
        let facts = Fixture333.story(seed: seed)
        var random = SeededGenerator(seed: seed + 1000)
        for person in [Fixture333.mother, Fixture333.father] {
            let expected = Fixture333.picture(register(facts), of: person)
            for _ in 0..<3 {
                let shuffled = facts.shuffled(using: &random).enumerated().map { index, fact in
                    InsuranceFact(
                        id: Int64(500 + index), person: fact.person, happenedOn: fact.happenedOn,
                        learnedAt: fact.learnedAt, body: fact.body)
                }
                #expect(Fixture333.picture(register(shuffled), of: person) == expected)
            }
        }
    }

    /// The stories must reach what they are to try.
    @Test func `the random stories hold every basis and every outcome`() {
        var bases: Set<String> = []
        var outcomes: Set<String> = []
        var refusals: Set<String> = []
        for seed in Self.seeds {
            let register = register(Fixture333.story(seed: seed))
            for person in [Fixture333.mother, Fixture333.father] {
                for day in Fixture333.days {
                    let entitlement = register.entitlement(of: person, on: day)
                    bases.insert(entitlement.basis?.code ?? "no")
                    bases.formUnion(entitlement.also.map(\.code))
                }
                for entry in register.entries(of: person) {
                    switch entry.outcome {
                    case .refused(let why): refusals.insert("\(why)")
                    case .postponed: outcomes.insert("postponed")
                    default: outcomes.insert("\(entry.outcome)")
                    }
                }
            }
        }
        let expected = [
            "no", "payer", "exempt", "manual", "retention", "frozen", "R3", "R4", "R9", "R12", "R14", "L1",
            "L2", "M", "F",
        ]
        #expect(bases.isSuperset(of: expected), "\(bases)")
        #expect(outcomes == ["granted", "kept", "removed", "postponed"])
        #expect(
            refusals == ["paid", "otherCategory", "onLeave", "otherParent", "heldByOtherParent"],
            "\(refusals)")
    }

    @Test(arguments: seeds)
    func `does not change when a fact goes that the explanation does not name`(seed: UInt64) {
        let facts = Fixture333.story(seed: seed)
        let whole = register(facts)
        for person in [Fixture333.mother, Fixture333.father] {
            var named: [Set<Int64>] = []
            for day in Fixture333.days {
                let decision = whole.decision(of: person, on: day)
                named.append(Set(decision.reasons.flatMap(\.facts)))
            }
            for fact in facts {
                let rest = register(facts.filter { $0.id != fact.id })
                for (day, names) in zip(Fixture333.days, named) where !names.contains(fact.id) {
                    #expect(
                        Fixture333.show(rest.entitlement(of: person, on: day))
                            == Fixture333.show(whole.entitlement(of: person, on: day)),
                        "\(day) without \(fact.id) \(fact.body)")
                }
            }
        }
    }

    /// An explanation that names every fact would keep the rule above and say
    /// nothing.
    @Test func `names few of the facts`() {
        var named = 0
        var all = 0
        for seed in Self.seeds {
            let facts = Fixture333.story(seed: seed)
            let register = register(facts)
            for day in Fixture333.days {
                let reasons = register.decision(of: Fixture333.mother, on: day).reasons
                named += Set(reasons.flatMap(\.facts)).count
                all += facts.count
            }
        }
        #expect(named * 2 < all, "\(named) of \(all)")
    }

    @Test(arguments: seeds)
    func `explains itself in both languages, by clauses that exist and facts that are there`(seed: UInt64) {
        let facts = Fixture333.story(seed: seed)
        let register = register(facts)
        let ids = Set(facts.map(\.id))
        for person in [Fixture333.mother, Fixture333.father] {
            for day in Fixture333.days {
                let decision = register.decision(of: person, on: day)
                #expect(decision.value == register.entitlement(of: person, on: day))
                let reasons = decision.reasons + register.lastDecision(of: person, by: day)
                #expect(decision.reasons.contains { $0.applied })
                for reason in reasons {
                    #expect(ids.isSuperset(of: reason.facts))
                    #expect(Clauses333.ids.contains(reason.citation.clause), "\(reason.citation.clause)")
                    #expect(!reason.text.ru.isEmpty && !reason.text.kk.isEmpty)
                    #expect(reason.text.ru != reason.text.kk)
                }
                for change in register.changes(of: person, on: day) {
                    #expect(Clauses333.ids.contains(change.citation.clause), "\(change.citation.clause)")
                    #expect(change.text.ru != change.text.kk)
                }
            }
        }
    }

    /// A category lower in priority never shortens the entitlement. (The category of a
    /// manual enrolment would end the enrolment.)
    @Test(arguments: seeds)
    func `keeps every day of the entitlement when a lower untested category comes`(seed: UInt64) {
        let facts = Fixture333.story(seed: seed)
        let before = register(facts)
        for category in [InsuranceCategory.r11, .r13, .f] {
            let fact = InsuranceFact(
                id: 900, person: Fixture333.father, happenedOn: Fixture333.start.adding(days: 100),
                learnedAt: Moment(Fixture333.start.adding(days: 700)),
                body: .listed(CategoryListing(category)))
            let after = register(facts + [fact])
            for day in Fixture333.days where before.entitlement(of: Fixture333.father, on: day).holds {
                #expect(after.entitlement(of: Fixture333.father, on: day).holds, "\(category.code) \(day)")
            }
        }
    }

    @Test(arguments: seeds)
    func `holds one basis a day, and its own terms`(seed: UInt64) {
        let register = register(Fixture333.story(seed: seed))
        for day in Fixture333.days {
            let entitlement = register.entitlement(of: Fixture333.mother, on: day)
            if let until = entitlement.until { #expect(until >= day) }
            if let from = entitlement.from {
                #expect(from <= day)
                #expect(register.entitlement(of: Fixture333.mother, on: from).basis == entitlement.basis)
                let eve = register.entitlement(of: Fixture333.mother, on: from.adding(days: -1))
                #expect(eve.basis != entitlement.basis)
            }
            let order = [entitlement.active].compactMap(\.self) + entitlement.also
            #expect(order == order.sorted())
            #expect(Set(order).count == order.count)
            // p. 20 (3), p. 60.
            #expect(!order.contains(.r3) || !order.contains(.r4))
        }
    }

    @Test(arguments: seeds)
    func `gives one parent alone R3 of their child`(seed: UInt64) {
        let facts = Fixture333.story(seed: seed).filter { fact in
            switch fact.body {
            case .guardian: return false
            case .listed(let listing): return listing.category != .r3 && listing.category != .r4
            default: return true
            }
        }
        // Linked before anything else is learned.
        let day = Fixture333.start.adding(days: -10)
        let links = [Fixture333.child, Fixture333.second].map { child in
            InsuranceFact(
                id: 900 + child, person: nil, happenedOn: day, learnedAt: Moment(day),
                body: .parents(mother: Fixture333.mother, father: Fixture333.father, child: child))
        }
        let register = register(links + facts)
        for day in Fixture333.days {
            for category in [InsuranceCategory.r3, .r4] {
                let holders = [Fixture333.mother, Fixture333.father].filter { person in
                    let entitlement = register.entitlement(of: person, on: day)
                    return entitlement.active == category || entitlement.also.contains(category)
                }
                #expect(holders.count < 2, "\(category.code) \(day)")
            }
        }
    }
}

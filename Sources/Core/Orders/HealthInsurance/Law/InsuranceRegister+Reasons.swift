extension InsuranceRegister {
    /// The answer with its reasons: what it rests on first, then what was tried and did
    /// not apply.
    ///
    /// Every fact without which the answer would be another is named.
    public func decision(of person: InsuredPerson.ID, on day: CivilDate) -> Decision<InsuranceEntitlement> {
        let entitlement = entitlement(of: person, on: day)
        guard let place = places[person] else { return Decision(entitlement, []) }
        let explanation = EntitlementExplanation(
            timeline: timelines[place], entitlement: entitlement, day: day, outages: outages,
            rules: rules, family: familyEntries(of: place, by: day))
        return Decision(entitlement, explanation.reasons)
    }

    /// p.30, 33: what was decided of the other parent bears on this one.
    private func familyEntries(of place: Int, by day: CivilDate) -> [ReconciliationEntry] {
        let partners = Set(timelines[place].links.compactMap { links[$0].partner(of: place) })
        var entries: [ReconciliationEntry] = []
        for partner in partners.sorted() {
            for var entry in timelines[partner].entries
            where (entry.category == .r3 || entry.category == .r4) && entry.day <= day
                && entry.outcome != .kept
            {
                // How long the other parent holds it hangs on every fact of it.
                if entry.outcome == .granted,
                    let held = timelines[partner].held(entry.category, on: entry.day)
                {
                    entry.facts += held.facts
                }
                entries.append(entry)
            }
        }
        return entries
    }

    /// What was judged last by the end of a day: the entries of that day, and
    /// what the last fact led to.
    public func lastDecision(of person: InsuredPerson.ID, by day: CivilDate) -> [Reason] {
        guard let timeline = timeline(person) else { return [] }
        let known = timeline.entries.filter { $0.day <= day }
        let last = known.map(\.day).max()
        var reasons = known.filter { $0.day == last }.map(\.reason)
        let fact = facts.last { $0.learnedAt.date <= day && concerns($0, person) }
        if let fact, fact.learnedAt.date >= last ?? fact.learnedAt.date {
            reasons += newsClauses(of: fact, timeline, by: day).map {
                Reason(.order333($0), newsText(of: fact), facts: [fact.id])
            }
        }
        if known.contains(where: { $0.day == last && $0.outcome == .removed }) {
            let ended = known.last { $0.day == last && $0.outcome == .removed }
            reasons.append(
                Reason(
                    .order333(ended?.category.isLocal == true ? "55.2" : "20.2"),
                    Localized(
                        ru: "До снятия проверены категории ниже по приоритету.",
                        kk: "Шығарғанға дейін басымдығы бойынша төмен тұрған санаттар тексерілді."),
                    facts: ended?.facts ?? []))
            if let ended, let clause = ended.keptClause, clause != reasons.last?.citation.clause {
                reasons.append(
                    Reason(
                        .order333(clause),
                        Localized(
                            ru: "Лицо относится к категории ниже по приоритету: право сохраняется.",
                            kk: "Адам басымдығы бойынша төмен тұрған санатқа жатады: құқығы сақталады."),
                        facts: ended.facts))
            }
        }
        return reasons
    }

    func concerns(_ fact: InsuranceFact, _ person: InsuredPerson.ID) -> Bool {
        switch fact.body {
        case .reconciliation(let named): named?.contains(person) ?? true
        case .parents(let mother, let father, let child): [mother, father, child].contains(person)
        case .fullList, .outage: true
        case .delta(_, _, let persons): persons.contains(person)
        default: fact.person == person
        }
    }

    /// The clauses under which a fact reaches the register.
    private func newsClauses(of fact: InsuranceFact, _ timeline: CoverageTimeline, by day: CivilDate)
        -> [String]
    {
        switch fact.body {
        case .listed(let listing):
            if let rejected = timeline.rejected.first(where: { $0.fact.id == fact.id }) {
                return [rejected.clause]
            }
            let entry = CategoryEntry.of(listing.category, on: fact.happenedOn)
            return entry.test == .none ? ["9.1", entry.listClause] : [entry.listClause]
        case .unlisted(let category, _, _):
            return category.isStatePaid ? [removalClause(of: fact, category, timeline, by: day)] : []
        case .contribution, .reconciliation: return []
        case .payment(_, let isSingle, _): return [isSingle ? "11" : "10.1"]
        case .manualEnrolment(let category, _):
            let entry = CategoryEntry.of(category, on: fact.happenedOn)
            return [entry.manualClause].compactMap(\.self) + (category.isLocal ? [] : ["21"])
        case .parents: return ["28"]
        case .guardian: return ["29"]
        case .fatherApplication(_, let category): return [category == .r4 ? "33.2" : "30.2"]
        case .sickLeave: return ["32"]
        case .outage: return ["13"]
        case .fullList: return ["63", "64"]
        case .delta: return ["65"]
        case .stateUnpaid, .statePaid: return ["9.3"]
        case .stopped: return timeline.payments.received.isEmpty ? ["9.2"] : ["10.2"]
        }
    }

    /// p.9 part 2 only where the end leads to retention.
    private func removalClause(
        of fact: InsuranceFact, _ category: InsuranceCategory, _ timeline: CoverageTimeline, by day: CivilDate
    ) -> String {
        let removal = timeline.entries.last {
            $0.outcome == .removed && $0.day <= day && $0.facts.contains(fact.id)
        }
        if let removal { return removal.clause }
        if timeline.held(category, on: day) != nil, outages.freeze(on: fact.learnedAt.date) != nil {
            return "13"
        }
        let wasHeld = timeline.held[Int(category.rawValue)].contains { $0.start <= day }
        return wasHeld ? "9.2" : CategoryEntry.of(category, on: day).listClause
    }

    private func newsText(of fact: InsuranceFact) -> Localized {
        Localized(
            ru: "Сведения поступили \(fact.learnedAt.shown), день события – \(fact.happenedOn.shown).",
            kk: "Мәлімет \(KazakhDay.at(fact.learnedAt)) түсті, оқиға күні – \(fact.happenedOn.shown).")
    }
}

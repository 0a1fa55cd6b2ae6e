/// Sorts the facts by whom and what they concern.
struct FactCollector {
    private(set) var timelines: [CoverageTimeline]
    private(set) var links: [ParentLink] = []
    private(set) var applications: [FatherApplication] = []
    private(set) var deliveries: [InsuranceFact] = []
    private(set) var reconciliations: [Reconciliation.Event] = []
    private let places: [InsuredPerson.ID: Int]
    private let outages: OutageCalendar
    private let rules: InsuranceRules
    /// By account and category, what ends its spans.
    private var ends: [[InsuranceCategory: [FactEnd]]]

    init(
        _ persons: [InsuredPerson], _ places: [InsuredPerson.ID: Int], _ outages: OutageCalendar,
        _ rules: InsuranceRules
    ) {
        timelines = persons.map { CoverageTimeline($0) }
        self.places = places
        self.outages = outages
        self.rules = rules
        ends = [[InsuranceCategory: [FactEnd]]](repeating: [:], count: persons.count)
    }

    /// Gives the accounts away: the collector has none afterwards.
    mutating func takeTimelines() -> [CoverageTimeline] {
        var taken: [CoverageTimeline] = []
        swap(&taken, &timelines)
        return taken
    }

    /// - Parameter fact: the next in the order in which they were learned.
    mutating func add(_ fact: InsuranceFact) {
        switch fact.body {
        case .outage: break
        case .fullList, .delta: deliveries.append(fact)
        case .reconciliation(let named):
            reconciliations.append(
                Reconciliation.Event(
                    mark: fact.mark, day: fact.learnedAt.date,
                    kind: .reconciliation(named.map { $0.compactMap { places[$0] } }, fact: fact.id)))
        case .parents(let mother, let father, let child): link(fact, mother, father, child)
        default:
            guard let person = fact.person, let place = places[person] else { return }
            add(fact, to: place)
        }
    }

    private mutating func add(_ fact: InsuranceFact, to place: Int) {
        switch fact.body {
        case .listed(let listing): list(fact, listing, place)
        case .unlisted(let category, _, _): end(fact, category, place)
        case .contribution(let month, _, let refunded):
            if let refunded {
                timelines[place].refunds.append((month, paid: fact.mark, refunded))
            } else if timelines[place].contributions[month.ordinal] == nil {
                timelines[place].contributions[month.ordinal] = fact.mark
            }
        case .payment(let months, let isSingle, let isMonthly):
            timelines[place].payments.add(fact, months, isSingle: isSingle, isMonthly: isMonthly)
        case .manualEnrolment(let category, let documents):
            let lastDay = rules.manualLastDay(applied: fact.happenedOn)
            timelines[place].manualPeriods.append(
                CoverageTimeline.ManualPeriod(
                    fact: fact, category: category, documents: documents, lastDay: lastDay,
                    end: lastDay.adding(days: 1)))
        case .guardian(let child):
            add(
                FactSpan(
                    start: fact.happenedOn, plannedEnd: upbringingEnd(child) ?? DayInterval.never,
                    mark: fact.mark, fact: fact.id, origin: .guardian),
                .r3, place)
        case .fatherApplication(let child, let category):
            applications.append(
                FatherApplication(
                    father: timelines[place].person.id, child: child, category: category, mark: fact.mark,
                    fact: fact.id))
        case .sickLeave(let from, let to):
            add(
                FactSpan(
                    start: from, plannedEnd: to.adding(days: 1), mark: fact.mark, fact: fact.id,
                    origin: .sickLeave),
                .r4, place)
        case .stateUnpaid, .statePaid: timelines[place].unpaid.append(fact)
        case .stopped: timelines[place].stops.append(fact)
        case .outage, .fullList, .delta, .reconciliation, .parents: break
        }
    }

    private func upbringingEnd(_ child: InsuredPerson.ID) -> CivilDate? {
        places[child].map { rules.upbringingEnd(timelines[$0].person) }
    }

    private mutating func add(_ span: FactSpan, _ category: InsuranceCategory, _ place: Int) {
        timelines[place].spans[CategoryTrack(category).index].append(span)
    }

    // MARK: Lists

    private mutating func list(_ fact: InsuranceFact, _ listing: CategoryListing, _ place: Int) {
        let person = timelines[place].person
        if let clause = listing.rejection(of: person) {
            timelines[place].rejected.append((fact, clause))
            return
        }
        let isHouseArrest = listing.category == .r9 && listing.measure == .houseArrest
        let track = isHouseArrest ? CategoryTrack.houseArrest : CategoryTrack(listing.category)
        let planned: CivilDate? =
            switch listing.category {
            case .r1: rules.adultDay(person)
            case .r3, .r4: listing.child.flatMap(upbringingEnd)
            default: nil
            }
        // p. 12: from the day on which the information arrived.
        let start = listing.category == .e ? fact.learnedAt.date : fact.happenedOn
        timelines[place].spans[track.index].append(
            FactSpan(
                start: start, plannedEnd: planned ?? DayInterval.never, mark: fact.mark, fact: fact.id,
                origin: .list(child: listing.child)))
    }

    private mutating func end(_ fact: InsuranceFact, _ category: InsuranceCategory, _ place: Int) {
        let on = fact.happenedOn
        let freeze = outages.freeze(on: fact.learnedAt.date)
        ends[place][category, default: []].append(
            FactEnd(
                on: on, effective: freeze.map { max($0.until, on) } ?? on,
                frozenFrom: freeze.map { max($0.from, on) } ?? on, mark: fact.mark, fact: fact.id,
                outageFacts: freeze?.facts ?? []))
    }

    // MARK: Family

    private mutating func link(
        _ fact: InsuranceFact, _ mother: InsuredPerson.ID, _ father: InsuredPerson.ID,
        _ child: InsuredPerson.ID
    ) {
        guard let end = upbringingEnd(child) else { return }
        let link = ParentLink(
            mother: places[mother], father: places[father], fatherID: father, child: child,
            start: fact.happenedOn, end: end, mark: fact.mark, fact: fact.id)
        links.append(link)
        for place in [link.mother, link.father].compactMap(\.self) {
            timelines[place].links.append(links.count - 1)
            add(
                FactSpan(
                    start: link.start, plannedEnd: end, mark: link.mark, fact: link.fact,
                    origin: .link(links.count - 1)),
                .r3, place)
        }
    }

    /// p.33: the leave of one parent is a fact for both.
    private mutating func shareLeaves() {
        let track = CategoryTrack(.r4).index
        let own = timelines.map { $0.spans[track] }
        for link in links {
            for (place, partner) in [(link.mother, link.father), (link.father, link.mother)] {
                guard let place, let partner else { continue }
                for span in own[partner] where max(span.start, link.start) < span.end {
                    var shared = FactSpan(
                        start: max(span.start, link.start), plannedEnd: span.plannedEnd,
                        mark: max(span.mark, link.mark), fact: span.fact, origin: .shared(partner: partner),
                        linkFact: link.fact)
                    shared.end = span.end
                    shared.endedOn = span.endedOn
                    shared.endMark = span.endMark
                    shared.endFact = span.endFact
                    shared.outageFacts = span.outageFacts
                    shared.endsInOutage = span.endsInOutage
                    timelines[place].spans[track].append(shared)
                }
            }
        }
    }

    // MARK: Ends

    /// Closes the spans and joins them to runs.
    mutating func finish() {
        for place in timelines.indices {
            guard timelines[place].spans.contains(where: { !$0.isEmpty }) else { continue }
            for category in InsuranceCategory.ordered where category.isListed {
                if category == .r9 {
                    closeDetention(place)
                } else {
                    close(CategoryTrack(category).index, ends[place][category] ?? [], place)
                }
            }
        }
        if !links.isEmpty { shareLeaves() }
        for place in timelines.indices {
            guard timelines[place].spans.contains(where: { !$0.isEmpty }) else { continue }
            timelines[place].tested = CategoryTrack.grantOrder.filter {
                !timelines[place].spans[$0.index].isEmpty
            }
            for index in 0..<CategoryTrack.count where !timelines[place].spans[index].isEmpty {
                timelines[place].spans[index].sort { ($0.start, $0.mark) < ($1.start, $1.mark) }
                timelines[place].runs[index] = timelines[place].spans[index].runs
            }
        }
    }

    private mutating func close(_ index: Int, _ ends: [FactEnd], _ place: Int) {
        guard !timelines[place].spans[index].isEmpty else { return }
        let spans = timelines[place].spans[index]
        // p. 13: a removal that waited falls away when the source lists the
        // person again before the repair.
        var status: [FactEnd] = []
        var kept: [Int64] = []
        for end in ends {
            let again = spans.first {
                !end.outageFacts.isEmpty && $0.start >= end.on && $0.mark > end.mark
                    && $0.mark < .endOf(end.effective)
            }
            if let again { kept += [end.fact, again.fact] + end.outageFacts } else { status.append(end) }
        }
        timelines[place].spans[index].close(by: status, outages)
        for end in ends where !end.outageFacts.isEmpty {
            for span in timelines[place].spans[index].indices
            where timelines[place].spans[index][span].isBefore(end) {
                timelines[place].spans[index][span].endsInOutage.append(end)
            }
        }
        if !kept.isEmpty {
            for span in timelines[place].spans[index].indices {
                timelines[place].spans[index][span].keptFacts = kept
            }
        }
    }

    /// A remand ends a house arrest, and the other way round.
    private mutating func closeDetention(_ place: Int) {
        let remand = CategoryTrack(.r9).index
        let arrest = CategoryTrack.houseArrest.index
        guard !timelines[place].spans[remand].isEmpty || !timelines[place].spans[arrest].isEmpty else {
            return
        }
        let told = ends[place][.r9] ?? []
        let begun = [remand, arrest].map { index in
            timelines[place].spans[index].map { span in
                FactEnd(
                    on: span.start, effective: span.start, frozenFrom: span.start, mark: span.mark,
                    fact: span.fact, outageFacts: [])
            }
        }
        close(remand, told + begun[1], place)
        close(arrest, told + begun[0], place)
    }
}

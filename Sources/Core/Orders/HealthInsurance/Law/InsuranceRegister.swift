/// Order ҚР ДСМ-333/2020: the register of insured persons (тұтынушыларды есепке алу)
/// for one person or for a family whose members bear on each other.
///
/// Everything follows from the facts, in whatever order they were entered:
/// they are read in the order in which they were learned. Nothing here reads a
/// clock; questions name their day. Both parents of a link belong into one
/// register: a parent who is not in it counts as absent.
public struct InsuranceRegister: Sendable {
    public let persons: [InsuredPerson]
    /// In the order in which they were learned; equal moments by identifier.
    public let facts: [InsuranceFact]
    public let rules: InsuranceRules

    let timelines: [CoverageTimeline]
    let places: [InsuredPerson.ID: Int]
    let outages: OutageCalendar
    let lists: MilitaryLists
    let links: [ParentLink]
    let applications: [FatherApplication]

    public init(persons: [InsuredPerson], facts: [InsuranceFact], rules: InsuranceRules) {
        self.persons = persons
        self.rules = rules
        let isOrdered = zip(facts, facts.dropFirst()).allSatisfy { $0.mark < $1.mark }
        let facts = isOrdered ? facts : facts.sorted { $0.mark < $1.mark }
        self.facts = facts
        outages = OutageCalendar(facts)
        places = Dictionary(
            persons.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var collector = FactCollector(persons, places, outages, rules)
        for fact in facts { collector.add(fact) }
        collector.finish()
        links = collector.links
        applications = collector.applications
        lists = MilitaryLists(
            collector.deliveries, ids: persons.map(\.id), places: places, outages: outages)
        // Taken, not copied: an array with two owners is copied at its first change.
        var reconciliation = Reconciliation(
            collector.takeTimelines(), collector.links, collector.applications, outages, rules)
        reconciliation.run(reconciliations: collector.reconciliations)
        var timelines: [CoverageTimeline] = []
        swap(&timelines, &reconciliation.timelines)
        for membership in lists.memberships {
            timelines[membership.timeline].held[Int(InsuranceCategory.m.rawValue)].append(membership.held)
        }
        for index in timelines.indices { timelines[index].derive(outages, rules) }
        self.timelines = timelines
    }

    /// The register as it was known at a moment.
    public func known(at moment: Moment) -> InsuranceRegister {
        guard let last = facts.last, last.learnedAt > moment else { return self }
        return InsuranceRegister(
            persons: persons, facts: facts.filter { $0.learnedAt <= moment }, rules: rules)
    }

    func timeline(_ person: InsuredPerson.ID) -> CoverageTimeline? { places[person].map { timelines[$0] } }

    /// The protocol of the reconciliations of a person, in the order in which they were
    /// judged.
    public func entries(of person: InsuredPerson.ID) -> [ReconciliationEntry] {
        timeline(person)?.entries ?? []
    }

    /// The other parent by the latest link (p.28).
    public func partner(of person: InsuredPerson.ID) -> InsuredPerson.ID? {
        guard let place = places[person], let link = timelines[place].links.last else { return nil }
        return links[link].partner(of: place).map { persons[$0].id }
    }
}

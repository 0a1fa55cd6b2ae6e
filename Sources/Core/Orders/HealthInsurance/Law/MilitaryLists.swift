/// p.62–65: the lists of the authorities, in the order in which they
/// arrived.
struct MilitaryLists: Sendable {
    struct Membership {
        let timeline: Int
        let held: CoverageTimeline.Held
    }

    private(set) var memberships: [Membership] = []
    /// By body, the last full list.
    private(set) var lastFull: [Authority: InsuranceFact] = [:]

    private struct Open {
        let start: CivilDate
        let fact: Int64
    }

    private struct Key: Hashable {
        let authority: Authority
        let timeline: Int
    }

    private var open: [Key: Open] = [:]
    private let ids: [InsuredPerson.ID]
    private let places: [InsuredPerson.ID: Int]
    private let outages: OutageCalendar

    /// - Parameter facts: deliveries, in the order in which they were learned.
    ///   A list may be cut down to the persons of the register beforehand.
    init(
        _ facts: [InsuranceFact], ids: [InsuredPerson.ID], places: [InsuredPerson.ID: Int],
        outages: OutageCalendar
    ) {
        self.ids = ids
        self.places = places
        self.outages = outages
        for fact in facts {
            switch fact.body {
            case .fullList(let authority, let persons, let reserve):
                lastFull[authority] = fact
                receive(fact, authority, persons, except: reserve)
            case .delta(let authority, let change, let persons): apply(fact, authority, change, persons)
            default: break
            }
        }
        for (key, begun) in open {
            memberships.append(membership(key.timeline, begun, DayInterval.never, nil))
        }
    }

    /// p.64: until the next list; whoever is in it goes on.
    private mutating func receive(
        _ fact: InsuranceFact, _ authority: Authority, _ persons: [InsuredPerson.ID],
        except reserve: [InsuredPerson.ID]
    ) {
        let listed = Set(persons).subtracting(reserve)
        for (key, begun) in open where key.authority == authority {
            if !listed.contains(ids[key.timeline]) { end(key, begun, fact) }
        }
        for person in listed {
            guard let timeline = places[person] else { continue }
            begin(Key(authority: authority, timeline: timeline), fact)
        }
    }

    /// p.65: a change concerns the persons named; only a full list closes the
    /// others.
    private mutating func apply(
        _ fact: InsuranceFact, _ authority: Authority, _ change: CompositionChange,
        _ persons: [InsuredPerson.ID]
    ) {
        for person in persons {
            guard let timeline = places[person] else { continue }
            let key = Key(authority: authority, timeline: timeline)
            switch change {
            case .hired: begin(key, fact)
            case .dismissed: if let begun = open[key] { end(key, begun, fact) }
            case .staffing: break
            }
        }
    }

    private mutating func begin(_ key: Key, _ fact: InsuranceFact) {
        if open[key] == nil { open[key] = Open(start: fact.learnedAt.date, fact: fact.id) }
    }

    private mutating func end(_ key: Key, _ begun: Open, _ fact: InsuranceFact) {
        open[key] = nil
        memberships.append(membership(key.timeline, begun, fact.learnedAt.date, fact.id))
    }

    private func membership(_ timeline: Int, _ begun: Open, _ day: CivilDate, _ fact: Int64?) -> Membership {
        let freeze = day == DayInterval.never ? nil : outages.freeze(on: day)
        let facts = [begun.fact] + (fact.map { [$0] } ?? []) + (freeze?.facts ?? [])
        let held = CoverageTimeline.Held(
            start: begun.start, end: freeze?.until ?? day, frozenFrom: day, facts: facts)
        return Membership(timeline: timeline, held: held)
    }
}

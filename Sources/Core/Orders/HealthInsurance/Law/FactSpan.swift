/// The days for which one fact keeps a category in force.
struct FactSpan: Hashable, Sendable {
    enum Origin: Hashable, Sendable {
        case list(child: InsuredPerson.ID?)
        case guardian
        /// p.28: by a link of parents.
        case link(Int)
        case sickLeave
        /// p.33: the sheet or listing of the partner.
        case shared(partner: Int)
    }

    let start: CivilDate
    let mark: KnowledgeMark
    /// What was certain from the outset: a birthday, the last day of a sheet.
    let plannedEnd: CivilDate
    let fact: Int64
    let origin: Origin
    /// The link through which the span is shared.
    var linkFact: Int64?

    /// The first day without the fact, after postponement.
    var end: CivilDate
    /// The first day without it by the fact that ended it.
    var endedOn: CivilDate
    /// When the end was learned; `nil` for the planned one.
    var endMark: KnowledgeMark?
    var endFact: Int64?
    /// p.13: the outage that postponed the end.
    var outageFacts: [Int64] = []
    /// A removal that fell away before the repair, with what undid it.
    var keptFacts: [Int64] = []
    /// p.13: removals told during an outage.
    ///
    /// They let a status go on, and give none to whom it was not given before.
    var endsInOutage: [FactEnd] = []

    init(
        start: CivilDate, plannedEnd: CivilDate, mark: KnowledgeMark, fact: Int64, origin: Origin,
        linkFact: Int64? = nil
    ) {
        self.start = start
        self.plannedEnd = plannedEnd
        self.mark = mark
        self.fact = fact
        self.origin = origin
        self.linkFact = linkFact
        end = plannedEnd
        endedOn = plannedEnd
    }

    /// Whether the fact stood on `day` by what was learned before `mark`.
    func isInForce(on day: CivilDate, knownBefore mark: KnowledgeMark) -> Bool {
        guard start <= day, self.mark < mark else { return false }
        if let endMark, endMark >= mark { return day < plannedEnd }
        return day < end
    }

    /// Whether the fact stood of itself, not by p.13: what is not held yet is
    /// given only then.
    func standsOfItself(on day: CivilDate, knownBefore mark: KnowledgeMark) -> Bool {
        day < plannedEnd && isInForce(on: day, knownBefore: mark)
            && !endsInOutage.contains { $0.on <= day && $0.mark < mark }
    }

    /// Removals told during an outage that leave nothing to give on a day.
    func endFactsInOutage(by day: CivilDate) -> [Int64] {
        endsInOutage.filter { $0.on <= day }.map(\.fact)
    }

    /// Whether an end speaks of this span, which began and was known before.
    func isBefore(_ end: FactEnd) -> Bool { (start, mark) <= (end.on, end.mark) }

    /// What the span rests on.
    var facts: [Int64] { [fact] + (linkFact.map { [$0] } ?? []) }
    var allFacts: [Int64] { facts + (endFact.map { [$0] } ?? []) + outageFacts + keptFacts }
}

/// Information that a category was taken away, or that another kind of it
/// began.
struct FactEnd: Hashable, Sendable {
    /// The day by the source.
    let on: CivilDate
    /// The day on which it takes effect.
    let effective: CivilDate
    /// The first day that rests on p.13 alone.
    let frozenFrom: CivilDate
    let mark: KnowledgeMark
    let fact: Int64
    let outageFacts: [Int64]
}

/// Spans of one track that overlap or touch.
struct FactRun: Hashable, Sendable {
    let start: CivilDate
    var end: CivilDate
    /// The first day that rests on p.13 alone; `end` when there is none.
    var frozenFrom: CivilDate
    /// The span that ends last.
    var last: Int
}

extension [FactSpan] {
    /// Ends each span by the first information about it; sorts by start.
    mutating func close(by ends: [FactEnd], _ outages: OutageCalendar) {
        sort { ($0.start, $0.mark) < ($1.start, $1.mark) }
        let ends = ends.sorted { ($0.on, $0.mark) < ($1.on, $1.mark) }
        // From each place on, the end that takes effect first.
        var firsts = ends
        for index in ends.indices.dropLast().reversed()
        where firsts[index + 1].effective < firsts[index].effective {
            firsts[index] = firsts[index + 1]
        }
        var next = 0
        for index in indices {
            let span = self[index]
            while next < ends.count, (ends[next].on, ends[next].mark) < (span.start, span.mark) { next += 1 }
            if next < ends.count, firsts[next].effective <= span.plannedEnd {
                let end = firsts[next]
                self[index].end = end.effective
                self[index].endedOn = Swift.min(end.frozenFrom, end.effective)
                self[index].endMark = end.mark
                self[index].endFact = end.fact
                self[index].outageFacts = end.outageFacts
            } else if span.plannedEnd != DayInterval.never, span.start < span.plannedEnd,
                let freeze = outages.freeze(on: span.plannedEnd)
            {
                self[index].end = freeze.until
                self[index].outageFacts = freeze.facts
                // Told in the same outage: from then on it rests on p.13.
                if next < ends.count, firsts[next].effective == freeze.until,
                    firsts[next].frozenFrom < span.plannedEnd
                {
                    self[index].endedOn = firsts[next].frozenFrom
                    self[index].endFact = firsts[next].fact
                }
            }
        }
    }

    /// Spans must be in order of start.
    var runs: [FactRun] {
        var runs: [FactRun] = []
        for (index, span) in enumerated() where span.start < span.end {
            guard var run = runs.last, span.start <= run.end else {
                runs.append(
                    FactRun(start: span.start, end: span.end, frozenFrom: span.endedOn, last: index))
                continue
            }
            if span.end > run.end {
                run.end = span.end
                run.last = index
            }
            run.frozenFrom = Swift.max(run.frozenFrom, span.endedOn)
            runs[runs.count - 1] = run
        }
        return runs
    }
}

/// p.13: days on which a system of the Fund or of a state body did not work.
struct OutageCalendar: Hashable, Sendable {
    struct Freeze: Hashable, Sendable {
        let from: CivilDate
        /// The day of repair, on which what waited takes effect.
        var until: CivilDate
        var facts: [Int64]
    }

    private(set) var freezes: [Freeze] = []

    init() {}

    init(_ facts: [InsuranceFact]) {
        for fact in facts {
            guard case .outage(_, let from, let to) = fact.body else { continue }
            freezes.append(Freeze(from: from, until: to ?? DayInterval.never, facts: [fact.id]))
        }
        freezes.removeAll { $0.until <= $0.from }
        freezes.sort { ($0.from, $0.until) < ($1.from, $1.until) }
        var merged: [Freeze] = []
        for freeze in freezes {
            if let last = merged.last, freeze.from <= last.until {
                merged[merged.count - 1].until = max(last.until, freeze.until)
                merged[merged.count - 1].facts += freeze.facts
            } else {
                merged.append(freeze)
            }
        }
        freezes = merged
    }

    func freeze(on day: CivilDate) -> Freeze? {
        freezes.isEmpty ? nil : freezes.first { $0.from <= day && day < $0.until }
    }
}

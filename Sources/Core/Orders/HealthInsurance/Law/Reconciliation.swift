/// The order at work on the facts of a family: everything in the order in
/// which it became known, each step by what was known before it.
struct Reconciliation {
    struct Event {
        enum Kind {
            case reconciliation([Int]?, fact: Int64)
            /// The fact of a category ends.
            case runEnd(timeline: Int, CategoryTrack, run: Int)
            /// p.13: judged anew on the day of repair.
            case repair(timeline: Int, CategoryTrack, since: CivilDate?, facts: [Int64])
        }

        let mark: KnowledgeMark
        let day: CivilDate
        let kind: Kind

        var isReconciliation: Bool {
            if case .reconciliation = kind { return true }
            return false
        }
    }

    var timelines: [CoverageTimeline]
    let links: [ParentLink]
    let applications: [FatherApplication]
    let outages: OutageCalendar
    let rules: InsuranceRules
    /// What waits for a repair, in order.
    private var pending: [Event] = []

    init(
        _ timelines: [CoverageTimeline], _ links: [ParentLink], _ applications: [FatherApplication],
        _ outages: OutageCalendar, _ rules: InsuranceRules
    ) {
        self.timelines = timelines
        self.links = links
        self.applications = applications
        self.outages = outages
        self.rules = rules
    }

    mutating func run(reconciliations: [Event]) {
        // Nothing to judge: most persons have no category that is tested.
        var events = timelines.contains { !$0.tested.isEmpty } ? reconciliations : []
        for timeline in timelines.indices { events += runEnds(timeline) }
        events.sort { $0.mark == $1.mark ? !$0.isReconciliation && $1.isReconciliation : $0.mark < $1.mark }
        var next = 0
        while next < events.count || !pending.isEmpty {
            if let first = pending.first, next == events.count || first.mark < events[next].mark {
                pending.removeFirst()
                process(first)
            } else {
                process(events[next])
                next += 1
            }
        }
    }

    private func runEnds(_ timeline: Int) -> [Event] {
        var events: [Event] = []
        guard timelines[timeline].runs.contains(where: { !$0.isEmpty }) else { return [] }
        for category in InsuranceCategory.statePaid {
            for track in category == .r9 ? CategoryTrack.detention : [CategoryTrack(category)]
            where !timelines[timeline].runs[track.index].isEmpty {
                for (index, run) in timelines[timeline].runs[track.index].enumerated()
                where run.end != DayInterval.never {
                    let span = timelines[timeline].spans[track.index][run.last]
                    let mark = span.outageFacts.isEmpty ? span.endMark?.next : nil
                    events.append(
                        Event(
                            mark: mark ?? .endOf(run.end), day: run.end,
                            kind: .runEnd(timeline: timeline, track, run: index)))
                }
            }
        }
        return events
    }

    private mutating func process(_ event: Event) {
        switch event.kind {
        case .reconciliation(let persons, let fact):
            reconcile(persons ?? Array(timelines.indices), event.day, event.mark, .reconciliation(fact))
        case .runEnd(let timeline, let track, let run): endRun(timeline, track, run, event.day, event.mark)
        case .repair(let timeline, let track, let since, let facts):
            repair(timeline, track, since, facts, event.day, event.mark)
        }
    }

    // MARK: A reconciliation

    /// First every held category meets its removal test, then the grants are
    /// judged in order.
    private mutating func reconcile(
        _ persons: [Int], _ day: CivilDate, _ mark: KnowledgeMark, _ cause: ReconciliationEntry.Cause
    ) {
        var removed: [(timeline: Int, track: CategoryTrack, entry: Int)] = []
        for timeline in persons {
            for track in timelines[timeline].tested where isHeld(timeline, track, day, mark) {
                guard let finding = removal(timeline, track, day, mark) else {
                    note(timeline, track, day, .kept, cause, keptFinding(timeline, track, day, mark))
                    continue
                }
                if let freeze = outages.freeze(on: day) {
                    postpone(timeline, track, freeze, since: day)
                    note(timeline, track, day, .postponed(until: freeze.until), cause, finding, freeze.facts)
                } else {
                    timelines[timeline].cut(track, on: day)
                    note(timeline, track, day, .removed, cause, finding)
                    removed.append((timeline, track, timelines[timeline].entries.count - 1))
                }
            }
        }
        let tracks =
            persons.count == 1 ? persons.first.map { timelines[$0].tested } ?? [] : CategoryTrack.grantOrder
        for track in tracks {
            // What was taken for its payments is not judged by them again.
            for timeline in persons
            where !removed.contains(where: { $0.timeline == timeline && $0.track == track }) {
                judge(timeline, track, day, mark, cause, persons: persons)
            }
        }
        for (timeline, _, entry) in removed { noteLower(timeline, entry, day, mark) }
    }

    /// Judges the grant of one category, where its fact stands and it is not
    /// held.
    private mutating func judge(
        _ timeline: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark,
        _ cause: ReconciliationEntry.Cause, persons: [Int]
    ) {
        guard !timelines[timeline].spans[track.index].isEmpty else { return }
        guard timelines[timeline].ground(track, on: day, before: mark) != nil,
            !isHeld(timeline, track, day, mark)
        else { return }
        let finding = grant(timeline, track, day, mark)
        if let refusal = finding.refusal {
            note(timeline, track, day, .refused(refusal), cause, finding)
            return
        }
        if let loser = finding.takenFrom {
            if let freeze = outages.freeze(on: day) {
                // The other parent's removal waits, and with it this grant.
                postpone(timeline, track, freeze, since: nil)
                note(timeline, track, day, .postponed(until: freeze.until), cause, finding, freeze.facts)
                return
            }
            timelines[loser].cut(track, on: day)
            note(loser, track, day, .removed, cause, finding)
            let entry = timelines[loser].entries.count - 1
            if !persons.contains(loser) { judgeLower(loser, track, day, mark) }
            noteLower(loser, entry, day, mark)
        }
        timelines[timeline].holdings[track.index].append(CoverageTimeline.Holding(start: day))
        note(timeline, track, day, .granted, cause, finding)
        if track.category == .r4 { leaveBegins(timeline, day, mark, cause, finding) }
    }

    /// p.20 (3): R3 is not held while R4 is.
    private mutating func leaveBegins(
        _ timeline: Int, _ day: CivilDate, _ mark: KnowledgeMark, _ cause: ReconciliationEntry.Cause,
        _ finding: Finding
    ) {
        let track = CategoryTrack(.r3)
        guard isHeld(timeline, track, day, mark) else { return }
        timelines[timeline].cut(track, on: day)
        note(timeline, track, day, .removed, cause, Finding(clause: "20.1", facts: finding.facts))
    }

    // MARK: Ends

    /// The fact of a category has ended: what was held by it ends, and the
    /// lower categories are judged that day (p.20 part 2, p.55 part 2).
    private mutating func endRun(
        _ timeline: Int, _ track: CategoryTrack, _ index: Int, _ day: CivilDate, _ mark: KnowledgeMark
    ) {
        let run = timelines[timeline].runs[track.index][index]
        let span = timelines[timeline].spans[track.index][run.last]
        if track.test(on: day) != .none {
            var wasHeld = false
            for index in timelines[timeline].holdings[track.index].indices {
                let holding = timelines[timeline].holdings[track.index][index]
                if holding.start >= day {
                    // Given on a fact that had ended by then.
                    let isInForce = timelines[timeline].runs[track.index]
                        .contains { $0.start <= holding.start && holding.start < $0.end }
                    if !isInForce { timelines[timeline].holdings[track.index][index].cut = holding.start }
                } else if holding.start >= run.start, holding.cut >= day {
                    timelines[timeline].holdings[track.index][index].cut = day
                    wasHeld = true
                }
            }
            guard wasHeld else { return }
        }
        note(
            timeline, track, day, .removed, .end(of: track.category),
            Finding(clause: "9.2", facts: span.allFacts))
        let entry = timelines[timeline].entries.count - 1
        judgeLower(timeline, track, day, mark)
        noteLower(timeline, entry, day, mark)
        timelines[timeline].entries[entry].clause = endClause(timeline, entry, day, mark)
    }

    /// What follows from an end: a lower category keeps the entitlement, another one
    /// goes on, or the entitlement is retained.
    private func endClause(_ timeline: Int, _ entry: Int, _ day: CivilDate, _ mark: KnowledgeMark) -> String {
        let ended = timelines[timeline].entries[entry]
        if let clause = ended.keptClause { return clause }
        let tracks = InsuranceCategory.statePaid.map(CategoryTrack.init) + [.houseArrest]
        let others = tracks.filter { isHeld(timeline, $0, day, mark) }
        guard let first = others.first else { return "9.2" }
        return first.category.isLocal ? "55.1" : "20.1"
    }

    private mutating func judgeLower(
        _ timeline: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark
    ) {
        for lower in track.lower {
            judge(timeline, lower, day, mark, .end(of: track.category), persons: [timeline])
        }
    }

    private mutating func postpone(
        _ timeline: Int, _ track: CategoryTrack, _ freeze: OutageCalendar.Freeze, since: CivilDate?
    ) {
        guard freeze.until != DayInterval.never else { return }
        let isWaiting = pending.contains { event in
            if case .repair(let other, let waiting, let before, _) = event.kind {
                return other == timeline && waiting == track && (before == nil) == (since == nil)
            }
            return false
        }
        guard !isWaiting else { return }
        let event = Event(
            mark: .endOf(freeze.until), day: freeze.until,
            kind: .repair(timeline: timeline, track, since: since, facts: freeze.facts))
        pending.insert(event, at: pending.firstIndex { event.mark < $0.mark } ?? pending.endIndex)
    }

    /// p.13: the system works again; what waited is judged anew.
    private mutating func repair(
        _ timeline: Int, _ track: CategoryTrack, _ since: CivilDate?, _ facts: [Int64], _ day: CivilDate,
        _ mark: KnowledgeMark
    ) {
        guard let since else {
            judge(timeline, track, day, mark, .repair, persons: [timeline])
            return
        }
        guard isHeld(timeline, track, day, mark) else { return }
        guard let finding = removal(timeline, track, day, mark) else {
            note(timeline, track, day, .kept, .repair, keptFinding(timeline, track, day, mark))
            return
        }
        for index in timelines[timeline].holdings[track.index].indices
        where timelines[timeline].holdings[track.index][index].start <= since
            && timelines[timeline].holdings[track.index][index].cut == DayInterval.never
        {
            timelines[timeline].holdings[track.index][index].frozenFrom = since
            timelines[timeline].holdings[track.index][index].outageFacts = facts
        }
        timelines[timeline].cut(track, on: day)
        note(timeline, track, day, .removed, .repair, finding, facts)
        let entry = timelines[timeline].entries.count - 1
        judgeLower(timeline, track, day, mark)
        noteLower(timeline, entry, day, mark)
    }

    // MARK: The protocol

    func isHeld(_ timeline: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark) -> Bool {
        timelines[timeline].holds(track, track.test(on: day), on: day, before: mark)
    }

    private mutating func note(
        _ timeline: Int, _ track: CategoryTrack, _ day: CivilDate, _ outcome: ReconciliationEntry.Outcome,
        _ cause: ReconciliationEntry.Cause, _ finding: Finding, _ outages: [Int64] = []
    ) {
        var facts = finding.facts + outages
        if case .reconciliation(let fact) = cause { facts.append(fact) }
        timelines[timeline].entries.append(
            ReconciliationEntry(
                day: day, category: track.category, outcome: outcome, cause: cause, clause: finding.clause,
                months: finding.months, partnerMonths: finding.partnerMonths, facts: facts))
    }

    /// p.20 part 2: what was found below the category that ended.
    private mutating func noteLower(
        _ timeline: Int, _ entry: Int, _ day: CivilDate, _ mark: KnowledgeMark
    ) {
        let ended = timelines[timeline].entries[entry].category
        for category in InsuranceCategory.statePaid where category > ended {
            for track in category == .r9 ? [CategoryTrack(.r9), .houseArrest] : [CategoryTrack(category)] {
                let isHeld = isHeld(timeline, track, day, mark)
                guard isHeld || timelines[timeline].ground(track, on: day, before: mark) != nil else {
                    continue
                }
                timelines[timeline].entries[entry].lower[category, default: false] =
                    isHeld || timelines[timeline].entries[entry].lower[category] == true
            }
        }
    }
}

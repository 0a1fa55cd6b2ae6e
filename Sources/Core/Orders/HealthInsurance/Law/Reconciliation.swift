/// The order at work on the facts of a family: everything in the order in
/// which it became known, each step by what was known before it.
struct Reconciliation {
    struct Event {
        enum Kind {
            case reconciliation([Int]?, fact: Int64)
            /// The fact of a category ends.
            case runEnd(account: Int, CategoryTrack, run: Int)
            /// p.13: judged anew on the day of repair.
            case repair(account: Int, CategoryTrack, since: CivilDate?, facts: [Int64])
        }

        let mark: KnowledgeMark
        let day: CivilDate
        let kind: Kind

        var isReconciliation: Bool {
            if case .reconciliation = kind { return true }
            return false
        }
    }

    var accounts: [InsuranceAccount]
    let links: [ParentLink]
    let applications: [FatherApplication]
    let failures: FailureCalendar
    let rules: InsuranceRules
    /// What waits for a repair, in order.
    private var pending: [Event] = []

    init(
        _ accounts: [InsuranceAccount], _ links: [ParentLink], _ applications: [FatherApplication],
        _ failures: FailureCalendar, _ rules: InsuranceRules
    ) {
        self.accounts = accounts
        self.links = links
        self.applications = applications
        self.failures = failures
        self.rules = rules
    }

    mutating func run(reconciliations: [Event]) {
        // Nothing to judge: most persons have no category that is tested.
        var events = accounts.contains { !$0.tested.isEmpty } ? reconciliations : []
        for account in accounts.indices { events += runEnds(account) }
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

    private func runEnds(_ account: Int) -> [Event] {
        var events: [Event] = []
        guard accounts[account].runs.contains(where: { !$0.isEmpty }) else { return [] }
        for category in InsuranceCategory.statePaid {
            for track in category == .r9 ? CategoryTrack.detention : [CategoryTrack(category)]
            where !accounts[account].runs[track.index].isEmpty {
                for (index, run) in accounts[account].runs[track.index].enumerated()
                where run.end != DayInterval.never {
                    let span = accounts[account].spans[track.index][run.last]
                    let mark = span.failureFacts.isEmpty ? span.endMark?.next : nil
                    events.append(
                        Event(
                            mark: mark ?? .endOf(run.end), day: run.end,
                            kind: .runEnd(account: account, track, run: index)))
                }
            }
        }
        return events
    }

    private mutating func process(_ event: Event) {
        switch event.kind {
        case .reconciliation(let persons, let fact):
            reconcile(persons ?? Array(accounts.indices), event.day, event.mark, .reconciliation(fact))
        case .runEnd(let account, let track, let run): endRun(account, track, run, event.day, event.mark)
        case .repair(let account, let track, let since, let facts):
            repair(account, track, since, facts, event.day, event.mark)
        }
    }

    // MARK: A reconciliation

    /// First every held category meets its removal test, then the grants are
    /// judged in order.
    private mutating func reconcile(
        _ persons: [Int], _ day: CivilDate, _ mark: KnowledgeMark, _ cause: ReconciliationEntry.Cause
    ) {
        var removed: [(account: Int, track: CategoryTrack, entry: Int)] = []
        for account in persons {
            for track in accounts[account].tested where isHeld(account, track, day, mark) {
                guard let finding = removal(account, track, day, mark) else {
                    note(account, track, day, .kept, cause, keptFinding(account, track, day, mark))
                    continue
                }
                if let freeze = failures.freeze(on: day) {
                    postpone(account, track, freeze, since: day)
                    note(account, track, day, .postponed(until: freeze.until), cause, finding, freeze.facts)
                } else {
                    accounts[account].cut(track, on: day)
                    note(account, track, day, .removed, cause, finding)
                    removed.append((account, track, accounts[account].entries.count - 1))
                }
            }
        }
        let tracks =
            persons.count == 1 ? persons.first.map { accounts[$0].tested } ?? [] : CategoryTrack.grantOrder
        for track in tracks {
            // What was taken for its payments is not judged by them again.
            for account in persons
            where !removed.contains(where: { $0.account == account && $0.track == track }) {
                judge(account, track, day, mark, cause, persons: persons)
            }
        }
        for (account, _, entry) in removed { noteLower(account, entry, day, mark) }
    }

    /// Judges the grant of one category, where its fact stands and it is not
    /// held.
    private mutating func judge(
        _ account: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark,
        _ cause: ReconciliationEntry.Cause, persons: [Int]
    ) {
        guard !accounts[account].spans[track.index].isEmpty else { return }
        guard accounts[account].ground(track, on: day, before: mark) != nil,
            !isHeld(account, track, day, mark)
        else { return }
        let finding = grant(account, track, day, mark)
        if let refusal = finding.refusal {
            note(account, track, day, .refused(refusal), cause, finding)
            return
        }
        if let loser = finding.takenFrom {
            if let freeze = failures.freeze(on: day) {
                // The other parent's removal waits, and with it this grant.
                postpone(account, track, freeze, since: nil)
                note(account, track, day, .postponed(until: freeze.until), cause, finding, freeze.facts)
                return
            }
            accounts[loser].cut(track, on: day)
            note(loser, track, day, .removed, cause, finding)
            let entry = accounts[loser].entries.count - 1
            if !persons.contains(loser) { judgeLower(loser, track, day, mark) }
            noteLower(loser, entry, day, mark)
        }
        accounts[account].holdings[track.index].append(InsuranceAccount.Holding(start: day))
        note(account, track, day, .granted, cause, finding)
        if track.category == .r4 { leaveBegins(account, day, mark, cause, finding) }
    }

    /// p.20 (3): R3 is not held while R4 is.
    private mutating func leaveBegins(
        _ account: Int, _ day: CivilDate, _ mark: KnowledgeMark, _ cause: ReconciliationEntry.Cause,
        _ finding: Finding
    ) {
        let track = CategoryTrack(.r3)
        guard isHeld(account, track, day, mark) else { return }
        accounts[account].cut(track, on: day)
        note(account, track, day, .removed, cause, Finding(clause: "20.1", facts: finding.facts))
    }

    // MARK: Ends

    /// The fact of a category has ended: what was held by it ends, and the
    /// lower categories are judged that day (p.20 part 2, p.55 part 2).
    private mutating func endRun(
        _ account: Int, _ track: CategoryTrack, _ index: Int, _ day: CivilDate, _ mark: KnowledgeMark
    ) {
        let run = accounts[account].runs[track.index][index]
        let span = accounts[account].spans[track.index][run.last]
        if track.test(on: day) != .none {
            var wasHeld = false
            for index in accounts[account].holdings[track.index].indices {
                let holding = accounts[account].holdings[track.index][index]
                if holding.start >= day {
                    // Given on a fact that had ended by then.
                    let stands = accounts[account].runs[track.index]
                        .contains { $0.start <= holding.start && holding.start < $0.end }
                    if !stands { accounts[account].holdings[track.index][index].cut = holding.start }
                } else if holding.start >= run.start, holding.cut >= day {
                    accounts[account].holdings[track.index][index].cut = day
                    wasHeld = true
                }
            }
            guard wasHeld else { return }
        }
        note(
            account, track, day, .removed, .end(of: track.category),
            Finding(clause: "9.2", facts: span.allFacts))
        let entry = accounts[account].entries.count - 1
        judgeLower(account, track, day, mark)
        noteLower(account, entry, day, mark)
        accounts[account].entries[entry].clause = endClause(account, entry, day, mark)
    }

    /// What follows from an end: a lower category keeps the entitlement, another one
    /// goes on, or the entitlement is retained.
    private func endClause(_ account: Int, _ entry: Int, _ day: CivilDate, _ mark: KnowledgeMark) -> String {
        let ended = accounts[account].entries[entry]
        if let clause = ended.keptClause { return clause }
        let tracks = InsuranceCategory.statePaid.map(CategoryTrack.init) + [.houseArrest]
        let others = tracks.filter { isHeld(account, $0, day, mark) }
        guard let first = others.first else { return "9.2" }
        return first.category.isLocal ? "55.1" : "20.1"
    }

    private mutating func judgeLower(
        _ account: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark
    ) {
        for lower in track.lower {
            judge(account, lower, day, mark, .end(of: track.category), persons: [account])
        }
    }

    private mutating func postpone(
        _ account: Int, _ track: CategoryTrack, _ freeze: FailureCalendar.Freeze, since: CivilDate?
    ) {
        guard freeze.until != DayInterval.never else { return }
        let isWaiting = pending.contains { event in
            if case .repair(let other, let waiting, let before, _) = event.kind {
                return other == account && waiting == track && (before == nil) == (since == nil)
            }
            return false
        }
        guard !isWaiting else { return }
        let event = Event(
            mark: .endOf(freeze.until), day: freeze.until,
            kind: .repair(account: account, track, since: since, facts: freeze.facts))
        pending.insert(event, at: pending.firstIndex { event.mark < $0.mark } ?? pending.endIndex)
    }

    /// p.13: the system works again; what waited is judged anew.
    private mutating func repair(
        _ account: Int, _ track: CategoryTrack, _ since: CivilDate?, _ facts: [Int64], _ day: CivilDate,
        _ mark: KnowledgeMark
    ) {
        guard let since else {
            judge(account, track, day, mark, .repair, persons: [account])
            return
        }
        guard isHeld(account, track, day, mark) else { return }
        guard let finding = removal(account, track, day, mark) else {
            note(account, track, day, .kept, .repair, keptFinding(account, track, day, mark))
            return
        }
        for index in accounts[account].holdings[track.index].indices
        where accounts[account].holdings[track.index][index].start <= since
            && accounts[account].holdings[track.index][index].cut == DayInterval.never
        {
            accounts[account].holdings[track.index][index].frozenFrom = since
            accounts[account].holdings[track.index][index].failureFacts = facts
        }
        accounts[account].cut(track, on: day)
        note(account, track, day, .removed, .repair, finding, facts)
        let entry = accounts[account].entries.count - 1
        judgeLower(account, track, day, mark)
        noteLower(account, entry, day, mark)
    }

    // MARK: The protocol

    func isHeld(_ account: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark) -> Bool {
        accounts[account].holds(track, track.test(on: day), on: day, before: mark)
    }

    private mutating func note(
        _ account: Int, _ track: CategoryTrack, _ day: CivilDate, _ outcome: ReconciliationEntry.Outcome,
        _ cause: ReconciliationEntry.Cause, _ finding: Finding, _ failures: [Int64] = []
    ) {
        var facts = finding.facts + failures
        if case .reconciliation(let fact) = cause { facts.append(fact) }
        accounts[account].entries.append(
            ReconciliationEntry(
                day: day, category: track.category, outcome: outcome, cause: cause, clause: finding.clause,
                months: finding.months, partnerMonths: finding.partnerMonths, facts: facts))
    }

    /// p.20 part 2: what was found below the category that ended.
    private mutating func noteLower(
        _ account: Int, _ entry: Int, _ day: CivilDate, _ mark: KnowledgeMark
    ) {
        let ended = accounts[account].entries[entry].category
        for category in InsuranceCategory.statePaid where category > ended {
            for track in category == .r9 ? [CategoryTrack(.r9), .houseArrest] : [CategoryTrack(category)] {
                let isHeld = isHeld(account, track, day, mark)
                guard isHeld || accounts[account].ground(track, on: day, before: mark) != nil else {
                    continue
                }
                accounts[account].entries[entry].lower[category, default: false] =
                    isHeld || accounts[account].entries[entry].lower[category] == true
            }
        }
    }
}

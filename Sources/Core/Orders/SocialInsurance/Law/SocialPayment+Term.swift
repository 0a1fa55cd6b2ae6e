extension SocialPayment {
    /// Items that an assigned payment of any kind has (p.12 (14), (15), (22)): until they are
    /// entered, the entry is not whole.
    static let assignedItems = [14, 15, 22]

    /// The decision that assigned it.
    var assignment: Fact? { steps { _ in true }.steps.first { $0.status == .assigned }?.fact }

    /// Whether money was paid to the recipient, whatever came back of it.
    var hasPaid: Bool {
        facts.contains { fact in
            if case .paid = fact.body { true } else { false }
        }
    }

    /// The value of an item that has a text of its own; `nil` where none was entered.
    func item(_ number: Int) -> Fact? {
        facts.last { fact in
            if case .item(number, _) = fact.body { true } else { false }
        }
    }

    /// What of ``assignedItems`` lacks; nothing before the assignment.
    var lackingItems: [Int] {
        assignment == nil ? [] : Self.assignedItems.filter { item($0) == nil }
    }

    /// p.14: one working day after the basis of what is to be entered reached the office: the
    /// assignment, before that the application (A430-02).
    func entryTerm(_ calendar: WorkCalendar) -> Decision<Result<CivilDate, Message>> {
        let basis = assignment
        return EntryTerm.decision(
            after: (basis?.learnedAt ?? learnedAt).date, calendar, .order430("14"), fact: basis?.id ?? 0)
    }

    /// The first day after `day` on which the state is another with no new fact: a decision
    /// that takes effect later, the day after the term (p.12 (13)).
    func nextChange(after day: CivilDate) -> CivilDate? {
        let (steps, through) = steps { _ in true }
        let days = steps.map(\.from) + [through?.adding(days: 1)].compactMap(\.self)
        return days.filter { $0 > day }.min()
    }
}

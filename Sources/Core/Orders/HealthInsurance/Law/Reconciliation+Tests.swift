extension Reconciliation {
    /// What a test found.
    struct Finding {
        let clause: String
        var months: [ReconciliationEntry.Month] = []
        var partnerMonths: [ReconciliationEntry.Month] = []
        var facts: [Int64] = []
        var refusal: ReconciliationEntry.Refusal?
        /// p.30 (2), 33 (2): the parent from whom an application takes it.
        var takenFrom: Int?
    }

    /// The first `count` months before the month of `day`, the nearest first,
    /// as known before `mark`.
    func months(_ timeline: Int, _ count: Int, _ day: CivilDate, _ mark: KnowledgeMark)
        -> [ReconciliationEntry.Month]
    {
        let current = day.yearMonth
        guard count > 0 else { return [] }
        return (1...count).map { back in
            let month = current.adding(-back)
            return ReconciliationEntry.Month(
                month: month, paidBy: timelines[timeline].paidBy(month, before: mark))
        }
    }

    /// Point of the order that tests a category.
    static func point(_ track: CategoryTrack) -> String {
        switch track.category {
        case .r2: "26"
        case .r3: "30"
        case .r4: "33"
        case .r5: "35"
        case .r6: "37"
        case .r9: "43"
        case .r10: "45"
        case .r14: "50"
        case .l1: "56"
        default: "60"
        }
    }

    /// p.26 (2), 30 (3), 33 (3), 35 (2), 37 (2), 43 (2), 45 (2), 50 (2), 56,
    /// 60 (2): why a held category is taken, or `nil`.
    func removal(_ timeline: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark) -> Finding?
    {
        let test = track.test(on: day)
        let count = rules.terms(on: day).monthsToTake(test)
        let months = months(timeline, count, day, mark)
        let paid = months.compactMap(\.paidBy)
        let point = Self.point(track)
        switch test {
        case .none: return nil
        case .twoMonths, .parents:
            guard paid.count == count else { return nil }
            return Finding(
                clause: point + (test == .parents ? ".3" : ".2"), months: months, facts: paid)
        case .bothMonthsFree:
            return paid.isEmpty ? nil : Finding(clause: point, months: months, facts: paid)
        case .threeMonthsFree:
            let other = otherStatePaid(timeline, day, mark)
            guard !paid.isEmpty || other != nil else { return nil }
            return Finding(clause: point + ".2", months: months, facts: paid + (other ?? []))
        }
    }

    /// Why a held category stays, with the months read.
    ///
    /// It rests on no fact: less would not take it either.
    func keptFinding(_ timeline: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark)
        -> Finding
    {
        let test = track.test(on: day)
        let part = test == .parents ? ".3" : test == .bothMonthsFree ? "" : ".2"
        return Finding(
            clause: Self.point(track) + part,
            months: months(timeline, rules.terms(on: day).monthsToTake(test), day, mark))
    }

    /// p.26 (1) … 60 (1): whether a category with a fact is given.
    func grant(_ timeline: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark) -> Finding {
        let test = track.test(on: day)
        let count = rules.terms(on: day).monthsToGive(test)
        let facts = timelines[timeline].ground(track, on: day, before: mark)?.facts ?? []
        let point = Self.point(track)
        switch test {
        case .none: return Finding(clause: "9.1", facts: facts)
        case .parents: return parentsGrant(timeline, track, day, mark)
        case .twoMonths:
            let months = months(timeline, count, day, mark)
            return Finding(
                clause: point + ".1", months: months, facts: facts + months.compactMap(\.paidBy),
                refusal: months.contains { $0.paidBy != nil } ? .paid : nil)
        case .bothMonthsFree:
            let months = months(timeline, count, day, mark)
            let paid = months.compactMap(\.paidBy)
            return Finding(
                clause: point, months: months, facts: facts + paid, refusal: paid.isEmpty ? nil : .paid)
        case .threeMonthsFree:
            let months = months(timeline, count, day, mark)
            let paid = months.compactMap(\.paidBy)
            let other = otherStatePaid(timeline, day, mark)
            return Finding(
                clause: point + ".1", months: months, facts: facts + paid + (other ?? []),
                refusal: other != nil ? .otherCategory : paid.isEmpty ? nil : .paid)
        }
    }

    /// p.60: a held category of art.26 p.1 or art.26-1 p.1 (1), by the
    /// facts that it rests on.
    private func otherStatePaid(_ timeline: Int, _ day: CivilDate, _ mark: KnowledgeMark) -> [Int64]? {
        for category in InsuranceCategory.statePaid where category != .l2 {
            for track in category == .r9 ? [CategoryTrack(.r9), .houseArrest] : [CategoryTrack(category)]
            where !timelines[timeline].spans[track.index].isEmpty && isHeld(timeline, track, day, mark) {
                return timelines[timeline].span(track, on: day, before: mark)?.facts ?? []
            }
        }
        return nil
    }
}

extension Reconciliation {
    /// p.30, 33: given to the parent without payments; to the mother when
    /// neither has any, unless the father applied to the Corporation.
    func parentsGrant(
        _ timeline: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark
    ) -> Finding {
        if track.category == .r3, isHeld(timeline, CategoryTrack(.r4), day, mark) {
            let leave = timelines[timeline].span(CategoryTrack(.r4), on: day, before: mark)
            return Finding(clause: "20.1", facts: leave?.facts ?? [], refusal: .onLeave)
        }
        let pairs =
            track.category == .r3 ? pairsForChild(timeline, day, mark) : pairsOnLeave(timeline, day, mark)
        let alone = aloneSpan(timeline, track, day, mark, pairs)
        if pairs.isEmpty || alone != nil { return aloneGrant(timeline, track, day, mark, by: alone) }
        var refused: Finding?
        for link in pairs {
            let finding = pairGrant(timeline, link, track, day, mark)
            if finding.refusal == nil { return finding }
            refused = refused.map { Self.joined($0, finding) } ?? finding
        }
        return refused ?? aloneGrant(timeline, track, day, mark)
    }

    private static func joined(_ first: Finding, _ second: Finding) -> Finding {
        var finding = first
        finding.facts += second.facts
        return finding
    }

    /// A lone parent, an adopter or a guardian: tested alone (A333-15).
    private func aloneGrant(
        _ timeline: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark,
        by span: FactSpan? = nil, others: [Int64] = []
    ) -> Finding {
        let months = months(timeline, rules.terms(on: day).freeMonths, day, mark)
        let span = span ?? timelines[timeline].ground(track, on: day, before: mark)
        let facts = (span?.facts ?? []) + others
        return Finding(
            clause: Self.point(track) + ".1", months: months, facts: facts + months.compactMap(\.paidBy),
            refusal: months.contains { $0.paidBy != nil } ? .paid : nil)
    }

    /// p.28: links with a child under three.
    private func pairsForChild(_ timeline: Int, _ day: CivilDate, _ mark: KnowledgeMark) -> [ParentLink] {
        timelines[timeline].links.map { links[$0] }.filter { $0.isInForce(on: day, before: mark) }
    }

    /// p.33: the latest link with each partner, while either is on leave.
    private func pairsOnLeave(_ timeline: Int, _ day: CivilDate, _ mark: KnowledgeMark) -> [ParentLink] {
        guard let span = timelines[timeline].ground(CategoryTrack(.r4), on: day, before: mark) else {
            return []
        }
        let known = timelines[timeline].links.map { links[$0] }.filter { $0.start <= day && $0.mark < mark }
        if case .shared(let partner) = span.origin {
            return known.last { $0.partner(of: timeline) == partner }.map { [$0] } ?? []
        }
        return known.last.map { [$0] } ?? []
    }

    /// A child of whom this person is guardian or lone parent, beside the
    /// linked ones.
    private func aloneSpan(
        _ timeline: Int, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark,
        _ pairs: [ParentLink]
    ) -> FactSpan? {
        guard track.category == .r3 else { return nil }
        let linked = Set(pairs.map(\.child))
        return timelines[timeline].spans[track.index].first { span in
            guard span.standsOfItself(on: day, knownBefore: mark) else { return false }
            switch span.origin {
            case .guardian: return true
            case .list(let child?): return !linked.contains(child)
            default: return false
            }
        }
    }

    private func pairGrant(
        _ timeline: Int, _ link: ParentLink, _ track: CategoryTrack, _ day: CivilDate, _ mark: KnowledgeMark
    ) -> Finding {
        let own = months(timeline, rules.terms(on: day).freeMonths, day, mark)
        let isFree = own.allSatisfy { $0.paidBy == nil }
        guard let partner = link.partner(of: timeline) else { return aloneGrant(timeline, track, day, mark) }
        // What the other holds as guardian of another child, or alone with one, is not of this pair.
        let isApart = aloneSpan(partner, track, day, mark, pairsForChild(partner, day, mark)) != nil
        let isKept = !isApart && isHeld(partner, track, day, mark)
        let partnerSpan =
            isKept
            ? timelines[partner].span(track, on: day, before: mark)
            : timelines[partner].ground(track, on: day, before: mark)
        guard let partnerSpan else {
            // The source took the other parent off the list.
            let ends = timelines[partner].spans[track.index].filter { $0.start <= day }
                .flatMap { $0.allFacts + $0.endFactsInOutage(by: day) }
            return aloneGrant(timeline, track, day, mark, others: ends)
        }
        let others = months(partner, rules.terms(on: day).freeMonths, day, mark)
        let isPartnerFree = others.allSatisfy { $0.paidBy == nil }
        let isFather = link.father == timeline
        let application = application(of: link, track.category, day, mark)
        let point = Self.point(track)
        let isBothFree = isFree && isPartnerFree
        var finding = Finding(clause: point + (isBothFree ? ".2" : ".1"), months: own, partnerMonths: others)
        finding.facts = [link.fact] + (timelines[timeline].ground(track, on: day, before: mark)?.facts ?? [])
        finding.facts += partnerSpan.facts
        finding.facts += (own + others).compactMap(\.paidBy) + application
        let isWinner = isBothFree ? isFather == !application.isEmpty : isFree
        guard isWinner else {
            finding.refusal = isFree ? .otherParent : .paid
            return finding
        }
        if isKept {
            if isFather, !application.isEmpty {
                finding.takenFrom = partner
            } else {
                finding.refusal = .heldByOtherParent
            }
        }
        return finding
    }

    /// p.30 (2), 33 (2): an application of this father for a child of the pair
    /// who is under three, with the child's link; empty when there is none.
    private func application(
        of link: ParentLink, _ category: InsuranceCategory, _ day: CivilDate, _ mark: KnowledgeMark
    ) -> [Int64] {
        for application in applications
        where application.category == category && application.father == link.fatherID
            && application.mark < mark
        {
            let other = links.first { other in
                other.child == application.child && other.mother == link.mother
                    && other.fatherID == link.fatherID && other.isInForce(on: day, before: mark)
            }
            if let other { return [application.fact, other.fact] }
        }
        return []
    }
}

extension InsuranceRegister {
    /// Judges a new fact by what was learned not later than the fact itself.
    public func judge(_ fact: InsuranceFact) -> Admission {
        let alone = judgeAlone(fact)
        guard alone.isAccepted, Self.needsHistory(fact.body) else { return alone }
        let known = known(at: fact.learnedAt)
        var refusals: [Message] = []
        var warnings = alone.warnings
        switch fact.body {
        case .manualEnrolment(let category, let documents):
            let person = fact.person ?? 0
            refusals = ManualEnrolmentAdmission.refusals(
                category, applied: fact.happenedOn, documents: documents, today: fact.learnedAt.date,
                hasAutomaticFact: known.hasAutomaticFact(category, of: person, on: fact.happenedOn)
                    || known.hasAutomaticFact(category, of: person, on: fact.learnedAt.date))
        case .unlisted: refusals = known.judgeRemoval(fact)
        case .fatherApplication(let child, let category):
            refusals = known.judgeApplication(fact, child, category)
        case .stopped: refusals = known.judgeStop(fact)
        case .fullList(let authority, _, _):
            if let due = known.dueDelivery(of: authority), fact.learnedAt.date > due.date {
                let days = due.date.days(to: fact.learnedAt.date)
                warnings.append(.late(Citation.order333("63").point, due.date, days: days))
            }
        default: break
        }
        return Admission(refusals: refusals, warnings: refusals.isEmpty ? warnings : [])
    }

    /// True for facts that are judged by others.
    private static func needsHistory(_ body: InsuranceFactBody) -> Bool {
        switch body {
        case .manualEnrolment, .unlisted, .fatherApplication, .stopped, .fullList: true
        default: false
        }
    }

    /// Validates a fact without the history: sufficient for a row of an import.
    public func judgeAlone(_ fact: InsuranceFact) -> Admission {
        var refusals: [Message] = []
        var warnings: [Message] = []
        let today = fact.learnedAt.date
        switch fact.body {
        case .listed(let listing):
            refusals = judgeListing(listing, on: fact.happenedOn, today)
        case .unlisted(let category, let reason, _):
            if !category.isListed { refusals.append(.dictionary) }
            if fact.happenedOn > today { refusals.append(.future) }
            if reason.map({ $0.trimmed.isEmpty }) ?? false { refusals.append(.reason) }
        case .payment(let months, _, let isMonthly):
            if !isMonthly, fact.happenedOn > today { refusals.append(.future) }
            if months.lowerBound.months(to: months.upperBound) > 1200 { refusals.append(.period) }
        case .parents(let mother, let father, let child):
            if Set([mother, father, child]).count < 3 { refusals.append(.duplicate(Words.samePerson)) }
            if !isUnderThree(child, fact.happenedOn) { refusals.append(Words.childIsThree) }
        case .guardian(let child):
            if child == fact.person { refusals.append(.duplicate(Words.samePerson)) }
            if !isUnderThree(child, fact.happenedOn) { refusals.append(Words.childIsThree) }
        case .fatherApplication(let child, _):
            if fact.happenedOn > today { refusals.append(.future) }
            if fact.happenedOn < CategoryEntry.edition {
                refusals.append(.edition(fact.happenedOn, since: CategoryEntry.edition))
            }
            if !isUnderThree(child, fact.happenedOn) { refusals.append(Words.childIsThree) }
        case .sickLeave(let from, let to):
            if to < from { refusals.append(PeriodWords.reversed) }
        case .outage(_, let from, let to):
            if let to, to < from { refusals.append(.order(PeriodWords.start, Words.repair)) }
        case .delta:
            let due = fact.happenedOn.adding(days: rules.terms(on: fact.happenedOn).changeDays)
            if fact.happenedOn > today { refusals.append(.order(Words.change, Words.news)) }
            if today > due {
                warnings.append(.late(Citation.order333("65").point, due, days: due.days(to: today)))
            }
        case .stopped:
            if fact.happenedOn > today { refusals.append(.future) }
        case .contribution, .reconciliation, .manualEnrolment, .fullList, .stateUnpaid, .statePaid: break
        }
        return Admission(refusals: refusals, warnings: refusals.isEmpty ? warnings : [])
    }

    private func judgeListing(_ listing: CategoryListing, on day: CivilDate, _ today: CivilDate) -> [Message]
    {
        var refusals: [Message] = []
        if !listing.category.isListed { refusals.append(.dictionary) }
        if day > today { refusals.append(.future) }
        if listing.category == .r9, listing.measure == nil { refusals.append(.required) }
        if listing.category == .e, !(2...4).contains(listing.subpoint ?? 0) { refusals.append(.dictionary) }
        if listing.category == .r3 || listing.category == .r4 {
            // p.20 (3), (4): there is no fact without a child.
            if let child = listing.child {
                if !isUnderThree(child, day) { refusals.append(Words.childIsThree) }
            } else {
                refusals.append(.required)
            }
        }
        return refusals
    }

    private func isUnderThree(_ child: InsuredPerson.ID, _ day: CivilDate) -> Bool {
        places[child].map { day < rules.upbringingEnd(persons[$0]) } ?? true
    }

    /// p.13: while a system is down nobody is removed by hand; p.18 (4): not
    /// before the category was given.
    ///
    /// Where no assignment is known yet, the removal waits for it.
    private func judgeRemoval(_ fact: InsuranceFact) -> [Message] {
        guard case .unlisted(let category, _, let source) = fact.body else { return [] }
        var refusals: [Message] = []
        if source == .operator, outages.freeze(on: fact.learnedAt.date) != nil { refusals.append(.frozen) }
        if let first = firstAssignment(of: category, fact.person), fact.happenedOn < first {
            refusals.append(.order(Words.assignment, Words.removal))
        }
        return refusals
    }

    /// The earliest day on which a source gave the category, by its own word.
    private func firstAssignment(of category: InsuranceCategory, _ person: InsuredPerson.ID?) -> CivilDate? {
        guard let person, let timeline = timeline(person) else { return nil }
        // p.12: the day of the source precedes that of the record.
        guard category != .e else {
            return facts.filter { fact in
                guard case .listed(let listing) = fact.body else { return false }
                return fact.person == person && listing.category == category
            }.map(\.happenedOn).min()
        }
        let tracks = category == .r9 ? [CategoryTrack(.r9), .houseArrest] : [CategoryTrack(category)]
        return tracks.flatMap { timeline.spans[$0.index] }.map(\.start).min()
    }

    /// p.30 (2), 33 (2): by the father of a link, once.
    private func judgeApplication(
        _ fact: InsuranceFact, _ child: InsuredPerson.ID, _ category: InsuranceCategory
    ) -> [Message] {
        guard links.contains(where: { $0.fatherID == fact.person && $0.child == child }) else {
            return [.source(category == .r4 ? "33" : "30")]
        }
        let earlier = applications.first { $0.child == child && $0.category == category }
        return earlier.map { application in
            let day = facts.first { $0.id == application.fact }?.happenedOn
            return [.duplicate(day?.shown ?? "")]
        } ?? []
    }

    /// p.9: payments of the State stopped not later than the day of removal.
    private func judgeStop(_ fact: InsuranceFact) -> [Message] {
        guard let timeline = fact.person.flatMap({ timeline($0) }),
            let end = timeline.lastStateEnd(by: fact.happenedOn), end < fact.happenedOn,
            !InsuranceCategory.statePaid.contains(where: { timeline.held($0, on: fact.happenedOn) != nil })
        else { return [] }
        let isPayer = timeline.paidRuns.contains { $0.last.lastDay >= end }
        return isPayer ? [] : [.order(Words.stop, Words.removal)]
    }

    private enum Words {
        static let samePerson = "1"
        static let repair = Localized(ru: "исправление ИС", kk: "АЖ түзетілуі")
        static let change = Localized(ru: "изменение состава", kk: "құрамның өзгеруі")
        static let news = Localized(ru: "поступление сведений", kk: "мәліметтің түсуі")
        static let stop = Localized(ru: "прекращение уплаты", kk: "төлеудің тоқтатылуы")
        static let assignment = Localized(ru: "присвоение категории", kk: "санат беру")
        static let removal = Localized(ru: "снятие категории", kk: "санаттан шығару")
        static let childIsThree = Message.order(
            Localized(ru: "сведения о ребёнке", kk: "бала туралы мәлімет"),
            Localized(ru: "третий день рождения", kk: "баланың үш жасқа толуы"))
    }
}

/// What would change the answer: a day that comes by itself, or something that
/// somebody can do.
public struct InsuranceChange: Hashable, Sendable {
    /// The first day on which it can be so; `nil` when it hangs on somebody.
    public let day: CivilDate?
    public let citation: Citation
    public let text: Localized
    /// True when it leads to the entitlement, false when the entitlement or its basis ends.
    public let givesEntitlement: Bool
    /// Whether the basis ends on that day by what is already known.
    public var endsBasis = false
}

extension InsuranceRegister {
    /// What would change the answer of a day, the nearest first.
    ///
    /// Without the entitlement, the first is the nearest way to it.
    public func changes(of person: InsuredPerson.ID, on day: CivilDate) -> [InsuranceChange] {
        guard let timeline = timeline(person) else { return [] }
        let entitlement = timeline.entitlement(on: day, outages)
        var changes = turns(timeline, entitlement, day)
        if entitlement.holds { changes += removals(timeline, entitlement, day) }
        if !entitlement.holds || !(entitlement.active?.isStatePaid ?? false) {
            changes += grants(timeline, person, day)
            changes += otherWays(timeline, day)
        }
        // Stable: equal days keep the order above.
        return changes.enumerated().sorted { left, right in
            let days = (left.element.day ?? DayInterval.never, right.element.day ?? DayInterval.never)
            return days.0 == days.1 ? left.offset < right.offset : days.0 < days.1
        }.map(\.element)
    }

    /// The next day on which the basis changes by what is already known.
    private func turns(_ timeline: CoverageTimeline, _ entitlement: InsuranceEntitlement, _ day: CivilDate)
        -> [InsuranceChange]
    {
        for turn in timeline.turningDays where turn > day {
            let next = timeline.entitlement(on: turn, outages)
            guard next.basis != entitlement.basis else { continue }
            let clause = turnClause(entitlement, next)
            let text: Localized
            if let basis = next.basis {
                text = Localized(
                    ru: "С \(turn.shown) основание – \(basis.label.ru).",
                    kk: "\(turn.shown) күнінен бастап негізі – \(basis.label.kk).")
            } else {
                text = Localized(
                    ru: "С \(turn.shown) права не будет: последний день – \(turn.adding(days: -1).shown).",
                    kk:
                        "\(turn.shown) күнінен бастап құқық жоқ: соңғы күні – \(turn.adding(days: -1).shown)."
                )
            }
            return [
                InsuranceChange(
                    day: turn, citation: .order333(clause), text: text, givesEntitlement: next.holds,
                    endsBasis: true)
            ]
        }
        return []
    }

    private func turnClause(_ entitlement: InsuranceEntitlement, _ next: InsuranceEntitlement) -> String {
        if let active = next.active, next.basis == EntitlementBasis(active) {
            return EntitlementExplanation.clause(active)
        }
        switch entitlement.basis {
        case .manualEnrolment: return "21"
        case .payer: return "10.1"
        case .frozen: return "13"
        default: return "9.2"
        }
    }

    /// What the next check would take.
    private func removals(_ timeline: CoverageTimeline, _ entitlement: InsuranceEntitlement, _ day: CivilDate)
        -> [InsuranceChange]
    {
        guard let active = entitlement.active, active.isStatePaid else { return [] }
        let track =
            active == .r9
                && timeline.runs[CategoryTrack(.r9).index].allSatisfy { !($0.start <= day && day < $0.end) }
            ? CategoryTrack.houseArrest : CategoryTrack(active)
        let test = track.test(on: day)
        guard test != .none else { return [] }
        let next = day.yearMonth.next.firstDay
        let months = (1...rules.terms(on: next).monthsToTake(test)).map { next.yearMonth.adding(-$0).said }
        let ru = months.map(\.ru)
        let kk = months.map(\.kk)
        let isAny = test != .twoMonths && test != .parents
        let part = test == .parents ? ".3" : test == .bothMonthsFree ? "" : ".2"
        return [
            InsuranceChange(
                day: nil, citation: .order333(Reconciliation.point(track) + part),
                text: Localized(
                    ru:
                        "При сверке с \(next.shown) \(active.code) будет снята, если ОПВ (СО) уплачены за "
                        + ru.joined(separator: isAny ? " или за " : " и за ") + ".",
                    kk:
                        "\(next.shown) күнінен бастап салыстырып тексергенде МЗЖ (ӘА) "
                        + kk.joined(separator: isAny ? " не " : " және ")
                        + " үшін төленсе, \(active.code) алып тасталады."),
                givesEntitlement: false)
        ]
    }

    /// Tested categories with a fact: the first day on which a reconciliation would give
    /// them, if nothing more is paid.
    private func grants(_ timeline: CoverageTimeline, _ person: InsuredPerson.ID, _ day: CivilDate)
        -> [InsuranceChange]
    {
        var changes: [InsuranceChange] = []
        for track in CategoryTrack.grantOrder where timeline.held(track.category, on: day) == nil {
            let test = track.test(on: day)
            let days = [day] + (1...4).map { day.yearMonth.adding($0).firstDay }
            let first = days.first { day in
                timeline.ground(track, on: day, before: .last) != nil
                    && (1...rules.terms(on: day).monthsToGive(test)).allSatisfy {
                        timeline.contributions[day.yearMonth.adding(-$0).ordinal] == nil
                    } && (test != .parents || !isOfOtherParent(person, track, on: day))
            }
            guard let first else { continue }
            if track.category == .l2,
                InsuranceCategory.statePaid.contains(where: {
                    $0 != .l2 && timeline.held($0, on: first) != nil
                })
            {
                continue
            }
            let isPair = test == .parents && partner(of: person) != nil
            let part = test == .bothMonthsFree ? "" : ".1"
            changes.append(
                InsuranceChange(
                    day: first, citation: .order333(Reconciliation.point(track) + part),
                    text: Localized(
                        ru:
                            "Сверка с \(first.shown) присвоит \(track.category.code), если платежей ОПВ (СО) "
                            + "больше не будет"
                            + (isPair ? " и категория не полагается другому родителю." : "."),
                        kk:
                            "МЗЖ (ӘА) төлемдері енді болмаса\(isPair ? " және санат екінші ата-анаға тиесілі болмаса" : ""), "
                            + "\(first.shown) күнінен бастап салыстырып тексергенде \(track.category.code) беріледі."
                    ),
                    givesEntitlement: true))
        }
        return changes
    }

    /// Whether a reconciliation would leave the category to the other parent by what is known
    /// (p.30, 33): then it is no way of this one.
    private func isOfOtherParent(
        _ person: InsuredPerson.ID, _ track: CategoryTrack, on day: CivilDate
    ) -> Bool {
        guard let place = places[person] else { return false }
        let reconciliation = Reconciliation(timelines, links, applications, outages, rules)
        switch reconciliation.parentsGrant(place, track, day, .last).refusal {
        case .otherParent, .heldByOtherParent: return true
        default: return false
        }
    }

    /// What the person can do.
    private func otherWays(_ timeline: CoverageTimeline, _ day: CivilDate) -> [InsuranceChange] {
        let month = day.yearMonth
        let count = rules.terms(on: month.firstDay).payerMonths
        let missing = timeline.payments.missing(before: month, of: count)
        let ru = missing.map(\.shown).joined(separator: ", ")
        let payer =
            missing.isEmpty
            ? Localized(
                ru: "Взнос в этом месяце даёт право с \(month.firstDay.shown): \(Numeral.russian(count)) "
                    + "\(Numeral.form(count, "месяц оплачен", "месяца оплачены", "месяцев оплачены")).",
                kk: "Осы айдағы жарна \(month.firstDay.shown) күнінен бастап құқық береді: "
                    + "\(Numeral.kazakh(count)) ай төленген.")
            : missing.count == count
                ? Localized(
                    ru:
                        "Плательщику: оплатить \(Numeral.russian(count)) "
                        + "\(Numeral.form(count, "месяц", "месяца", "месяцев")) до месяца платежа – "
                        + "право с первого числа месяца.",
                    kk:
                        "Төлеушіге: төлем айының алдындағы \(Numeral.kazakh(count)) ай үшін жарна төлеу: құқық айдың бірінші күнінен басталады."
                )
                : Localized(
                    ru: "Плательщику не хватает месяцев: \(ru).", kk: "Төлеушіге жетпейтін айлар: \(ru).")
        return [
            InsuranceChange(
                day: nil, citation: .order333("10.1"), text: payer, givesEntitlement: true),
            InsuranceChange(
                day: nil, citation: .order333("11"),
                text: Localized(
                    ru: "Плательщик по подпункту 9) пункта 2 статьи 14 Закона получает право со дня уплаты.",
                    kk:
                        "Заңның 14-бабы 2-тармағының 9) тармақшасында көзделген төлеушінің құқығы төлеген күннен басталады."
                ),
                givesEntitlement: true),
            InsuranceChange(
                day: nil, citation: .order333("21"),
                text: Localized(
                    ru:
                        "Если данных по категории в ИС нет, Фонд включает по документам на один месяц со дня "
                        + "обращения.",
                    kk:
                        "Санат бойынша АЖ-да деректер болмаса, Қор құжаттар бойынша жүгінген күннен бастап бір "
                        + "айға енгізеді."),
                givesEntitlement: true),
        ]
    }
}

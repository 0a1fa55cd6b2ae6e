/// The reasons of one answer.
struct EntitlementExplanation {
    let timeline: CoverageTimeline
    let entitlement: InsuranceEntitlement
    let day: CivilDate
    let outages: OutageCalendar
    let rules: InsuranceRules
    /// p.30, 33: entries of the other parent.
    let family: [ReconciliationEntry]

    /// The days that the answer speaks of: from the day before its run; where
    /// that day rests on an outage alone, from the day before the outage held.
    let window: (first: CivilDate, last: CivilDate)
    /// p.13: the outage on which the day before the run rests.
    let freezeBefore: OutageCalendar.Freeze?

    init(
        timeline: CoverageTimeline, entitlement: InsuranceEntitlement, day: CivilDate,
        outages: OutageCalendar,
        rules: InsuranceRules, family: [ReconciliationEntry]
    ) {
        self.timeline = timeline
        self.entitlement = entitlement
        self.day = day
        self.outages = outages
        self.rules = rules
        self.family = family
        var first = entitlement.from.map { $0.adding(days: -1) } ?? CivilDate(dayNumber: .min)
        var freezeBefore: OutageCalendar.Freeze?
        if entitlement.from != nil, timeline.basis(on: first, outages) == .frozen {
            freezeBefore = outages.freeze(on: first)
            first = timeline.entitlement(on: first, outages).from.map { $0.adding(days: -1) } ?? first
        }
        self.freezeBefore = freezeBefore
        window = (first, day)
    }

    var reasons: [Reason] {
        var reasons: [Reason] = []
        if entitlement.basis == nil { reasons.append(noEntitlement) }
        reasons += basisReasons
        for category in InsuranceCategory.ordered
        where category.isStatePaid || category == .f || category == .e || category == .m {
            reasons += categoryReasons(category)
        }
        reasons += payerReasons + manualReasons + retentionReasons + unpaidReasons
        return reasons + earlierReasons(told: Set(reasons.flatMap(\.facts)))
    }

    private var noEntitlement: Reason {
        guard lastPayment == nil else {
            return Reason(
                .order333("3"),
                Localized(
                    ru: "На \(day.shown) права нет: взносы уплачены не за все нужные месяцы, и от взносов "
                        + "лицо не освобождено.",
                    kk: "\(day.shown) күні құқық жоқ: қажетті айлар үшін жарна толық төленбеген, адам "
                        + "жарна төлеуден де босатылмаған."))
        }
        return Reason(
            .order333("3"),
            Localized(
                ru: "На \(day.shown) права нет: за лицо не платят, и от взносов оно не освобождено.",
                kk:
                    "\(day.shown) күні құқық жоқ: адам үшін жарна төленбеген және ол жарна төлеуден босатылмаған."
            ))
    }

    /// What the answer rests on, where it is not simply a category.
    private var basisReasons: [Reason] {
        var reasons: [Reason] = []
        if entitlement.basis == .frozen, let freeze = outages.freeze(on: day) {
            reasons.append(
                Reason(
                    .order333("13"),
                    freeze.until == DayInterval.never
                        ? Localized(
                            ru: "ИС не работает: статус сохраняется до её исправления.",
                            kk: "АЖ жұмыс істемейді: мәртебе ол түзетілгенге дейін сақталады.")
                        : Localized(
                            ru: "ИС не работает: статус сохраняется до исправления \(freeze.until.shown).",
                            kk: "АЖ жұмыс істемейді: мәртебе түзетілетін \(freeze.until.shown) күніне дейін "
                                + "сақталады."),
                    facts: freeze.facts))
        }
        if let freezeBefore {
            reasons.append(
                .ended(
                    .order333("13"),
                    Localized(
                        ru: "До исправления ИС \(freezeBefore.until.shown) статус сохранялся.",
                        kk: "АЖ түзетілген \(freezeBefore.until.shown) күніне дейін мәртебе сақталған."),
                    facts: freezeBefore.facts))
        }
        let held = [entitlement.active].compactMap(\.self) + entitlement.also
        let state = held.filter(\.isStatePaid)
        if state.count > 1, let first = state.first {
            let codes = state.map(\.code).joined(separator: ", ")
            reasons.append(
                Reason(
                    .order333(first.isLocal ? "55.1" : "20.1"),
                    Localized(
                        ru:
                            "Категорий несколько (\(codes)): учет по первой в порядке приоритета – \(first.code).",
                        kk: "Санат бірнеше (\(codes)): есеп басымдығы бойынша біріншісі – \(first.code) "
                            + "бойынша жүргізіледі.")))
        }
        return reasons
    }

    // MARK: Categories

    private func categoryReasons(_ category: InsuranceCategory) -> [Reason] {
        let past = timeline.held[Int(category.rawValue)].filter { $0.start <= day }
        let entries = timeline.entries.filter {
            $0.category == category && $0.day <= day && $0.outcome != .kept
        }
        var reasons: [Reason] = []
        if let held = past.last(where: { $0.contains(day) }) {
            let grant = entries.last { $0.outcome == .granted && $0.day <= held.start }
            reasons.append(heldReason(category, held, grant))
        } else if let last = past.last {
            reasons.append(endedReason(category, last, entries.last { $0.outcome == .removed }))
        }
        for earlier in past.dropLast() {
            reasons.append(endedReason(category, earlier, nil))
        }
        if past.last?.contains(day) != true, let last = entries.last, case .refused = last.outcome {
            reasons.append(last.reason)
        }
        let told = Set(reasons.flatMap(\.facts))
        reasons += spanReasons(category, told: told, isJudged: !past.isEmpty || !entries.isEmpty)
        for row in timeline.rejected where row.fact.learnedAt.date <= day {
            guard case .listed(let listing) = row.fact.body, listing.category == category else { continue }
            reasons.append(
                Reason(
                    .order333(row.clause),
                    Localized(
                        ru: "\(category.code): строка списка не принимается к учету.",
                        kk: "\(category.code): тізім жолы есепке алынбайды."),
                    facts: [row.fact.id], applied: false))
        }
        return reasons
    }

    private func heldReason(
        _ category: InsuranceCategory, _ held: CoverageTimeline.Held, _ grant: ReconciliationEntry?
    ) -> Reason {
        let clause = grant?.clause ?? Self.clause(category)
        let name = category.name
        let how =
            grant.map { Localized(ru: " (\($0.cause.label.ru))", kk: " (\($0.cause.label.kk))") } ?? .same("")
        return Reason(
            .order333(clause),
            Localized(
                ru: "\(category.code) \(name.ru.quoted) – с \(held.start.shown)\(how.ru).",
                kk: "\(category.code) \(name.kk.quoted) – \(held.start.shown) күнінен бастап\(how.kk)."),
            facts: held.facts + (grant?.facts ?? []))
    }

    private func endedReason(
        _ category: InsuranceCategory, _ held: CoverageTimeline.Held, _ entry: ReconciliationEntry?
    ) -> Reason {
        let entry = entry.flatMap { $0.day == held.end ? $0 : nil }
        let since = Localized(
            ru: "\(category.code) была с \(held.start.shown). ",
            kk: "\(category.code) \(held.start.shown) күнінен бастап болған. ")
        let end = Localized(
            ru: "Снята \(held.end.shown).", kk: "\(held.end.shown) күні алып тасталды.")
        return .ended(
            .order333(entry?.clause ?? Self.clause(category)), since + (entry?.text ?? end),
            facts: EntitlementExplanation.distinct(held.facts + (entry?.facts ?? [])))
    }

    /// Facts of sources that led to nothing: no check has judged them yet, or
    /// the source took them back before.
    private func spanReasons(_ category: InsuranceCategory, told: Set<Int64>, isJudged: Bool) -> [Reason] {
        let tracks = category == .r9 ? [CategoryTrack(.r9), .houseArrest] : [CategoryTrack(category)]
        let clause = CategoryEntry.of(category, on: day).listClause
        var reasons: [Reason] = []
        for span in tracks.flatMap({ timeline.spans[$0.index] })
        where span.start <= day && !told.isSuperset(of: span.allFacts + span.endFactsInOutage(by: day)) {
            if let first = span.endsInOutage.filter({ $0.on <= day }).map(\.on).min() {
                reasons.append(
                    Reason(
                        .order333("13"),
                        Localized(
                            ru:
                                "\(category.code): источник снял сведения \(first.shown), пока ИС не работала; "
                                + "сохраняется только то, что уже присвоено.",
                            kk:
                                "\(category.code): АЖ жұмыс істемеген кезде дереккөз мәліметті "
                                + "\(first.shown) күні алып тастады; бұрын берілгені ғана сақталады."),
                        facts: Self.distinct(span.allFacts + span.endFactsInOutage(by: day)), applied: false)
                )
            } else if day < span.end, day >= span.plannedEnd {
                continue
            } else if day < span.end, !isJudged {
                reasons.append(
                    .ahead(
                        .order333(clause),
                        Localized(
                            ru: "\(category.code): сведения есть, категория присваивается после сверки.",
                            kk: "\(category.code): мәлімет бар, санат салыстырып тексеруден кейін беріледі."),
                        facts: span.facts))
            } else if let end = span.endFact, !told.contains(end) {
                reasons.append(
                    .ended(
                        .order333(clause),
                        Localized(
                            ru:
                                "\(category.code): сведения с \(span.start.shown), источник снял их "
                                + "\(span.end.shown).",
                            kk:
                                "\(category.code): мәлімет \(span.start.shown) күнінен бастап, дереккөз "
                                + "\(span.end.shown) күні алып тастады."),
                        facts: span.allFacts))
            }
        }
        return reasons
    }

    static func clause(_ category: InsuranceCategory) -> String {
        switch category {
        case .f: "61"
        case .m: "64"
        case .e: "12"
        case .p: "10.1"
        case .p9: "11"
        default: "9.1"
        }
    }

    // MARK: Earlier decisions

    /// Decisions that rest on facts not named by the reasons above.
    private func earlierReasons(told: Set<Int64>) -> [Reason] {
        var reasons: [Reason] = []
        for (entries, isFamily) in [(timeline.entries, false), (family, true)] {
            var groups: [(clause: String, days: [CivilDate], facts: [Int64], entry: ReconciliationEntry)] = []
            for entry in entries where entry.day <= day && entry.outcome != .kept {
                if let index = groups.firstIndex(where: {
                    $0.entry.category == entry.category && $0.entry.outcome == entry.outcome
                        && $0.clause == entry.clause
                }) {
                    groups[index].days.append(entry.day)
                    groups[index].facts += entry.facts
                } else {
                    groups.append((entry.clause, [entry.day], entry.facts, entry))
                }
            }
            for group in groups where !told.isSuperset(of: group.facts) {
                let days = group.days.map(\.shown).joined(separator: ", ")
                let label = group.entry.outcome.label
                let whose =
                    isFamily
                    ? Localized(ru: "Другой родитель. ", kk: "Екінші ата-ана. ")
                    : Localized(ru: "Решалось ранее. ", kk: "Бұрын шешілген. ")
                reasons.append(
                    Reason(
                        .order333(group.clause),
                        Localized(
                            ru: "\(whose.ru)\(days): \(group.entry.category.code) \(label.ru)",
                            kk: "\(whose.kk)\(days): \(group.entry.category.code) \(label.kk)"),
                        facts: group.facts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
                        applied: false))
            }
        }
        return reasons
    }
}

/// The reasons of one answer.
struct RightExplanation {
    let account: InsuranceAccount
    let right: InsuranceRight
    let day: CivilDate
    let failures: FailureCalendar
    /// p. 30, 33: entries of the other parent.
    let family: [ReconciliationEntry]

    /// The days that the answer speaks of: from the day before its run.
    var window: (first: CivilDate, last: CivilDate) {
        (right.from.map { $0.adding(days: -1) } ?? CivilDate(dayNumber: .min), day)
    }

    var reasons: [Reason] {
        var reasons: [Reason] = []
        if right.basis == nil { reasons.append(noRight) }
        reasons += basisReasons
        for category in InsuranceCategory.ordered
        where category.isStatePaid || category == .f || category == .e || category == .m {
            reasons += categoryReasons(category)
        }
        reasons += payerReasons + manualReasons + retentionReasons + unpaidReasons
        return reasons + earlierReasons(told: Set(reasons.flatMap(\.facts)))
    }

    private var noRight: Reason {
        Reason(
            .order333("3"),
            Localized(
                ru: "На \(day.shown) права нет: за лицо не платят, и от взносов оно не освобождено.",
                kk: "\(day.shown) күні құқық жоқ: адам үшін жарна төленбеген және ол босатылмаған."))
    }

    /// What the answer rests on, where it is not simply a category.
    private var basisReasons: [Reason] {
        var reasons: [Reason] = []
        if right.basis == .frozen, let freeze = failures.freeze(on: day) {
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
        let held = [right.active].compactMap(\.self) + right.also
        let state = held.filter(\.isStatePaid)
        if state.count > 1, let first = state.first {
            let codes = state.map(\.code).joined(separator: ", ")
            reasons.append(
                Reason(
                    .order333(first.isLocal ? "55.1" : "20.1"),
                    Localized(
                        ru:
                            "Категорий несколько (\(codes)): учёт по первой в порядке приоритета – \(first.code).",
                        kk: "Санат бірнеше (\(codes)): есеп басымдығы бойынша біріншісі – \(first.code) "
                            + "бойынша жүргізіледі.")))
        }
        return reasons
    }

    // MARK: Categories

    private func categoryReasons(_ category: InsuranceCategory) -> [Reason] {
        let past = account.held[Int(category.rawValue)].filter { $0.start <= day }
        let entries = account.entries.filter {
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
        } else if past.isEmpty, entries.isEmpty, let waiting = waitingReason(category) {
            reasons.append(waiting)
        }
        for row in account.rejected where row.fact.learnedAt.date <= day {
            guard case .listed(let listing) = row.fact.body, listing.category == category else { continue }
            reasons.append(
                Reason(
                    .order333(row.clause),
                    Localized(
                        ru: "\(category.code): строка списка не принимается к учёту.",
                        kk: "\(category.code): тізім жолы есепке алынбайды."),
                    facts: [row.fact.id], applied: false))
        }
        return reasons
    }

    private func heldReason(
        _ category: InsuranceCategory, _ held: InsuranceAccount.Held, _ grant: ReconciliationEntry?
    ) -> Reason {
        let clause = grant?.clause ?? Self.clause(category)
        let name = category.name
        let how =
            grant.map { Localized(ru: " (\($0.cause.label.ru))", kk: " (\($0.cause.label.kk))") } ?? .same("")
        return Reason(
            .order333(clause),
            Localized(
                ru: "\(category.code) «\(name.ru)» – с \(held.start.shown)\(how.ru).",
                kk: "\(category.code) «\(name.kk)» – \(held.start.shown) бастап\(how.kk)."),
            facts: held.facts + (grant?.facts ?? []))
    }

    private func endedReason(
        _ category: InsuranceCategory, _ held: InsuranceAccount.Held, _ entry: ReconciliationEntry?
    ) -> Reason {
        let clause = entry.map { $0.day == held.end ? $0.clause : nil } ?? nil
        return Reason(
            .order333(clause ?? Self.clause(category)),
            Localized(
                ru: "\(category.code): с \(held.start.shown), снята \(held.end.shown).",
                kk: "\(category.code): \(held.start.shown) бастап, \(held.end.shown) күні алып тасталды."),
            facts: held.facts + (entry?.facts ?? []), applied: false)
    }

    /// A fact that no check has judged yet.
    private func waitingReason(_ category: InsuranceCategory) -> Reason? {
        let tracks = category == .r9 ? [CategoryTrack(.r9), .houseArrest] : [CategoryTrack(category)]
        let spans = tracks.flatMap { account.spans[$0.index] }.filter { $0.start <= day && day < $0.end }
        guard !spans.isEmpty else { return nil }
        return Reason(
            .order333(CategoryEntry.of(category, on: day).listClause),
            Localized(
                ru: "\(category.code): сведения есть, категория присваивается после сверки.",
                kk: "\(category.code): мәлімет бар, санат салыстырып тексеруден кейін беріледі."),
            facts: spans.flatMap(\.facts), applied: false)
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

    /// Decisions that rested on facts which no reason above tells.
    private func earlierReasons(told: Set<Int64>) -> [Reason] {
        var reasons: [Reason] = []
        for (entries, isFamily) in [(account.entries, false), (family, true)] {
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

/// What an act changed in a case, and what comes next: the case as it is seen on a day by the
/// facts before the act and by those after it.
struct CaseChange {
    /// A status, a change to come, or a sum; `nil` where none of them is another.
    let text: Localized?
    /// The deadlines that began, then notices to be sent and questions to be decided.
    let next: [Localized]
    /// Of the terms that the act met too late, each with its clause and by how many days.
    let late: [Message]

    init(from before: PaymentCase, to after: PaymentCase, on today: CivilDate) {
        text = Self.text(before, after, today)
        next = Self.next(before, after, today)
        late = Self.late(before, after, today)
    }

    private static func late(_ before: PaymentCase, _ after: PaymentCase, _ today: CivilDate) -> [Message] {
        let known = terms(of: before, today)
        return terms(of: after, today).compactMap { deadline in
            guard case .metLate(let days) = deadline.state(on: today), let due = try? deadline.due.get(),
                !known.contains(where: {
                    $0.kind == deadline.kind && $0.month == deadline.month && $0.metOn != nil
                })
            else { return nil }
            return .late(Citation.order526(deadline.kind.clause).point, due, days: days)
        }
    }

    /// The terms that facts began, and those of the months that money moved for.
    private static func terms(of caseState: PaymentCase, _ today: CivilDate) -> [Deadline] {
        let months = caseState.history.money.keys.sorted()
        return DeadlineKind.allCases.filter { !$0.isMonthly }.compactMap { caseState.deadline($0) }
            + [DeadlineKind.remittance, .disbursement].flatMap { kind in
                months.compactMap { caseState.deadline(kind, month: $0) }
            }
    }

    private static func text(_ before: PaymentCase, _ after: PaymentCase, _ today: CivilDate) -> Localized? {
        var parts: [Localized] = []
        let standing = after.standing(on: today)
        if standing != before.standing(on: today) {
            parts.append(
                Localized(ru: "теперь \(standing.label.ru.quoted)", kk: "енді \(standing.label.kk.quoted)"))
        }
        let (known, changes) = (before.pendingChanges(after: today), after.pendingChanges(after: today))
        let arisen = changes.first { change in
            !known.contains { $0.date == change.date && $0.status == change.status }
        }
        if let arisen {
            parts.append(arisen.text)
        } else if parts.isEmpty, let gone = known.first(where: { !changes.contains($0) }) {
            parts.append(
                Localized(
                    ru: "больше не будет \(gone.text.ru.quoted)", kk: "\(gone.text.kk.quoted) күшін жойды"))
        }
        if parts.isEmpty, let sum = sum(before, after, today) { parts.append(sum) }
        return parts.isEmpty
            ? nil
            : Localized(
                ru: parts.map(\.ru).joined(separator: ", "), kk: parts.map(\.kk).joined(separator: ", "))
    }

    /// What is owed for all months through the present one, if it is another sum now.
    private static func sum(_ before: PaymentCase, _ after: PaymentCase, _ today: CivilDate) -> Localized? {
        func owed(_ caseState: PaymentCase) -> Tenge? {
            (try? caseState.statement(through: today.yearMonth))?.reduce(Tenge.zero) { $0 + $1.amount.sum }
        }
        guard after.lack(on: today) == nil, let earlier = owed(before), let now = owed(after), earlier != now
        else { return nil }
        return Localized(
            ru: "причитается всего \(now.shown) ₸ (было \(earlier.shown))",
            kk: "барлығы \(now.shown) ₸ тиесілі (бұрын \(earlier.shown))")
    }

    private static func next(_ before: PaymentCase, _ after: PaymentCase, _ today: CivilDate) -> [Localized] {
        let known = before.dueList(on: today).filter(\.isOpen)
        let begun = after.dueList(on: today).filter { deadline in
            deadline.isOpen && !known.contains { $0.kind == deadline.kind && $0.month == deadline.month }
        }
        let deadlines = Deadline.byUrgency(begun, on: today).compactMap { $0.awaited(on: today) }
        return deadlines + notices(before, after, today) + questions(before, after, today)
    }

    private static func notices(_ before: PaymentCase, _ after: PaymentCase, _ today: CivilDate)
        -> [Localized]
    {
        let known = Set(before.notices(on: today).map(\.key))
        let count = after.notices(on: today).filter {
            $0.doneOn == nil && $0.void == nil && !known.contains($0.key)
        }.count
        return count == 0 ? [] : [Localized(ru: "уведомления (\(count))", kk: "хабарламалар (\(count))")]
    }

    private static func questions(_ before: PaymentCase, _ after: PaymentCase, _ today: CivilDate)
        -> [Localized]
    {
        let known = Set(before.openQuestions(on: today).filter(\.needsDecision).map(\.topic))
        return after.openQuestions(on: today)
            .filter { $0.needsDecision && !known.contains($0.topic) }
            .compactMap { $0.topic?.label }
            .map { Localized(ru: "решить: \($0.ru)", kk: "шешу: \($0.kk)") }
    }
}

extension Notice {
    /// What tells it from the other notices of its case.
    fileprivate var key: [String] { [kind.rawValue, addressee.rawValue, String(fact)] }
}

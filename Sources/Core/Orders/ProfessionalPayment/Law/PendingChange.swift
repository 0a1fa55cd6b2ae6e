/// A change that is known and whose day has not come: «с 01.04.2026 –
/// приостановлена».
public struct PendingChange: Hashable, Sendable {
    public let date: CivilDate
    public let status: CaseStatus
    public let citation: Citation
    public let facts: [Int64]

    public var text: Localized {
        let state: Localized =
            switch status {
            case .suspended: Localized(ru: "приостановлена", kk: "тоқтатыла тұрады")
            case .active: Localized(ru: "возобновлена", kk: "қайта басталады")
            case .pensionAge:
                Localized(ru: "завершена: пенсионный возраст", kk: "аяқталады: зейнеткерлік жас")
            default: Localized(ru: "прекращена", kk: "тоқтатылады")
            }
        return Localized(
            ru: "с \(date.shown) – \(state.ru)",
            kk: "\(date.shown) күнінен бастап – "
                + "\(state.kk)")
    }
}

extension PaymentCase {
    /// Changes to come after a day, in order of their days.
    ///
    /// The pension age is among them from sixty days before it (p.24).
    public func pendingChanges(after day: CivilDate) -> [PendingChange] {
        guard history.consent != nil else { return [] }
        var changes: [PendingChange] = []
        let end = entitlement.end
        for run in entitlement.unpaid.intervals where run.start > day && run.start < end {
            let cause = history.suspensions.first { $0.from == run.start && !$0.unpaid.isEmpty }
            changes.append(
                PendingChange(
                    date: run.start, status: .suspended, citation: .order526("18.\(cause?.ground ?? 0)"),
                    facts: cause.map { [$0.id] } ?? []))
        }
        for date in resumptions
        where date > day && entitlement.unpaid.intervals.contains(where: { $0.end == date }) {
            let cause = history.suspensions.filter { $0.resumedFrom == date }
            changes.append(
                PendingChange(
                    date: date, status: .active, citation: .order526("20"),
                    facts: cause.flatMap { [$0.id] + ($0.closing.map { [$0.id] } ?? []) }))
        }
        if let termination, termination.from > day {
            changes.append(
                PendingChange(
                    date: termination.from, status: .terminated,
                    citation: .order526("22.\(termination.ground)"),
                    facts: [termination.id]))
        }
        if case .success(let reached) = entitlement.pensionAge {
            let date = reached.firstOfNextMonth
            if date > day, day.days(to: reached) <= 60, termination.map({ date < $0.from }) ?? true {
                changes.append(
                    PendingChange(date: date, status: .pensionAge, citation: .order526("24"), facts: []))
            }
        }
        return changes.sorted { $0.date < $1.date }
    }
}

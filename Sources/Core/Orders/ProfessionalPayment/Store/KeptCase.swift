/// The derived columns of `payment_case`.
struct KeptCase: Equatable {
    let status: String
    /// The first day on which a derived value of the case changes without a new fact:
    /// its status, or with the month its deadlines and balances.
    let nextChange: CivilDate?

    init(_ caseState: PaymentCase, on day: CivilDate) {
        status = caseState.statusCode(on: day).rawValue
        let month = caseState.hasMonths ? day.yearMonth.next.firstDay : nil
        nextChange = [caseState.nextChange(after: day), month].compactMap(\.self).min()
    }

    fileprivate init(_ found: ScannedCase) {
        status = found.status
        nextChange = found.nextChange
    }

    /// The columns whose stored values differ from the computed ones.
    func difference(from found: ScannedCase) -> [String] {
        (status == found.status ? [] : ["status"]) + (nextChange == found.nextChange ? [] : ["next_change"])
    }
}

extension PaymentCase {
    /// p.25: true once something may be owed by the month.
    var hasMonths: Bool { history.consent != nil || !history.money.isEmpty }

    /// The first day after `day` on which the status may change with no new
    /// fact: the age of p.8, a change to come, the month after the pension age, other
    /// numbers in force.
    func nextChange(after day: CivilDate) -> CivilDate? {
        let pension = (try? pensionAge()).map { $0.yearMonth.next.firstDay }
        return ([ageDay, pension, rules.numbers.next(after: day)] + pendingChanges(after: day).map(\.date))
            .compactMap(\.self).filter { $0 > day }.min()
    }
}

extension Store {
    /// Nobody acts, so the version stays.
    func keep(_ kept: KeptCase, of found: ScannedCase) throws {
        // Naming an indexed column rewrites its index, changed or not.
        guard kept != KeptCase(found) else { return }
        try keep(kept, ofCase: found.id)
    }

    func keep(_ kept: KeptCase, ofCase id: Int64) throws {
        try database.execute(
            "UPDATE payment_case SET status = ?, next_change = ? WHERE id = ?",
            [.text(kept.status), .date(kept.nextChange), .integer(id)])
    }
}

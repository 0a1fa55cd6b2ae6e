/// The derived columns of `payment_case`.
struct KeptCase: Equatable {
    let status: String
    /// Whether lists say that not everything is known yet (``CaseStanding``).
    let awaitsAnswers: Int64
    /// The first day on which a derived value of the case changes without a new fact:
    /// its status, or with the month its deadlines and balances.
    let nextChange: CivilDate?

    init(_ caseState: PaymentCase, on day: CivilDate) {
        let history = caseState.history(on: day)
        let status = caseState.status(history, on: day)
        self.status = status.rawValue
        awaitsAnswers = caseState.standing(history, status, on: day) == .awaitsAnswers ? 1 : 0
        let month = caseState.hasMonths ? day.yearMonth.next.firstDay : nil
        nextChange = [caseState.nextChange(after: day), month].compactMap(\.self).min()
    }

    fileprivate init(_ found: ScannedCase) {
        status = found.status
        awaitsAnswers = found.awaitsAnswers
        nextChange = found.nextChange
    }

    /// The columns whose stored values differ from the computed ones.
    func differences(from found: ScannedCase) -> [(column: String, stored: String, computed: String)] {
        let stored = KeptCase(found)
        return zip(Self.columns, zip(stored.said, said)).compactMap { column, values in
            values.0 == values.1 ? nil : (column, values.0, values.1)
        }
    }

    static let columns = ["status", "awaits_answers", "next_change"]

    private var said: [String] { [status, String(awaitsAnswers), nextChange?.iso ?? "—"] }
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
            "UPDATE payment_case SET status = ?, awaits_answers = ?, next_change = ? WHERE id = ?",
            [.text(kept.status), .integer(kept.awaitsAnswers), .date(kept.nextChange), .integer(id)])
    }
}

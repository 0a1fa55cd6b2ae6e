/// The acts on a month (p.7 (2)): it is closed with its figures, then marked as submitted.
extension Store {
    /// Closes a month: the figures that the operator saw are kept as they are.
    ///
    /// - Parameter seen: the month as the operator saw it.
    /// - Throws: ``Message`` (`E-STATE`) of a month that is not over or is closed; ``Conflict``
    ///   where something of it was recorded since it was seen.
    func closeInformation(_ seen: InformationMonth) throws {
        let worker = try requireOperator()
        try perform("close-month", on: InformationMonthUpkeep().kind, note: seen.month.iso) { database, now in
            if let refusal = MonthInformation.refusalToClose(seen.month, on: now.date) { throw refusal }
            let current = try informationMonth(seen.month)
            guard current.closing == nil else { throw Message.monthIsClosed }
            try requireSeen(seen, current)
            try database.execute(
                "INSERT INTO information_closing (month, closed_at, operator_id) VALUES (?, ?, ?)",
                [seen.month.stored, .moment(now), .integer(worker.id)])
            try keepFigures(of: seen.month, "closed")
            return ((), seen.month.number)
        }
    }

    /// Marks the information of a closed month as submitted, or puts an earlier mark right.
    ///
    /// What is submitted are the figures of the first mark: a date mistyped changes none of them.
    ///
    /// - Parameters:
    ///   - letter: the number of the outgoing letter; empty where there was none.
    ///   - reason: why the earlier mark is put right; `nil` of the first.
    func submitInformation(
        _ seen: InformationMonth, on day: CivilDate, letter: String, reason: String?
    ) throws {
        let worker = try requireOperator()
        try perform(
            reason == nil ? "submit-month" : "correct-submission", on: InformationMonthUpkeep().kind,
            note: seen.month.iso
        ) { database, now in
            let current = try informationMonth(seen.month)
            guard current.closing != nil else { throw Message.monthIsOpen }
            guard (current.submission == nil) == (reason == nil) else {
                throw reason == nil ? Message.monthIsSubmitted : Conflict.changed
            }
            guard current.submissions == seen.submissions else { throw Conflict.changed }
            try requireSeen(seen, current)
            guard day <= now.date else { throw Message.future }
            guard day > seen.month.lastDay else { throw Message.submittedBeforeEnd }
            try database.execute(
                """
                INSERT INTO information_submission (month, submitted_on, letter, entered_at, operator_id, reason)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    seen.month.stored, .date(day), .text(letter), .moment(now), .integer(worker.id),
                    .optional(reason),
                ])
            if reason == nil { try keepFigures(of: seen.month, "submitted") }
            return ((), seen.month.number)
        }
    }

    /// - Throws: ``Conflict`` where the figures are not those that were seen, or wait to be counted.
    private func requireSeen(_ seen: InformationMonth, _ current: InformationMonth) throws {
        guard try isCounted(seen.month), seen.figures == current.figures else { throw Conflict.changed }
    }

    private func keepFigures(of month: YearMonth, _ stage: String) throws {
        try database.execute(
            """
            INSERT INTO information_kept (month, stage, code, count, persons, tiyn)
            SELECT month, ?, code, count, persons, tiyn FROM information_figure WHERE month = ?
            """, [.text(stage), month.stored])
    }
}

extension Conflict {
    /// By something recorded of the month, whoever recorded it.
    fileprivate static var changed: Conflict { Conflict(operatorName: "", changedAt: nil) }
}

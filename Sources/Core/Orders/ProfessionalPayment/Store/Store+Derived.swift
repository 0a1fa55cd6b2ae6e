/// What the derived rows of a case are reckoned from, apart from its account.
struct CaseOwner {
    let id: Int64
    let personID: Int64
    let employerID: Int64

    /// The columns that every derived row begins with.
    var columns: [SQLValue] { [.integer(id), .integer(personID), .integer(employerID)] }
}

extension Store {
    /// The rules for work on many cases: what hangs on no case is reckoned once.
    func rulesForAll(on today: CivilDate) throws -> PaymentRules {
        let month = today.yearMonth
        return try paymentRules().prepared(
            month.adding(-PaymentCase.mostMonthsBack)...month.adding(Self.monthsAhead))
    }

    /// The rows that the facts of a case give on a day.
    func derive(
        _ owner: CaseOwner, _ caseState: PaymentCase, on today: CivilDate, _ marks: NoticeMarks
    ) -> [(table: DerivedTable, rows: [DerivedRow])] {
        [
            (.deadline, deadlineRows(owner, caseState, today)),
            (.monthBalance, balanceRows(owner, caseState, today)),
            (.notice, noticeRows(owner, caseState, today, marks)),
        ]
    }

    /// Writes the derived rows of a case.
    ///
    /// Must run inside a transaction.
    func keepDerived(
        _ owner: CaseOwner, _ caseState: PaymentCase, on today: CivilDate, _ marks: NoticeMarks
    ) throws {
        for (table, rows) in derive(owner, caseState, on: today, marks) {
            try table.keep(rows, ofCase: owner.id, database)
        }
    }

    private func deadlineRows(_ owner: CaseOwner, _ caseState: PaymentCase, _ today: CivilDate)
        -> [DerivedRow]
    {
        caseState.dueList(on: today).enumerated().map { slot, deadline in
            let due = try? deadline.due.get()
            var flaw: String?
            if case .failure(let message) = deadline.due { flaw = message.code }
            if deadline.untold != nil { flaw = flaw ?? DeadlineWords.untold }
            let met = deadline.metOn
            return DerivedRow(
                // What cannot be said to be late stands behind what is to be done.
                id: DerivedNumber.deadline(
                    isMet: met != nil, due: flaw == nil ? due : nil, caseID: owner.id, slot: slot),
                values: owner.columns + [
                    .text(deadline.kind.rawValue), .optional(deadline.month?.iso),
                    .text(due?.iso ?? CivilDate.unknownISO),
                    .optional(flaw), .date(met), .text(deadline.daysOff.map(\.iso).joined(separator: ",")),
                    .flag(deadline.isLastDayOff),
                ])
        }
    }

    /// p.25–31: through the next month, whose remittance is due in this one.
    private func balanceRows(_ owner: CaseOwner, _ caseState: PaymentCase, _ today: CivilDate) -> [DerivedRow]
    {
        guard caseState.history.consent != nil || !caseState.history.money.isEmpty else { return [] }
        return caseState.monthMoney(through: today.yearMonth.adding(Self.monthsAhead)).map { money in
            DerivedRow(
                id: DerivedNumber.balance(owner.id, money.month),
                values: owner.columns + [
                    .text(money.month.iso), .optional(money.payable?.tiyn), .integer(money.remitted.tiyn),
                    .integer(money.paid.tiyn), .integer(money.refunded.tiyn), .integer(money.shortage.tiyn),
                    .integer(money.arrears.tiyn), .integer(money.unrefunded.tiyn),
                ])
        }
    }

    /// Months after the present one that balances and funding requests reach.
    public static let monthsAhead = 1

    private func noticeRows(
        _ owner: CaseOwner, _ caseState: PaymentCase, _ today: CivilDate, _ marks: NoticeMarks
    ) -> [DerivedRow] {
        (caseState.notices(on: today) + marks.absences).map { notice in
            let sentOn = marks.day(of: notice) ?? notice.doneOn
            let void = sentOn == nil ? marks.void(notice) : nil
            let reason = void.map { $0.sentence + .same("; ") + notice.reason } ?? notice.reason
            return DerivedRow(
                id: DerivedNumber.notice(
                    isDone: sentOn != nil || void != nil, fact: notice.fact, notice.kind, notice.addressee),
                values: owner.columns + [
                    .text(notice.kind.rawValue), .text(notice.addressee.rawValue), .integer(notice.fact),
                    .date(notice.arisenOn), .date(notice.due), .text(notice.citation.clause),
                    .text(reason.ru), .text(reason.kk), .date(sentOn), .optional(void?.rawValue),
                ])
        }
    }
}

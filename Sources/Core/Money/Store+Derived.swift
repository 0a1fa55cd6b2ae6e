/// What the derived rows of a case are reckoned from, apart from its account.
struct CaseOwner {
    let id: Int64
    let personID: Int64
    let employerID: Int64

    /// The columns that every derived row begins with.
    var columns: [SQLValue] { [.integer(id), .integer(personID), .integer(employerID)] }
}

extension Store {
    /// The month whose rows the derived tables hold.
    static let derivedMonth = "derived.month"

    /// The rows that the facts of a case give on a day.
    func derive(
        _ owner: CaseOwner, _ account: PaymentCase, on today: CivilDate
    ) throws -> [(table: DerivedTable, rows: [DerivedRow])] {
        [
            (.deadline, deadlineRows(owner, account, today)),
            (.monthBalance, balanceRows(owner, account, today)),
            (.notice, try noticeRows(owner, account, today)),
        ]
    }

    /// Brings the derived rows of a case to its facts; part of a transaction.
    func keepDerived(_ owner: CaseOwner, _ account: PaymentCase, on today: CivilDate) throws {
        for (table, rows) in try derive(owner, account, on: today) {
            try table.keep(rows, ofCase: owner.id, database)
        }
    }

    private func deadlineRows(_ owner: CaseOwner, _ account: PaymentCase, _ today: CivilDate) -> [DerivedRow]
    {
        account.dueList(on: today).enumerated().map { slot, deadline in
            let due = try? deadline.due.get()
            var flaw: String?
            if case .failure(let message) = deadline.due { flaw = message.code }
            let met = deadline.metOn
            return DerivedRow(
                id: DerivedNumber.deadline(isMet: met != nil, due: due, caseID: owner.id, slot: slot),
                values: owner.columns + [
                    .text(deadline.kind.rawValue), .optional(deadline.month?.iso),
                    .text(due?.iso ?? "9999-12-31"),
                    .optional(flaw), .date(met), .text(deadline.daysOff.map(\.iso).joined(separator: ",")),
                    .flag(deadline.isLastDayOff),
                ])
        }
    }

    /// p.25–31: through the next month, whose transfer is due in this one.
    private func balanceRows(_ owner: CaseOwner, _ account: PaymentCase, _ today: CivilDate) -> [DerivedRow] {
        guard account.history.consent != nil || !account.history.money.isEmpty else { return [] }
        return account.monthMoney(through: today.yearMonth.adding(Self.monthsAhead)).map { money in
            DerivedRow(
                id: DerivedNumber.balance(owner.id, money.month),
                values: owner.columns + [
                    .text(money.month.iso), .optional(money.payable?.tiyn), .integer(money.transferred.tiyn),
                    .integer(money.paid.tiyn), .integer(money.refunded.tiyn), .integer(money.shortage.tiyn),
                    .integer(money.arrears.tiyn), .integer(money.unreturned.tiyn),
                ])
        }
    }

    /// Months after the present one that balances and need lists reach.
    public static let monthsAhead = 1

    private func noticeRows(_ owner: CaseOwner, _ account: PaymentCase, _ today: CivilDate) throws
        -> [DerivedRow]
    {
        let sent = try database.rows(
            "SELECT kind, addressee, fact_id, sent_at FROM notice_sent WHERE case_id = ?",
            [.integer(owner.id)]
        ) { (key: "\($0.text(0)) \($0.text(1)) \($0.integer(2))", day: $0.day(3)) }
        let days = Dictionary(sent.map { ($0.key, $0.day) }, uniquingKeysWith: { first, _ in first })
        let notices = account.notices(on: today) + (try absenceTasks(owner.id))
        return notices.map { notice in
            let day = days["\(notice.kind.rawValue) \(notice.addressee.rawValue) \(notice.fact)"] ?? nil
            let sentOn = day ?? notice.doneOn
            return DerivedRow(
                id: DerivedNumber.notice(
                    isSent: sentOn != nil, fact: notice.fact, notice.kind, notice.addressee),
                values: owner.columns + [
                    .text(notice.kind.rawValue), .text(notice.addressee.rawValue), .integer(notice.fact),
                    .date(notice.arisenOn), .date(notice.due), .text(notice.citation.clause),
                    .text(notice.reason.ru), .text(notice.reason.kk), .date(sentOn),
                ])
        }
    }

    /// A526-20: a recipient for whom money came and who is in no need list is
    /// a task, not a refusal.
    private func absenceTasks(_ caseID: Int64) throws -> [Notice] {
        try database.rows(
            """
            SELECT l.fact_id, l.month, t.number, t.made_on FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id
            WHERE l.case_id = ? AND l.is_absent = 1 ORDER BY l.fact_id
            """,
            [.integer(caseID)]
        ) { row in
            let month = row.month(1)?.shown ?? ""
            return Notice(
                kind: .needAbsent, addressee: .office, fact: row.integer(0),
                arisenOn: row.day(3) ?? CivilDate(dayNumber: 0), due: nil, citation: .order526("25.1"),
                reason: Localized(
                    ru: "перевод № \(row.text(2)) за \(month): получателя нет в потребности",
                    kk: "№ \(row.text(2)) аударым, \(month): алушы қажеттілік тізімінде жоқ"), doneOn: nil)
        }
    }
}

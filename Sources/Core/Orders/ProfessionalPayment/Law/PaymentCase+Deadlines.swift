extension PaymentCase {
    /// A term that a fact of the case began, also when it is met or past;
    /// `nil` when nothing began it or it fell away.
    ///
    /// - Parameter kind: one that is not ``DeadlineKind/isMonthly``.
    public func deadline(_ kind: DeadlineKind) -> Deadline? {
        switch kind {
        case .employmentRecord: employmentRecordDeadline()
        case .reminder: reminderDeadline()
        case .caseFile: caseFileDeadline()
        case .firstRemittance: firstRemittanceDeadline()
        case .terminationNotice: terminationNoticeDeadline()
        case .remittance, .disbursement, .refund: nil
        }
    }

    /// p.5: within working days (three) of the act, whose day is not counted
    /// (C-04, A526-02).
    ///
    /// When the act was learned says nothing of when it was entered.
    private func employmentRecordDeadline() -> Deadline? {
        guard let act = history.act, case .employmentEnded(_, let recorded) = act.body else { return nil }
        let count = rules.numbers.on(act.happenedOn).recordDays
        var deadline = working(
            .employmentRecord, count, after: act.happenedOn, metOn: recorded, facts: [act.id]
        ) { calendar throws(Message) in try calendar.workingDay(count, after: act.happenedOn) }
        if recorded == nil {
            deadline.untold = Localized(
                ru: "дата в ЕСУТД не указана", kk: "ЕШЕБЖ-дағы күні көрсетілмеген")
        }
        return deadline
    }

    /// p.13: the calendar days after the sms without an answer (three); both
    /// notices are due on the next.
    private func reminderDeadline() -> Deadline? {
        guard let sms = history.sms else { return nil }
        let due = rules.reminderDay(afterSms: sms.happenedOn)
        if let reply = history.reply, reply.happenedOn < due { return nil }
        var met: CivilDate?
        if let push = history.push, let call = history.contactCentre {
            met = max(push.happenedOn, call.happenedOn)
        }
        if let reply = history.reply { met = min(met ?? reply.happenedOn, reply.happenedOn) }
        return calendar(
            .reminder, rules.numbers.on(sms.happenedOn).answerDays, due, metOn: met, facts: [sms.id])
    }

    /// p.15: the day of the answer; outside the working day the first working
    /// day after its date.
    private func caseFileDeadline() -> Deadline? {
        guard let reply = history.reply else { return nil }
        let day = reply.learnedAt.date
        return working(
            .caseFile, nil, after: day, metOn: (history.caseFile ?? history.consent)?.learnedAt.date,
            facts: [reply.id]
        ) { calendar throws(Message) in
            let hours = try rules.officeHours(on: day)
            if try hours.isWithinWorkingDay(reply.learnedAt, calendar) { return day }
            return try calendar.workingDay(1, after: day)
        }
    }

    /// p.17: the working day (5th) of the month after the employer's consent
    /// (A526-03).
    private func firstRemittanceDeadline() -> Deadline? {
        guard let consent = history.consent else { return nil }
        let month = consent.learnedAt.date.yearMonth.next
        let count = rules.numbers.on(consent.learnedAt.date).firstRemittanceDay
        return working(
            .firstRemittance, count, after: month.firstDay.adding(days: -1),
            metOn: history.firstRemittance?.learnedAt.date,
            facts: [consent.id]
        ) { calendar throws(Message) in try calendar.workingDay(count, of: month) }
    }

    /// p.23: the calendar day after the information; a day off does not move it.
    private func terminationNoticeDeadline() -> Deadline? {
        guard let termination else { return nil }
        let met = history.terminationNotice?.learnedAt.date
        return calendar(
            .terminationNotice, nil, termination.learnedAt.date.adding(days: 1), metOn: met,
            facts: [termination.id])
    }

    // MARK: Lists

    /// What is due or done about the case as a day sees it: the terms that
    /// facts began, the remittance of the next month and the disbursement of the current one
    /// while something is payable, and the returns not yet made.
    ///
    /// The first remittance has its own term (p.17), so monthly ones begin with the third month
    /// after the consent (A526-10); a disbursement is waited for when its money is here (p.26).
    public func deadlines(on today: CivilDate) -> [Deadline] {
        var list = DeadlineKind.allCases.compactMap { deadline($0) }
        let month = today.yearMonth
        if let first = firstMonthlyRemittance, first <= month.next {
            list += [deadline(.remittance, month: month.next)].compactMap(\.self)
        }
        if hasMoneyToDisburse(month) {
            list += [deadline(.disbursement, month: month)].compactMap(\.self)
        }
        return list + openRefunds()
    }

    /// The first month of payment whose remittance p.17 does not ask for already.
    var firstMonthlyRemittance: YearMonth? { history.consent?.learnedAt.date.yearMonth.adding(3) }

    // MARK: Building

    private func working(
        _ kind: DeadlineKind, _ number: Int?, after start: CivilDate, metOn: CivilDate?, facts: [Int64],
        _ count: (WorkCalendar) throws(Message) -> CivilDate
    ) -> Deadline {
        let due: Result<CivilDate, Message>
        do throws(Message) { due = .success(try count(rules.calendar)) } catch { due = .failure(error) }
        return Deadline(
            kind: kind, number: number, month: nil, due: due,
            daysOff: rules.daysOff(after: start, until: due),
            isLastDayOff: false,
            metOn: metOn, facts: facts)
    }

    private func calendar(
        _ kind: DeadlineKind, _ number: Int?, _ due: CivilDate, metOn: CivilDate?, facts: [Int64]
    ) -> Deadline {
        let isWorking = (try? rules.calendar.isWorking(due)) ?? true
        return Deadline(
            kind: kind, number: number, month: nil, due: .success(due), daysOff: [], isLastDayOff: !isWorking,
            metOn: metOn,
            facts: facts)
    }
}

extension PaymentRules {
    /// p.13: the first day on which the reminders are due.
    func reminderDay(afterSms day: CivilDate) -> CivilDate {
        day.adding(days: numbers.on(day).answerDays).adding(days: 1)
    }

    func daysOff(after start: CivilDate, until due: Result<CivilDate, Message>) -> [CivilDate] {
        guard case .success(let day) = due, start < day else { return [] }
        return calendar.daysOff(after: start, before: day)
    }
}

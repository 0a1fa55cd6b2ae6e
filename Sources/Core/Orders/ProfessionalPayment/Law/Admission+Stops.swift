extension PaymentCase {
    /// p.18: the event not after its news; ground 1 with calendar
    /// months (three) without a debit behind it (A526-16); no ground twice.
    func judgeSuspension(
        _ fact: Fact, _ ground: Int, _ measure: SearchMeasure?, _ refusals: inout [Message]
    ) {
        refusals += paymentStateRefusals(fact, lastMonth: ground == 2 ? fact.happenedOn.yearMonth : nil)
        let day = fact.learnedAt.date
        if fact.happenedOn > day { refusals.append(.order(Words.event, Words.news)) }
        let idleMonths = rules.numbers.on(day).idleMonths
        if ground == 1, fact.happenedOn.adding(months: idleMonths) > day {
            refusals.append(.order(Words.idleMonths(idleMonths), Words.news))
        }
        if ground == 4, measure == nil { refusals.append(.required) }
        if ground != 4, measure != nil { refusals.append(.alternatives) }
        if let open = history.ledger.open(ground: ground) { refusals.append(.duplicate(String(open.id))) }
    }

    /// p.20: from ИС МТСЗН only.
    ///
    /// With nothing open the fact is refused and, if nothing else is wrong with it,
    /// waits.
    func judgeResumption(_ fact: Fact, _ origin: FactOrigin) -> Admission {
        guard case .resumption(let ground, let measure, let isPermanent) = fact.body else {
            return Admission()
        }
        var refusals: [Message] = []
        if !origin.isMinistrySystem { refusals.append(.source("20")) }
        if !isPermanent, ground == 3 || ground == 5 { refusals.append(.dictionary) }
        if fact.happenedOn > fact.learnedAt.date { refusals.append(.order(Words.event, Words.news)) }
        let isOver = isResumptionTooLate(fact)
        guard let open = history.ledger.open(ground: ground), !isOver else {
            let isWaiting = refusals.isEmpty && !isOver
            return Admission(refusals: refusals + [stateRefusal(fact)], isWaiting: isWaiting)
        }
        if ground == 2, fact.happenedOn < open.happenedOn {
            refusals.append(.order(Words.departure, Words.arrival))
        }
        if ground == 4, let measure, measure != open.measure { refusals.append(stateRefusal(fact)) }
        return Admission(refusals: refusals)
    }

    /// Whether the circumstances ended when there was no payment any more.
    ///
    /// p.18, 20, 22, 24: what ended before the payment did is told late and still counts; a
    /// payment that is over is not resumed, nor one after a death (E526-28).
    private func isResumptionTooLate(_ fact: Fact) -> Bool {
        let day = fact.learnedAt.date
        if history.isDeceased(on: day) { return true }
        let termination = history.isTerminated(on: day) ? history.termination?.from : nil
        let end = [termination, pensionEnd(by: day)].compactMap(\.self).min()
        return end.map { $0 <= fact.happenedOn } ?? false
    }

    /// p.22: once, the event not after its news.
    func judgeTermination(_ fact: Fact, _ ground: Int, _ refusals: inout [Message]) {
        let month = ground == 1 ? fact.happenedOn.yearMonth : nil
        refusals += paymentStateRefusals(fact, lastMonth: month)
        if history.termination != nil, refusals.isEmpty {
            refusals.append(.state(CaseStatus.terminated.label))
        }
        if fact.happenedOn > fact.learnedAt.date { refusals.append(.order(Words.event, Words.news)) }
    }

    /// p.23: with a reason, not later than the next calendar day.
    func judgeNotice(
        _ fact: Fact, _ reason: String, _ refusals: inout [Message], _ warnings: inout [Message]
    ) {
        if reason.trimmed.isEmpty { refusals.append(.reason) }
        guard let termination else {
            refusals.append(stateRefusal(fact))
            return
        }
        let due = termination.learnedAt.date.adding(days: 1)
        let sent = fact.learnedAt.date
        if sent > due {
            warnings.append(.late(Citation(.order526, "23").point, due, days: due.days(to: sent)))
        }
    }
}

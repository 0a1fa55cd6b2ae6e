extension PaymentCase {
    /// p.5–6: the act, not in the future, not before the order; its entry in
    /// ЕСУТД not before it, in three working days.
    func judgeEmploymentEnd(
        _ fact: Fact, _ recorded: CivilDate?, _ refusals: inout [Message], _ warnings: inout [Message]
    ) {
        let act = fact.happenedOn
        if act > fact.learnedAt.date { refusals.append(.future) }
        let since = ProfessionalPaymentParameters.inForceFrom
        if act < since { refusals.append(.edition(act, since: since)) }
        if let recorded, recorded < act { refusals.append(.order(Words.act, Words.record)) }
        guard let due = try? rules.calendar.workingDay(rules.numbers.on(act).recordDays, after: act) else {
            return
        }
        if let recorded, recorded > due {
            warnings.append(.late(Citation(.order526, "5").point, due, days: due.days(to: recorded)))
        }
    }

    /// p.10, 12, 16: the sms needs a number, and a case that is neither refused nor finished
    /// nor already with the payers; one row of the journal a moment.
    func judgeSms(_ fact: Fact, _ refusals: inout [Message]) {
        if let twin = facts.last(where: { $0.body.isSms && $0.learnedAt == fact.learnedAt }) {
            refusals.append(.duplicate(String(twin.id)))
        }
        if history.phone == nil { refusals.append(.phone) }
        guard history.consent == nil else {
            refusals.append(stateRefusal(fact))
            return
        }
        if history.closing != nil || statusCode(on: fact.learnedAt.date) == .ineligible {
            refusals.append(history.closing == nil ? stateRefusal(fact) : .state(CaseStatus.closed.label))
        }
    }

    /// p.11: the refusal has a reason, and a condition that fails by what is known.
    func judgeRefusalNotice(_ fact: Fact, _ reason: String, _ refusals: inout [Message]) {
        if reason.trimmed.isEmpty { refusals.append(.reason) }
        if history.knownRefusals(person, rules, on: fact.learnedAt.date).isEmpty {
            refusals.append(stateRefusal(fact))
        }
    }

    /// p.13: from the day after the days of waiting for an answer to the sms, while there is no answer.
    func judgeReminder(_ fact: Fact, _ refusals: inout [Message]) {
        guard let sms = history.sms, history.reply == nil,
            rules.reminderDay(afterSms: sms.happenedOn) <= fact.learnedAt.date
        else {
            refusals.append(stateRefusal(fact))
            return
        }
    }

    /// p.12: one answer, after the sms, with an account in a listed bank.
    func judgeReply(_ account: IBAN, _ bank: String?, _ refusals: inout [Message]) {
        if history.sms == nil { refusals.append(.order(Words.sms, Words.reply)) }
        if rules.banks.bic(of: account) == nil {
            refusals.append(.unknownBank(account.bankCode))
        } else if let bank, !rules.banks.knows(bic: bank) {
            refusals.append(.dictionary)
        }
        if history.reply != nil { refusals.append(.state(CaseStatus.registered.label)) }
    }
}

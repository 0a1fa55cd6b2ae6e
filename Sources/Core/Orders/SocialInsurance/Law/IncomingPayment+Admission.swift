extension IncomingPayment {
    /// What is wrong with a document before anything has happened to it.
    static func refusals(_ head: Head, _ lines: [Line], learnedAt: Moment) -> [Message] {
        var refusals: [Message] = []
        if head.datedOn > head.sentOn { refusals.append(.documentBeforeSending) }
        if head.sentOn > learnedAt.date { refusals.append(.sendingBeforeReceipt) }
        if head.total <= .zero || lines.contains(where: { $0.sum <= .zero }) { refusals.append(.sum) }
        if lines.contains(where: \.months.isEmpty) { refusals.append(.period) }
        let sum = lines.reduce(Tenge.zero) { $0 + $1.sum }
        if sum != head.total { refusals.append(.orderTotal(difference: head.total - sum)) }
        return refusals
    }

    /// Reasons to look again: months that have not come when the document is known.
    static func warnings(_ lines: [Line], learnedAt: Moment) -> [Message] {
        lines.contains { line in line.months.contains { $0 > learnedAt.date.yearMonth } } ? [.monthAhead] : []
    }

    /// Judges a fact by what was learned not later than the fact itself.
    func judge(_ new: Fact, _ calendar: WorkCalendar) -> Admission {
        guard new.happenedOn <= new.learnedAt.date else { return Admission(refusals: [.future]) }
        guard new.learnedAt >= learnedAt else {
            return Admission(refusals: [.lineState([.awaiting], new.event), .sendingBeforeReceipt])
        }
        let known = { (fact: Fact) in fact.learnedAt <= new.learnedAt }
        let concerned = new.body.line.map { line in lines.filter { $0.id == line } } ?? lines
        guard !concerned.isEmpty else { return Admission(refusals: [.required]) }
        let open = concerned.filter { standing(of: $0, known).status.next(new.event) != nil }
        if open.isEmpty {
            var refusals = [Message.lineState(concerned.map { standing(of: $0, known).status }, new.event)]
            if case .refunded = new.body, standing(of: concerned[0], known).status == .refunded {
                refusals.append(.refundAbove(.zero))
            }
            return Admission(refusals: refusals)
        }
        if new.body.line != nil, let arrival = arrival(), new.happenedOn < arrival.happenedOn {
            return Admission(refusals: [.beforeArrival])
        }
        switch new.body {
        case .arrived:
            return new.happenedOn < head.sentOn ? Admission(refusals: [.sendingBeforeReceipt]) : Admission()
        case .entered: return Admission(warnings: late(new, calendar))
        case .mismatch(_, let field):
            let isKnown = standing(of: open[0], known).mismatches.contains(field)
            return isKnown ? Admission(refusals: [.lineState([.mismatch], .mismatch)]) : Admission()
        case .payerReturned: return Admission()
        case .refunded(_, let sum):
            guard sum > .zero else { return Admission(refusals: [.sum]) }
            // Money that is gone is gone, whenever it became known.
            let left = open[0].sum - standing(of: open[0]).refunded
            return sum > left ? Admission(refusals: [.refundAbove(left)]) : Admission()
        }
    }

    /// p.9: entered after its one working day is accepted, and said.
    private func late(_ new: Fact, _ calendar: WorkCalendar) -> [Message] {
        guard case .success(let due)? = entryTerm(calendar)?.value, new.happenedOn > due else { return [] }
        let name = Localized(ru: "внесение данных", kk: "деректерді енгізу")
        return [.late(name, due, days: due.days(to: new.happenedOn))]
    }
}

extension SocialPayment {
    /// Judges a fact by what was learned not later than the fact itself.
    func judge(_ new: Fact) -> Admission {
        guard new.happenedOn <= new.learnedAt.date else { return Admission(refusals: [.future]) }
        let known = { (fact: Fact) in fact.learnedAt <= new.learnedAt }
        switch new.body {
        case .decision(let decision, let from, let through):
            return judge(decision, from: from, through: through, new, known)
        case .item(let item, let value): return judge(item: item, value)
        case .paid(let number, let sum, _):
            guard !number.isEmpty else { return Admission(refusals: [.required]) }
            guard sum > .zero else { return Admission(refusals: [.sum]) }
            return left(of: number) == nil ? Admission() : Admission(refusals: [.duplicate(number)])
        case .returned(let number, let sum):
            guard left(of: number, known) != nil else { return Admission(refusals: [.required]) }
            guard sum > .zero else { return Admission(refusals: [.sum]) }
            // Money that is gone is gone, whenever it became known.
            let left = left(of: number) ?? .zero
            return sum > left ? Admission(refusals: [.refundAbove(left)]) : Admission()
        }
    }

    private func judge(
        _ decision: RecipientDecision, from: CivilDate, through: CivilDate?, _ new: Fact,
        _ isKnown: (Fact) -> Bool
    ) -> Admission {
        var refusals: [Message] = []
        let (steps, end) = steps(isKnown)
        let last = steps.last?.status ?? .applied
        // A term that ran out ends the payment as a decision does.
        let isOver = end.map { new.happenedOn > $0 || from > $0 } ?? false
        if isOver || last.next(decision) == nil {
            refusals.append(.recipientState(isOver ? .terminated : last))
        }
        if new.happenedOn < appliedOn { refusals.append(.decisionBeforeApplication) }
        if let before = steps.last {
            // A decision follows the one that it changes, and takes effect after it.
            let isTooEarly = decision != .terminate && from < before.from
            if new.happenedOn < before.fact.happenedOn || isTooEarly {
                refusals += [.decisionOutOfTurn, .recipientState(before.status)]
            }
        }
        if let through, through < from { refusals.append(.termEndsBeforeItBegins) }
        return Admission(refusals: refusals)
    }

    private func judge(item: Int, _ value: String) -> Admission {
        guard (1...25).contains(item) else { return Admission(refusals: [.dictionary]) }
        guard items.contains(item) else { return Admission(refusals: [.itemNotOfKind(kind)]) }
        guard !value.trimmed.isEmpty else { return Admission(refusals: [.required]) }
        return RecipientItem.refusal(item, value.trimmed, appliedOn: appliedOn).map {
            Admission(refusals: [$0])
        } ?? Admission()
    }
}

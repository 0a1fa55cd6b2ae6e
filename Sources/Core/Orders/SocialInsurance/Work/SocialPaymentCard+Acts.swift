extension SocialPaymentCard {
    /// Why a decision may not be recorded today; `nil` where it may.
    public func obstacle(to decision: RecipientDecision) -> Localized? {
        // A decision that takes effect later is made already.
        let last = file.payment.steps { _ in true }.steps.last?.status ?? .applied
        let status = status.value == .terminated ? .terminated : last
        guard status.next(decision) == nil else { return nil }
        return Localized(
            ru: "выплата \(status.label.ru.quoted)", kk: "төлем \(status.label.kk.quoted)")
    }

    /// Why nothing can come back.
    public var obstacleToReturn: Localized? {
        let isPaid = file.payment.facts.contains { if case .paid = $0.body { true } else { false } }
        return isPaid ? nil : Localized(ru: "выплат ещё не было", kk: "төлемдер әлі болған жоқ")
    }

    /// What is recorded next; `nil` when nothing waits.
    public var nextAction: String? {
        if file.payment.assignment == nil { return RecipientDecision.assign.rawValue }
        if !file.payment.lackingItems.isEmpty { return SocialPaymentForm.items.rawValue }
        return overpaid.value > .zero ? SocialPaymentForm.returned.rawValue : nil
    }

    /// The fact that a row of a tab shows; of an item, its latest.
    public func fact(ofRow row: Int64) -> RecordedSocialFact? {
        if let item = SocialPaymentTab.item(ofRow: row) {
            return file.item(item) ?? (item == 12 || item == 13 || item == 23 ? decided : nil)
        }
        return file.facts.first { $0.id == SocialPaymentTab.fact(ofRow: row) }
    }

    /// The assignment as it was recorded.
    private var decided: RecordedSocialFact? {
        file.payment.assignment.flatMap { fact in file.facts.first { $0.id == fact.id } }
    }

    /// What is left of the payment that a fact is.
    public func rest(of fact: RecordedSocialFact) -> Tenge? {
        guard case .paid(let number, _, _) = fact.fact.body else { return nil }
        return file.payment.left(of: number)
    }
}

extension SocialPaymentCard {
    /// The item of p.12 that a row of a tab shows; `nil` of a row that shows a fact.
    public static func item(ofRow row: Int64) -> Int? { SocialPaymentTab.item(ofRow: row) }
    public static func title(ofItem item: Int) -> Localized { RecipientItem.title(item) }
}

extension PaymentCase {
    /// What is odd about the days of a fact that is about to be recorded.
    func dayDoubts(_ fact: Fact, on today: CivilDate) -> [Localized] {
        let learned = fact.learnedAt.date
        var doubts: [Localized] = []
        if let clause = Self.told(fact.body),
            let said = Plausibility.longAgo(fact.happenedOn, before: learned, clause: clause)
        {
            doubts.append(Localized(ru: "событие: \(said.ru)", kk: "оқиға: \(said.kk)"))
        }
        if let said = Plausibility.longAgo(
            learned, before: today, clause: FactForm.of(kind: fact.body.kind)?.citation.point ?? .same(""))
        {
            doubts.append(Localized(ru: "поступление: \(said.ru)", kk: "түскен күні: \(said.kk)"))
        }
        if case .remittance = fact.body, let consent = history.consent, learned < consent.learnedAt.date {
            let day = consent.learnedAt.date
            doubts.append(
                Localized(
                    ru: "деньги поступили раньше согласия работодателя, \(day.shown) (ч. 1 п. 17)",
                    kk: "ақша жұмыс берушінің келісімінен (\(day.shown)) бұрын түскен (17-т. 1-бөлігі)"))
        }
        return doubts
    }

    /// By which clause news of a thing that happened before it is told.
    private static func told(_ body: FactBody) -> Localized? {
        switch body {
        case .employmentEnded: Citation.order526("5.2").point
        case .suspension: Citation.order526("18").point
        case .resumption: Citation.order526("20").point
        case .termination: Citation.order526("22").point
        default: nil
        }
    }
}

extension CaseCard {
    /// The kind of fact that the case waits for next, by its own terms and the order's course;
    /// `nil` where nothing is waited for, or only money that the Corporation sends.
    ///
    /// A fact that sends money is never offered: with one key too many it would be recorded.
    public var nextKind: String? {
        let caseState = file.caseState
        if let termination = caseState.termination, termination.from <= file.today {
            return meeting([.terminationNotice])
        }
        if caseState.statusCode(on: file.today).isEnded { return nil }
        if caseState.history.consent == nil, let lacking { return lacking }
        // What the line above the keys says is late comes first, then its question.
        return meeting(overdue.map(\.kind)) ?? (toDecide?.topic == nil ? nil : "ruling")
            ?? meeting(open.map(\.kind)) ?? following
    }

    /// p.5–11: what has not been told yet, then what is to be said of what fails.
    private var lacking: String? {
        let contributions = conditions.occupationalContributions
        if !conditions.employment.holds { return "employment-ended" }
        if !contributions.isKnown { return "oppv-months" }
        if !conditions.phone.holds { return "phone" }
        if !recorded.contains("refusal-notice"), isOffered("refusal-notice") { return "refusal-notice" }
        return contributions.holds ? nil : "oppv-months"
    }

    /// The first fact that meets one of the terms and may be recorded.
    private func meeting(_ terms: [DeadlineKind]) -> String? {
        terms.flatMap(\.met).first { isOffered($0) && ($0 == "transfer" || !recorded.contains($0)) }
    }

    /// Where no term runs: the next step up to the employer's consent (p.12–16).
    private var following: String? {
        guard file.caseState.history.consent == nil, conditions.refused.isEmpty else { return nil }
        return ["sms", "reply", "case-file", "employer-consent"].first {
            !recorded.contains($0) && isOffered($0)
        }
    }

    private var recorded: Set<String> { Set(file.facts.filter(\.isInForce).map(\.fact.body.kind)) }

    private func isOffered(_ kind: String) -> Bool {
        file.caseState.obstacle(to: kind, on: file.today) == nil
    }
}

extension DeadlineKind {
    /// The facts by which the term is met; none of those that send money.
    fileprivate var met: [String] {
        switch self {
        case .reminder: ["push", "contact-centre"]
        case .caseFile: ["case-file"]
        case .firstRemittance, .remittance: ["transfer"]
        case .terminationNotice: ["termination-notice"]
        case .employmentRecord, .disbursement, .refund: []
        }
    }
}

/// What is shown of a case on a day: its status, or that not everything is known yet.
///
/// By p.10–11 a condition that does not hold makes a case ``CaseStatus/ineligible``, also one
/// that no system has answered for. That refuses nobody, and is not said as a refusal.
public enum CaseStanding: Hashable, Sendable, CaseIterable, RawRepresentable {
    case status(CaseStatus)
    /// ``CaseStatus/ineligible`` for want of answers only.
    case awaitsAnswers

    public static let allCases = CaseStatus.allCases.flatMap { status -> [CaseStanding] in
        status == .ineligible ? [.awaitsAnswers, .status(status)] : [.status(status)]
    }

    public init?(rawValue: String) {
        guard rawValue != "awaits-answers" else {
            self = .awaitsAnswers
            return
        }
        guard let status = CaseStatus(rawValue: rawValue) else { return nil }
        self = .status(status)
    }

    public var rawValue: String {
        switch self {
        case .status(let status): status.rawValue
        case .awaitsAnswers: "awaits-answers"
        }
    }

    public var label: Localized {
        switch self {
        case .status(let status): status.label
        case .awaitsAnswers: Localized(ru: "Ещё не всё известно", kk: "Әлі бәрі белгілі емес")
        }
    }
}

extension PaymentCase {
    public func standing(on day: CivilDate) -> CaseStanding {
        let history = history(on: day)
        return standing(history, status(history, on: day), on: day)
    }

    func standing(_ history: CaseHistory, _ status: CaseStatus, on day: CivilDate) -> CaseStanding {
        status == .ineligible && history.knownRefusals(person, rules, on: day).isEmpty
            ? .awaitsAnswers : .status(status)
    }
}

extension CaseHistory {
    /// The conditions that fail by what is known.
    func knownRefusals(_ person: Recipient, _ rules: PaymentRules, on day: CivilDate) -> [Conditions.Name] {
        refusedConditions(person, rules, on: day).filter { name in
            switch name {
            case .occupationalContributions: !contributions.facts.isEmpty
            case .employment: act != nil
            default: true
            }
        }
    }
}

/// A social payment (әлеуметтік төлем) to one recipient: the application that opens its account
/// and everything that followed (p.10–14).
public struct SocialPayment: Hashable, Sendable {
    /// What a row of p.12 (25) is.
    public enum RowKind: String, Hashable, Sendable, CaseIterable {
        case transferred, overpaid, erroneous

        public var label: Localized {
            switch self {
            case .transferred: Localized(ru: "перечислено", kk: "аударылған")
            case .overpaid: Localized(ru: "излишне начислено (выплачено)", kk: "артық есептелген (төленген)")
            case .erroneous: Localized(ru: "ошибочно перечислено", kk: "қате аударылған")
            }
        }
    }

    public struct Fact: Hashable, Sendable, Identifiable {
        public enum Body: Hashable, Sendable {
            /// - Parameter through: the last day of the term; `nil` where none is set.
            case decision(RecipientDecision, from: CivilDate, through: CivilDate?)
            /// An item of p.12 that has a text of its own.
            case item(Int, String)
            case paid(number: String, Tenge, RowKind)
            /// Names the payment that it returns.
            case returned(number: String, Tenge)
        }

        public let id: Int64
        public let happenedOn: CivilDate
        public let learnedAt: Moment
        public let body: Body
    }

    public let kind: SocialPaymentKind
    /// The day of the application: accounting is kept from it (p.10).
    public let appliedOn: CivilDate
    public let learnedAt: Moment
    /// The participant who died, for the loss of a breadwinner (p.2 (4)).
    public let deceased: Int64?
    /// The items of p.12 that a payment of this kind has.
    public let items: Set<Int>
    /// In the order in which they were learned.
    public private(set) var facts: [Fact] = []

    public init(
        _ kind: SocialPaymentKind, appliedOn: CivilDate, learnedAt: Moment, deceased: Int64? = nil,
        items: Set<Int>? = nil
    ) {
        self.kind = kind
        self.appliedOn = appliedOn
        self.learnedAt = learnedAt
        self.deceased = deceased
        self.items = items ?? kind.items(kind.ownItems)
    }

    /// Facts may be told in any order; what follows is that of their moments.
    public mutating func add(_ fact: Fact) { facts.insert(fact, by: \.learnedAt) }

    // MARK: State

    /// A decision that stands, with the state that it leads to.
    struct Step {
        let status: RecipientStatus
        let from: CivilDate
        let fact: Fact
    }

    /// The decisions in their order, and the last day of the term as they leave it.
    func steps(_ isKnown: (Fact) -> Bool) -> (steps: [Step], through: CivilDate?) {
        var status = RecipientStatus.applied
        var steps: [Step] = []
        var through: CivilDate?
        for fact in facts where isKnown(fact) {
            guard case .decision(let decision, let from, let until) = fact.body,
                let next = status.next(decision)
            else { continue }
            status = next
            through = until ?? through
            steps.append(Step(status: next, from: from, fact: fact))
        }
        return (steps, through)
    }

    /// By the end of a day: the decisions made by then that have taken effect by then (p.11).
    public func status(on day: CivilDate) -> Decision<RecipientStatus> {
        let (steps, through) = steps { $0.happenedOn <= day }
        var reasons = [
            Reason(
                .order430("10"),
                Localized(
                    ru: "\(appliedOn.shown): обращение, учет ведётся с этого дня",
                    kk: "\(appliedOn.shown): жүгіну, есепке алу осы күннен бастап жүргізіледі"))
        ]
        var status = RecipientStatus.applied
        for step in steps where step.from <= day {
            status = step.status
            let text = Localized(
                ru: "\(step.from.shown): \(step.status.label.ru.lowercased())",
                kk: "\(step.from.shown): \(step.status.label.kk.lowercased())")
            for clause in step.status == .assigned ? ["11", "12.12"] : ["11"] {
                reasons.append(Reason(.order430(clause), text, facts: [step.fact.id]))
            }
        }
        guard let through, day > through, status != .applied, status != .terminated else {
            return Decision(status, reasons)
        }
        reasons.append(
            Reason(
                .order430("12.13"),
                Localized(
                    ru: "срок окончился \(through.shown): прекращена по сроку, без решения",
                    kk: "мерзімі \(KazakhDay.on(through)) аяқталды: мерзімі бойынша, шешімсіз тоқтатылды"),
                facts: steps.map(\.fact.id)))
        return Decision(.terminated, reasons)
    }

    // MARK: Sums

    /// What is left of a payment after its returns; `nil` for a number that nothing was paid by.
    func left(of number: String, _ isKnown: (Fact) -> Bool = { _ in true }) -> Tenge? {
        var left: Tenge?
        for fact in facts where isKnown(fact) {
            switch fact.body {
            case .paid(number, let sum, _): left = sum
            case .returned(number, let sum): left = left.map { $0 - sum }
            default: break
            }
        }
        return left
    }

    /// Paid in excess or by mistake, and not returned by the end of a day (p.12 (25)).
    public func overpaid(on day: CivilDate) -> Decision<Tenge> {
        let isKnown = { (fact: Fact) in fact.happenedOn <= day }
        var sum = Tenge.zero
        for case .paid(let number, _, let kind) in facts.filter(isKnown).map(\.body)
        where kind != .transferred {
            sum += left(of: number, isKnown) ?? .zero
        }
        return Decision(sum, rowReasons(isKnown))
    }

    /// The rows of money in their order (p.6, p.12 (25)).
    private func rowReasons(_ isKnown: (Fact) -> Bool) -> [Reason] {
        facts.filter(isKnown).flatMap { fact -> [Reason] in
            let text: Localized
            switch fact.body {
            case .paid(let number, let sum, let kind):
                let left = kind == .transferred ? nil : self.left(of: number, isKnown)
                text =
                    .same("\(fact.happenedOn.shown): \(number.numbered), ") + kind.label
                    + .same(" \(sum.shown) ₸")
                    + (left.map {
                        Localized(ru: ", осталось вернуть \($0.shown) ₸", kk: ", қайтарылатыны \($0.shown) ₸")
                    } ?? .same(""))
            case .returned(let number, let sum):
                text = Localized(
                    ru: "\(fact.happenedOn.shown): по \(number.numbered) возвращено \(sum.shown) ₸",
                    kk: "\(fact.happenedOn.shown): \(number.numbered) бойынша \(sum.shown) ₸ қайтарылды")
            default: return []
            }
            return ["6.3", "12.25"].map { Reason(.order430($0), text, facts: [fact.id]) }
        }
    }
}

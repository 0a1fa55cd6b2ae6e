/// What was paid for a person for a month: the nine items of p.15, or a month
/// of ОПВ (МЗЖ) or СО (ӘА) for the payment tests.
public struct HealthContribution: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case opv, so
        /// Deductions and contributions to the Fund (МӘМС).
        case osms
        /// The single payment of art.14 p.2 subp. 9 (p.11).
        case single

        public var label: Localized {
            switch self {
            case .opv: Localized(ru: "ОПВ", kk: "МЗЖ")
            case .so: Localized(ru: "СО", kk: "ӘА")
            case .osms: Localized(ru: "ОСМС", kk: "МӘМС")
            case .single: Localized(ru: "единый платёж", kk: "бірыңғай төлем")
            }
        }

        /// True for payments to the Fund, which have all nine items.
        public var isToFund: Bool { self == .osms || self == .single }

        /// What is paid under this kind; the first is meant when no КНП is told.
        var purposes: [PaymentPurpose] {
            switch self {
            case .opv: [.pension, .pensionPenalty]
            case .so: [.social, .socialPenalty]
            case .osms: [.medical, .medicalByEmployer, .medicalPenalty, .medicalByEmployerPenalty]
            case .single: [.single]
            }
        }

        init?(_ purpose: PaymentPurpose) {
            guard let kind = Self.allCases.first(where: { $0.purposes.contains(purpose) }) else { return nil }
            self = kind
        }
    }

    /// What the register of contributions holds for health insurance.
    static let purposes = Kind.allCases.flatMap(\.purposes)

    public let paid: ContributionMonth
    public let kind: Kind
    /// The fact for the rules; `nil` for a penalty, which covers no month, and for a payment to the
    /// Fund that was given back.
    public let fact: InsuranceFact?

    public var month: YearMonth { paid.month }

    init?(_ paid: ContributionMonth, person: InsuredPerson.ID, ordinal: Int) {
        guard let kind = Kind(paid.purpose) else { return nil }
        self.paid = paid
        self.kind = kind
        fact = paid.receivedOn.flatMap { received in
            Self.fact(
                paid.purpose, paid.month, of: person, ordinal: ordinal, receivedOn: received,
                learnedAt: paid.learnedAt, refundedAt: paid.refundedAt)
        }
    }

    /// The fact of a month, or `nil` when it counts for nothing.
    ///
    /// - Parameter ordinal: among what was paid for the person of ``purposes``.
    static func fact(
        _ purpose: PaymentPurpose, _ month: YearMonth, of person: InsuredPerson.ID, ordinal: Int,
        receivedOn: CivilDate, learnedAt: Moment, refundedAt: Moment?
    ) -> InsuranceFact? {
        guard !purpose.isPenalty, let kind = Kind(purpose) else { return nil }
        let id = FactTable.contribution(of: person, ordinal: ordinal)
        let body: InsuranceFactBody
        if kind.isToFund {
            guard refundedAt == nil else { return nil }
            body = .payment(month...month, isSingle: kind == .single, isMonthly: false)
        } else {
            body = .contribution(
                month, kind: kind.rawValue,
                refunded: refundedAt.map { KnowledgeMark(seconds: $0.seconds, id: id) })
        }
        return InsuranceFact(
            id: id, person: person, happenedOn: receivedOn, learnedAt: learnedAt, body: body)
    }
}

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
    }

    public let month: YearMonth
    public let kind: Kind
    /// BIN or IIN; empty if the source gave none.
    public let payer: String
    public let reference: String
    public let receivedOn: CivilDate
    public let sum: Tenge
    /// КНП; empty if the source gave none.
    public let purpose: String
    /// The fact for the rules.
    public let fact: InsuranceFact

    /// - Parameter row: month, kind, payer, reference, received, sum, purpose.
    init?(_ row: borrowing Row, person: InsuredPerson.ID, ordinal: Int, learnedAt: Moment?) {
        guard let month = YearMonth(number: row.integer(0)), let kind = Kind(rawValue: row.text(1)),
            let received = CivilDate(number: row.integer(4)), let learnedAt
        else { return nil }
        self.month = month
        self.kind = kind
        payer = row.text(2)
        reference = row.text(3)
        receivedOn = received
        sum = row.tenge(5)
        purpose = row.text(6)
        fact = InsuranceFact(
            id: FactTable.contribution(of: person, ordinal: ordinal), person: person, happenedOn: received,
            learnedAt: learnedAt, body: Self.body(kind, month))
    }

    static func body(_ kind: Kind, _ month: YearMonth) -> InsuranceFactBody {
        kind.isToFund
            ? .payment(month...month, isSingle: kind == .single, isMonthly: false)
            : .contribution(month, kind: kind.rawValue)
    }
}

extension CivilDate {
    /// `20261121`: the compact form of a day in tables of millions of rows.
    var number: Int64 {
        let (year, month, day) = parts
        return Int64(year * 10_000 + month * 100 + day)
    }

    init?(number: Int64) {
        self.init(Int(number / 10_000), Int(number / 100 % 100), Int(number % 100))
    }
}

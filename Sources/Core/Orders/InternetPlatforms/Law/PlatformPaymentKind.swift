/// A social payment that the operator of an internet platform withholds and transfers for a
/// performer (социальные платежи, p.4): ИПН is a tax and is not reconciled (p.5).
public enum PlatformPaymentKind: String, Hashable, Sendable, CaseIterable {
    case opv, opvr, so, msi

    public var label: Localized {
        switch self {
        case .opv: Localized(ru: "ОПВ", kk: "МЗЖ")
        case .opvr: Localized(ru: "ОПВР", kk: "ЖМЗЖ")
        case .so: Localized(ru: "СО", kk: "ӘА")
        // A129-08: by the title of the order contributions to medical insurance.
        case .msi: Localized(ru: "взносы", kk: "жарналар")
        }
    }

    /// Under which codes its money comes; a penalty is none of it.
    var purposes: [PaymentPurpose] {
        switch self {
        case .opv: [.pension]
        case .opvr: [.employerPension]
        case .so: [.social]
        case .msi: [.medicalByEmployer, .medical]
        }
    }

    /// `nil` of money that is not reconciled.
    init?(_ purpose: PaymentPurpose) {
        guard let kind = Self.allCases.first(where: { $0.purposes.contains(purpose) }) else { return nil }
        self = kind
    }
}

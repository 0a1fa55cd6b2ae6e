/// A kind of social payment (әлеуметтік төлемнің түрі, p.12 (16)); the Social Code names them.
public enum SocialPaymentKind: String, Hashable, Sendable, CaseIterable {
    case disability, breadwinner
    case jobLoss = "job-loss"
    case maternity, childcare

    public var label: Localized {
        switch self {
        case .disability:
            Localized(ru: "по утрате трудоспособности", kk: "еңбекке қабілеттіліктен айырылуға байланысты")
        case .breadwinner:
            Localized(ru: "по потере кормильца", kk: "асыраушысынан айырылуға байланысты")
        case .jobLoss: Localized(ru: "по потере работы", kk: "жұмысынан айырылуға байланысты")
        case .maternity:
            Localized(
                ru: "по беременности и родам, усыновлению",
                kk: "жүктілікке және босануға, бала асырап алуға байланысты")
        case .childcare: Localized(ru: "по уходу за ребёнком", kk: "бала күтіміне байланысты")
        }
    }

    /// Whether an item of the list of data is kept for this kind.
    ///
    /// «Әлеуметтік төлем түрлеріне байланысты» (p.12): read from what the items speak of; the
    /// order has no table.
    ///
    /// - Parameter item: 1–25.
    public func has(item: Int) -> Bool {
        switch item {
        case 17: self == .disability
        case 18: self == .breadwinner
        case 19: self == .jobLoss
        case 20: self == .maternity
        case 21: self == .childcare
        case 24: self != .breadwinner
        default: (1...25).contains(item)
        }
    }
}

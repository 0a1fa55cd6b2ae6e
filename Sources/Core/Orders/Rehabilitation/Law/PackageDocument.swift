/// A document of the package for a certificate (Appendix 2 row 10 of order № 78).
public enum PackageDocument: String, Hashable, Sendable, CaseIterable {
    /// Жеке куәлік.
    case identity
    /// Цифрлық құжаттар сервисінен алынған электрондық құжат.
    case edocument
    /// Ақтау туралы анықтама.
    case rehabilitation
    /// Заңды күшіне енген сот актісінің көшірмесі.
    case courtAct = "court-act"
    /// Нотариат куәландырған құжат.
    case powerOfAttorney = "power-of-attorney"

    public var label: Localized {
        switch self {
        case .identity: Localized(ru: "удостоверение личности", kk: "жеке куәлік")
        case .edocument:
            Localized(
                ru: "электронный документ из сервиса цифровых документов",
                kk: "цифрлық құжаттар сервисінен алынған электрондық құжат")
        case .rehabilitation: Localized(ru: "справка о реабилитации", kk: "ақтау туралы анықтама")
        case .courtAct:
            Localized(
                ru: "копия вступившего в законную силу судебного акта",
                kk: "заңды күшіне енген сот актісінің көшірмесі")
        case .powerOfAttorney:
            Localized(
                ru: "нотариально удостоверенный документ, подтверждающий полномочия",
                kk: "өкілеттіктерін растайтын нотариат куәландырған құжат")
        }
    }

    public var requirement: PackageRequirement {
        switch self {
        case .identity, .edocument: .identity
        case .rehabilitation, .courtAct: .rehabilitation
        case .powerOfAttorney: .powerOfAttorney
        }
    }

    /// A court act is shown as a copy; of all others the original (row 10).
    var needsOriginal: Bool { self != .courtAct }
}

/// What a package must have, by the first document that meets it.
public enum PackageRequirement: String, Hashable, Sendable, CaseIterable {
    case identity, rehabilitation
    case powerOfAttorney = "power-of-attorney"

    /// As a refusal names what is missing: the alternatives as row 10 has them.
    public var label: Localized {
        switch self {
        case .identity:
            Localized(
                ru: "удостоверение личности либо электронный документ из сервиса цифровых документов",
                kk: "жеке куәлік немесе цифрлық құжаттар сервисінен алынған электрондық құжат")
        case .rehabilitation:
            Localized(
                ru: "справка о реабилитации либо копия вступившего в законную силу судебного акта",
                kk: "ақтау туралы анықтама не заңды күшіне енген сот актісінің көшірмесі")
        case .powerOfAttorney: PackageDocument.powerOfAttorney.label
        }
    }

    var citation: Citation {
        switch self {
        case .identity: .order78("A2.10.1")
        case .rehabilitation: .order78("A2.10.2")
        case .powerOfAttorney: .order78("A2.10.3")
        }
    }
}

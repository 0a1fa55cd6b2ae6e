/// What a recognition centre has of what p.10 (2) and p.11 (1) of order № 374 ask of it.
public struct RecognitionCentre: Hashable, Sendable {
    public let hasEquipment: Bool
    public let hasDigitalObject: Bool
    /// For persons with disabilities, with account of the degree of limitation.
    public let isAccessible: Bool

    public init(hasEquipment: Bool, hasDigitalObject: Bool, isAccessible: Bool) {
        self.hasEquipment = hasEquipment
        self.hasDigitalObject = hasDigitalObject
        self.isAccessible = isAccessible
    }

    public enum Requirement: String, Hashable, Sendable, CaseIterable {
        /// Equipment and (or) a digital object.
        case means = "10.2"
        /// A digital object, on condition of access.
        case accessibleObject = "11.1"

        public var label: Localized {
            switch self {
            case .means:
                Localized(
                    ru: "оборудование и (или) цифровой объект", kk: "жабдық және (немесе) цифрлық объект")
            case .accessibleObject:
                Localized(
                    ru: "цифровой объект, доступный лицам с инвалидностью",
                    kk: "мүгедектігі бар адамдарға қолжетімді цифрлық объект")
            }
        }
    }

    /// Whether a requirement is met, and by what.
    public func meets(_ requirement: Requirement) -> Decision<Bool> {
        let (isMet, text) =
            switch requirement {
            case .means:
                (
                    hasEquipment || hasDigitalObject,
                    Localized(
                        ru:
                            "оборудование: \(Self.said(hasEquipment).ru), цифровой объект: \(Self.said(hasDigitalObject).ru)",
                        kk:
                            "жабдық: \(Self.said(hasEquipment).kk), цифрлық объект: \(Self.said(hasDigitalObject).kk)"
                    )
                )
            case .accessibleObject:
                (
                    hasDigitalObject && isAccessible,
                    Localized(
                        ru:
                            "цифровой объект: \(Self.said(hasDigitalObject).ru), доступ лиц с инвалидностью: \(Self.said(isAccessible).ru)",
                        kk:
                            "цифрлық объект: \(Self.said(hasDigitalObject).kk), мүгедектігі бар адамдардың қолжетімділігі: \(Self.said(isAccessible).kk)"
                    )
                )
            }
        return Decision(isMet, [Reason(.order374(requirement.rawValue), text, applied: isMet)])
    }

    private static func said(_ has: Bool) -> Localized {
        has ? Localized(ru: "есть", kk: "бар") : Localized(ru: "нет", kk: "жоқ")
    }
}

/// By which point of the Rules documents are collected.
public enum ReimbursementPoint: String, Hashable, Sendable, CaseIterable {
    /// Preventive measures; the insured submits.
    case preventive = "8"
    /// The insured and (or) the beneficiary submit, and the beneficiary's consent is asked.
    case rehabilitation = "16"

    public var label: Localized {
        switch self {
        case .preventive: Localized(ru: "превентивные меры", kk: "превентивтік шаралар")
        case .rehabilitation: Localized(ru: "реабилитационные меры", kk: "оңалту шаралары")
        }
    }

    var asksConsent: Bool { self == .rehabilitation }
    /// Part 2: what is not submitted.
    var ofSubmission: Citation { .preventionRules(rawValue + ".2") }
    /// Part 3: what the insurer gets.
    var ofRequest: Citation { .preventionRules(rawValue + ".3") }
}

/// Removes what discloses a person's health from texts, for operators who may not see it
/// ([S333] §7a).
///
/// Rules name categories and clauses in their texts; the veil goes over the
/// finished words, so that no text can be forgotten.
public struct MedicalVeil: Hashable, Sendable {
    public let seesMedical: Bool

    public init(seesMedical: Bool) { self.seesMedical = seesMedical }

    /// The text shown instead of what is hidden.
    public static let hidden = Localized(
        ru: "медицинские сведения закрыты", kk: "медициналық мәліметтер жабық")

    private static let categories = InsuranceCategory.allCases.filter(\.isMedical)
    /// Points of the order that belong to one of these categories alone.
    private static let points: Set<String> = [
        "24", "25", "26", "31", "32", "33", "34", "35", "36", "37", "47", "21.2", "21.4", "21.5", "21.6",
        "21.10",
    ]

    func hides(_ category: InsuranceCategory) -> Bool { category.isMedical && !seesMedical }

    /// `R12 – лица с инвалидностью`, or what may be known of it.
    public func title(_ category: InsuranceCategory) -> Localized {
        let code = category.code(seesMedical: seesMedical)
        let name = category.name(seesMedical: seesMedical)
        return Localized(ru: "\(code) – \(name.ru)", kk: "\(code) – \(name.kk)")
    }

    /// The category as paper names it, or what may be known of it.
    public func paperTitle(_ category: InsuranceCategory) -> Localized {
        hides(category) ? category.name(seesMedical: false) : category.written
    }

    /// What the entitlement rests on, as paper names it.
    public func paperTitle(_ basis: EntitlementBasis) -> Localized {
        if case .category(let category) = basis { return paperTitle(category) }
        return basis.label
    }

    public func code(_ category: InsuranceCategory) -> String { category.code(seesMedical: seesMedical) }

    /// What the entitlement rests on, in words.
    public func title(_ basis: EntitlementBasis) -> Localized {
        if case .category(let category) = basis { return title(category) }
        return basis.label
    }

    public func text(_ text: Localized) -> Localized {
        seesMedical
            ? text
            : Localized(
                ru: Self.veiled(text.ru, Self.hidden.ru, \.ru),
                kk: Self.veiled(text.kk, Self.hidden.kk, \.kk))
    }

    /// A clause that would name the category is cited by its point's list.
    public func citation(_ citation: Citation) -> Citation {
        guard !seesMedical, citation.act == .order333 else { return citation }
        let parts = citation.clause.split(separator: ".")
        let isTold =
            Self.points.contains(citation.clause)
            || parts.first.map { Self.points.contains(String($0)) } == true
        guard isTold else { return citation }
        return .order333(parts.first == "21" ? "21" : "20.1")
    }

    public func reason(_ reason: Reason) -> Reason {
        reason.saying(text(reason.text), citing: citation(reason.citation))
    }

    private static func veiled(_ text: String, _ hidden: String, _ part: (Localized) -> String) -> String {
        var text = text
        for category in categories {
            text = text.replacing(part(category.name), with: hidden)
            text = withoutCode(category.code, in: text)
        }
        return text
    }

    /// `R2` goes, `R21` and `XR2` stay.
    private static func withoutCode(_ code: String, in text: String) -> String {
        guard text.contains(code) else { return text }
        var result = ""
        var rest = text[...]
        while let found = rest.firstRange(of: code) {
            let before = rest[..<found.lowerBound].last ?? result.last ?? " "
            let after = rest[found.upperBound...].first ?? " "
            let isWhole = !(before.isLetter || before.isNumber || after.isNumber)
            result += rest[..<found.lowerBound] + (isWhole ? "R••" : code)
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}

extension StoredFact {
    /// Whether a fact discloses health: a medical category, including one in a father's
    /// application, or a sick-leave sheet.
    public var isMedical: Bool {
        switch fact.body {
        case .listed(let listing): listing.category.isMedical
        case .unlisted(let category, _, _), .manualEnrolment(let category, _),
            .fatherApplication(_, let category):
            category.isMedical
        case .sickLeave: true
        default: false
        }
    }
}

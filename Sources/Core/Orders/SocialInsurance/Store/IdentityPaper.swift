/// A document of a recipient (p.12 (7)): an identity document, or the certificate of a kandas.
public struct IdentityPaper: Hashable, Sendable {
    /// «Қандас куәлігі» stands in the words of p.12 (7) beside the identity document.
    static let kandas = "kandas"

    public let kind: String
    /// May be empty: the certificate of a kandas has none (E430-17).
    public let series: String
    public let number: String
    public let issuedOn: CivilDate
    public let issuedBy: String

    static let kinds: [FieldSpec.Choice] =
        IdentityDocument.Kind.allCases.filter { $0 != .other }.map { FieldSpec.Choice($0.rawValue, $0.label) }
        + [
            FieldSpec.Choice(kandas, Localized(ru: "удостоверение кандаса", kk: "қандас куәлігі")),
            FieldSpec.Choice(IdentityDocument.Kind.other.rawValue, IdentityDocument.Kind.other.label),
        ]

    /// As it is stored; `nil` of what names no document.
    init?(stored fields: [String: String]) {
        guard let number = fields["number"], let issued = fields["issued_on"].flatMap({ CivilDate(iso: $0) })
        else { return nil }
        kind = fields["document"] ?? ""
        series = fields["series"] ?? ""
        self.number = number
        issuedOn = issued
        issuedBy = fields["issued_by"] ?? ""
    }

    public var label: Localized {
        Self.kinds.first { $0.code == kind }?.label ?? IdentityDocument.Kind.other.label
    }

    public var shown: Localized {
        let numbers = [series, number.numbered].filter { !$0.isEmpty }.joined(separator: " ")
        return label + .same(" \(numbers), \(issuedOn.shown), \(issuedBy)")
    }
}

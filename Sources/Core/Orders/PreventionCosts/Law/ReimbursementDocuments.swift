/// The documents of one application for reimbursement: which of them databases have, and which
/// are therefore submitted on paper (p.8, 16 parts 2 and 3).
public struct ReimbursementDocuments: Hashable, Sendable {
    public let point: ReimbursementPoint
    /// In the order of the list.
    public let names: [String]
    /// Of which databases have an electronic form, or their data.
    public let inDatabases: Set<String>
    /// Of the beneficiary; not asked by p.8.
    public let hasConsent: Bool

    public init(
        _ point: ReimbursementPoint, names: [String], inDatabases: Set<String>, hasConsent: Bool
    ) {
        self.point = point
        self.names = names
        self.inDatabases = inDatabases
        self.hasConsent = hasConsent
    }

    /// What is submitted on paper.
    ///
    /// Without the beneficiary's consent the insurer cannot get the others electronically; the
    /// text does not force paper (A129-06).
    public var onPaper: [String] { names.filter { !inDatabases.contains($0) } }

    /// What the insurer asks databases for.
    public var requested: [String] { names.filter { inDatabases.contains($0) } }

    /// Whether the request may go.
    var refusals: [Message] {
        var refusals: [Message] = []
        if !inDatabases.isSubset(of: names) { refusals.append(.unknownDocument) }
        if point.asksConsent, !hasConsent, !requested.isEmpty { refusals.append(.noBeneficiaryConsent) }
        return refusals
    }

    var reasons: [Reason] {
        var reasons = [
            Reason(
                point.ofSubmission,
                Localized(
                    ru:
                        "на бумаге: \(onPaper.count), есть в базах данных и не представляются: \(requested.count)",
                    kk: "қағаз түрінде: \(onPaper.count), дерекқорларда бар, ұсынылмайды: \(requested.count)")
            )
        ]
        guard point.asksConsent, !requested.isEmpty else { return reasons }
        reasons.append(
            Reason(
                point.ofRequest,
                hasConsent
                    ? Localized(ru: "согласие выгодоприобретателя есть", kk: "пайда алушының келісімі бар")
                    : Localized(
                        ru: "нет согласия выгодоприобретателя – решение страховщика",
                        kk: "пайда алушының келісімі жоқ – сақтандырушы шешеді"), applied: hasConsent))
        return reasons
    }
}

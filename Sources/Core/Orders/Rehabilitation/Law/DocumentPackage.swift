/// The documents that somebody shows with an application for a certificate, checked against
/// Appendix 2 row 10 of order № 78.
public struct DocumentPackage: Hashable, Sendable {
    public struct Shown: Hashable, Sendable {
        public let document: PackageDocument
        /// Of a court act: the day on which it came into legal force.
        public let inForceOn: CivilDate?
        public let isExpired: Bool
        public let isOriginalShown: Bool

        public init(
            _ document: PackageDocument, inForceOn: CivilDate? = nil, isExpired: Bool = false,
            isOriginalShown: Bool = true
        ) {
            self.document = document
            self.inForceOn = inForceOn
            self.isExpired = isExpired
            self.isOriginalShown = isOriginalShown
        }
    }

    public let shown: [Shown]
    /// Of a representative, whose powers are part of the package.
    public let isByRepresentative: Bool
    /// The day on which it is shown.
    public let day: CivilDate

    public init(_ shown: [Shown], isByRepresentative: Bool, on day: CivilDate) {
        self.shown = shown
        self.isByRepresentative = isByRepresentative
        self.day = day
    }

    public var requirements: [PackageRequirement] {
        PackageRequirement.allCases.filter { $0 != .powerOfAttorney || isByRepresentative }
    }

    /// What counts as given: the original is there, and a court act has come into force by then.
    private func given(for requirement: PackageRequirement) -> [Shown] {
        shown.filter { shown in
            guard shown.document.requirement == requirement else { return false }
            if shown.document.needsOriginal { return shown.isOriginalShown }
            return shown.inForceOn.map { $0 <= day } ?? false
        }
    }

    /// A requirement is met by one valid document.
    public func meets(_ requirement: PackageRequirement) -> Bool {
        given(for: requirement).contains { !$0.isExpired }
    }

    /// Requirements that nothing was given for.
    public var missing: [PackageRequirement] { requirements.filter { given(for: $0).isEmpty } }

    /// Expired documents of requirements that no other document meets.
    public var expired: [PackageDocument] {
        requirements.filter { !meets($0) }.flatMap { given(for: $0).filter(\.isExpired).map(\.document) }
    }

    /// p.5: the full package, nothing of it expired.
    public var isComplete: Bool { requirements.allSatisfy(meets) }

    /// The documents that are accepted: one or more of each requirement, valid ones.
    public var accepted: [PackageDocument] {
        requirements.flatMap { given(for: $0).filter { !$0.isExpired }.map(\.document) }
    }

    /// What each requirement is met by, or what it lacks.
    public var reasons: [Reason] {
        requirements.map { requirement in
            let given = given(for: requirement)
            if let met = given.first(where: { !$0.isExpired }) {
                return Reason(
                    requirement.citation,
                    Localized(ru: "представлено: ", kk: "ұсынылды: ") + met.document.label)
            }
            if let expired = given.first {
                return Reason(
                    requirement.citation,
                    Localized(ru: "истёк срок действия: ", kk: "қолданылу мерзімі өткен: ")
                        + expired.document.label, applied: false)
            }
            return Reason(
                requirement.citation,
                Localized(ru: "не представлено: ", kk: "ұсынылмаған: ") + requirement.label, applied: false)
        }
    }
}

extension DocumentPackage {
    /// The package as the record of an application keeps it: `identity,court-act(2026-01-01)`.
    init(_ values: RegisterValues, on day: CivilDate) {
        let expired = Set(values.codes(Certificate.Fields.expired))
        let copies = Set(values.codes(Certificate.Fields.copies))
        let documents = values.codes(Certificate.Fields.documents)
        self.init(
            (documents + expired.subtracting(documents.map(Self.code)).sorted()).compactMap { text in
                PackageDocument(rawValue: Self.code(text)).map { document in
                    Shown(
                        document, inForceOn: Self.force(text), isExpired: expired.contains(document.rawValue),
                        isOriginalShown: !copies.contains(document.rawValue))
                }
            }, isByRepresentative: values[Certificate.Fields.by] == Certificate.representative, on: day)
    }

    private static func code(_ text: String) -> String { String(text.prefix { $0 != "(" }) }

    private static func force(_ text: String) -> CivilDate? {
        let parts = text.split(separator: "(")
        guard parts.count > 1, parts[1].last == ")" else { return nil }
        return CivilDate(iso: parts[1].dropLast())
    }
}

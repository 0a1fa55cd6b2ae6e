/// The rules of a category, in force from a day.
public struct CategoryEntry: Hashable, Sendable {
    public let category: InsuranceCategory
    /// The edition's first day (order № 111 of 21.10.2025: 01.01.2026).
    public let validFrom: CivilDate
    /// The name of the order; Kazakh is its language, Russian a translation.
    public let name: Localized
    /// Point and sub-point that name the category.
    public let clause: String
    /// Points on its list.
    public let listClause: String
    public let test: PaymentTest
    /// p.21, 57: sub-point with the documents, or `nil` where nobody is
    /// enrolled by hand (`E-CAT`).
    public let manualClause: String?
    /// All of these, in the order of the clause.
    public let documents: [DocumentRequirement]

    /// True when the category has a document set.
    public var allowsManualEnrolment: Bool { manualClause != nil }

    /// The requirements that the documents do not satisfy, in the order of the clause.
    public func missing(_ brought: [SupportingDocument], on day: CivilDate) -> [DocumentRequirement] {
        documents.filter { !$0.isMet(by: brought, on: day) }
    }

    /// The entry in force on a day; history before the first edition is read
    /// by the first.
    public static func of(_ category: InsuranceCategory, on day: CivilDate) -> CategoryEntry {
        let rows = editions[Int(category.rawValue)]
        return rows.last { $0.validFrom <= day } ?? rows[0]
    }

    static func test(_ category: InsuranceCategory, on day: CivilDate) -> PaymentTest {
        let rows = editions[Int(category.rawValue)]
        return rows.count == 1 ? rows[0].test : of(category, on: day).test
    }

    /// By category, each in order of date and with at least one row.
    private static let editions: [[CategoryEntry]] = InsuranceCategory.allCases.map { category in
        let rows = all.filter { $0.category == category }.sorted { $0.validFrom < $1.validFrom }
        precondition(!rows.isEmpty, "every category has an entry")
        return rows
    }

    /// The first day of the edition that the program carries out.
    public static let edition = HealthInsuranceParameters.inForceFrom
}

/// The orders that Tereze carries out.
public enum Orders {
    public static let all: [Order] = [ProfessionalPayment.order, HealthInsurance.order]

    /// Orders to come: their words in scenarios are settled.
    public static let planned: [PlannedLaw] = [
        PlannedLaw("430"), PlannedLaw("113", parameters: ["publication_113": .date]), PlannedLaw("129"),
    ]
}

/// Every dated number that the program knows by name: those of no order, then
/// those of the orders.
enum DeclaredParameters {
    static let all: [ParameterSpec] =
        CommonParameters.all + ProfessionalPaymentParameters.all + HealthInsuranceParameters.all

    static func spec(_ name: String) -> ParameterSpec? { byName[name] }

    /// The citation that a store keeps as a row's source.
    static func citation(_ source: String) -> Citation? { bySource[source] }

    private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    private static let bySource = Dictionary(
        all.compactMap { spec in spec.citation.map { (spec.source, $0) } },
        uniquingKeysWith: { first, _ in first })
}

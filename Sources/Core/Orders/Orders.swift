/// The orders that Tereze carries out.
public enum Orders {
    public static let all: [Order] = [
        ProfessionalPayment.order, HealthInsurance.order, SocialInsurance.order, InternetPlatforms.order,
    ]

    /// Orders to come: their words in scenarios are settled, of some the rules too.
    public static let planned: [PlannedLaw] = [
        PlannedLaw("113", parameters: ["publication_113": .date])
    ]
}

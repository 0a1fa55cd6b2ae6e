/// The orders that Tereze carries out.
public enum Orders {
    public static let all: [Order] = [
        ProfessionalPayment.order, HealthInsurance.order, SocialInsurance.order, InternetPlatforms.order,
    ]

    /// Orders to come: their rules are written and tell stories, a desk they have not yet.
    public static let planned: [PlannedLaw] = [
        PlannedLaw("113", parameters: ["publication_113": .date]),
        PlannedLaw(.qualifications, numbers: QualificationParameters.all),
        PlannedLaw(.prevention),
    ]
}

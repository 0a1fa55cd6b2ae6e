/// The orders that Tereze carries out.
public enum Orders {
    public static let all: [Order] = [
        ProfessionalPayment.order, HealthInsurance.order, SocialInsurance.order, InternetPlatforms.order,
    ]

    /// Orders to come: their rules are written and tell stories, a desk they have not yet.
    public static let planned: [PlannedLaw] = [
        PlannedLaw(.rehabilitation, numbers: RehabilitationParameters.all),
        PlannedLaw(.qualifications, numbers: QualificationParameters.all),
        PlannedLaw(.prevention),
    ]
}

/// The screens of the orders that Tereze carries out.
extension OrderScreens {
    public static let all: [OrderScreens] = [
        ProfessionalPaymentScreens.order, HealthInsuranceScreens.order, SocialInsuranceScreens.order,
        InternetPlatformsScreens.order,
    ]
}

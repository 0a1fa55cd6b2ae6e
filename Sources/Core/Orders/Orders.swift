/// The orders that Tereze carries out.
public enum Orders {
    public static let all: [Order] = [ProfessionalPayment.order, HealthInsurance.order]
}

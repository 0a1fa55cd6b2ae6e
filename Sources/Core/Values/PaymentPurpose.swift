/// What is paid for a person, by the purpose code of the payment (код назначения платежа, КНП /
/// төлемді тағайындау коды, ТТК): contributions of every kind and their penalties.
///
/// One register of contribution months serves all orders; another code has no place in it.
public enum PaymentPurpose: Int64, Hashable, Sendable, CaseIterable {
    /// Единый платёж / бірыңғай төлем: has no КНП of its own in the register.
    case single = 0
    /// Обязательные пенсионные взносы (ОПВ / МЗЖ).
    case pension = 10
    /// Социальные отчисления (СО / ӘА), order 430.
    case social = 12
    /// Обязательные профессиональные пенсионные взносы (ОППВ), order 526.
    case occupational = 15
    case socialPenalty = 17
    case pensionPenalty = 19
    /// Обязательные пенсионные взносы работодателя (ОПВР / ЖМЗЖ).
    case employerPension = 89
    case employerPensionPenalty = 98
    /// Отчисления на ОСМС, paid by the employer.
    case medicalByEmployer = 121
    /// Взносы на ОСМС.
    case medical = 122
    case medicalByEmployerPenalty = 123
    case medicalPenalty = 124

    /// Three digits, as a payment order has them.
    public init?(code: String) {
        guard code.utf8.count == 3, code.asciiDigits != nil, let number = Int64(code), number > 0
        else { return nil }
        self.init(rawValue: number)
    }

    /// Three digits, as a payment order has them.
    public var code: String { padded(Int(rawValue), 3) }

    /// Пеня / өсімпұл: money that covers no month.
    public var isPenalty: Bool {
        switch self {
        case .socialPenalty, .pensionPenalty, .employerPensionPenalty, .medicalByEmployerPenalty,
            .medicalPenalty:
            true
        case .single, .pension, .social, .occupational, .employerPension, .medicalByEmployer, .medical: false
        }
    }
}

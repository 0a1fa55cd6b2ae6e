/// What is paid for a person, by the purpose code of the payment (код назначения платежа, КНП /
/// төлемді тағайындау коды, ТТК): contributions of every kind and their penalties.
///
/// One register of contribution months serves all orders; another code has no place in it.
public enum PaymentPurpose: Int64, Hashable, Sendable, CaseIterable {
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
        guard code.utf8.count == 3, code.asciiDigits != nil, let number = Int64(code) else { return nil }
        self.init(rawValue: number)
    }

    public var code: String { padded(Int(rawValue), 3) }

    /// Пеня / өсімпұл: money that covers no month.
    public var isPenalty: Bool {
        switch self {
        case .socialPenalty, .pensionPenalty, .employerPensionPenalty, .medicalByEmployerPenalty,
            .medicalPenalty:
            true
        case .pension, .social, .occupational, .employerPension, .medicalByEmployer, .medical: false
        }
    }

    public var label: Localized {
        switch self {
        case .pension: Localized(ru: "ОПВ", kk: "МЗЖ")
        case .social: Localized(ru: "социальные отчисления", kk: "әлеуметтік аударымдар")
        case .occupational: Localized(ru: "ОППВ", kk: "МКЗЖ")
        case .socialPenalty:
            Localized(ru: "пеня по социальным отчислениям", kk: "әлеуметтік аударымдар бойынша өсімпұл")
        case .pensionPenalty: Localized(ru: "пеня по ОПВ", kk: "МЗЖ бойынша өсімпұл")
        case .employerPension: Localized(ru: "ОПВР", kk: "ЖМЗЖ")
        case .employerPensionPenalty: Localized(ru: "пеня по ОПВР", kk: "ЖМЗЖ бойынша өсімпұл")
        case .medicalByEmployer: Localized(ru: "отчисления на ОСМС", kk: "МӘМС аударымдары")
        case .medical: Localized(ru: "взносы на ОСМС", kk: "МӘМС жарналары")
        case .medicalByEmployerPenalty:
            Localized(ru: "пеня по отчислениям на ОСМС", kk: "МӘМС аударымдары бойынша өсімпұл")
        case .medicalPenalty: Localized(ru: "пеня по взносам на ОСМС", kk: "МӘМС жарналары бойынша өсімпұл")
        }
    }
}

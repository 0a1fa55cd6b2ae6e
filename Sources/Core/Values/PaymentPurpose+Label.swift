extension PaymentPurpose {
    public var label: Localized {
        switch self {
        case .single: Localized(ru: "единый платёж", kk: "бірыңғай төлем")
        case .pension: Localized(ru: "ОПВ", kk: "МЗЖ")
        case .social: Localized(ru: "социальные отчисления", kk: "әлеуметтік аударымдар")
        case .occupational: Localized(ru: "ОППВ", kk: "МКЗЖ")
        case .socialPenalty:
            Localized(ru: "пеня по социальным отчислениям", kk: "әлеуметтік аударымдар өсімпұлы")
        case .pensionPenalty: Localized(ru: "пеня по ОПВ", kk: "МЗЖ өсімпұлы")
        case .employerPension: Localized(ru: "ОПВР", kk: "ЖМЗЖ")
        case .employerPensionPenalty: Localized(ru: "пеня по ОПВР", kk: "ЖМЗЖ өсімпұлы")
        case .medicalByEmployer: Localized(ru: "отчисления на ОСМС", kk: "МӘМС аударымдары")
        case .medical: Localized(ru: "взносы на ОСМС", kk: "МӘМС жарналары")
        case .medicalByEmployerPenalty:
            Localized(ru: "пеня по отчислениям на ОСМС", kk: "МӘМС аударымдарының өсімпұлы")
        case .medicalPenalty: Localized(ru: "пеня по взносам на ОСМС", kk: "МӘМС жарналарының өсімпұлы")
        }
    }
}

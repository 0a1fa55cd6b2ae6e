/// The status of a case on a day.
///
/// The order names only осуществление, приостановление, возобновление and прекращение;
/// the other steps are named after its acts (p.3–17).
public enum CaseStatus: String, Hashable, Sendable, CaseIterable {
    case collecting
    case awaitingPhone = "awaiting-phone"
    case checking
    case ineligible
    case closed
    case smsSent = "sms-sent"
    case reminded
    case registered
    case awaitingEmployer = "awaiting-employer"
    case sentForPayment = "sent-for-payment"
    case active
    case suspended
    case terminated
    case pensionAge = "pension-age"

    /// Whether nothing more is paid or asked in such a case.
    public var isEnded: Bool { self == .closed || self == .terminated || self == .pensionAge }

    public var label: Localized {
        switch self {
        case .collecting: Localized(ru: "Сбор сведений", kk: "Мәліметтер жиналуда")
        case .awaitingPhone: Localized(ru: "Ожидает регистрации номера", kk: "Нөмірді тіркеу күтілуде")
        case .checking: Localized(ru: "Проверка условий", kk: "Шарттарды тексеру")
        case .ineligible: Localized(ru: "Не соответствует условиям", kk: "Шарттарға сәйкес келмейді")
        case .closed: Localized(ru: "Процесс завершён", kk: "Процесс аяқталды")
        case .smsSent: Localized(ru: "Sms направлено", kk: "Sms жіберілді")
        case .reminded: Localized(ru: "PUSH и уведомление ЕКЦ", kk: "PUSH және ББО хабарламасы")
        case .registered: Localized(ru: "Зарегистрировано", kk: "Тіркелді")
        case .awaitingEmployer:
            Localized(ru: "На подтверждении у работодателя", kk: "Жұмыс берушінің растауында")
        case .sentForPayment: Localized(ru: "Передано в АИС «ЦБД»", kk: "«ОДҚ» ААЖ-ға берілді")
        case .active: Localized(ru: "Осуществляется", kk: "Жүзеге асырылуда")
        case .suspended: Localized(ru: "Приостановлена", kk: "Тоқтатыла тұрды")
        case .terminated: Localized(ru: "Прекращена", kk: "Тоқтатылды")
        case .pensionAge: Localized(ru: "Завершена: пенсионный возраст", kk: "Аяқталды: зейнеткерлік жас")
        }
    }
}

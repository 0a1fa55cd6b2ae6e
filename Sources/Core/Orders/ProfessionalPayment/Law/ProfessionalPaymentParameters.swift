/// The numbers of order 526 and of Labour Code art.127-3.
public enum ProfessionalPaymentParameters {
    /// Order p.4: the first day of the order.
    public static let inForceFrom = CivilDate(dayNumber: CivilDate.number(2024, 1, 1))

    /// p.8: the age that is reached.
    public static let age = declared(
        "526.age", .age, "Профвыплата: возраст", "Кәсіптік төлем: жасы",
        full: Localized(
            ru: "Возраст, по достижении которого осуществляется профессиональная выплата",
            kk: "Жеткен кезде кәсіптік төлем жүзеге асырылатын жас"),
        "8", 55)

    /// p.5, 8, 10: months of ОППВ in all.
    public static let contributionMonths = declared(
        "526.contribution-months", .months, "Профвыплата: месяцев ОППВ, не менее",
        "Кәсіптік төлем: МКЗЖ айлары, кемінде",
        full: Localized(
            ru: "Месяцы, за которые уплачены ОППВ, в совокупности не менее",
            kk: "МКЗЖ төленген айлар, жиынтығында кемінде"),
        "5.1", 84)

    /// p.5: the act is entered in ЕСУТД.
    public static let recordDays = declared(
        "526.record-days", .workingDays, "Профвыплата: внести акт в ЕСУТД", "Кәсіптік төлем: акт ЕШЕБЖ-ға",
        full: Localized(
            ru: "Срок, в который работодатель вносит акт в ЕСУТД, со дня акта",
            kk: "Жұмыс беруші актіні ЕШЕБЖ-ға енгізетін мерзім, акт күнінен"),
        "5.2", 3)

    /// p.13: without an answer to the sms.
    public static let answerDays = declared(
        "526.answer-days", .calendarDays, "Профвыплата: ждать ответа на sms",
        "Кәсіптік төлем: sms жауабын күту",
        full: Localized(
            ru: "Сколько ждут ответа на sms до PUSH и контакт-центра",
            kk: "PUSH пен байланыс орталығына дейін sms жауабын күту мерзімі"),
        "13.1", 3)

    /// p.17: the employer's first remittance, in the month after the consent.
    public static let firstRemittanceDay = declared(
        "526.first-transfer-day", .workingDay, "Профвыплата: первый перевод",
        "Кәсіптік төлем: алғашқы ақша аудару",
        full: Localized(
            ru: "Первый перевод работодателя: рабочий день месяца после согласия, не позднее",
            kk: "Жұмыс берушінің алғашқы ақша аударуы: келісімнен кейінгі айдың жұмыс күні, кешіктірмей"),
        "17.1", 5)

    /// p.18: months without a debit from the account.
    public static let idleMonths = declared(
        "526.idle-months", .months, "Профвыплата: без расходных операций",
        "Кәсіптік төлем: шығыс операциясыз",
        full: Localized(
            ru: "Месяцы без расходных операций по счету, после которых выплата приостанавливается",
            kk: "Төлем тоқтатыла тұратын, шот бойынша шығыс операциялары жоқ айлар"),
        "18.1", 3)

    /// p.25: the employer's remittance, in the month before the month of payment.
    public static let remittanceDay = declared(
        "526.transfer-day", .workingDay, "Профвыплата: перевод работодателя", "Кәсіптік төлем: ақша аудару",
        full: Localized(
            ru: "Перевод работодателя: рабочий день месяца перед месяцем выплаты, не позднее",
            kk: "Жұмыс берушінің ақша аударуы: төлем айының алдындағы айдың жұмыс күні, кешіктірмей"),
        "25.1", 5)

    /// p.17, 26: the money reaches the recipient.
    public static let disbursementDay = declared(
        "526.payout-day", .workingDay, "Профвыплата: зачисление получателю",
        "Кәсіптік төлем: шотқа есепке жатқызу",
        full: Localized(
            ru: "Зачисление получателю: рабочий день месяца, не позднее",
            kk: "Алушының шотына есепке жатқызу: айдың жұмыс күні, кешіктірмей"),
        "26", 10)

    /// Labour Code art.127-3 p.4: how many прожиточный минимум a month's payment is.
    public static let minimums = ParameterSpec(
        "professional_payment_in_subsistence_minimums", .subsistenceMinimums,
        Localized(ru: "Профвыплата, в прожиточных минимумах", kk: "Кәсіптік төлем, күнкөріс деңгейімен"),
        full: payment, Citation(.labourCode, "127-3.4"), [.init(from: inForceFrom, 1)])

    /// What the rules read: ``PaymentNumbers``.
    static let numbers = [
        age, contributionMonths, recordDays, answerDays, firstRemittanceDay, idleMonths, remittanceDay,
        disbursementDay,
        minimums,
    ]

    public static let all: [ParameterSpec] =
        numbers + [
            ParameterSpec(
                "professional_payment_monthly", .tenge,
                Localized(ru: "Профвыплата за месяц", kk: "Айлық кәсіптік төлем"), full: payment)
        ]

    private static let payment = Localized(
        ru: "Профессиональная выплата за счет средств работодателя за месяц",
        kk: "Жұмыс берушінің қаражаты есебінен айлық кәсіптік төлем")

    private static func declared(
        _ name: String, _ unit: ParameterSpec.Unit, _ ru: String, _ kk: String, full: Localized,
        _ clause: String, _ value: Int
    ) -> ParameterSpec {
        ParameterSpec(
            name, unit, Localized(ru: ru, kk: kk), full: full, .order526(clause),
            [.init(from: inForceFrom, value)])
    }
}

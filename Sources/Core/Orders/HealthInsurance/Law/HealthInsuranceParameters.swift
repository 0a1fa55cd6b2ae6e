/// The numbers of order ҚР ДСМ-333/2020, and the rates that are paid by.
public enum HealthInsuranceParameters {
    /// The first day of the edition that the program carries out (order № 111 of 21.10.2025).
    public static let inForceFrom = CivilDate(dayNumber: CivilDate.number(2026, 1, 1))

    /// «Балалар»: a reading of the project; the order has no age.
    public static let adultAge = declared(
        "333.adult-age", .age, "ОСМС: дети, до возраста", "МӘМС: балалар, осы жасқа дейін", "20.1", 18,
        isReading: true)

    /// p.20 (3), (4), p.28: «үш жасқа толғанға дейін».
    public static let childAge = declared(
        "333.child-age", .age, "ОСМС: ребёнок в категориях R3 и R4", "МӘМС: R3 және R4 санаттарындағы бала",
        full: Localized(
            ru: "ОСМС: до этого возраста воспитывают ребёнка и ухаживают за ним",
            kk: "МӘМС: баланы осы жасқа толғанға дейін тәрбиелейді және күтеді"),
        "20.1", 3)

    /// p.9 part 1.
    public static let retentionMonths = declared(
        "333.retention-months", .months, "ОСМС: право после снятия категории",
        "МӘМС: санаттан шығарғаннан кейін",
        full: Localized(
            ru: "ОСМС: право сохраняется после снятия категории, с прекращения уплаты",
            kk: "МӘМС: санаттан шығарғаннан кейін құқық сақталады, төлеу тоқтатылған күннен"),
        "9.2", 3)

    /// p.9 part 2.
    public static let unpaidMonths = declared(
        "333.unpaid-months", .months, "ОСМС: право без взносов государства",
        "МӘМС: мемлекет жарнасынсыз құқық",
        full: Localized(
            ru: "ОСМС: право сохраняется, когда взносы от государства не поступают, не более",
            kk: "МӘМС: мемлекеттен жарналар түспегенде құқық сақталады, аспайды"),
        "9.3", 3)

    /// p.10 part 1: months before the payment.
    public static let payerMonths = declared(
        "333.payer-months", .months, "ОСМС: оплачено до месяца платежа", "МӘМС: төлем айына дейін төленгені",
        full: Localized(
            ru: "ОСМС: месяцы до месяца платежа, за которые плательщик уплатил",
            kk: "МӘМС: төлеуші төлеген, төлем айының алдындағы айлар"),
        "10.1", 12)

    /// p.10 part 2.
    public static let payerRetentionMonths = declared(
        "333.payer-retention-months", .months, "ОСМС: право плательщика без взносов",
        "МӘМС: төлеушінің жарнасыз құқығы",
        full: Localized(
            ru: "ОСМС: право плательщика сохраняется с прекращения уплаты, не более",
            kk: "МӘМС: төлеушінің құқығы төлеу тоқтатылған күннен сақталады, аспайды"),
        "10.2", 3)

    /// p.10 part 3.
    public static let longPaymentMonths = declared(
        "333.long-payment-months", .months, "ОСМС: непрерывная уплата", "МӘМС: үздіксіз төлеу",
        full: Localized(
            ru: "ОСМС: месяцы непрерывной уплаты, дающие более долгое сохранение права",
            kk: "МӘМС: құқықты ұзағырақ сақтайтын үздіксіз төлеу айлары"),
        "10.3", 60)

    /// p.10 part 3.
    public static let longRetentionMonths = declared(
        "333.long-retention-months", .months, "ОСМС: право при непрерывной уплате",
        "МӘМС: үздіксіз төлегеннің құқығы",
        full: Localized(
            ru: "ОСМС: право после непрерывной уплаты сохраняется, не более",
            kk: "МӘМС: үздіксіз төлегеннен кейін құқық сақталады, аспайды"),
        "10.3", 6)

    /// p.21, 57: from the day of applying to the Fund.
    public static let manualMonths = declared(
        "333.manual-months", .months, "ОСМС: включение по документам", "МӘМС: құжаттар бойынша енгізу",
        full: Localized(
            ru: "ОСМС: включение по документам со дня обращения в Фонд",
            kk: "МӘМС: Қорға жүгінген күннен құжаттар бойынша енгізу"),
        "21", 1)

    /// p.26 (1), 30, 33, 35, 37, 43, 45, 50: months without payments that give a category.
    public static let freeMonths = declared(
        "333.free-months", .months, "ОСМС: без ОПВ (СО) – присвоить", "МӘМС: МЗЖ (ӘА) жоқ – санат беру",
        full: Localized(
            ru: "ОСМС: месяцы без ОПВ (СО) до сверки, после которых категория присваивается",
            kk: "МӘМС: салыстырып тексеруге дейінгі МЗЖ (ӘА) жоқ айлар, санат беріледі"),
        "26.1", 1)

    /// p.26 (2), 30, 33, 35, 37, 43, 45, 50: months with payments that take it.
    public static let paidMonths = declared(
        "333.paid-months", .months, "ОСМС: ОПВ (СО) уплачены – снять", "МӘМС: МЗЖ (ӘА) төленген – шығару",
        full: Localized(
            ru: "ОСМС: месяцы с ОПВ (СО) до сверки, после которых категория снимается",
            kk: "МӘМС: салыстырып тексеруге дейінгі МЗЖ (ӘА) төленген айлар, санаттан шығарылады"),
        "26.2", 2)

    /// p.56: months without payments of the registered unemployed.
    public static let unemployedMonths = declared(
        "333.unemployed-months", .months, "ОСМС: безработные без ОПВ (СО)", "МӘМС: жұмыссыздар, МЗЖ (ӘА) жоқ",
        full: Localized(
            ru: "ОСМС: месяцы без ОПВ (СО) до сверки у зарегистрированных безработных",
            kk: "МӘМС: тіркелген жұмыссыздарда салыстырып тексеруге дейінгі МЗЖ (ӘА) жоқ айлар"),
        "56", 2)

    /// p.60: months without payments at the crisis or emergency level.
    public static let crisisMonths = declared(
        "333.crisis-months", .months, "ОСМС: кризисный уровень, без ОПВ", "МӘМС: дағдарыс деңгейі, МЗЖ жоқ",
        full: Localized(
            ru: "ОСМС: месяцы без ОПВ (СО) до сверки при кризисном или экстренном уровне",
            kk: "МӘМС: дағдарыстық не шұғыл деңгейде салыстырып тексеруге дейінгі МЗЖ (ӘА) жоқ айлар"),
        "60.1", 3)

    /// p.63: one full list of an authority after another.
    public static let listDays = declared(
        "333.list-days", .calendarDays, "ОСМС: список уполномоченного органа",
        "МӘМС: уәкілетті орган тізімі", "63", 14)

    /// p.65: a change of composition is told.
    public static let changeDays = declared(
        "333.change-days", .calendarDays, "ОСМС: сообщить изменение состава",
        "МӘМС: құрам өзгерісін енгізу", "65", 7)

    /// What the rules read: ``InsuranceTerms``.
    static let terms = [
        adultAge, childAge, retentionMonths, unpaidMonths, payerMonths, payerRetentionMonths,
        longPaymentMonths, longRetentionMonths, manualMonths, freeMonths, paidMonths, unemployedMonths,
        crisisMonths, listDays, changeDays,
    ]

    public static let all: [ParameterSpec] = terms + rates

    private static func declared(
        _ name: String, _ unit: ParameterSpec.Unit, _ ru: String, _ kk: String, full: Localized? = nil,
        _ clause: String, _ value: Int, isReading: Bool = false
    ) -> ParameterSpec {
        ParameterSpec(
            name, unit, Localized(ru: ru, kk: kk), full: full, .order333(clause), isReading: isReading,
            [.init(from: inForceFrom, value)])
    }

    /// What contributions are paid by: no rule of the order reads them.
    private static let rates: [ParameterSpec] = [
        ParameterSpec(
            "osms_employer_rate", .percent,
            Localized(ru: "ОСМС: отчисления работодателя", kk: "МӘМС: жұмыс берушінің аударымдары")),
        ParameterSpec(
            "osms_employer_base_cap_minimum_wages", .minimumWages,
            Localized(ru: "ОСМС: предел дохода для отчислений", kk: "МӘМС: аударымдар үшін табыс шегі")),
        ParameterSpec(
            "osms_employee_rate", .percent,
            Localized(ru: "ОСМС: взносы работника", kk: "МӘМС: жұмыскердің жарналары")),
        ParameterSpec(
            "osms_employee_base_cap_minimum_wages", .minimumWages,
            Localized(ru: "ОСМС: предел дохода для взносов", kk: "МӘМС: жарналар үшін табыс шегі")),
        ParameterSpec(
            "osms_ie_rate", .percent,
            Localized(ru: "ОСМС: взносы предпринимателя (ИП)", kk: "МӘМС: кәсіпкердің (ЖК) жарналары")),
        ParameterSpec(
            "osms_ie_base_minimum_wages", .minimumWages,
            Localized(ru: "ОСМС: с какой суммы платит ИП", kk: "МӘМС: ЖК қай сомадан төлейді")),
        ParameterSpec(
            "osms_ie_monthly", .tenge,
            Localized(ru: "ОСМС: взнос ИП за месяц", kk: "МӘМС: ЖК-нің айлық жарнасы")),
        ParameterSpec(
            "osms_independent_payer_monthly", .tenge,
            Localized(ru: "ОСМС: самостоятельный плательщик", kk: "МӘМС: дербес төлеуші"),
            full: Localized(
                ru: "ОСМС: взнос самостоятельного плательщика за месяц",
                kk: "МӘМС: дербес төлеушінің айлық жарнасы")),
        ParameterSpec(
            "osms_self_employed_rate", .percent,
            Localized(ru: "ОСМС: взносы самозанятого", kk: "МӘМС: өзін-өзі жұмыспен қамтыған"),
            full: Localized(
                ru: "ОСМС: взносы самозанятого", kk: "МӘМС: өзін-өзі жұмыспен қамтыған адамның жарналары")),
        ParameterSpec(
            "osms_state_rate_of_average_wage", .percent,
            Localized(ru: "ОСМС: взносы государства", kk: "МӘМС: мемлекеттің жарналары"),
            full: Localized(
                ru: "ОСМС: взносы государства, от средней зарплаты",
                kk: "МӘМС: мемлекеттің жарналары, орташа жалақыдан")),
    ]
}

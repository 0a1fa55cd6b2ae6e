/// The terms of order № 380, as point 3 of order № 129 words it.
public enum QualificationParameters {
    /// Order p.4: the first day of the wording.
    public static let inForceFrom = CivilDate(dayNumber: CivilDate.number(2026, 7, 12))

    /// p.8 part 1, to which part 2 refers, is not in the text: an administrator sets it.
    public static let careerRefusalDays = ParameterSpec(
        "129.career-refusal-days", .workingDays,
        Localized(ru: "Ваучер: отказ карьерного центра", kk: "Ваучер: мансап орталығының бас тартуы"),
        full: Localized(
            ru: "Срок отказа карьерного центра по ч. 1 п. 8 Правил (приказ № 380), со дня заявления",
            kk:
                "Қағидалардың 8-т. 1-бөлігі бойынша мансап орталығының бас тарту мерзімі (№ 380 бұйрық), өтініш күнінен"
        ), .order380("8.1"))

    /// p.9 part 1.
    public static let forwardDays = declared(
        "129.forward-days", "Ваучер: заявление в центр признания", "Ваучер: өтініш тану орталығына",
        full: Localized(
            ru: "Центр трудовой мобильности направляет заявление в центр признания, после дня поступления",
            kk: "Еңбек мобильділігі орталығы өтінішті тану орталығына жібереді, түскен күннен кейін"), "9.1")

    /// p.9 part 2 (A129-03: from the day of the answer, not counting it).
    public static let refusalDays = declared(
        "129.refusal-days", "Ваучер: мотивированный отказ", "Ваучер: дәлелді бас тарту",
        full: Localized(
            ru: "Центр трудовой мобильности направляет мотивированный отказ, после отрицательного ответа",
            kk: "Еңбек мобильділігі орталығы дәлелді бас тартуды жібереді, теріс жауаптан кейін"), "9.2")

    /// p.9-1.
    public static let confirmationDays = declared(
        "129.confirmation-days", "Ваучер: подтверждение центра", "Ваучер: орталықтың растауы",
        full: Localized(
            ru: "Центр признания подтверждает возможность процедуры, после дня получения заявления",
            kk: "Тану орталығы рәсімнен өту мүмкіндігін растайды, өтініш алынған күннен кейін"), "9-1")

    /// p.10 part 1 (A129-04: the day of the confirmation is not counted).
    public static let issueDays = declared(
        "129.issue-days", "Ваучер: выдача", "Ваучер: беру",
        full: Localized(
            ru: "Центр трудовой мобильности направляет ваучер, после подтверждения центра признания",
            kk: "Еңбек мобильділігі орталығы ваучерді жібереді, тану орталығының растауынан кейін"), "10.1")

    /// p.13.
    public static let extensionDays = declared(
        "129.extension-days", "Ваучер: продление", "Ваучер: ұзарту",
        full: Localized(
            ru: "Центр трудовой мобильности продлевает срок, после дня получения листа в АЦС «Рынок труда»",
            kk:
                "Еңбек мобильділігі орталығы мерзімді ұзартады, парақ «Еңбек нарығы» АЦЖ-да алынған күннен кейін"
        ), "13")

    public static let all = [
        careerRefusalDays, forwardDays, refusalDays, confirmationDays, issueDays, extensionDays,
    ]

    private static func declared(
        _ name: String, _ ru: String, _ kk: String, full: Localized, _ clause: String
    ) -> ParameterSpec {
        ParameterSpec(
            name, .workingDays, Localized(ru: ru, kk: kk), full: full, .order380(clause),
            [.init(from: inForceFrom, 1)])
    }
}

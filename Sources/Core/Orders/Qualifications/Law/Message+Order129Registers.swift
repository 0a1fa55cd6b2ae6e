extension Message {
    /// Order № 380 p.9, 10.
    static let otherCentre = Message.of(
        OrderMessage(
            "E-DICT",
            Localized(
                ru: "Претендент выбрал другой центр признания: сверьте с заявлением",
                kk: "Үміткер басқа тану орталығын таңдаған: өтінішпен салыстырыңыз"),
            brief: Localized(ru: "центр не тот, что выбран", kk: "орталық таңдалған емес")))

    /// Order № 380: the voucher is for one use.
    static let secondVoucher = Message.of(
        OrderMessage(
            "E-DUP",
            Localized(
                ru: "У претендента уже есть действующий ваучер: ваучер единоразовый",
                kk: "Үміткерде қолданыстағы ваучер бар: ваучер біржолғы"),
            brief: Localized(ru: "ваучер уже есть", kk: "ваучер бар")))

    /// Order № 380 p.11: the text has no way back.
    static let annulledForGood = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Ваучер аннулирован по истечении срока: его не используют и не продлевают",
                kk: "Мерзімі өткендіктен ваучердің күші жойылған: ол пайдаланылмайды және ұзартылмайды"),
            brief: Localized(ru: "ваучер аннулирован", kk: "ваучердің күші жойылған")))

    /// Order № 380 p.12, 13.
    static let extensionNotAsked = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Продление не заявлено: сначала отметьте копию листа нетрудоспособности",
                kk: "Ұзарту сұралмаған: алдымен жарамсыздық парағының көшірмесін белгілеңіз"),
            brief: Localized(ru: "продление не заявлено", kk: "ұзарту сұралмаған")))

    /// Order № 1019 p.28 part 3.
    static let notIdentified = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Проверку on-line проводят после идентификации: сначала отметьте её",
                kk: "On-line тексеру сәйкестендіруден кейін өткізіледі: алдымен оны белгілеңіз"),
            brief: Localized(ru: "не идентифицирован", kk: "сәйкестендірілмеген")))

    /// Order № 391 p.11.
    static let notAgreed = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Размещают по согласованию: сначала отметьте согласование уполномоченного органа",
                kk: "Келісім бойынша орналастырылады: алдымен уәкілетті органның келісімін белгілеңіз"),
            brief: Localized(ru: "не согласовано", kk: "келісілмеген")))

    /// Order № 1019 p.28 part 3.
    static let identificationAfterCheck = Message.order(
        Localized(ru: "идентификация", kk: "сәйкестендіру"),
        Localized(ru: "проверка знаний", kk: "білімін тексеру"))

    /// Order № 391 p.7 (3): once per half-year.
    static let halfYearReceived = Message.of(
        OrderMessage(
            "W-DUP",
            Localized(
                ru: "За это полугодие реестр уже получен: проверьте, нужен ли второй",
                kk: "Бұл жартыжылдықтың тізілімі алынған: екіншісі керегін тексеріңіз"),
            brief: Localized(ru: "за полугодие уже есть", kk: "жартыжылдыққа бар")))

    /// For the list of messages.
    static let allOfQualifications = [
        otherCentre, secondVoucher, annulledForGood, extensionNotAsked, notIdentified, notAgreed,
        halfYearReceived,
    ]
}
